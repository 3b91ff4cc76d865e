/** The order in which diagnostics are told, and how many there are. */

import type { Diagnostic, Severity } from './diagnostic.ts';

/**
 * Diagnostics in the order of `paths`, then by offset; what has no file among them comes first.
 *
 * Equal ones stay in the order they were found in.
 */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  paths: readonly string[],
): readonly Diagnostic[] {
  const ranks = new Map(paths.map((path, rank) => [path, rank]));
  const rankOf = ({ place, path }: Diagnostic): number =>
    ranks.get(place?.source.path ?? path ?? '') ?? -1;
  return diagnostics.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || (a.place?.span.start ?? -1) - (b.place?.span.start ?? -1),
  );
}

export type SeverityCounts = { readonly [S in Severity]: number };

/** How many there are of each severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): SeverityCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** `2 errors, 1 warning`; an empty text when there are none. */
export function countsText(counts: SeverityCounts): string {
  return (['error', 'warning', 'note'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`)
    .join(', ');
}

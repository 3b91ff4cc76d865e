/** What a migration tool decides about its folder: which files run, in which order, and which parts. */

import { maskSpans } from '../text/masking.ts';
import type { Source, Span } from '../text/source.ts';

/** A migration tool's rules. Pure: the disk is read by `readMigrations`. */
export interface Layout {
  /** The files that run, in order, out of all file names of the folder. */
  readonly select: (names: readonly string[]) => readonly string[];
  /** The parts of a file that run, in order. */
  readonly runs: (source: Source) => readonly Span[];
}

/** The source with everything blanked that does not run; offsets, lines and columns stay. */
export function runningText(source: Source, runs: readonly Span[]): Source {
  const { text } = source;
  const gaps: Span[] = [];
  let from = 0;
  for (const { start, end } of runs) {
    if (start > from) gaps.push({ start: from, end: start });
    from = end;
  }
  if (from < text.length) gaps.push({ start: from, end: text.length });
  return gaps.length === 0 ? source : { path: source.path, text: maskSpans(text, gaps) };
}

/** The statements of a case one by one, as a client would send them, with what the program said of each. */

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { runningText } from '../../src/migrations/layout.ts';
import type { MigrationFile } from '../../src/migrations/read-migrations.ts';
import { split } from '../../src/statements/split.ts';
import { maskSpans } from '../../src/text/masking.ts';
import type { Place } from '../../src/text/source.ts';

/** One statement as text, which need not be one that the grammar takes. */
export interface Piece {
  readonly place: Place;
  /** What is sent: with its semicolon, psql's commands blanked. */
  readonly text: string;
}

/** The statements of one file in order. */
export function piecesOf({ source, runs }: MigrationFile): readonly Piece[] {
  const running = runningText(source, runs);
  const pieces: Piece[] = [];
  for (const part of split(running.text)) {
    if (part.kind !== 'statement') continue;
    const masked = maskSpans(running.text, part.cuts);
    const text = masked.slice(part.span.start, part.end);
    pieces.push({ place: { source, span: part.span }, text });
  }
  return pieces;
}

/** The error that the program has at a statement; null where it has none. */
export function errorAt({ place }: Piece, diagnostics: readonly Diagnostic[]): Diagnostic | null {
  const { source, span } = place;
  const found = diagnostics.find(
    ({ severity, place: at }) =>
      severity === 'error' &&
      at?.source.path === source.path &&
      at.span.start >= span.start &&
      at.span.start <= span.end,
  );
  return found ?? null;
}

/** What a migration tool decides about its folder: which files run, in which order, and which parts. */

import type { Source, Span } from '../text/source.ts';

/** A migration tool's rules. Pure: the disk is read by `readMigrations`. */
export interface Layout {
  /** The files that run, in order, out of all file names of the folder. */
  readonly select: (names: readonly string[]) => readonly string[];
  /** The parts of a file that run, in order. */
  readonly runs: (source: Source) => readonly Span[];
}

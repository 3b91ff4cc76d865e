/** Text to typed statements, statement by statement, with PostgreSQL's own grammar. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { AnyStatement } from './statement.ts';

/** A loaded grammar. Made by `loadGrammar`. */
export interface Grammar {
  /** The PostgreSQL whose grammar reads first. */
  readonly major: 16 | 18;
}

/** What was read, and what was wrong or left out. Both in the order of the text. */
export interface Parsed {
  readonly statements: readonly AnyStatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The grammar for a server of major version `postgres`. */
export async function loadGrammar(postgres: number): Promise<Grammar> {
  return { major: postgres <= 16 ? 16 : 18 };
}

/** All statements of a source. */
export async function parseFile(_source: Source, _grammar: Grammar): Promise<Parsed> {
  return { statements: [], diagnostics: [] };
}

/** All statements of an SQL text that we made or cut out ourselves, without waiting. */
export function parseText(_text: string, _grammar: Grammar): Parsed {
  return { statements: [], diagnostics: [] };
}

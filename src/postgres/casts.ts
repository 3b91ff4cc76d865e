/**
 * Casts between types of the server itself and of its extensions, by names in pg_type, arrays as
 * `int4[]` (find_coercion_pathway in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_coerce.c). Pure.
 */

import { WordReader } from './lines.ts';
import { volatilityOf, type Volatility } from './names.ts';
import { extensionObjectLine, ownObjectLine, tabledMajor } from './objects.ts';

export interface KnownCast {
  /** When it is made: by itself, by itself in an assignment, or where it is written. */
  readonly context: 'implicit' | 'assignment' | 'explicit';
  /** Through a function, the types' texts, or nothing at all. */
  readonly method: 'function' | 'text' | 'binary';
  /** Of its function; immutable without one. */
  readonly volatility: Volatility;
}

const contexts: Readonly<Record<string, KnownCast['context']>> = { i: 'implicit', a: 'assignment' };
const methods: Readonly<Record<string, KnownCast['method']>> = { f: 'function', i: 'text' };

/** `int8:if`, `int8:afs`: the target, the context, the method, and its function's volatility. */
function castOf(word: string): KnownCast & { readonly to: string } {
  const [to = '', letters = ''] = word.split(':');
  const [context = '', method = '', volatility = 'i'] = letters;
  return {
    to,
    context: contexts[context] ?? 'explicit',
    method: methods[method] ?? 'binary',
    volatility: volatilityOf(volatility),
  };
}

const casts = new WordReader(castOf);

/** The server's own cast; null where it has none. */
export function ownCast(from: string, to: string, postgres: number): KnownCast | null {
  return casts.of(ownObjectLine('cast', from), postgres).find((cast) => cast.to === to) ?? null;
}

/** The cast that an extension brings; null where it brings none. */
export function extensionCast(extension: string, from: string, to: string): KnownCast | null {
  const line = extensionObjectLine(extension, 'cast', from);
  return casts.of(line, tabledMajor).find((cast) => cast.to === to) ?? null;
}

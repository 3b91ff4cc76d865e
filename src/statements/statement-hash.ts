/** A short name for what a statement says, which stays while only blanks and comments change. */

import { createHash } from 'node:crypto';
import type { AnyStatement } from './statement.ts';
import { textOf } from './token-text.ts';
import { tokenize, type Token } from './tokens.ts';

/** Hexadecimal digits of a hash: 48 bits tell the statements of a project apart. */
const digits = 12;

/** The first digits of the SHA-256 of the statement's tokens, words in lower case. */
export function statementHash({ source, tokens }: AnyStatement): string {
  const words = tokens.flatMap((token) => wordsOf(source.text, token));
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, digits);
}

/** A token as it counts; of a dollar-quoted string, as bodies are, those inside. */
function wordsOf(text: string, token: Token): readonly string[] {
  const written = textOf(text, token);
  if (token.kind === 'word') return [written.toLowerCase()];
  const tag = token.kind === 'string' ? /^\$[^$]*\$/.exec(written)?.[0] : undefined;
  if (tag === undefined) return [written];
  const inside = written.slice(tag.length, -tag.length);
  return [tag, ...tokenize(inside).map((each) => textOf(inside, each)), tag];
}

/** The text of expressions and queries in pieces: tokens as written, and what stands in the place of some. */

import type { Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { Mention } from '../infer/mentions.ts';
import { isSymbol, textOf, tokenIndexAt } from '../statements/token-text.ts';
import type { Span } from '../text/source.ts';
import type { WithStatement } from './context.ts';

/** What stands in the place of one or more names joined by dots. */
export interface Replacement<P> {
  readonly nameCount: number;
  readonly pieces: readonly P[];
}

/** How a text differs from its tokens. Offsets are UTF-16 code units from the start of the file. */
export interface TextEdits<P> {
  /** By where the first token begins. */
  readonly replaced: ReadonlyMap<number, Replacement<P>>;
  /** Inserted behind a token, by where that begins. */
  readonly behind?: ReadonlyMap<number, P>;
  /** The white space between two tokens that have any; a blank where it is not given. */
  readonly blank?: (from: number, to: number) => string;
}

/** What mentions stand for, by the places of the names. */
export function replacements(
  { statement }: WithStatement,
  mentions: readonly Mention[],
): ReadonlyMap<number, Replacement<Piece<Handle>>> {
  return new Map(mentions.map((each) => [statement.offsetOf(each.location), each]));
}

/** The text of a span, without comments. */
export function piecesOf<P extends object | string>(
  { statement }: WithStatement,
  { start, end }: Span,
  { replaced, behind, blank = () => ' ' }: TextEdits<P>,
): readonly (P | string)[] {
  const { text } = statement.source;
  const { tokens } = statement;
  const pieces: (P | string)[] = [];
  let previousEnd = start;
  for (let index = tokenIndexAt(tokens, start); index < tokens.length;) {
    const token = tokens[index]!;
    const at = token.span.start;
    if (at >= end) break;
    if (pieces.length > 0 && at > previousEnd) pieces.push(blank(previousEnd, at));
    const replacement = replaced.get(at);
    if (replacement === undefined) pieces.push(textOf(text, token));
    else pieces.push(...replacement.pieces);
    const names = replacement?.nameCount ?? 1;
    const last = lastNameToken((each) => isSymbol(text, tokens[each], '.'), index, names);
    const inserted = behind?.get(tokens[last]!.span.start);
    if (inserted !== undefined) pieces.push(inserted);
    previousEnd = tokens[last]!.span.end;
    index = last + 1;
  }
  return joined(pieces);
}

/** Index of the last token of `names` names joined by dots, the first of which is at `index`. */
function lastNameToken(isDot: (index: number) => boolean, index: number, names: number): number {
  let last = index;
  for (let name = 1; name < names && isDot(last + 1); name++) last += 2;
  return last;
}

/** Neighbouring texts as one. */
function joined<P>(pieces: readonly (P | string)[]): readonly (P | string)[] {
  const result: (P | string)[] = [];
  for (const piece of pieces) {
    const previous = result.at(-1);
    if (typeof piece === 'string' && typeof previous === 'string') {
      result[result.length - 1] = previous + piece;
    } else result.push(piece);
  }
  return result;
}

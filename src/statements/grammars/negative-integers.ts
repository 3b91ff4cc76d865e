/**
 * pg-query-emscripten prints every negative integer as nothing, which reads as 0. They are read
 * back from the text, from the nearest location that the tree has.
 */

import { Scanner } from '../scanner.ts';
import type { StatementText } from '../statement-text.ts';
import type { Token } from '../tokens.ts';

/** An `Integer` node; without `ival` it says 0. */
export interface IntegerNode {
  ival?: number;
}

/** Fills in a constant whose own location (bytes) is that of its sign: `- 1`, `-(1)`, `- - -1`. */
export function restoreConstant(node: IntegerNode, source: StatementText, location: number): void {
  if (node.ival !== undefined) return;
  let sign = 1;
  for (const token of tokensFrom(source, location)) {
    const text = source.text.slice(token.span.start, token.span.end);
    if (text === '-') sign = -sign;
    else if (token.kind === 'number') return setInteger(node, sign * integerOf(text));
    else if (text !== '(') return;
  }
}

/** Fills in the value of an option, `INCREMENT BY -1` or `autovacuum_x = -1`, from its location. */
export function restoreOption(node: IntegerNode, source: StatementText, location: number): void {
  if (node.ival !== undefined) return;
  let sign = 1;
  for (const token of tokensFrom(source, location)) {
    const text = source.text.slice(token.span.start, token.span.end);
    if (token.kind === 'number') return setInteger(node, sign * integerOf(text));
    if (text === '-') sign = -1;
    else if (text === ',' || text === ')') return;
  }
}

/** Fills in the bounds of an array type from its location; `int[]` has the bound -1. */
export function restoreArrayBounds(
  bounds: readonly { readonly Integer: IntegerNode }[],
  source: StatementText,
  location: number,
): void {
  const written = boundsFrom(source, location);
  bounds.forEach(({ Integer }, index) => {
    if (Integer.ival === undefined) setInteger(Integer, written[index] ?? -1);
  });
}

/** The bounds after a type's name: `[3][]` gives 3 and -1; brackets in its modifiers do not count. */
function boundsFrom(source: StatementText, location: number): number[] {
  const bounds: number[] = [];
  let parentheses = 0;
  let before = '';
  for (const { kind, span } of tokensFrom(source, location)) {
    const text = source.text.slice(span.start, span.end).toUpperCase();
    if (text === ')') parentheses -= 1;
    else if (text === '(') parentheses += 1;
    else if (parentheses === 0) {
      const inside = kind === 'number' && before === '[';
      if (text === '[') bounds.push(-1);
      else if (inside) bounds[bounds.length - 1] = integerOf(text);
      else if (before === ']' || before === 'ARRAY' || text === ',') return bounds;
    }
    if (parentheses < 0) return bounds;
    before = text;
  }
  return bounds;
}

/** Restores the targets of `ALTER COLUMN c SET STATISTICS -1`, which have no location: by order. */
export function restoreStatisticsTargets(
  nodes: readonly IntegerNode[],
  source: StatementText,
): void {
  if (nodes.every(({ ival }) => ival !== undefined)) return;
  const targets = statisticsTargets(source);
  nodes.forEach((node, index) => setInteger(node, targets[index] ?? 0));
}

/** The number after each `SET STATISTICS` of a statement. */
function statisticsTargets(source: StatementText): number[] {
  const targets: number[] = [];
  let before = '';
  for (const { kind, span } of tokensFrom(source, 0)) {
    const text = source.text.slice(span.start, span.end).toUpperCase();
    if (kind === 'number' && before === 'SET STATISTICS -') targets.push(-integerOf(text));
    else if (kind === 'number' && before === 'SET STATISTICS') targets.push(integerOf(text));
    before = afterStatistics(before, text);
  }
  return targets;
}

/** As much of `SET STATISTICS -` as the tokens up to `text` have said. */
function afterStatistics(before: string, text: string): string {
  if (text === 'SET') return text;
  if (before === 'SET' && text === 'STATISTICS') return 'SET STATISTICS';
  return before === 'SET STATISTICS' && text === '-' ? 'SET STATISTICS -' : '';
}

/** True where the first parenthesis of a text begins with ORDER: `CREATE AGGREGATE a (ORDER BY int)`. */
export function ordersFirstArgument(source: StatementText): boolean {
  let opened = false;
  for (const { span } of tokensFrom(source, 0)) {
    const text = source.text.slice(span.start, span.end);
    if (opened) return text.toUpperCase() === 'ORDER';
    opened = text === '(';
  }
  return false;
}

function* tokensFrom(source: StatementText, location: number): Generator<Token> {
  const scanner = new Scanner(source.text, source.offsetOfByte(location));
  for (let token = scanner.next(); token !== null; token = scanner.next()) yield token;
}

function setInteger(node: IntegerNode, value: number): void {
  if (value !== 0) node.ival = value;
}

/** Of an integer as scan.l takes it: `1_000`, `0x1F`. */
function integerOf(text: string): number {
  return Number(text.replaceAll('_', ''));
}

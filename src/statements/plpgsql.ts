/**
 * PL/pgSQL bodies to the SQL in them. The parser knows no catalog: it takes every type's name for a
 * type, and what it refuses the server need not refuse.
 *
 * https://www.postgresql.org/docs/18/plpgsql.html
 */

import type { Grammar } from './grammars/grammar.ts';
import { StatementText } from './statement-text.ts';
import { isSymbol, scanTo } from './token-text.ts';
import { tokenize } from './tokens.ts';

/** A piece of SQL in a body. */
export interface PlpgsqlPart {
  /**
   * - `statement`: SQL that the body runs, `INTO variable` taken out
   * - `expression`: what it computes, made a SELECT
   * - `dynamic`: EXECUTE and its like; `sql` is the SELECT that computes what is run
   */
  readonly kind: 'statement' | 'expression' | 'dynamic';
  readonly sql: string;
  /** 1-based, in the body; the first is the one where the body's string begins. */
  readonly line: number;
}

/** What a body holds. */
export type PlpgsqlReading =
  | { readonly kind: 'body'; readonly parts: readonly PlpgsqlPart[] }
  /** `message` is the parser's. */
  | { readonly kind: 'refused'; readonly message: string };

/** A routine as SQL names its parts; a DO block takes nothing and returns `void`. */
export interface PlpgsqlRoutine {
  /** `IN a text, OUT b integer` */
  readonly parameters: string;
  /** `SETOF integer`, `trigger`; null for a procedure. */
  readonly returns: string | null;
  readonly body: string;
}

/** The SQL in a body, by line. The grammar must have read a statement that holds a body before. */
export function readPlpgsql(routine: PlpgsqlRoutine, grammar: Grammar): PlpgsqlReading {
  const printed = grammar.readPlpgsql(new StatementText(createText(routine)));
  if (printed === null) return { kind: 'refused', message: 'the body cannot be read' };
  if (!printed.startsWith('{')) return { kind: 'refused', message: printed };
  const parts: PlpgsqlPart[] = [];
  collect(JSON.parse(printed), { key: '', line: 1, isDynamic: false }, parts);
  return { kind: 'body', parts: parts.toSorted((a, b) => a.line - b.line) };
}

/** The parsers read bodies only as a part of CREATE FUNCTION. */
function createText({ parameters, returns, body }: PlpgsqlRoutine): string {
  let tag = '$body$';
  for (let number = 1; body.includes(tag); number += 1) tag = `$body${number}$`;
  const head = returns === null ? 'PROCEDURE f' : 'FUNCTION f';
  const result = returns === null ? '' : ` RETURNS ${returns}`;
  return `CREATE ${head}(${parameters})${result} LANGUAGE plpgsql AS ${tag}${body}${tag}`;
}

interface Position {
  readonly line: number;
  /** The key under which the value stands. */
  readonly key: string;
  readonly isDynamic: boolean;
}

/** Their `query` is computed and then run; OPEN ... FOR EXECUTE and RETURN QUERY EXECUTE have `dynquery`. */
const dynamicStatements: ReadonlySet<string> = new Set([
  'PLpgSQL_stmt_dynexecute',
  'PLpgSQL_stmt_dynfors',
]);

function collect(value: unknown, position: Position, parts: PlpgsqlPart[]): void {
  if (Array.isArray(value)) return value.forEach((each) => collect(each, position, parts));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'PLpgSQL_expr') parts.push(partOf(child as ExpressionNode, position));
    else collect(child, positionIn(key, child, position), parts);
  }
}

function positionIn(key: string, child: unknown, position: Position): Position {
  const own =
    typeof child === 'object' && child !== null && 'lineno' in child ? child.lineno : undefined;
  return {
    key,
    line: typeof own === 'number' ? own : position.line,
    isDynamic: key === 'dynquery' || (key === 'query' && dynamicStatements.has(position.key)),
  };
}

interface ExpressionNode {
  readonly query: string;
  /** RawParseMode of parser.h: 0 a statement, 2 an expression, 3 and more an assignment. */
  readonly parseMode?: number;
}

function partOf(
  { query, parseMode = 0 }: ExpressionNode,
  { line, isDynamic }: Position,
): PlpgsqlPart {
  if (isDynamic) return { kind: 'dynamic', sql: `SELECT ${query}`, line };
  if (parseMode === 0) return { kind: 'statement', sql: query, line };
  const sql = parseMode >= 3 ? assignmentAsList(query) : query;
  return { kind: 'expression', sql: `SELECT ${sql}`, line };
}

/** `a[f(1)] := g(2)` as `a[f(1)] , g(2)`: both sides are computed. */
function assignmentAsList(query: string): string {
  const tokens = tokenize(query);
  const index = scanTo(
    { text: query, tokens },
    0,
    (token) => isSymbol(query, token, ':=') || isSymbol(query, token, '='),
  );
  const sign = tokens[index];
  if (sign === undefined) return query;
  return `${query.slice(0, sign.span.start)},${query.slice(sign.span.end)}`;
}

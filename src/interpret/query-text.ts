/**
 * A view's query as the catalog keeps it: as the user wrote it, and so that it gives the columns that
 * the server fixed when the view was made. What the server writes out (`*`, the names of outputs) is
 * written out, or follows the names of the view's columns and of what they are made of.
 *
 * https://www.postgresql.org/docs/18/sql-createview.html
 */

import type { ColumnRef, FuncCall, Node, RangeVar, ResTarget, SelectStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { Name, OutputName, Query, QueryPiece } from '../catalog/query.ts';
import { figureColumnName, namesake } from '../infer/column-name.ts';
import { locationOf } from '../infer/location.ts';
import type { QueryMentions, SelectItem } from '../infer/mentions.ts';
import { starColumnPieces } from '../infer/resolve-column.ts';
import type { Column, Scope } from '../infer/scope.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Span } from '../text/source.ts';
import type { WithStatement } from './context.ts';
import { lineKeeper } from './query-lines.ts';
import { lastOfSelectItem, valuesAround, wordBefore } from './query-tokens.ts';
import { piecesOf, replacements, type Replacement } from './text-pieces.ts';

export interface QueryTextInput {
  readonly query: SelectStmt;
  readonly span: Span;
  readonly mentions: QueryMentions;
  /** The view's columns; none where something else names what the query gives. */
  readonly columns: readonly Handle[];
}

/** The text of a query that was resolved, of a view whose columns are made. */
export function queryText(context: WithStatement, input: QueryTextInput): Query<Handle> {
  const writing = new QueryWriting(context, input);
  return { pieces: writing.pieces(), constant: null };
}

type Pieces = readonly QueryPiece<Handle>[];

class QueryWriting {
  readonly #context: WithStatement;
  readonly #input: QueryTextInput;
  readonly #replaced: Map<number, Replacement<QueryPiece<Handle>>>;
  readonly #behind = new Map<number, QueryPiece<Handle>>();
  /** The first of the view's columns that an item of the outermost select list gives. */
  readonly #firstColumn: ReadonlyMap<ResTarget, number>;

  constructor(context: WithStatement, input: QueryTextInput) {
    this.#context = context;
    this.#input = input;
    this.#replaced = new Map(replacements(context, input.mentions.mentions));
    this.#firstColumn = firstColumns(leftmost(input.query), input.mentions.selectItems);
  }

  pieces(): Pieces {
    const { span, mentions, columns, query } = this.#input;
    // Before the mentions of what an item is called after are written over.
    const items = mentions.selectItems.map((item) => ({ item, implied: this.#implied(item) }));
    for (const { item, implied } of items) this.#write(item, implied);
    const outermost = leftmost(query);
    if (outermost.valuesLists !== undefined && columns.length > 0) this.#writeValues(outermost);
    const blank = lineKeeper(this.#context, span);
    const edits = { replaced: this.#replaced, behind: this.#behind, blank };
    return piecesOf<QueryPiece<Handle>>(this.#context, span, edits);
  }

  /** What an item that has no alias is called. */
  #implied({ target: { val } }: SelectItem): Name<Handle> {
    const named = val === undefined ? null : namesake(val);
    const last = named === null ? undefined : this.#mentionAt(named)?.pieces.at(-1);
    if (typeof last === 'object' && last.form !== 'outputName') return { ref: last.ref };
    return val === undefined ? '' : figureColumnName(val);
  }

  #mentionAt({ location }: ColumnRef | FuncCall): Replacement<QueryPiece<Handle>> | undefined {
    return this.#replaced.get(this.#context.statement.offsetOf(location));
  }

  #write({ target, scope, columns }: SelectItem, implied: Name<Handle>): void {
    const { val, location = -1, name } = target;
    if (val === undefined || columns === null) return;
    const first = this.#firstColumn.get(target);
    const path = 'ColumnRef' in val ? namesIn(val.ColumnRef.fields) : [];
    if (path.at(-1) === '*') {
      const pieces = this.#starPieces(scope, columns, first);
      if (pieces !== null) this.#writeStar(target, path.length, pieces);
      return;
    }
    const wanted = this.#nameOf(first, name ?? figureColumnName(val));
    if (location < 0 || (typeof wanted === 'string' && typeof implied === 'string')) return;
    const offset = this.#context.statement.offsetOf(location);
    const last = lastOfSelectItem(this.#context, offset, this.#input.span.end);
    if (name === undefined) this.#behind.set(last, { form: 'outputName', name: wanted, implied });
    else if (typeof wanted === 'object') {
      this.#replaced.set(last, { nameCount: 1, pieces: [{ ref: wanted.ref, form: 'name' }] });
    }
  }

  /** The columns that `*` stands for, one by one; null where one cannot be named alone. */
  #starPieces(scope: Scope, columns: readonly Column[], first: number | undefined): Pieces | null {
    const pieces: QueryPiece<Handle>[] = [];
    for (const [index, column] of columns.entries()) {
      const own = starColumnPieces(scope, column);
      if (own === null) return null;
      const wanted = this.#nameOf(first === undefined ? undefined : first + index, column.name);
      pieces.push(
        ...(index === 0 ? [] : [', ']),
        ...own,
        outputName(wanted, impliedBy(own, column)),
      );
    }
    return pieces.length === 0 ? null : pieces;
  }

  /** In the place of `*`; of the word TABLE, where that has it within. */
  #writeStar(target: ResTarget, nameCount: number, pieces: Pieces): void {
    const { statement } = this.#context;
    const { location = -1 } = target;
    if (location >= 0) {
      this.#replaced.set(statement.offsetOf(location), { nameCount, pieces });
      return;
    }
    const table = tableOf(this.#input.query, target);
    if (table === null) return;
    const offset = wordBefore(this.#context, 'TABLE', statement.offsetOf(table.location));
    this.#replaced.set(offset, { nameCount: 1, pieces: ['SELECT ', ...pieces, ' FROM'] });
  }

  /** An output's name: the view's column that it is, or the name that is seen inside of the query. */
  #nameOf(index: number | undefined, name: string): Name<Handle> {
    const column = index === undefined ? undefined : this.#input.columns[index];
    return column === undefined ? name : { ref: column };
  }

  /** `SELECT column1 AS a FROM (VALUES ...)`: VALUES have no list to name outputs in. */
  #writeValues({ valuesLists }: SelectStmt): void {
    const list = this.#input.columns.flatMap((column, index): Pieces => {
      const implied = `column${index + 1}`;
      return [`${index === 0 ? '' : ', '}${implied}`, outputName({ ref: column }, implied)];
    });
    const inside = this.#context.statement.offsetOf(locationOf(valuesLists));
    const { first, last } = valuesAround(this.#context, inside);
    const start = ['SELECT ', ...list, ' FROM (VALUES'];
    this.#replaced.set(first, { nameCount: 1, pieces: start });
    this.#behind.set(last, ') AS "*VALUES*"');
  }
}

/** What an output is called that is a column: by the object's name where it follows that. */
function impliedBy(pieces: readonly Piece<Handle>[], { name }: Column): Name<Handle> {
  const last = pieces.at(-1);
  return typeof last === 'object' ? { ref: last.ref } : name;
}

function outputName(name: Name<Handle>, implied: Name<Handle>): OutputName<Handle> {
  return { form: 'outputName', name, implied };
}

/** The query that names the columns of set operations. */
function leftmost(query: SelectStmt): SelectStmt {
  return query.larg === undefined ? query : leftmost(query.larg);
}

/** The table of `TABLE t`, which is `SELECT * FROM t` whose `*` stands nowhere; null where that is not it. */
function tableOf(tree: unknown, target: ResTarget): RangeVar | null {
  if (typeof tree !== 'object' || tree === null) return null;
  const { targetList, fromClause } = tree as SelectStmt;
  if (Array.isArray(targetList) && targetsIn(targetList).includes(target)) {
    const [from] = fromClause ?? [];
    return from !== undefined && 'RangeVar' in from ? from.RangeVar : null;
  }
  for (const inner of Object.values(tree)) {
    const found = tableOf(inner, target);
    if (found !== null) return found;
  }
  return null;
}

function targetsIn(targetList: readonly Node[] | undefined): readonly ResTarget[] {
  return (targetList ?? []).flatMap((node) => ('ResTarget' in node ? node.ResTarget : []));
}

function firstColumns(
  { targetList }: SelectStmt,
  items: readonly SelectItem[],
): ReadonlyMap<ResTarget, number> {
  const byTarget = new Map(items.map((item) => [item.target, item]));
  const first = new Map<ResTarget, number>();
  let index = 0;
  for (const target of targetsIn(targetList)) {
    const columns = byTarget.get(target)?.columns ?? null;
    first.set(target, index);
    // What follows a `*` that is not known has no place.
    if (columns === null) break;
    index += columns.length;
  }
  return first;
}

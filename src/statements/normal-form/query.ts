/** Columns, and the queries inside expressions whose names can be told apart. */

import type { ColumnRef, Node, RangeVar, SelectStmt, SubLink } from '@pgsql/types';
import { namesIn } from '../node-names.ts';
import { NotKnown, type Forms, type Scope, type ScopeEntry } from './scope.ts';

/** A column by the relation it is of; bare for the one table that the expression is about. */
export function columnForm({ fields }: ColumnRef, scope: Scope): string {
  const path = namesIn(fields);
  const name = path.at(-1)!;
  if (path.length === 1) return bareColumn(name, scope);
  const qualifier = path.at(-2)!;
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const entry = level.entries.find((each) => each.name === qualifier);
    if (entry !== undefined) return `${entry.label}.${name}`;
  }
  if (qualifier !== scope.context.table) return path.slice(-2).join('.');
  // The whole row, which the table's name alone is as well.
  return name === '*' ? qualifier : name;
}

function bareColumn(name: string, scope: Scope): string {
  for (let level: Scope | null = scope; level !== null; level = level.outer) {
    const entry = level.entries.find(({ columns }) => columns.has(name));
    if (entry !== undefined) return `${entry.label}.${name}`;
  }
  return name;
}

/** `EXISTS (SELECT ...)`, `a IN (SELECT ...)`, `(SELECT ...)` */
export function subLinkForm(link: SubLink, scope: Scope, forms: Forms): string {
  const { subLinkType = '', testexpr, operName, subselect } = link;
  if (subselect === undefined || !('SelectStmt' in subselect)) throw new NotKnown();
  const test = testexpr === undefined ? '' : `${forms.of(testexpr, scope)} `;
  // The server prints `= ANY` as IN.
  const operator = namesIn(operName).at(-1) ?? (subLinkType === 'ANY_SUBLINK' ? '=' : '');
  const isExists = subLinkType === 'EXISTS_SUBLINK';
  const query = selectForm(subselect.SelectStmt, isExists, { scope, forms });
  return `${subLinkType}(${test}${operator} ${query})`;
}

interface Where {
  readonly scope: Scope;
  readonly forms: Forms;
}

const understood: ReadonlySet<string> = new Set([
  'targetList',
  'fromClause',
  'whereClause',
  'limitCount',
  'limitOption',
  'op',
]);

/** A query of one SELECT over relations that the catalog knows; what EXISTS selects does not matter. */
function selectForm(select: SelectStmt, isExists: boolean, { scope, forms }: Where): string {
  if (Object.keys(select).some((key) => !understood.has(key))) throw new NotKnown();
  if (select.op !== undefined && select.op !== 'SETOP_NONE') throw new NotKnown();
  const from = new FromClause(scope);
  const joined = (select.fromClause ?? []).map((item) => from.read(item));
  const inner = from.scope;
  const conditions = joined.map((item) => item((node) => forms.of(node, inner)));
  const targets = (select.targetList ?? []).map((target) => {
    if (!('ResTarget' in target) || target.ResTarget.val === undefined) throw new NotKnown();
    return target.ResTarget.val;
  });
  if (!isExists && targets.some(isStar)) throw new NotKnown();
  const what = isExists ? '' : ` ${forms.list(targets, inner)}`;
  const where = select.whereClause === undefined ? '' : forms.of(select.whereClause, inner);
  const limit = select.limitCount === undefined ? '' : forms.of(select.limitCount, inner);
  return `SELECT${what} FROM ${conditions.join(', ')} WHERE ${where} LIMIT ${limit}`;
}

function isStar(node: Node): boolean {
  return 'ColumnRef' in node && namesIn(node.ColumnRef.fields).at(-1) === '*';
}

/** Prints a part of FROM once all of its names are known. */
type Print = (form: (node: Node) => string) => string;

/** Relations of a FROM, labelled by their order, so that aliases do not matter. */
class FromClause {
  readonly #outer: Scope;
  readonly #entries: ScopeEntry[] = [];

  constructor(outer: Scope) {
    this.#outer = outer;
  }

  get scope(): Scope {
    return { context: this.#outer.context, entries: this.#entries, outer: this.#outer };
  }

  read(item: Node): Print {
    if ('RangeVar' in item) return this.#relation(item.RangeVar);
    if (!('JoinExpr' in item)) throw new NotKnown();
    const { jointype, larg, rarg, quals, usingClause, isNatural, alias } = item.JoinExpr;
    const isPlain = usingClause === undefined && isNatural !== true && alias === undefined;
    if (!isPlain || larg === undefined || rarg === undefined) throw new NotKnown();
    const [left, right] = [this.read(larg), this.read(rarg)];
    return (form) =>
      `${jointype}(${left(form)}, ${right(form)}, ${quals === undefined ? '' : form(quals)})`;
  }

  #relation({ schemaname, relname = '', alias }: RangeVar): Print {
    const { context } = this.#outer;
    const columns = context.columnsOf(schemaname ?? null, relname);
    if (columns === null || alias?.colnames !== undefined) throw new NotKnown();
    const label = `$${depthOf(this.#outer)}.${this.#entries.length}`;
    this.#entries.push({ name: alias?.aliasname ?? relname, label, columns });
    return () => `${schemaname ?? ''}.${relname}`;
  }
}

function depthOf(scope: Scope): number {
  return scope.outer === null ? 0 : depthOf(scope.outer) + 1;
}

/**
 * What the server writes anew for a column's new type, as far as it certainly cannot: operators and
 * functions of checks, indexes and their predicates that take the column as it is (no cast stands
 * between them, or the new type would be cast too), and operator classes of indexes
 * (ATPostAlterTypeCleanup in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { A_Expr as AExpr, FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { mapExpression, referencesOf, type Expression } from '../../catalog/expression.ts';
import { expressionText, nameOf } from '../../catalog/expression-text.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { schemaOf } from '../../catalog/read.ts';
import { functionCandidates, operatorCandidates } from '../../infer/candidates.ts';
import { isPolymorphic } from '../../infer/coercion.ts';
import { functionsNamed, hasUnknownNames, takes } from '../../infer/environment.ts';
import { isUntyped } from '../../infer/literals.ts';
import { expressionType, type Conversion } from '../../infer/mentions.ts';
import { tableScope } from '../../infer/scope.ts';
import { selectCandidate, type Typed } from '../../infer/select-candidate.ts';
import { isSameType } from '../../infer/type-properties.ts';
import { qualifiedName } from '../../postgres/identifiers.ts';
import { namesIn } from '../../statements/node-names.ts';
import { parseNow } from '../../statements/parse.ts';
import type { Context } from '../context.ts';
import { indexesOf } from '../create-table/index-copy.ts';
import { checkTypedKey } from '../create-table/operator-classes.ts';
import { laterProblem } from '../query-checks.ts';
import { refuse } from '../refusal.ts';
import type { Column } from './column-of.ts';

type Use = TypeUse<Handle>;

type UseInTree = Omit<ColumnUse, 'expression'>;

/** An operator or a call with the column among its operands. */
export interface ColumnUse {
  readonly expression: Expression<Handle>;
  readonly what: 'operator' | 'function';
  readonly name: string;
  readonly candidates: readonly Typed[];
  /** A column that no cast stands around, or the type that the server keeps. */
  readonly operands: readonly (Use | Handle)[];
}

/** What names a column; the server reads what indexes say first. */
type User = 'index' | 'check';

/** Uses of a column by indexes or by checks, before it gets its new type. */
export function usesOf(context: Context, column: Column, user: User): readonly ColumnUse[] {
  const { retyped } = context.session;
  return expressionsOf(context, column, user).flatMap((expression) => {
    // What was written anew once has casts that its text does not have.
    const node = retyped.has(expression) ? null : nodeOf(context, expression);
    return node === null
      ? []
      : usesIn(context, column, node).map((use) => ({ ...use, expression }));
  });
}

function expressionsOf(
  context: Context,
  { handle, parent: table }: Column,
  user: User,
): readonly Expression<Handle>[] {
  const all = user === 'index' ? ofIndexes(context, table!) : ofChecks(context, table!);
  return all.filter(
    (expression): expression is Expression<Handle> =>
      expression !== null && referencesOf(expression).includes(handle),
  );
}

function ofIndexes(context: Context, table: Handle): readonly (Expression<Handle> | null)[] {
  return indexesOf(context, table).flatMap((index) => {
    const { keys, predicate } = context.builder.get('index', index);
    return [...keys.map(({ expression }) => expression), predicate];
  });
}

function ofChecks({ builder }: Context, table: Handle): readonly (Expression<Handle> | null)[] {
  return builder.children(table, 'constraint').map((constraint) => {
    const row = builder.get('constraint', constraint);
    return row.type === 'check' ? row.expression : null;
  });
}

/** 42883 for a use that no operator or function is for any more, when all columns have their new types. */
export function recheckUses(context: Context, uses: readonly ColumnUse[]): void {
  const { builder, session } = context;
  const { environment } = session;
  for (const { expression, what, name, candidates, operands: kept } of uses) {
    const operands = kept.map((operand) =>
      typeof operand === 'number' ? builder.get('column', operand).type : operand,
    );
    const selection = selectCandidate(environment, operands, candidates);
    if (selection.kind === 'none' && !hasUnknownNames(environment)) {
      refuseMissing(context, { kind: 'missing', what, name, operands, location: undefined });
    }
    const isPlain =
      selection.kind === 'one' &&
      selection.candidate.inputs.every(
        (input, place) => input !== null && isTaken(context, operands[place]!, input),
      );
    if (!isPlain) session.retyped.add(expression);
  }
}

/** True where a value is taken without a cast. */
function isTaken({ session }: Context, operand: Use, input: Use): boolean {
  return isSameType(operand, input) || isPolymorphic(session.environment, input);
}

function refuseMissing(context: Context, missing: Conversion): void {
  const found = { conversions: [missing], rewriting: [], planning: [] };
  const problem = laterProblem(context, found, 'analysed');
  if (problem !== undefined) refuse(problem);
}

/** 42704 and 42804 for an index that the new type has no operator class for. */
export function recheckIndexes(context: Context, column: Handle): void {
  const { builder } = context;
  const { type, parent } = builder.get('column', column);
  for (const index of indexesOf(context, parent!)) {
    const { keys, method } = builder.get('index', index);
    for (const { column: key, collation, operatorClass } of keys) {
      if (key !== column) continue;
      checkTypedKey(context, { type, method, collation, operatorClass, isOfIndex: true });
    }
  }
}

/** The tree of an expression with the present names; null where there is no grammar to read it. */
function nodeOf(context: Context, expression: Expression<Handle>): Node | null {
  const { grammar } = context.session;
  if (grammar === null) return null;
  const text = `SELECT (${textOf(context, expression)})`;
  const { statements } = parseNow({ path: '', text }, grammar);
  const [statement] = statements;
  if (statement?.kind !== 'SelectStmt') return null;
  const [target] = statement.node.targetList ?? [];
  return target !== undefined && 'ResTarget' in target ? (target.ResTarget.val ?? null) : null;
}

/** With every object's schema, whatever the search path is. */
function textOf({ builder }: Context, expression: Expression<Handle>): string {
  const present = mapExpression(expression, (ref) => builder.idOf(ref));
  return expressionText(present, (id) => qualifiedName(schemaOf(id), nameOf(id)));
}

/** The uses anywhere in a tree, outer ones last, as they are analysed. */
function usesIn(context: Context, column: Column, value: unknown): readonly UseInTree[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap((each) => usesIn(context, column, each));
  const own =
    'A_Expr' in value
      ? operatorUse(context, column, value.A_Expr as AExpr)
      : 'FuncCall' in value
        ? functionUse(context, column, value.FuncCall as FuncCall)
        : null;
  return own === null ? inner : [...inner, own];
}

function operatorUse(context: Context, column: Column, node: AExpr): UseInTree | null {
  const { kind = 'AEXPR_OP', lexpr, rexpr } = node;
  if (kind !== 'AEXPR_OP' || lexpr === undefined || rexpr === undefined) return null;
  const path = namesIn(node.name);
  const { environment } = context.session;
  const [schema, name] = [path.at(-2) ?? null, path.at(-1) ?? ''];
  const candidates = operatorCandidates(environment, schema, name, 2);
  return useOf(context, column, { what: 'operator', path, candidates, nodes: [lexpr, rexpr] });
}

function functionUse(context: Context, column: Column, node: FuncCall): UseInTree | null {
  const { args: nodes = [] } = node;
  if (node.func_variadic === true || nodes.some((each) => 'NamedArgExpr' in each)) return null;
  const path = namesIn(node.funcname);
  const { environment } = context.session;
  const count = nodes.length;
  const named = functionsNamed(environment, path.at(-2) ?? null, path.at(-1) ?? '');
  const fitting = named.filter((each) => takes(each, count));
  const given = { count, isArray: false, isNamed: false };
  const candidates = functionCandidates(environment, fitting, given);
  return useOf(context, column, { what: 'function', path, candidates, nodes });
}

interface Written {
  readonly what: ColumnUse['what'];
  readonly path: readonly string[];
  readonly candidates: readonly Typed[];
  readonly nodes: readonly Node[];
}

/** Null where the column is none of the operands, is cast, or what is meant is not certain. */
function useOf(
  context: Context,
  column: Column,
  { what, path, candidates, nodes }: Written,
): UseInTree | null {
  const { environment } = context.session;
  const scope = tableScope(context.builder, column.parent!);
  const columns = nodes.map((node) => columnNamed(context, column.parent!, node));
  if (!columns.includes(column.handle)) return null;
  const types = nodes.map((node) =>
    isUntyped(node) ? ('untyped' as const) : expressionType(environment, node, scope),
  );
  const selection = selectCandidate(environment, types, candidates);
  if (selection.kind !== 'one') return null;
  const operands: (Use | Handle)[] = [];
  for (const [place, input] of selection.candidate.inputs.entries()) {
    const [type, named] = [types[place], columns[place]];
    if (input === null || type === undefined || type === null) return null;
    const isOpen = isPolymorphic(environment, input);
    const isBare = isOpen || (type !== 'untyped' && isSameType(input, type));
    if (named === column.handle && !isBare) return null;
    if (named !== undefined && isBare) operands.push(named);
    else if (!isOpen) operands.push(input);
    else operands.push(type === 'untyped' ? column.type : type);
  }
  return { what, name: path.join('.'), candidates, operands };
}

/** The column that a node is, without anything around it. */
function columnNamed({ builder }: Context, table: Handle, node: Node): Handle | undefined {
  if (!('ColumnRef' in node)) return undefined;
  return builder.find('column', table, namesIn(node.ColumnRef.fields).at(-1) ?? '');
}

/** Expressions: the columns, functions, types, labels and relations that they name. */

import type {
  A_Const as AConst,
  A_Expr as AExpr,
  A_Indirection as Indirection,
  CollateClause,
  ColumnRef,
  FuncCall,
  MergeSupportFunc,
  Node,
  ParamRef,
  RowExpr,
  SetToDefault,
  SubLink,
  TypeCast,
  TypeName,
} from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { systemColumns } from '../postgres/system-columns.ts';
import { namesIn } from '../statements/node-names.ts';
import { identifierOf } from '../statements/token-text.ts';
import { tokenize } from '../statements/tokens.ts';
import type { Analysis, Reading } from './analysis.ts';
import { readCall } from './calls.ts';
import { fieldsIn } from './certain-type.ts';
import { checkAlternatives, checkBoolean, checkBooleanTest } from './conditions.ts';
import { findRelation, functionsNamed, hasUnknownNames, takes } from './environment.ts';
import {
  parametersOf,
  resolveColumn,
  starColumnPieces,
  type Resolution,
} from './resolve-column.ts';
import { noteLabel } from './labels.ts';
import { noteCast } from './mutability.ts';
import { checkOperands } from './operands.ts';
import { checkOperator } from './operators.ts';
import { checkIsJson, checkJsonFunction } from './json-uses.ts';
import { checkPart } from './parts.ts';
import { checkRowAndQuery } from './row-comparison.ts';
import type { RangeEntry } from './scope.ts';
import { baseOf, builtInName } from './type-properties.ts';
import { checkCast, checkCollate, checkModifiers } from './type-uses.ts';

/** Functions whose argument is a relation's name, taken as regclass. */
const regclassFunctions: ReadonlySet<string> = new Set(['nextval', 'currval', 'setval']);

/** An expression; a bare literal in it names a label where `expected` is an enum. */
export function readExpression(analysis: Analysis, node: Node, reading: Reading): void {
  if ('A_Const' in node) readConstant(analysis, node.A_Const, reading.expected);
  else if ('ColumnRef' in node) readColumn(analysis, node.ColumnRef, reading);
  else if ('FuncCall' in node) readFunction(analysis, node.FuncCall, reading);
  else if ('TypeCast' in node) readCast(analysis, node, reading);
  else if ('A_Expr' in node) readOperator(analysis, node.A_Expr, reading);
  else if ('A_Indirection' in node) readIndirection(analysis, node.A_Indirection, reading);
  else if ('SubLink' in node) readSubLink(analysis, node.SubLink, reading);
  else if ('SelectStmt' in node) analysis.readers.query(analysis, node, reading.scope);
  else if ('TypeName' in node) readType(analysis, node.TypeName);
  else if ('RowExpr' in node) readRow(analysis, node.RowExpr, reading);
  else if ('ParamRef' in node) readParameter(analysis, node.ParamRef, reading);
  else if ('SQLValueFunction' in node) analysis.isMutable = true;
  else if ('CollateClause' in node) readCollate(analysis, node.CollateClause, reading);
  else if ('SetToDefault' in node) refuseDefault(analysis, node.SetToDefault);
  else if ('MergeSupportFunc' in node) checkMergeAction(analysis, node.MergeSupportFunc);
  else if (ownRules.has(Object.keys(node)[0]!)) readParts(analysis, node, reading);
  else within(analysis, node, reading);
}

/** What is read part by part, and then looked at as a whole. */
function readParts(analysis: Analysis, node: Node, reading: Reading): void {
  within(analysis, Object.values(node), reading);
  if ('JsonIsPredicate' in node) checkIsJson(analysis, node.JsonIsPredicate, reading.scope);
  else if ('JsonFuncExpr' in node) checkJsonFunction(analysis, node.JsonFuncExpr, reading.scope);
  else if ('BoolExpr' in node) checkBoolean(analysis, node.BoolExpr, reading);
  else if ('BooleanTest' in node) checkBooleanTest(analysis, node.BooleanTest, reading);
  else checkAlternatives(analysis, node, reading);
}

function readCollate(analysis: Analysis, node: CollateClause, reading: Reading): void {
  if (node.arg !== undefined) readExpression(analysis, node.arg, reading);
  checkCollate(analysis, node, reading.scope);
}

function refuseDefault(analysis: Analysis, { location }: SetToDefault): void {
  analysis.refuse('42601', 'DEFAULT is not allowed in this context', location);
}

/** `merge_action()` (transformMergeSupportFunc) */
function checkMergeAction(analysis: Analysis, { location }: MergeSupportFunc): void {
  if (analysis.inMerge > 0) return;
  const message = 'MERGE_ACTION() can only be used in the RETURNING list of a MERGE command';
  analysis.refuse('42601', message, location);
}

const ownRules: ReadonlySet<string> = new Set([
  'A_Const',
  'ColumnRef',
  'FuncCall',
  'TypeCast',
  'A_Expr',
  'A_Indirection',
  'SubLink',
  'SelectStmt',
  'TypeName',
  'ParamRef',
  'RowExpr',
  'SQLValueFunction',
  'CollateClause',
  'SetToDefault',
  'MergeSupportFunc',
  'BoolExpr',
  'BooleanTest',
  'JsonIsPredicate',
  'JsonFuncExpr',
  'CaseExpr',
  'CoalesceExpr',
  'MinMaxExpr',
  'A_ArrayExpr',
]);

/** Whatever stands inside a node that needs no rule of its own. */
function within(analysis: Analysis, value: unknown, reading: Reading): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item) => within(analysis, item, reading));
  for (const [key, inner] of Object.entries(value)) {
    if (ownRules.has(key)) readExpression(analysis, { [key]: inner } as unknown as Node, reading);
    // Type names stand bare where the grammar knows that they are.
    else if (key === 'typeName') readType(analysis, inner as TypeName);
    else within(analysis, inner, reading);
  }
}

function readColumn(analysis: Analysis, { fields, location }: ColumnRef, reading: Reading): void {
  analysis.columns.push(location);
  const { builder } = analysis.environment;
  const path = namesIn(fields);
  const found = resolveColumn(builder, reading.scope, path);
  if (found.kind === 'missing') {
    if (found.row === null || !isFunctionOf(analysis, path.at(-1)!)) {
      analysis.problems.push({ ...found, location });
    }
    return;
  }
  if (found.kind === 'opaque') return refuseSystemColumn(analysis, path, location, reading.place);
  if (found.kind === 'row' && path.at(-1) !== '*') refuseSequence(analysis, found.entry);
  if (found.pieces !== null) analysis.mention(location, path.length, found.pieces);
  if (found.kind === 'column' && found.column.column !== null) {
    analysis.needs.add(found.column.column);
  }
  if (found.kind === 'column' && isMerged(found)) found.scope.level!.merged++;
}

/** Places that take no system column but tableoid, by what they are called there. */
const withoutSystemColumns: Readonly<Record<string, (name: string) => string>> = {
  'check constraints': (name) => `system column "${name}" reference in check constraint is invalid`,
  'column generation expressions': (name) =>
    `cannot use system column "${name}" in column generation expression`,
};

/** scanNSItemForColumn */
function refuseSystemColumn(
  analysis: Analysis,
  path: readonly string[],
  location: number | undefined,
  place: Reading['place'],
): void {
  const name = path.at(-1)!;
  const words = withoutSystemColumns[place?.words ?? ''];
  if (words === undefined || name === 'tableoid' || !systemColumns.has(name)) return;
  analysis.refuse('42P10', words(name), location);
}

/** A sequence has no row type. */
function refuseSequence(analysis: Analysis, { source }: RangeEntry): void {
  if (source === null) return;
  const { kind, name } = analysis.environment.builder.row(source);
  if (kind !== 'sequence') return;
  analysis.refuse('42809', `relation "${name}" does not have a composite type`);
}

/** True for a column that a join made of two. */
function isMerged({ entry, scope, column }: Extract<Resolution, { kind: 'column' }>): boolean {
  if (entry.name !== null || scope.level === null) return false;
  return !scope.entries.some(
    ({ name, columns }) => name !== null && columns?.includes(column) === true,
  );
}

/** A row's function can be called like a column: `t.full_name`. */
function isFunctionOf({ environment }: Analysis, name: string): boolean {
  if (hasUnknownNames(environment)) return true;
  return functionsNamed(environment, null, name).some((each) => takes(each, 1));
}

/** `ROW(t.*)` stands for each column; elsewhere in expressions `t.*` is the row as it will be. */
function readRow(analysis: Analysis, { args = [] }: RowExpr, reading: Reading): void {
  within(analysis, args, { ...reading, expected: null });
  for (const arg of args) {
    if (!('ColumnRef' in arg)) continue;
    const path = namesIn(arg.ColumnRef.fields);
    const found = resolveColumn(analysis.environment.builder, reading.scope, path);
    if (found.kind !== 'row' || path.at(-1) !== '*') continue;
    needColumns(analysis, found.entry);
    const columns = found.entry.columns?.map((each) => starColumnPieces(found.scope, each)) ?? [];
    if (columns.length === 0 || columns.includes(null)) continue;
    const pieces = columns.flatMap((each, at) => (at === 0 ? each! : [', ', ...each!]));
    analysis.mention(arg.ColumnRef.location, path.length, pieces);
  }
}

/** What stands for each column needs them. */
export function needColumns(analysis: Analysis, { columns }: RangeEntry): void {
  for (const { column } of columns ?? []) if (column !== null) analysis.needs.add(column);
}

function readConstant(analysis: Analysis, constant: AConst, expected: Handle | null): void {
  const { sval, location } = constant;
  const { builder } = analysis.environment;
  if (sval === undefined || expected === null) return;
  const type = builder.row(expected);
  if (type.kind !== 'enum') return;
  const name = sval.sval ?? '';
  const label = builder.find('enumLabel', expected, name);
  if (label !== undefined) {
    noteLabel(analysis, { A_Const: constant }, { type: expected, modifiers: [], dimensions: 0 });
    return analysis.mention(location, 1, [{ ref: label, form: 'literal' }]);
  }
  analysis.refuse('22P02', `invalid input value for enum ${type.name}: "${name}"`, location);
}

function readFunction(analysis: Analysis, call: FuncCall, reading: Reading): void {
  const inner: Reading = { ...reading, expected: null };
  const [relation, ...others] = call.args ?? [];
  const name = namesIn(call.funcname).at(-1) ?? '';
  if (relation !== undefined && isString(relation) && regclassFunctions.has(name)) {
    readRegclass(analysis, relation.A_Const);
    within(analysis, others, inner);
  } else within(analysis, call.args, inner);
  within(analysis, call.agg_order, inner);
  within(analysis, call.agg_filter, { ...inner, place: { words: 'FILTER' } });
  analysis.condition(call.agg_filter, reading.scope, 'FILTER');
  readCall(analysis, call, reading);
}

function readCast(analysis: Analysis, node: { TypeCast: TypeCast }, reading: Reading): void {
  const { arg, typeName } = node.TypeCast;
  const type = typeName === undefined ? null : readType(analysis, typeName);
  if (arg === undefined) return;
  const isArray = (typeName?.arrayBounds?.length ?? 0) > 0;
  if (isString(arg) && typeName !== undefined && !isArray && isRegclass(typeName)) {
    readRegclass(analysis, arg.A_Const);
  } else {
    if (isArray || mayBeArray(analysis, type)) noteEmptyArrays(analysis, arg);
    readExpression(analysis, arg, { ...reading, expected: isArray ? null : type });
  }
  noteCast(analysis, node, arg, reading.scope);
  checkCast(analysis, node.TypeCast, reading.scope);
}

/** False for what certainly is no array under another name. */
function mayBeArray({ environment }: Analysis, type: Handle | null): boolean {
  if (type === null) return true;
  const base = baseOf(environment, { type, modifiers: [], dimensions: 0 });
  const name = builtInName(environment, base);
  return base.dimensions > 0 || (name === null ? base.type === type : name.endsWith('vector'));
}

/** The elements of an array that is cast are of the type, however few they are. */
function noteEmptyArrays(analysis: Analysis, node: Node): void {
  if (!('A_ArrayExpr' in node)) return;
  const { elements = [] } = node.A_ArrayExpr;
  analysis.castArrays.add(node.A_ArrayExpr);
  for (const element of elements) noteEmptyArrays(analysis, element);
}

/** Mentions a type and gives it; null where it is none of a name's own. */
function readType(analysis: Analysis, typeName: TypeName): Handle | null {
  const { names, location, pct_type: isOfColumn } = typeName;
  if (isOfColumn === true) return null;
  const { builder, lookup } = analysis.environment;
  const path = namesIn(names);
  const name = path.at(-1) ?? '';
  const schema = path.at(-2) ?? null;
  const element = name.startsWith('_') ? name.slice(1) : name;
  const found = lookup.find('type', schema, name) ?? lookup.find('type', schema, element);
  if (found === undefined) {
    if (!isKnownRowType(analysis, schema, name)) refuseType(analysis, path, location);
    return null;
  }
  checkModifiers(analysis, typeName, found);
  if (builder.row(found).name === name && !builder.isPinned(found)) {
    analysis.mention(location, path.length, [{ ref: found, form: 'qualified' }]);
  }
  return found;
}

/** The row type of a relation that has no fact: `pg_class`. */
function isKnownRowType({ environment }: Analysis, schema: string | null, name: string): boolean {
  const bare = name.startsWith('_') ? name.slice(1) : name;
  return findRelation(environment, schema, bare) !== null || hasUnknownNames(environment);
}

function refuseType(
  analysis: Analysis,
  path: readonly string[],
  location: number | undefined,
): void {
  const schema = path.at(-2);
  const { lookup } = analysis.environment;
  if (schema !== undefined && lookup.schema(schema) === undefined) {
    return analysis.refuse('3F000', `schema "${schema}" does not exist`, location);
  }
  analysis.refuse('42704', `type "${path.join('.')}" does not exist`, location);
}

/** `'s.t'::regclass` */
function readRegclass(analysis: Analysis, { sval, location }: AConst): void {
  const text = sval?.sval ?? '';
  if (/^\d+$/.test(text) || text === '-') return;
  const path = parseName(text);
  const found = findRelation(analysis.environment, path.at(-2) ?? null, path.at(-1) ?? '');
  if (found?.kind === 'fact') {
    return analysis.mention(location, 1, [{ ref: found.handle, form: 'qualifiedLiteral' }]);
  }
  if (found !== null || hasUnknownNames(analysis.environment)) return;
  analysis.refuse('42P01', `relation "${path.join('.')}" does not exist`, location);
}

/** A name in a string, `s."T"`, as its parts (stringToQualifiedNameList). */
function parseName(text: string): readonly string[] {
  return tokenize(text).flatMap((token) => identifierOf(text, token) ?? []);
}

/** A literal beside something of an enum type is a label of it. */
function readOperator(analysis: Analysis, node: AExpr, reading: Reading): void {
  const { lexpr, rexpr, location } = node;
  if (lexpr !== undefined && 'RowExpr' in lexpr && rexpr !== undefined && isValueQuery(rexpr)) {
    const subLinkType = 'ROWCOMPARE_SUBLINK' as const;
    const compared = { ...rexpr.SubLink, subLinkType, testexpr: lexpr, operName: node.name ?? [] };
    const own = location === undefined ? {} : { location };
    return readSubLink(analysis, { ...compared, ...own }, reading);
  }
  const expected = enumOf(analysis, lexpr, reading) ?? enumOf(analysis, rexpr, reading);
  for (const side of [lexpr, rexpr]) {
    if (side !== undefined) readExpression(analysis, side, { ...reading, expected });
  }
  checkOperator(analysis, node, reading.scope);
}

/** `(SELECT ...)` */
function isValueQuery(node: Node): node is Extract<Node, { SubLink: unknown }> {
  return 'SubLink' in node && node.SubLink.subLinkType === 'EXPR_SUBLINK';
}

function enumOf(analysis: Analysis, node: Node | undefined, { scope }: Reading): Handle | null {
  const { environment } = analysis;
  const type = node === undefined || 'SubLink' in node ? null : analysis.typeOf(node, scope);
  if (type === null || type.dimensions > 0) return null;
  return environment.builder.row(type.type).kind === 'enum' ? type.type : null;
}

/** `(t).a` is the column of a row that is in scope; of anything else its field. */
function readIndirection(
  analysis: Analysis,
  { arg, indirection = [] }: Indirection,
  reading: Reading,
): void {
  const inner: Reading = { ...reading, expected: null };
  within(analysis, indirection, inner);
  if (arg === undefined) return;
  readExpression(analysis, arg, inner);
  checkPart(analysis, { arg, indirection }, reading.scope);
  for (const field of fieldsIn(analysis, { arg, indirection }, reading.scope)) {
    analysis.needs.add(field);
  }
  const [field] = namesIn(indirection.slice(0, 1));
  if (!('ColumnRef' in arg) || field === undefined) return;
  const path = namesIn(arg.ColumnRef.fields);
  const found = resolveColumn(analysis.environment.builder, reading.scope, path);
  if (found.kind !== 'row') return;
  const column = found.entry.columns?.find(({ name }) => name === field)?.column ?? null;
  if (column !== null) analysis.needs.add(column);
}

function readSubLink(analysis: Analysis, sublink: SubLink, reading: Reading): void {
  const { testexpr, subselect, subLinkType, location, operName } = sublink;
  analysis.subqueries.push(location);
  within(analysis, testexpr, { ...reading, expected: null });
  if (subselect === undefined) return;
  const outputs = analysis.readers.query(analysis, subselect, reading.scope);
  analysis.noteOutputs(subselect, outputs);
  if (outputs === null) return;
  const path = operName === undefined ? ['='] : namesIn(operName);
  if (testexpr !== undefined && 'RowExpr' in testexpr) {
    const comparison = { scope: reading.scope, path, location };
    return checkRowAndQuery(analysis, testexpr, outputs, comparison);
  }
  if (outputs.length === 1 && testexpr !== undefined) {
    const left = analysis.operandOf(testexpr, reading.scope);
    return checkOperands(analysis, path, [left, outputs[0]!.type], location);
  }
  if (outputs.length <= 1) return;
  if (subLinkType === 'EXPR_SUBLINK' || subLinkType === 'ARRAY_SUBLINK') {
    analysis.refuse('42601', 'subquery must return only one column', location);
  }
  if (subLinkType === 'ANY_SUBLINK') {
    analysis.refuse('42601', 'subquery has too many columns', location);
  }
}

/** 42P02 for `$n` that is no parameter; outside of functions there is none. */
function readParameter(
  analysis: Analysis,
  { number = 0, location }: ParamRef,
  { scope }: Reading,
): void {
  const parameters = parametersOf(scope);
  if (parameters !== null && number >= 1 && number <= parameters.names.length) return;
  analysis.refuse('42P02', `there is no parameter $${number}`, location);
}

function isString(node: Node): node is { A_Const: AConst } {
  return 'A_Const' in node && node.A_Const.sval !== undefined;
}

function isRegclass({ names }: TypeName): boolean {
  return namesIn(names).at(-1) === 'regclass';
}

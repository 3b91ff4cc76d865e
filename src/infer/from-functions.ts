/** Functions in FROM and the columns of what they return; XMLTABLE and JSON_TABLE. */

import type { FuncCall, JsonTable, Node, RangeFunction, RangeTableFunc } from '@pgsql/types';
import { namesIn } from '../statements/node-names.ts';
import { renamed } from './aliases.ts';
import type { Analysis } from './analysis.ts';
import { readCall } from './calls.ts';
import { figureColumnName } from './column-name.ts';
import type { FunctionCandidate } from './candidates.ts';
import { refuseSameJsonNames } from './json-uses.ts';
import { locationOf } from './location.ts';
import { queryEntry, relationColumns, type Column, type RangeEntry, type Scope } from './scope.ts';
import { resolveResult } from './polymorphic.ts';
import { resolveCall, resultType } from './resolve-call.ts';
import { builtIn, typeNamed } from './type-names.ts';
import { baseOf, isRowType } from './type-properties.ts';

/** `f(a) WITH ORDINALITY AS t (b, c)`, `ROWS FROM (f(), g() AS (a int))` */
export function functionEntry(analysis: Analysis, node: RangeFunction, scope: Scope): RangeEntry {
  const { functions = [], alias, coldeflist, ordinality } = node;
  const calls = functions.flatMap(callsIn);
  const aliasName = calls.length === 1 ? alias?.aliasname : undefined;
  const parts = calls.map(({ call, definitions }) => {
    const written = [...(definitions ?? []), ...(coldeflist ?? [])];
    return callColumns(analysis, call, { scope, aliasName, definitions: written });
  });
  const name = alias?.aliasname ?? (calls[0] === undefined ? null : callName(calls[0].call));
  const known = parts.every((part) => part !== null) ? parts.flat() : null;
  const columns =
    known === null ? null : ordinality === true ? [...known, counter(analysis)] : known;
  return renamed(analysis, queryEntry(name, columns), alias);
}

function counter({ environment }: Analysis): Column {
  return { name: 'ordinality', column: null, type: builtIn(environment, 'int8') };
}

interface DefinedCall {
  readonly call: Node;
  readonly definitions: readonly Node[] | undefined;
}

/** Each is a list of the call and its column definitions; `unnest(a, b)` stands for two calls. */
function callsIn(node: Node): readonly DefinedCall[] {
  if (!('List' in node)) return [{ call: node, definitions: undefined }];
  const [call, definitions] = node.List.items ?? [];
  if (call !== undefined && isUnnest(call)) {
    const { args = [], ...rest } = call.FuncCall;
    return args.map((arg) => ({
      call: { FuncCall: { ...rest, args: [arg] } },
      definitions: undefined,
    }));
  }
  const isList = definitions !== undefined && 'List' in definitions;
  return [{ call: call!, definitions: isList ? definitions.List.items : undefined }];
}

function isUnnest(node: Node): node is Extract<Node, { FuncCall: unknown }> {
  return 'FuncCall' in node && namesIn(node.FuncCall.funcname).join('.') === 'unnest';
}

function callName(call: Node): string {
  return figureColumnName(call);
}

interface CallPlace {
  readonly scope: Scope;
  /** The alias that names the one column of one function. */
  readonly aliasName: string | undefined;
  /** `AS (a int, b text)` */
  readonly definitions: readonly Node[];
}

/** The columns of what a call returns; null where they are not known. */
function callColumns(
  analysis: Analysis,
  call: Node,
  { scope, aliasName, definitions }: CallPlace,
): readonly Column[] | null {
  const place = { words: 'functions in FROM', allowsSets: true };
  if (!('FuncCall' in call)) {
    // CURRENT_DATE and the like: one value.
    analysis.expression(call, scope, place);
    return 'SQLValueFunction' in call || 'CoalesceExpr' in call
      ? [{ name: aliasName ?? callName(call), column: null, type: analysis.typeOf(call, scope) }]
      : null;
  }
  const { FuncCall: node } = call;
  for (const part of [...(node.args ?? []), ...(node.agg_order ?? [])]) {
    analysis.expression(part, scope, place);
  }
  const candidates = readCall(analysis, node, { scope, expected: null, place });
  if (definitions.length > 0) {
    refuseDefinitions(analysis, candidates, definitions);
    return definedColumns(analysis, definitions, scope);
  }
  const unnested = isUnnest(call) ? unnestedColumns(analysis, node, scope, aliasName) : null;
  if (unnested !== null) return unnested;
  return resultColumns(analysis, node, candidates, { scope, aliasName });
}

/** 42601 for a list of columns of what has its own (addRangeTableEntryForFunction). */
function refuseDefinitions(
  { environment, problems }: Analysis,
  [only, ...others]: readonly FunctionCandidate[],
  definitions: readonly Node[],
): void {
  if (only === undefined || others.length > 0) return;
  const { result, fact } = only.candidate;
  if (result === 'record' || result === 'unknown') return;
  const isRow = result !== 'scalar' && (only.outputs.length > 1 || fact !== null);
  const returns = fact === null ? null : environment.builder.get('function', fact).returns;
  const isNamed = returns !== null && isRowType(environment, baseOf(environment, returns)) && isRow;
  const words = isNamed
    ? 'redundant for a function returning a named composite type'
    : only.outputs.length > 1
      ? 'redundant for a function with OUT parameters'
      : 'only allowed for functions returning "record"';
  const message = `a column definition list is ${words}`;
  problems.push({ sqlstate: '42601', message, location: locationOf(definitions) });
}

/** The columns of `unnest` of an array whose elements are known. */
function unnestedColumns(
  analysis: Analysis,
  { args = [] }: FuncCall,
  scope: Scope,
  aliasName: string | undefined,
): readonly Column[] | null {
  const { environment } = analysis;
  const [array] = args;
  if (array === undefined) return null;
  const name = aliasName ?? 'unnest';
  const type = analysis.typeOf(array, scope);
  if (type === null && 'A_ArrayExpr' in array) {
    const elements = array.A_ArrayExpr.elements ?? [];
    const isScalar = elements.every((each) => 'A_Const' in each || 'TypeCast' in each);
    return isScalar ? [{ name, column: null, type: null }] : null;
  }
  if (type === null || type.dimensions === 0) return null;
  const { builder } = environment;
  const columns = relationColumns(builder, type.type);
  if (columns.length > 0) return columns.map((each) => ({ ...each, column: null }));
  const isDomain = builder.row(type.type).kind === 'domain';
  return isDomain ? null : [{ name, column: null, type: { ...type, dimensions: 0 } }];
}

function definedColumns(
  analysis: Analysis,
  definitions: readonly Node[],
  scope: Scope,
): readonly Column[] {
  return definitions.flatMap((node) => {
    if (!('ColumnDef' in node)) return [];
    analysis.expression(node, scope);
    const { colname = '', typeName } = node.ColumnDef;
    return { name: colname, column: null, type: typeNamed(analysis.environment, typeName) };
  });
}

function resultColumns(
  analysis: Analysis,
  call: FuncCall,
  candidates: readonly FunctionCandidate[],
  { scope, aliasName }: Pick<CallPlace, 'scope' | 'aliasName'>,
): readonly Column[] | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const texts = new Set(candidates.map(({ candidate }) => JSON.stringify(candidate.result)));
  if (texts.size > 1) return null;
  const { result } = first.candidate;
  if (result === 'record') {
    const message = 'a column definition list is required for functions returning "record"';
    analysis.refuse('42601', message, call.location);
    return null;
  }
  const name = aliasName ?? namesIn(call.funcname).at(-1) ?? '';
  const resolved = resolveCall(analysis, call, scope);
  const type = valueType(analysis, resultType(analysis, resolved));
  if (result === 'unknown') return type === null ? null : [{ name, column: null, type }];
  if (result === 'scalar') return [{ name, column: null, type }];
  if (result.length === 1 && !isRow(analysis, first)) {
    return [{ name: result[0] || name, column: null, type }];
  }
  const types = candidates.length === 1 ? columnTypes(analysis, first, resolved.operands) : [];
  return result.map((each, index) => ({ name: each, column: null, type: types[index] ?? null }));
}

/** The type of one value; null for that of a row, and for what is not told. */
function valueType({ environment }: Analysis, type: Column['type']): Column['type'] {
  if (type === null || isRowType(environment, baseOf(environment, type))) return null;
  const { kind, name } = environment.builder.row(type.type);
  return kind === 'baseType' && /^any|^record$/.test(name) ? null : type;
}

/** True where a function returns rows of a relation or composite type. */
function isRow(
  { environment }: Analysis,
  { candidate: { fact }, outputs }: FunctionCandidate,
): boolean {
  if (fact === null) return outputs.length > 1;
  const { builder } = environment;
  const { returns } = builder.get('function', fact);
  return (
    outputs.length > 1 || (returns !== null && builder.children(returns.type, 'column').length > 0)
  );
}

function columnTypes(
  { environment }: Analysis,
  { candidate: { fact }, inputs, outputs }: FunctionCandidate,
  operands: Parameters<typeof resolveResult>[2],
): readonly Column['type'][] {
  const { builder } = environment;
  if (outputs.length > 1) {
    return outputs.map((type) =>
      type === null ? null : resolveResult(environment, type, operands, inputs),
    );
  }
  const returns = fact === null ? null : builder.get('function', fact).returns;
  return returns === null ? [] : relationColumns(builder, returns.type).map(({ type }) => type);
}

/** `XMLTABLE(... COLUMNS a int PATH 'x', n FOR ORDINALITY)` */
export function tableFunctionEntry(
  analysis: Analysis,
  node: RangeTableFunc,
  scope: Scope,
): RangeEntry {
  const { docexpr, rowexpr, namespaces, columns = [], alias } = node;
  for (const part of [docexpr, rowexpr, ...(namespaces ?? []), ...columns]) {
    analysis.expression(part, scope);
  }
  const { environment } = analysis;
  const known = columns.flatMap((each) => {
    if (!('RangeTableFuncCol' in each)) return [];
    const { colname = '', typeName, for_ordinality: isCounter } = each.RangeTableFuncCol;
    const type =
      isCounter === true ? builtIn(environment, 'int4') : typeNamed(environment, typeName);
    return { name: colname, column: null, type };
  });
  return renamed(analysis, queryEntry('xmltable', known), alias);
}

/** `JSON_TABLE(a, '$' COLUMNS (b int, NESTED PATH '$.x' COLUMNS (c text)))` */
export function jsonTableEntry(analysis: Analysis, node: JsonTable, scope: Scope): RangeEntry {
  const { context_item: item, passing, columns, alias } = node;
  refuseSameJsonNames(analysis, node);
  if (item !== undefined) analysis.expression({ JsonValueExpr: item }, scope);
  analysis.expressions(passing, scope);
  return renamed(analysis, queryEntry('json_table', jsonColumns(analysis, columns, scope)), alias);
}

function jsonColumns(
  analysis: Analysis,
  nodes: readonly Node[] | undefined,
  scope: Scope,
): readonly Column[] {
  return (nodes ?? []).flatMap((node): readonly Column[] => {
    if (!('JsonTableColumn' in node)) return [];
    const { coltype, name = '', typeName, columns } = node.JsonTableColumn;
    if (coltype === 'JTC_NESTED') return jsonColumns(analysis, columns, scope);
    if (typeName !== undefined) analysis.expression({ TypeName: typeName }, scope);
    return [{ name, column: null, type: typeNamed(analysis.environment, typeName) }];
  });
}

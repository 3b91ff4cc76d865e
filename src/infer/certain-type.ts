/**
 * Types of expressions, as far as they are certain (exprType and exprTypmod in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/nodes/nodeFuncs.c). A bare string
 * or NULL has none yet.
 */

import type {
  A_Expr as AExpr,
  A_Indirection as Indirection,
  CaseExpr,
  Node,
  SQLValueFunction,
  SubLink,
  XmlExpr,
} from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis } from './analysis.ts';
import { isPolymorphic } from './coercion.ts';
import { commonType } from './common-type.ts';
import { isUntyped, literalType } from './literals.ts';
import { resolveResult } from './polymorphic.ts';
import { parametersOf, resolveColumn } from './resolve-column.ts';
import { resolveCall, resolveOperator, resultType } from './resolve-call.ts';
import { relationColumns, type Column, type RangeEntry, type Scope } from './scope.ts';
import { builtIn, typeNamed } from './type-names.ts';
import { baseOf, builtInName, isRowType, isSameType, withoutModifiers } from './type-properties.ts';

type Use = TypeUse<Handle>;

/** The type of an expression that was read; null where it is not certain. */
export function certainType(analysis: Analysis, node: Node, scope: Scope): Use | null {
  const { environment } = analysis;
  if ('A_Const' in node) {
    const name = literalType(node.A_Const);
    return name === null ? null : builtIn(environment, name);
  }
  if ('ColumnRef' in node) return columnType(analysis, namesIn(node.ColumnRef.fields), scope);
  if ('TypeCast' in node) return typeNamed(environment, node.TypeCast.typeName);
  if ('CollateClause' in node && node.CollateClause.arg !== undefined) {
    return analysis.typeOf(node.CollateClause.arg, scope);
  }
  if ('FuncCall' in node) return resultType(analysis, resolveCall(analysis, node.FuncCall, scope));
  if ('A_Expr' in node) return operatorType(analysis, node.A_Expr, scope);
  if ('A_Indirection' in node) return partType(analysis, node.A_Indirection, scope);
  if ('SubLink' in node) return subqueryType(analysis, node.SubLink);
  if ('SQLValueFunction' in node) return valueType(analysis, node.SQLValueFunction);
  if ('XmlExpr' in node) return builtIn(environment, xmlType(node.XmlExpr));
  if ('XmlSerialize' in node) return typeNamed(environment, node.XmlSerialize.typeName);
  if ('ParamRef' in node) {
    return parametersOf(scope)?.types[(node.ParamRef.number ?? 0) - 1] ?? null;
  }
  const parts = alternatives(node);
  if (parts !== null) return commonOf(analysis, parts, scope);
  if ('A_ArrayExpr' in node) {
    return arrayOf(commonOf(analysis, node.A_ArrayExpr.elements ?? [], scope));
  }
  const name = plainTypes[Object.keys(node)[0]!];
  return name === undefined ? null : builtIn(environment, name);
}

/** The type of an output column: a bare string or NULL has become text. */
export function outputType(analysis: Analysis, node: Node, scope: Scope): Use | null {
  return isUntyped(node) ? builtIn(analysis.environment, 'text') : analysis.typeOf(node, scope);
}

/** The type that several expressions have in common. */
export function commonOf(analysis: Analysis, nodes: readonly Node[], scope: Scope): Use | null {
  const operands = nodes.map((node) => analysis.operandOf(node, scope));
  return commonType(analysis.environment, operands);
}

/** The expressions of which one is given, in the order in which their types are looked at. */
export function alternatives(node: Node): readonly Node[] | null {
  if ('CoalesceExpr' in node) return node.CoalesceExpr.args ?? [];
  if ('MinMaxExpr' in node) return node.MinMaxExpr.args ?? [];
  return 'CaseExpr' in node ? resultsOf(node.CaseExpr) : null;
}

function resultsOf({ args = [], defresult }: CaseExpr): readonly Node[] {
  const results = args.flatMap((each) =>
    'CaseWhen' in each && each.CaseWhen.result !== undefined ? each.CaseWhen.result : [],
  );
  return [defresult ?? { A_Const: { isnull: true } }, ...results];
}

/** An array's array has the same type, whatever its dimensions. */
function arrayOf(element: Use | null): Use | null {
  return element === null ? null : { ...element, dimensions: Math.max(element.dimensions, 1) };
}

function columnType({ environment }: Analysis, path: readonly string[], scope: Scope): Use | null {
  const found = resolveColumn(environment.builder, scope, path);
  if (found.kind === 'column') return found.column.type;
  if (found.kind === 'opaque') return found.type;
  return found.kind === 'row' ? rowType(found.entry) : null;
}

/** Of a function or query the type of a row has no name. */
function rowType({ source }: RangeEntry): Use | null {
  return source === null ? null : { type: source, modifiers: [], dimensions: 0 };
}

const plainTypes: Readonly<Record<string, string>> = {
  BoolExpr: 'bool',
  NullTest: 'bool',
  BooleanTest: 'bool',
  GroupingFunc: 'int4',
  RowExpr: 'record',
  CurrentOfExpr: 'bool',
  JsonIsPredicate: 'bool',
};

/** XMLSERIALIZE, which says its type, is another node. */
function xmlType({ op }: XmlExpr): string {
  return op === 'IS_DOCUMENT' ? 'bool' : 'xml';
}

/** All but plain operators and NULLIF give a boolean. */
function operatorType(analysis: Analysis, node: AExpr, scope: Scope): Use | null {
  if (node.kind === 'AEXPR_NULLIF') return nullIfType(analysis, node, scope);
  if (node.kind !== 'AEXPR_OP') return builtIn(analysis.environment, 'bool');
  const isRow = [node.lexpr, node.rexpr].some((each) => each !== undefined && 'RowExpr' in each);
  if (isRow) return builtIn(analysis.environment, 'bool');
  return resultType(analysis, resolveOperator(analysis, node, scope));
}

/** What the left side is for the operator that compares both. */
function nullIfType(analysis: Analysis, node: AExpr, scope: Scope): Use | null {
  const { selection, operands } = resolveOperator(analysis, node, scope);
  const [left] = operands;
  if (selection.kind !== 'one' || left === undefined || left === null || left === 'untyped') {
    return null;
  }
  const input = selection.candidate.inputs[0] ?? null;
  if (input === null || isSameType(input, left)) return input === null ? null : left;
  return isPolymorphic(analysis.environment, input) ? left : withoutModifiers(input);
}

/** `a[1]`, `a[1:2]`, `(a).b` */
function partType(
  analysis: Analysis,
  { arg, indirection = [] }: Indirection,
  scope: Scope,
): Use | null {
  if (arg === undefined) return null;
  const [first] = indirection;
  const field = first !== undefined && 'String' in first ? (first.String.sval ?? '') : null;
  const output = field === null ? undefined : outputNamed(analysis, arg, scope, field);
  if (output !== undefined) return indirection.length === 1 ? output : null;
  const parts = partsOf(analysis, { arg, indirection }, scope);
  return parts.length < indirection.length ? null : (parts.at(-1)?.type ?? null);
}

/** A step of `a[1].b`. */
interface Part {
  readonly type: Use | null;
  /** The column of a row's type; null for what is none. */
  readonly field: Handle | null;
}

/** The steps as far as types are certain. */
function partsOf(
  analysis: Analysis,
  { arg, indirection }: Required<Indirection>,
  scope: Scope,
): readonly Part[] {
  let type = analysis.typeOf(arg, scope);
  const isSlice = indirection.some((each) => 'A_Indices' in each && each.A_Indices.is_slice);
  const parts: Part[] = [];
  let isSubscripted = false;
  for (const each of indirection) {
    if (type === null) break;
    let field: Handle | null = null;
    if ('String' in each) {
      const column = fieldOf(analysis, type, each.String.sval ?? '');
      [type, field] = [column?.type ?? null, column?.column ?? null];
    } else if (!('A_Indices' in each)) break;
    else if (!isSubscripted || 'String' in (indirection[0] ?? {})) {
      type = elementType(analysis, type, isSlice);
    }
    isSubscripted = 'A_Indices' in each;
    parts.push({ type, field });
  }
  return parts;
}

/** The columns of types that `(a).b` and the like name, as far as types are certain. */
export function fieldsIn(
  analysis: Analysis,
  { arg, indirection }: Required<Indirection>,
  scope: Scope,
): readonly Handle[] {
  return partsOf(analysis, { arg, indirection }, scope).flatMap(({ field }) => field ?? []);
}

/** The column of a function's rows; undefined where it names none. */
function outputNamed(
  analysis: Analysis,
  node: Node,
  scope: Scope,
  name: string,
): Use | null | undefined {
  if (!('FuncCall' in node)) return undefined;
  const { selection, operands } = resolveCall(analysis, node.FuncCall, scope);
  if (selection.kind !== 'one') return undefined;
  const { candidate, outputs, inputs } = selection.candidate;
  const index = Array.isArray(candidate.result) ? candidate.result.indexOf(name) : -1;
  const type = outputs[index];
  if (outputs.length < 2 || type === undefined) return undefined;
  return type === null ? null : resolveResult(analysis.environment, type, operands, inputs);
}

function elementType({ environment }: Analysis, use: Use, isSlice: boolean): Use | null {
  const base = baseOf(environment, use);
  if (base.dimensions > 0) return isSlice ? base : { ...base, dimensions: 0 };
  return builtInName(environment, base) === 'jsonb' ? base : null;
}

function fieldOf({ environment }: Analysis, use: Use, name: string): Column | null {
  const base = baseOf(environment, use);
  if (!isRowType(environment, base)) return null;
  const columns = relationColumns(environment.builder, base.type);
  return columns.find((column) => column.name === name) ?? null;
}

function subqueryType(analysis: Analysis, { subLinkType, subselect }: SubLink): Use | null {
  const isValue = subLinkType === 'EXPR_SUBLINK' || subLinkType === 'ARRAY_SUBLINK';
  if (!isValue) {
    return subLinkType === 'MULTIEXPR_SUBLINK' ? null : builtIn(analysis.environment, 'bool');
  }
  const columns = subselect === undefined ? null : analysis.outputsOf(subselect);
  const type = columns?.length === 1 ? columns[0]!.type : null;
  if (type === null || subLinkType === 'EXPR_SUBLINK') return type;
  return type.dimensions > 0 ? type : { ...type, dimensions: 1 };
}

const valueTypes: Readonly<Record<string, string>> = {
  CURRENT_DATE: 'date',
  CURRENT_TIME: 'timetz',
  CURRENT_TIMESTAMP: 'timestamptz',
  LOCALTIME: 'time',
  LOCALTIMESTAMP: 'timestamp',
};

/** `CURRENT_TIMESTAMP(3)`, `CURRENT_USER` */
function valueType({ environment }: Analysis, { op, typmod }: SQLValueFunction): Use {
  const name = valueTypes[(op ?? '').replace(/^SVFOP_|_N$/g, '')] ?? 'name';
  const hasPrecision = op?.endsWith('_N') === true && typmod !== undefined && typmod >= 0;
  return { ...builtIn(environment, name), modifiers: hasPrecision ? [`${typmod}`] : [] };
}

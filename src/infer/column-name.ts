/**
 * The name that an expression gives to the column it makes where a statement gives none, of a query
 * as of an index (FigureColnameInternal in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c).
 */

import type {
  ColumnRef,
  FuncCall,
  Node,
  SelectStmt,
  SQLValueFunctionOp,
  XmlExprOp,
} from '@pgsql/types';

/** A name, and how much it is worth: a cast's type gives way to the name of what is cast. */
interface Figured {
  readonly name: string;
  readonly isStrong: boolean;
  /** The column or function whose name it is; null where a word of the grammar or a type gives it. */
  readonly of: ColumnRef | FuncCall | null;
}

/** The column, the function, the type of a cast, ...; null where nothing gives a name. */
export function figureName(node: Node): string | null {
  return figure(node)?.name ?? null;
}

/** The name of an output column of a query. */
export function figureColumnName(node: Node): string {
  return figureName(node) ?? '?column?';
}

/** The column or function in an expression that its output is called after; null for none. */
export function namesake(node: Node): ColumnRef | FuncCall | null {
  return figure(node)?.of ?? null;
}

function strong(name: string | undefined, of: Figured['of'] = null): Figured | null {
  return name === undefined ? null : { name, isStrong: true, of };
}

const byKind: Readonly<Record<string, string>> = {
  GroupingFunc: 'grouping',
  MergeSupportFunc: 'merge_action',
  A_ArrayExpr: 'array',
  RowExpr: 'row',
  CoalesceExpr: 'coalesce',
  XmlSerialize: 'xmlserialize',
  JsonParseExpr: 'json',
  JsonScalarExpr: 'json_scalar',
  JsonSerializeExpr: 'json_serialize',
  JsonObjectConstructor: 'json_object',
  JsonArrayConstructor: 'json_array',
  JsonArrayQueryConstructor: 'json_array',
  JsonObjectAgg: 'json_objectagg',
  JsonArrayAgg: 'json_arrayagg',
};

function figure(node: Node | undefined): Figured | null {
  if (node === undefined) return null;
  if ('ColumnRef' in node) return strong(lastName(node.ColumnRef.fields), node.ColumnRef);
  if ('A_Indirection' in node) {
    return strong(lastName(node.A_Indirection.indirection)) ?? figure(node.A_Indirection.arg);
  }
  if ('FuncCall' in node) return strong(lastName(node.FuncCall.funcname), node.FuncCall);
  if ('A_Expr' in node) return node.A_Expr.kind === 'AEXPR_NULLIF' ? strong('nullif') : null;
  if ('TypeCast' in node) {
    const { arg, typeName } = node.TypeCast;
    return orWeak(figure(arg), lastName(typeName?.names));
  }
  if ('CollateClause' in node) return figure(node.CollateClause.arg);
  if ('SubLink' in node) {
    return ofSubLink(node.SubLink.subLinkType, node.SubLink.subselect);
  }
  if ('CaseExpr' in node) return orWeak(figure(node.CaseExpr.defresult), 'case');
  if ('MinMaxExpr' in node) {
    return strong(node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest');
  }
  if ('SQLValueFunction' in node) return strong(valueFunctions[node.SQLValueFunction.op!]);
  if ('XmlExpr' in node) return strong(xmlNames[node.XmlExpr.op!] ?? undefined);
  if ('JsonFuncExpr' in node) return strong(jsonName(node.JsonFuncExpr.op));
  return strong(byKind[Object.keys(node)[0]!]);
}

function orWeak(inner: Figured | null, name: string | undefined): Figured | null {
  if (inner?.isStrong === true || name === undefined) return inner;
  return { name, isStrong: false, of: null };
}

function lastName(nodes: readonly Node[] | undefined): string | undefined {
  const names = (nodes ?? []).flatMap((node) => ('String' in node ? (node.String.sval ?? '') : []));
  return names.at(-1);
}

function ofSubLink(type: string | undefined, subselect: Node | undefined): Figured | null {
  if (type === 'EXISTS_SUBLINK') return strong('exists');
  if (type === 'ARRAY_SUBLINK') return strong('array');
  if (type !== 'EXPR_SUBLINK' || subselect === undefined) return null;
  return 'SelectStmt' in subselect ? strong(firstOutput(subselect.SelectStmt)) : null;
}

function firstOutput(select: SelectStmt): string | undefined {
  if (select.larg !== undefined) return firstOutput(select.larg);
  if (select.valuesLists !== undefined) return 'column1';
  const target = select.targetList?.[0];
  if (target === undefined || !('ResTarget' in target)) return undefined;
  const { name, val } = target.ResTarget;
  return name ?? (val === undefined ? undefined : figureColumnName(val));
}

const valueFunctions: { readonly [O in SQLValueFunctionOp]: string } = {
  SVFOP_CURRENT_DATE: 'current_date',
  SVFOP_CURRENT_TIME: 'current_time',
  SVFOP_CURRENT_TIME_N: 'current_time',
  SVFOP_CURRENT_TIMESTAMP: 'current_timestamp',
  SVFOP_CURRENT_TIMESTAMP_N: 'current_timestamp',
  SVFOP_LOCALTIME: 'localtime',
  SVFOP_LOCALTIME_N: 'localtime',
  SVFOP_LOCALTIMESTAMP: 'localtimestamp',
  SVFOP_LOCALTIMESTAMP_N: 'localtimestamp',
  SVFOP_CURRENT_ROLE: 'current_role',
  SVFOP_CURRENT_USER: 'current_user',
  SVFOP_USER: 'user',
  SVFOP_SESSION_USER: 'session_user',
  SVFOP_CURRENT_CATALOG: 'current_catalog',
  SVFOP_CURRENT_SCHEMA: 'current_schema',
};

const xmlNames: { readonly [O in XmlExprOp]: string | null } = {
  IS_XMLCONCAT: 'xmlconcat',
  IS_XMLELEMENT: 'xmlelement',
  IS_XMLFOREST: 'xmlforest',
  IS_XMLPARSE: 'xmlparse',
  IS_XMLPI: 'xmlpi',
  IS_XMLROOT: 'xmlroot',
  IS_XMLSERIALIZE: 'xmlserialize',
  IS_DOCUMENT: null,
};

function jsonName(op: string | undefined): string | undefined {
  switch (op) {
    case 'JSON_EXISTS_OP':
      return 'json_exists';
    case 'JSON_QUERY_OP':
      return 'json_query';
    case 'JSON_VALUE_OP':
      return 'json_value';
    default:
      return undefined;
  }
}

/**
 * What an expression gives to an invented index name (FigureIndexColname in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_target.c).
 */

import type { Node } from '@pgsql/types';

/** A name, and whether something further out may replace it. */
interface Figured {
  readonly name: string;
  readonly isWeak: boolean;
}

/** The column, the function, the type of a cast, ...; `expr` where nothing gives a name. */
export function indexLabel(node: Node): string {
  return figure(node)?.name ?? 'expr';
}

/** Constructs that are named after their own keyword. */
const keywordNames: Readonly<Record<string, string>> = {
  A_ArrayExpr: 'array',
  RowExpr: 'row',
  CoalesceExpr: 'coalesce',
  GroupingFunc: 'grouping',
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

const jsonFunctions: Readonly<Record<string, string>> = {
  JSON_EXISTS_OP: 'json_exists',
  JSON_QUERY_OP: 'json_query',
  JSON_VALUE_OP: 'json_value',
};

const xmlFunctions: Readonly<Record<string, string>> = {
  IS_XMLCONCAT: 'xmlconcat',
  IS_XMLELEMENT: 'xmlelement',
  IS_XMLFOREST: 'xmlforest',
  IS_XMLPARSE: 'xmlparse',
  IS_XMLPI: 'xmlpi',
  IS_XMLROOT: 'xmlroot',
};

function strong(name: string | undefined): Figured | null {
  return name === undefined ? null : { name, isWeak: false };
}

function figure(node: Node | undefined): Figured | null {
  if (node === undefined) return null;
  if ('ColumnRef' in node) return strong(lastName(node.ColumnRef.fields));
  if ('A_Indirection' in node) {
    const field = strong(lastName(node.A_Indirection.indirection));
    return field ?? figure(node.A_Indirection.arg);
  }
  if ('FuncCall' in node) return strong(lastName(node.FuncCall.funcname));
  if ('CollateClause' in node) return figure(node.CollateClause.arg);
  if ('TypeCast' in node) {
    return outer(figure(node.TypeCast.arg), lastName(node.TypeCast.typeName?.names));
  }
  if ('CaseExpr' in node) return outer(figure(node.CaseExpr.defresult), 'case');
  if ('A_Expr' in node) return node.A_Expr.kind === 'AEXPR_NULLIF' ? strong('nullif') : null;
  if ('MinMaxExpr' in node) {
    return strong(node.MinMaxExpr.op === 'IS_LEAST' ? 'least' : 'greatest');
  }
  if ('XmlExpr' in node) return strong(xmlFunctions[node.XmlExpr.op ?? '']);
  if ('JsonFuncExpr' in node) return strong(jsonFunctions[node.JsonFuncExpr.op ?? '']);
  return strong(keywordNames[Object.keys(node)[0]!]);
}

function outer(inner: Figured | null, name: string | undefined): Figured | null {
  if (inner !== null && !inner.isWeak) return inner;
  return name === undefined ? inner : { name, isWeak: true };
}

/** The last name of a list that may hold `*` and subscripts as well. */
function lastName(nodes: readonly Node[] | undefined): string | undefined {
  const names = (nodes ?? []).flatMap((node) => ('String' in node ? (node.String.sval ?? '') : []));
  return names.at(-1);
}

/** Types, and what only some of them have: labels, subtypes. */

import { collationName, commentOf, notOfExtension, ours, ownerName, type Query } from './sql.ts';

export interface TypeRow {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  /** pg_type.typtype */
  readonly typtype: string;
  /** Of an array type, its element's; else null. */
  readonly element: number | null;
  /** Of a row type, its relation's oid and relkind. */
  readonly relation: number | null;
  readonly relkind: string | null;
}

/** Every type of the database, the server's own among them: any may be used. */
export const types: Query = () => `
  SELECT t.oid::bigint AS oid, t.typnamespace::bigint AS schema, t.typname AS name, t.typtype,
    e.oid::bigint AS element, nullif(t.typrelid::bigint, 0) AS relation, c.relkind
  FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_type e ON e.typarray = t.oid
  LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid ORDER BY t.oid`;

export interface OwnTypeRow {
  readonly oid: number;
  readonly owner: string | null;
  readonly comment: string | null;
  readonly isExtensions: boolean;
  readonly isShell: boolean;
  /** Of a domain; else null. */
  readonly base: {
    readonly type: number;
    /** As format_type prints it, where there are modifiers. */
    readonly text: string | null;
    readonly dimensions: number;
    readonly notNull: boolean;
    readonly default: string | null;
    readonly collation: string | null;
  } | null;
}

/** Types of our schemas but for arrays and rows of tables, with what facts tell of them. */
export const ownTypes: Query = () => `
  SELECT t.oid::bigint AS oid, ${ownerName('t.typowner')} AS owner, coalesce(x.description, y.description) AS comment,
    NOT (${notOfExtension('pg_type', 't.oid')}) AS "isExtensions", NOT t.typisdefined AS "isShell",
    CASE WHEN t.typtype = 'd' THEN json_build_object('type', t.typbasetype::bigint,
      'text', CASE WHEN t.typtypmod >= 0 THEN format_type(t.typbasetype, t.typtypmod) END,
      'dimensions', t.typndims, 'notNull', t.typnotnull, 'default', pg_get_expr(t.typdefaultbin, 0),
      'collation', ${collationName('t.typcollation', 'b.typcollation')}) END AS base
  FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
  LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
  ${commentOf('pg_type', 't.oid')}
  LEFT JOIN pg_catalog.pg_description y ON y.objoid = t.typrelid AND y.objsubid = 0
    AND y.classoid = 'pg_catalog.pg_class'::regclass
  WHERE ${ours} AND coalesce(c.relkind, 'c') = 'c'
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid)
  ORDER BY t.oid`;

export interface LabelRow {
  readonly type: number;
  readonly name: string;
  readonly sortOrder: number;
}

export const labels: Query = () => `
  SELECT e.enumtypid::bigint AS type, e.enumlabel AS name, e.enumsortorder::float8 AS "sortOrder"
  FROM pg_catalog.pg_enum e JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid
  JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
  WHERE ${ours} AND ${notOfExtension('pg_type', 't.oid')} ORDER BY e.enumtypid, e.enumsortorder`;

export interface RangeRow {
  readonly type: number;
  readonly subtype: number;
  /** Null up to 13, which has none. */
  readonly multirange: number | null;
  readonly operatorClass: string | null;
  readonly collation: string | null;
  readonly canonical: string | null;
  readonly subtypeDiff: string | null;
}

/** Operator classes and collations only where they are not the subtype's own. */
export const ranges: Query = (major) => `
  SELECT r.rngtypid::bigint AS type, r.rngsubtype::bigint AS subtype,
    ${major >= 14 ? 'r.rngmultitypid::bigint' : 'NULL'} AS multirange,
    CASE WHEN NOT o.opcdefault THEN o.opcname END AS "operatorClass",
    ${collationName('r.rngcollation', 's.typcollation')} AS collation,
    nullif(r.rngcanonical::oid, 0)::regproc::text AS canonical,
    nullif(r.rngsubdiff::oid, 0)::regproc::text AS "subtypeDiff"
  FROM pg_catalog.pg_range r JOIN pg_catalog.pg_type t ON t.oid = r.rngtypid
  JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
  JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
  JOIN pg_catalog.pg_opclass o ON o.oid = r.rngsubopc
  WHERE ${ours} AND ${notOfExtension('pg_type', 't.oid')} ORDER BY r.rngtypid`;

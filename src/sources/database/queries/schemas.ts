/** Schemas and extensions. */

import { commentOf, notOfExtension, ours, ownerName, type Query } from './sql.ts';

export interface SchemaRow {
  readonly oid: number;
  readonly name: string;
  readonly owner: string | null;
  readonly comment: string | null;
  /** One that facts are read from. */
  readonly isOurs: boolean;
}

/** All, because types of any may be used. The comment that every database begins with is none. */
export const schemas: Query = () => `
  SELECT n.oid::bigint AS oid, n.nspname AS name, ${ownerName('n.nspowner')} AS owner,
    CASE WHEN n.nspname <> 'public' OR x.description <> 'standard public schema' THEN x.description END AS comment,
    (${ours} AND ${notOfExtension('pg_namespace', 'n.oid')}) AS "isOurs"
  FROM pg_catalog.pg_namespace n ${commentOf('pg_namespace', 'n.oid')} ORDER BY n.oid`;

export interface ExtensionRow {
  readonly name: string;
  readonly owner: string | null;
  readonly comment: string | null;
  readonly schema: number;
  readonly version: string;
}

export const extensions: Query = () => `
  SELECT e.extname AS name, ${ownerName('e.extowner')} AS owner, x.description AS comment,
    e.extnamespace::bigint AS schema, e.extversion AS version
  FROM pg_catalog.pg_extension e ${commentOf('pg_extension', 'e.oid')} ORDER BY e.oid`;

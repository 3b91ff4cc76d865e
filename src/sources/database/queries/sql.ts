/** Pieces that the queries of a database's catalogs share. */

/** A query for a major version of the server. */
export type Query = (major: number) => string;

/** Of a namespace `n`: neither the server's own nor one of temporary objects. */
export const ours = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/** Of an object: that no extension brought it. */
export function notOfExtension(catalog: string, oid: string): string {
  return `${oid} NOT IN (SELECT d.objid FROM pg_catalog.pg_depend d
    WHERE d.classid = 'pg_catalog.${catalog}'::regclass AND d.deptype = 'e')`;
}

/** Comments of a catalog's objects as `x`, by `oid`; of the whole object unless a part is named. */
export function commentOf(catalog: string, oid: string, part = '0'): string {
  return `LEFT JOIN pg_catalog.pg_description x ON x.objoid = ${oid}
    AND x.classoid = 'pg_catalog.${catalog}'::regclass AND x.objsubid = ${part}`;
}

/** `CASE x WHEN 'a' THEN 'always' ... END` */
export function words(value: string, table: Readonly<Record<string, string>>): string {
  const cases = Object.entries(table).map(([code, word]) => `WHEN '${code}' THEN '${word}'`);
  return `CASE ${value} ${cases.join(' ')} END`;
}

/** A collation's name as SQL writes it; null for none and for a type's own. */
export function collationName(oid: string, ownOfType: string): string {
  return `(SELECT CASE WHEN cn.nspname = 'pg_catalog' THEN quote_ident(co.collname)
      ELSE quote_ident(cn.nspname) || '.' || quote_ident(co.collname) END
    FROM pg_catalog.pg_collation co JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
    WHERE co.oid = ${oid} AND co.oid <> ${ownOfType})`;
}

/**
 * Of a role's oid: its name; null for the one who runs the migrations, which is taken to be the
 * server's first superuser or the owner of the database, and may act as `pg_database_owner`.
 */
export function ownerName(oid: string): string {
  return `(SELECT ro.rolname FROM pg_catalog.pg_roles ro WHERE ro.oid = ${oid} AND ro.oid <> 10
    AND ro.rolname <> 'pg_database_owner'
    AND ro.oid <> (SELECT datdba FROM pg_catalog.pg_database WHERE datname = current_database()))`;
}

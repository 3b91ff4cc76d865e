/** Functions that no migration makes: which of them may change the schema, or run what they are given. */

import { extensions } from '../../postgres/extensions.ts';
import { catalogFunctionsNamed, extensionFunctionsNamed } from '../../postgres/names.ts';
import type { Context } from '../context.ts';
import { nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import type { Doubt } from './doubt.ts';

/** The server's own that run SQL which they are given, or make objects. */
const risky: ReadonlySet<string> = new Set([
  'binary_upgrade_create_empty_extension',
  'cursor_to_xml',
  'cursor_to_xmlschema',
  'database_to_xml',
  'database_to_xml_and_xmlschema',
  'pg_import_system_collations',
  'query_to_xml',
  'query_to_xml_and_xmlschema',
  'query_to_xmlschema',
  'schema_to_xml',
  'schema_to_xml_and_xmlschema',
  'table_to_xml',
  'table_to_xml_and_xmlschema',
  'ts_rewrite',
  'ts_stat',
]);

/** Functions of extensions that change tables, or run SQL which they are given. */
const riskyOfExtensions: ReadonlySet<string> = new Set([
  'addgeometrycolumn',
  'addrastercolumn',
  'addrasterconstraints',
  'addtopogeometrycolumn',
  'connectby',
  'create_distributed_table',
  'create_hypertable',
  'createtopology',
  'crosstab',
  'crosstab2',
  'crosstab3',
  'crosstab4',
  'crosstabn',
  'dblink',
  'dblink_exec',
  'dblink_open',
  'dblink_send_query',
  'dropgeometrycolumn',
  'dropgeometrytable',
  'droptopogeometrycolumn',
  'droptopology',
  'populate_geometry_columns',
  'updategeometrysrid',
  'xpath_table',
]);

/** Functions of extensions in schemas of their own that change only the extension's rows, or nothing now. */
const harmlessOfExtensions: ReadonlySet<string> = new Set([
  'cron.alter_job',
  'cron.schedule',
  'cron.schedule_in_database',
  'cron.unschedule',
  'net.http_delete',
  'net.http_get',
  'net.http_post',
  'vault.create_secret',
  'vault.update_secret',
]);

/** Functions of PostGIS, which brings hundreds; those that change tables are named above. */
const prefixesOfExtensions: ReadonlyMap<string, readonly string[]> = new Map([
  ['postgis', ['st_', 'postgis_', 'geometry', 'geography', 'box2d', 'box3d', '_st_']],
  ['vector', ['l2_', 'vector_', 'cosine_', 'inner_', 'l1_', 'halfvec', 'sparsevec']],
]);

/** Of a call of a function that no migration made; a `location` is kept for the doubt. */
export function unmadeDoubt(
  { builder, session }: Context,
  name: QualifiedName,
  location: number | undefined,
): Doubt | null {
  if (isOfServer(name) && isHarmlessOwn(name.name, session.postgres)) return null;
  const isInstalled = (extension: string): boolean =>
    builder.find('extension', null, extension) !== undefined;
  if (isHarmlessOfExtension(name.name, isInstalled)) return null;
  if (harmlessOfExtensions.has(nameText(name))) return null;
  return { what: `calls ${nameText(name)}(), which is not known to leave it alone`, location };
}

/** True for a name that may be of pg_catalog. */
export function isOfServer({ schema }: QualifiedName): boolean {
  return schema === null || schema === 'pg_catalog';
}

/** True for functions of pg_catalog that only compute, read, or change rows and sequences. */
function isHarmlessOwn(name: string, postgres: number): boolean {
  return !risky.has(name) && catalogFunctionsNamed(name, postgres).length > 0;
}

/** The same for the functions of the extensions that are installed. */
function isHarmlessOfExtension(name: string, isInstalled: (extension: string) => boolean): boolean {
  if (riskyOfExtensions.has(name)) return false;
  for (const [extension, prefixes] of prefixesOfExtensions) {
    if (prefixes.some((prefix) => name.startsWith(prefix)) && isInstalled(extension)) return true;
  }
  return [...extensions.keys()].some(
    (extension) => extensionFunctionsNamed(extension, name).length > 0 && isInstalled(extension),
  );
}

/** True for a member of an extension that changes tables or runs SQL that it is given. */
export function isRiskyMember(name: string): boolean {
  return riskyOfExtensions.has(name);
}

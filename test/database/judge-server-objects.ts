/** The rest of a server's catalogs as the lines that judge-objects.ts writes of a frozen catalog. */

import type { Asked } from './asked.ts';
import { line, type Attribute } from './judge-line.ts';

/** The server's own and temporary schemas are left out. */
const ours = `n.nspname !~ '^(pg_|information_schema$)'`;

const ofExtension = (catalog: string, oid: string) => `EXISTS (SELECT FROM pg_depend d
  WHERE d.classid = '${catalog}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`;

const schemas = `SELECT n.nspname AS name FROM pg_namespace n WHERE ${ours}`;

const extensions = `
  SELECT e.extname AS name, n.nspname AS schema FROM pg_extension e
  JOIN pg_namespace n ON n.oid = e.extnamespace`;

const enums = `
  SELECT n.nspname || '.' || t.typname AS name,
    ARRAY(SELECT enumlabel::text FROM pg_enum WHERE enumtypid = t.oid ORDER BY enumsortorder) AS labels
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typtype = 'e' AND ${ours}`;

const domains = `
  SELECT n.nspname || '.' || t.typname AS name, format_type(t.typbasetype, t.typtypmod) AS type,
    t.typnotnull AS "notNull", t.typdefault IS NOT NULL AS default
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typtype = 'd' AND NOT ${ofExtension('pg_type', 't.oid')} AND ${ours}`;

const domainConstraints = `
  SELECT n.nspname || '.' || t.typname || '.' || c.conname AS name,
    CASE c.contype WHEN 'c' THEN 'check' ELSE 'notNull' END AS type, NOT c.convalidated AS "notValid"
  FROM pg_constraint c JOIN pg_type t ON t.oid = c.contypid JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE NOT ${ofExtension('pg_type', 't.oid')} AND ${ours}`;

const compositeTypes = `
  SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'c' AND ${ours}`;

const rangeTypes = `
  SELECT n.nspname || '.' || t.typname AS name, format_type(r.rngsubtype, NULL) AS subtype,
    mn.nspname || '.' || m.typname AS multirange
  FROM pg_range r JOIN pg_type t ON t.oid = r.rngtypid JOIN pg_namespace n ON n.oid = t.typnamespace
  JOIN pg_type m ON m.oid = r.rngmultitypid JOIN pg_namespace mn ON mn.oid = m.typnamespace
  WHERE ${ours}`;

/** Those of extensions, and the constructors of range types, are left out. */
const functions = `
  SELECT n.nspname || '.' || p.proname AS name,
    CASE p.prokind WHEN 'f' THEN 'function' WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' ELSE 'window' END AS kind,
    ARRAY(SELECT CASE coalesce(p.proargmodes[k], 'i') WHEN 'i' THEN 'in' WHEN 'o' THEN 'out'
        WHEN 'b' THEN 'inout' WHEN 'v' THEN 'variadic' ELSE 'table' END
      || ' ' || coalesce(p.proargnames[k], '') || ' ' || format_type(argument, NULL)
      FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[])) WITH ORDINALITY AS a (argument, k)
      ORDER BY k) AS arguments,
    p.pronargdefaults AS defaults,
    CASE WHEN p.prokind <> 'p' THEN format_type(p.prorettype, NULL) END AS returns,
    p.proretset AS "returnsSet", l.lanname AS language,
    CASE WHEN p.prokind = 'a' THEN NULL WHEN p.provolatile = 'i' THEN 'immutable' WHEN p.provolatile = 's' THEN 'stable' ELSE 'volatile' END AS volatility,
    p.proisstrict AS strict, p.prosecdef AS "securityDefiner", p.proleakproof AS leakproof,
    CASE p.proparallel WHEN 'u' THEN 'unsafe' WHEN 'r' THEN 'restricted' ELSE 'safe' END AS parallel,
    p.proconfig AS settings
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  WHERE l.lanname <> 'c' AND NOT ${ofExtension('pg_proc', 'p.oid')} AND ${ours}
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')`;

const triggers = `
  SELECT n.nspname || '.' || c.relname || '.' || t.tgname AS name,
    CASE WHEN t.tgtype & 64 <> 0 THEN 'instead of' WHEN t.tgtype & 2 <> 0 THEN 'before' ELSE 'after' END AS timing,
    array_remove(ARRAY[CASE WHEN t.tgtype & 4 <> 0 THEN 'insert' END, CASE WHEN t.tgtype & 16 <> 0 THEN 'update' END,
      CASE WHEN t.tgtype & 8 <> 0 THEN 'delete' END, CASE WHEN t.tgtype & 32 <> 0 THEN 'truncate' END], NULL) AS events,
    ARRAY(SELECT a.attname::text FROM unnest(t.tgattr::int2[]) WITH ORDINALITY AS k (number, place)
      JOIN pg_attribute a ON a.attrelid = t.tgrelid AND a.attnum = k.number ORDER BY place) AS columns,
    CASE WHEN t.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END AS level, p.proname AS function,
    (string_to_array(encode(t.tgargs, 'escape'), '\\000'))[1:t.tgnargs] AS arguments,
    t.tgqual IS NOT NULL AS when, t.tgconstraint <> 0 AS "isConstraint", t.tgdeferrable AS deferrable,
    t.tginitdeferred AS "initiallyDeferred",
    (SELECT fn.nspname || '.' || f.relname FROM pg_class f JOIN pg_namespace fn ON fn.oid = f.relnamespace
      WHERE f.oid = t.tgconstrrelid) AS "fromTable",
    t.tgoldtable AS "oldTable", t.tgnewtable AS "newTable"
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_proc p ON p.oid = t.tgfoid
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND ${ours}`;

const policies = `
  SELECT n.nspname || '.' || c.relname || '.' || p.polname AS name, p.polpermissive AS permissive,
    CASE p.polcmd WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all' END AS command,
    ARRAY(SELECT CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END
      FROM unnest(p.polroles) WITH ORDINALITY AS r (role, place) ORDER BY place) AS roles,
    p.polqual IS NOT NULL AS using, p.polwithcheck IS NOT NULL AS "withCheck"
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${ours}`;

/** Of what was made here; extensions bring comments of their own. */
const comments = `
  SELECT description AS name FROM pg_description WHERE objoid >= 16384 AND classoid <> 'pg_extension'::regclass
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = classoid AND d.objid = objoid AND d.deptype = 'e')`;

const queries: readonly (readonly [kind: string, query: string])[] = [
  ['object schema', schemas],
  ['object extension', extensions],
  ['object enum', enums],
  ['object domain', domains],
  ['domain constraint', domainConstraints],
  ['object compositeType', compositeTypes],
  ['object rangeType', rangeTypes],
  ['object function', functions],
  ['object trigger', triggers],
  ['object policy', policies],
  ['comment', comments],
];

/** A line for each object that judge-server-facts.ts leaves out, and for each comment; sorted. */
export async function serverObjectLines(client: Asked): Promise<string[]> {
  await client.query('SET LOCAL search_path = public');
  const lines: string[] = [];
  for (const [kind, query] of queries) {
    const { rows } = await client.query<Record<string, Attribute>>(query);
    for (const { name, ...attributes } of rows) lines.push(line(kind, name as string, attributes));
  }
  return lines.sort();
}

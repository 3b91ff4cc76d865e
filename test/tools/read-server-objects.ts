/**
 * Named objects of PostgreSQL itself and of its extensions that statements may refer to, as texts:
 * `kind name part part`. What tells namesakes apart stands in the parts; `.` where nothing does. What
 * only one of two majors has is marked, as in read-server-names.ts.
 */

import type { Client } from 'pg';
import { availableExtensions, typeName, withExtension } from './read-server-names.ts';

interface ObjectKind {
  readonly kind: string;
  readonly catalog: string;
  readonly name: string;
  readonly part: string;
  /** Of the server's own. */
  readonly where: string;
}

const inCatalog = (column: string) => `${column} = 'pg_catalog'::regnamespace`;

const kinds: readonly ObjectKind[] = [
  { kind: 'accessMethod', catalog: 'pg_am', name: 'amname', part: 'o.amtype::text', where: 'true' },
  {
    kind: 'cast',
    catalog: 'pg_cast',
    name: typeName('o.castsource'),
    // When it is made by itself, how, and what volatility its function has.
    part: `${typeName('o.casttarget')} || ':' || o.castcontext::text || o.castmethod::text
      || coalesce((SELECT provolatile::text FROM pg_proc WHERE oid = o.castfunc), '')`,
    where: 'true',
  },
  {
    // Names of the operating system's locales and of ICU's are told by their form.
    kind: 'collation',
    catalog: 'pg_collation',
    name: 'collname',
    part: `'.'`,
    where: `(o.collprovider IN ('d', 'b') OR o.collname IN ('C', 'POSIX', 'ucs_basic', 'unicode'))`,
  },
  {
    kind: 'conversion',
    catalog: 'pg_conversion',
    name: 'conname',
    part: `'.'`,
    where: inCatalog('o.connamespace'),
  },
  {
    kind: 'foreignDataWrapper',
    catalog: 'pg_foreign_data_wrapper',
    name: 'fdwname',
    part: `'.'`,
    where: 'true',
  },
  { kind: 'language', catalog: 'pg_language', name: 'lanname', part: `'.'`, where: 'true' },
  {
    kind: 'operator',
    catalog: 'pg_operator',
    name: 'oprname',
    // Its operands, result, function, and the function's volatility.
    part: `coalesce(${typeName('o.oprleft')}, '') || ',' || ${typeName('o.oprright')}
      || ':' || ${typeName('o.oprresult')} || ':' || (SELECT proname::text || ':' || provolatile::text
        FROM pg_proc WHERE oid = o.oprcode)`,
    where: inCatalog('o.oprnamespace'),
  },
  {
    kind: 'operatorClass',
    catalog: 'pg_opclass',
    name: 'opcname',
    part: `(SELECT amname FROM pg_am WHERE oid = o.opcmethod) || ':' || ${typeName('o.opcintype')}
      || CASE WHEN o.opcdefault THEN ':default' ELSE '' END`,
    where: inCatalog('o.opcnamespace'),
  },
  {
    kind: 'operatorFamily',
    catalog: 'pg_opfamily',
    name: 'opfname',
    part: '(SELECT amname::text FROM pg_am WHERE oid = o.opfmethod)',
    where: inCatalog('o.opfnamespace'),
  },
  ...['parser:prs', 'template:tmpl', 'dict:dict', 'config:cfg'].map((each) => {
    const [table = '', prefix = ''] = each.split(':');
    const word = { parser: 'Parser', template: 'Template', dict: 'Dictionary' }[table];
    return {
      kind: `textSearch${word ?? 'Configuration'}`,
      catalog: `pg_ts_${table}`,
      name: `${prefix}name`,
      part: `'.'`,
      where: inCatalog(`o.${prefix}namespace`),
    };
  }),
];

type Objects = Map<string, readonly string[]>;

async function read(client: Client, kind: ObjectKind, where: string): Promise<Objects> {
  const name = kind.name.includes('(') ? kind.name : `o.${kind.name}`;
  const { rows } = await client.query<{ name: string; parts: string[] }>(`
    SELECT name::text, array_agg(DISTINCT part::text ORDER BY part::text) AS parts
    FROM (SELECT ${name} AS name, ${kind.part} AS part FROM ${kind.catalog} o WHERE ${where}) AS all_of_them
    GROUP BY name ORDER BY name`);
  return new Map(rows.map(({ name: each, parts }) => [each, parts]));
}

/** `a>16` came after 16, `a<18` went before 18. */
function merged(before: readonly string[], after: readonly string[]): string[] {
  const all = after.map((part) => (before.includes(part) ? part : `${part}>16`));
  return [...all, ...before.filter((part) => !after.includes(part)).map((part) => `${part}<18`)];
}

function lines(kind: string, before: Objects, after: Objects): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.map((name) => {
    const parts = merged(before.get(name) ?? [], after.get(name) ?? []);
    return [kind, name, ...parts].join(' ');
  });
}

/** The server's own objects, one a line. */
export async function ownObjectLines(clients: readonly [Client, Client]): Promise<string> {
  const all: string[] = [];
  for (const kind of kinds) {
    const where = `${kind.where} AND o.oid < 16384 AND NOT EXISTS (${member(kind, 'true')})`;
    const [before, after] = await Promise.all(clients.map((client) => read(client, kind, where)));
    all.push(...lines(kind.kind, before!, after!));
  }
  return all.join('\n');
}

/** plpgsql is an extension, and every database has it. */
const member = (kind: ObjectKind, extension: string): string => `
  SELECT FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
  WHERE d.classid = '${kind.catalog}'::regclass AND d.objid = o.oid AND d.deptype = 'e' AND ${extension}`;

/** What each extension brings that the server can load: `## name`, then its objects. */
export async function extensionObjectLines(client: Client): Promise<string> {
  const blocks: string[] = [];
  for (const name of await availableExtensions(client)) {
    await withExtension(client, name, async () => {
      const own: string[] = [];
      for (const kind of kinds) {
        const where = `EXISTS (${member(kind, `e.extname = '${name}'`)})`;
        const objects = await read(client, kind, where);
        own.push(...lines(kind.kind, objects, objects));
      }
      blocks.push([`## ${name}`, ...own].join('\n'));
    });
  }
  return blocks.join('\n');
}

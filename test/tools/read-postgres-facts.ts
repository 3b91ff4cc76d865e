/**
 * Reads facts about PostgreSQL itself from a real server and writes them to `src/postgres/data/`.
 *
 * Run it with `npm run read-postgres-facts` when a new major version is supported.
 */

import fs from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { format } from 'prettier';
import { startServer } from '../database/servers.ts';
import {
  extensionLines,
  functionLines,
  internalFunctionLines,
  relationLines,
} from './read-server-names.ts';
import { extensionObjectLines, ownObjectLines } from './read-server-objects.ts';
import { settingLines } from './read-server-settings.ts';

const folder = path.join(import.meta.dirname, '../../src/postgres/data');

interface DataFile {
  readonly name: string;
  readonly doc: string;
  readonly type: string;
  /** Returns one column, `value`. */
  readonly query: string;
}

const files: readonly DataFile[] = [
  {
    name: 'keywords',
    doc: 'Key words that an identifier must be quoted to be: all but the unreserved ones.',
    type: 'readonly string[]',
    query: `SELECT word AS value FROM pg_get_keywords() WHERE catcode <> 'U' ORDER BY word COLLATE "C"`,
  },
  {
    name: 'types',
    doc: 'Types of pg_catalog: name, what format_type prints, pg_type.typtype, category, whether it takes modifiers, whether it is preferred in its category, the volatility of its input and output functions, and how values are stored: pg_type.typlen, typbyval, typalign, typstorage.',
    type: `readonly (readonly [name: string, printed: string, typtype: 'b' | 'p' | 'r' | 'm', category: string, modifiers: boolean, preferred: boolean, input: 'i' | 's' | 'v', output: 'i' | 's' | 'v', layout: string])[]`,
    query: `
      SELECT json_build_array(typname, format_type(oid, NULL), typtype, typcategory, typmodin <> 0, typispreferred,
        (SELECT provolatile FROM pg_proc WHERE oid = typinput),
        (SELECT provolatile FROM pg_proc WHERE oid = typoutput),
        concat_ws(' ', typlen, typbyval, typalign, typstorage)) AS value
      FROM pg_type
      WHERE typnamespace = 'pg_catalog'::regnamespace AND typtype IN ('b', 'p', 'r', 'm')
        AND NOT (typcategory = 'A' AND EXISTS (SELECT FROM pg_type e WHERE e.typarray = pg_type.oid))
      ORDER BY typname COLLATE "C"`,
  },
];

async function write(client: Client, { name, doc, type, query }: DataFile): Promise<void> {
  const { rows } = await client.query<{ value: unknown }>(query);
  const values = JSON.stringify(rows.map(({ value }) => value));
  const text = `/** ${doc} Read from PostgreSQL by test/tools/read-postgres-facts.ts. */\nexport const ${name}: ${type} = ${values};\n`;
  const formatted = await format(text, {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  });
  fs.writeFileSync(path.join(folder, `${name}.ts`), formatted);
}

/** A text of many lines, which is taken apart when first asked for. */
function writeText(name: string, doc: string, text: string): void {
  const body = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`');
  fs.writeFileSync(
    path.join(folder, `${name}.ts`),
    `/** ${doc} Read from PostgreSQL 16 and 18 by test/tools/read-postgres-facts.ts. */\nexport const text = \`${body}\`;\n`,
  );
}

const servers = [await startServer(16), await startServer(18)] as const;
try {
  const databases = await Promise.all(servers.map((server) => server.database()));
  const [before, after] = await Promise.all(databases.map((database) => database.client()));
  const clients = [before!, after!] as const;
  for (const file of files) await write(after!, file);
  writeText(
    'functions',
    'Functions of pg_catalog: a name and its signatures a line, as ../names.ts reads them.',
    await functionLines(clients),
  );
  writeText(
    'catalog-relations',
    'Relations of pg_catalog: a name and its columns a line.',
    await relationLines(clients, 'pg_catalog'),
  );
  writeText(
    'information-schema',
    'Relations of information_schema: a name and its columns a line.',
    await relationLines(clients, 'information_schema'),
  );
  writeText(
    'extension-names',
    'Functions and relations of extensions: `## name`, functions, `#`, relations.',
    await extensionLines(after!),
  );
  writeText(
    'internal-functions',
    'Functions of pg_catalog that take `internal` values: a name and its signatures a line, as ../names.ts reads them.',
    await internalFunctionLines(clients),
  );
  writeText(
    'settings',
    'Settings of the server: name, context, type and what values it has, a line each.',
    await settingLines(clients),
  );
  writeText(
    'objects',
    'Operators, their classes and families, casts, collations, languages and the like: `kind name part`.',
    await ownObjectLines(clients),
  );
  writeText(
    'extension-objects',
    'The same of extensions: `## name`, objects.',
    await extensionObjectLines(after!),
  );
  await Promise.all(databases.map((database) => database.drop()));
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}

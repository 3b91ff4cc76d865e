/** Hostile migrations go the whole way: from a file of SQL to modules that are loaded. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../cli/command-line.ts';
import { sharedServer } from '../database/shared-server.ts';
import { filesIn } from '../temporary-folder.ts';
import { OutputFolder, moduleOptions, strictest } from '../unit/emit/output-folder.ts';
import { codegenProject, emittedFiles, outputOf } from './codegen-project.ts';
import { hostileTexts, quotedName, quotedText } from './hostile-texts.ts';

/** Everything about one table that a text can be. */
function tableOf(text: string, index: number): string {
  const [name, value] = [quotedName(text), quotedText(text)];
  const parent = quotedName(hostileTexts[Math.max(index - 1, 0)]!);
  // A constraint has its index's name, which must differ from all tables'.
  const named = (kind: string): string => quotedName([...`${kind}${text}`].slice(0, 15).join(''));
  return `
CREATE TABLE ${name} (
  id integer PRIMARY KEY,
  ${name} text DEFAULT ${value} CONSTRAINT ${name} CHECK (${name} <> ${value}),
  up integer CONSTRAINT ${named('f')} REFERENCES ${parent} (id),
  label "labels */ \${}" DEFAULT ${value},
  CONSTRAINT ${quotedName(`${index} */ \``)} EXCLUDE (${name} WITH =) WHERE (${name} <> ${value})
);
COMMENT ON TABLE ${name} IS ${value};
COMMENT ON COLUMN ${name}.${name} IS ${value};
COMMENT ON CONSTRAINT ${name} ON ${name} IS ${value};
CREATE INDEX ${quotedName(`${index} \${} '`)} ON ${name} ((${name} || ${value})) WHERE ${name} = ${value};
CREATE POLICY ${name} ON ${name} USING (${name} = ${value}) WITH CHECK (${value} <> '');
CREATE TRIGGER ${name} BEFORE UPDATE ON ${name} FOR EACH ROW EXECUTE FUNCTION "f */ \${}"(${value});`;
}

const migration = `
CREATE FUNCTION "f */ \${}"() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN RETURN NEW; END $body$;
CREATE TYPE "labels */ \${}" AS ENUM (${hostileTexts.map(quotedText).join(', ')});
COMMENT ON TYPE "labels */ \${}" IS ${quotedText(hostileTexts.join('\n'))};
${hostileTexts.map(tableOf).join('\n')}`;

/** Schemas with a table, a type of each kind and a sequence, all of the same name. */
const schemas = hostileTexts
  .map((text) => {
    const name = quotedName(text);
    return `CREATE SCHEMA ${name};
CREATE DOMAIN ${name}.${quotedName('d*/`')} AS text CHECK (VALUE <> ${quotedText(text)});
CREATE SEQUENCE ${name}.${quotedName('s*/`')};
CREATE TYPE ${name}.${quotedName('e*/`')} AS ENUM (${quotedText(text)});
CREATE TABLE ${name}.${name} (
  ${name} ${name}.${quotedName('d*/`')} DEFAULT ${quotedText(text)},
  e ${name}.${quotedName('e*/`')}[] DEFAULT ARRAY[${quotedText(text)}]::${name}.${quotedName('e*/`')}[]
);`;
  })
  .join('\n');

/** In files of their own, as in one transaction a server refuses to use so many locks. */
const files = { 'migrations/1.sql': migration, 'migrations/2.sql': schemas };

const reflect = `
import * as schema from './generated/index.js';
import { is, SQL } from 'drizzle-orm';
import { getTableConfig, isPgEnum, PgDialect, PgTable } from 'drizzle-orm/pg-core';
const text = (value) => is(value, SQL) ? new PgDialect().sqlToQuery(value.inlineParams()).sql : value;
const tables = [];
const enums = {};
for (const value of Object.values(schema)) {
  if (isPgEnum(value)) enums[JSON.stringify([value.schema ?? 'public', value.enumName])] = value.enumValues;
  if (!is(value, PgTable)) continue;
  const config = getTableConfig(value);
  tables.push({
    schema: config.schema ?? 'public',
    name: config.name,
    columns: config.columns.map((column) => column.name),
    defaults: config.columns.map((column) => text(column.default) ?? null),
    checks: config.checks.map((check) => check.name),
    policies: config.policies.map((policy) => policy.name),
    indexes: config.indexes.length,
    foreignKeys: config.foreignKeys.map((key) => key.reference().foreignTable !== undefined).length,
  });
}
console.log(JSON.stringify({ tables, enums, hacked: 'hacked' in globalThis }));
`;

interface Reflection {
  readonly tables: readonly {
    readonly schema: string;
    readonly name: string;
    readonly columns: readonly string[];
    readonly defaults: readonly (string | null)[];
    readonly checks: readonly string[];
    readonly policies: readonly string[];
    readonly indexes: number;
    readonly foreignKeys: number;
  }[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly hacked: boolean;
}

test('the hostile migrations run on a server', async () => {
  const database = await (await sharedServer(18)).database();
  const client = await database.client();
  await client.query(migration);
  await client.query(schemas);
  await database.drop();
});

test(
  'no text of a migration becomes code or leaves the output folder',
  { timeout: 120_000 },
  async () => {
    const project = codegenProject({ ...files, 'beside.txt': '', 'generated/mine.txt': '' });
    const before = filesIn(project);
    const { status, stderr } = run(project, ['codegen']);
    expect(stderr).not.toMatch(/^(error|internal)/m);
    expect(status).toBe(0);
    const { 'mine.txt': mine, ...output } = outputOf(project);
    expect(mine).toBe('');
    const after = Object.keys(filesIn(project)).filter(
      (file) => !/^(generated|node_modules\/\.cache\/sql-to-drizzle)\//.test(file),
    );
    expect(after).toEqual(Object.keys(before).filter((file) => file !== 'generated/mine.txt'));
    expect(fs.readdirSync(path.dirname(project))).not.toContain('escape.ts');
    expect(fs.existsSync('/absolute.ts')).toBe(false);
    for (const file of Object.keys(output)) expect(file).toMatch(/^[\p{L}\p{Nd}_$~/-]+\.ts$/u);
    const folded = Object.keys(output).map((file) =>
      file.normalize('NFKC').toLowerCase().toUpperCase(),
    );
    expect(new Set(folded).size).toBe(folded.length);

    const folder = new OutputFolder(emittedFiles(output));
    expect(await folder.compile('typescript', { ...strictest, ...moduleOptions['.js'] })).toBe('');
    const { tables, enums, hacked } = (await folder.evaluate(reflect)) as Reflection;
    folder.remove();
    expect(hacked).toBe(false);
    expect(enums[JSON.stringify(['public', 'labels */ ${}'])]).toEqual(hostileTexts);
    const found = new Map(
      tables.map((table) => [JSON.stringify([table.schema, table.name]), table]),
    );
    expect(found.size).toBe(2 * hostileTexts.length);
    for (const text of hostileTexts) {
      expect(found.get(JSON.stringify(['public', text]))).toMatchObject({
        columns: ['id', text, 'up', 'label'],
        defaults: [null, text, null, text],
        checks: [text],
        policies: [text],
        indexes: 1,
        foreignKeys: 1,
      });
      expect(found.get(JSON.stringify([text, text]))?.columns).toEqual([text, 'e']);
      expect(enums[JSON.stringify([text, 'e*/`'])]).toEqual([text]);
    }
  },
);

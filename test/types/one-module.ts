/** Tables and types of a catalog as one TypeScript module, which a test can load. */

import fs from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { CatalogReader } from '../../src/catalog/read.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Code } from '../../src/emit/code.ts';
import { ourFiles, type AssignedNames, type EmitContext } from '../../src/emit/context.ts';
import { mapType } from '../../src/emit/drizzle/column-types/map-type.ts';
import type { Declaration, InterfaceDeclaration } from '../../src/emit/file-content.ts';
import { camelCase, wordsOf } from '../../src/emit/names/words.ts';
import { propertyKey, stringLiteral } from '../../src/emit/print/literals.ts';
import type { EmitSettings } from '../../src/emit/settings.ts';
import { tableTypes } from '../../src/emit/types/table-types.ts';

/** What a test sets; the rest is as it is by default. */
export type Given = Partial<Pick<EmitSettings, 'modes' | 'types' | 'columns'>>;

export interface OneModule {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

const modes: EmitSettings['modes'] = {
  bigint: 'bigint',
  numeric: 'string',
  timestamp: 'date',
  timestamptz: 'date',
  date: 'string',
  time: 'string',
  timetz: 'string',
  point: 'tuple',
  line: 'tuple',
  geometry: 'tuple',
};

/** Tables, enums and interfaces, with the custom types that they use. */
export function oneModule(catalog: Catalog, given: Given = {}): OneModule {
  const used = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const context = contextOf(catalog, given, { used, diagnostics });
  const tables = context.tables.map((table) => {
    const { value } = context.names.tables.get(table.entry.id)!;
    const columns = table.columns.map((column) => {
      const { builder, needs$type, typescript } = mapType(context, column);
      const type = needs$type ? ['.$type<', typescript, '>()'] : '';
      const notNull = column.fact.notNull ? '.notNull()' : '';
      return `${propertyKey(column.fact.name)}: ${codeText([builder(column.fact.name), type, notNull])},`;
    });
    const types = tableTypes(context, table).map(declarationText);
    const name = stringLiteral(table.entry.fact.name);
    return [`export const ${value} = Pg.pgTable(${name}, {`, ...columns, '});', ...types];
  });
  const templates = [...used].sort().map(templateText);
  const header = "import * as Pg from 'drizzle-orm/pg-core';";
  const lines = [header, ...templates, ...enumLines(context), ...tables.flat(), ''];
  return { text: lines.join('\n'), diagnostics };
}

function contextOf(
  catalog: Catalog,
  given: Given,
  { used, diagnostics }: { used: Set<string>; diagnostics: Diagnostic[] },
): EmitContext {
  const reader = new CatalogReader(catalog);
  const settings = {
    searchPath: ['public'],
    types: new Map(),
    columns: new Map(),
    modes,
    ...given,
  };
  return {
    reader,
    names: namesOf(reader),
    settings: settings as unknown as EmitSettings,
    report: (each) => void diagnostics.push(each),
    useTemplate: (name) => {
      used.add(name);
      const from = { kind: 'output', path: ourFiles.customTypes } as const;
      return { kind: 'import', name, local: name, from, typeOnly: false };
    },
    tables: reader.tables(),
    enums: reader.all('enum'),
    sequences: [],
  };
}

function namesOf(reader: CatalogReader): AssignedNames {
  const tables = reader.all('table').map(({ id, fact }) => {
    const value = camelCase(wordsOf(fact.name));
    const row = value.charAt(0).toUpperCase() + value.slice(1);
    const files = { tableFile: '', typesFile: '', relationsFile: '', relations: '' };
    return [id, { value, row, insert: `New${row}`, update: `${row}Update`, ...files }] as const;
  });
  const enums = reader.all('enum').map(({ id, fact }) => {
    const words = id.startsWith('enum public.') ? [fact.name] : ['app', fact.name];
    return [id, { value: camelCase(words), type: words.map(capital).join('') }] as const;
  });
  const columns = reader.all('column').map(({ id, fact }) => [id, fact.name] as const);
  const none = new Map();
  return {
    tables: new Map(tables),
    enums: new Map(enums),
    columns: new Map(columns),
    sequences: none,
    schemas: none,
  };
}

function enumLines({ reader, enums, names }: EmitContext): readonly string[] {
  return enums.flatMap(({ id, fact }) => {
    const { value, type } = names.enums.get(id)!;
    const labels = reader.labels(id).map((label) => stringLiteral(label.fact.name));
    const schema = /^enum ([^.]+)/.exec(id)![1]!;
    const maker = schema === 'public' ? 'Pg.pgEnum' : `Pg.pgSchema('${schema}').enum`;
    return [
      `export const ${value} = ${maker}(${stringLiteral(fact.name)}, [${labels.join(', ')}]);`,
      `export type ${type} = ${labels.join(' | ')};`,
    ];
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function templateText(name: string): string {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const folder = path.join(import.meta.dirname, '../../templates/custom-types');
  return fs.readFileSync(path.join(folder, `${file}.ts`), 'utf8').replace(/^import .*\n/gm, '');
}

function declarationText(declaration: Declaration): string {
  if (declaration.kind === 'interface') return interfaceText(declaration);
  if (declaration.kind === 'type')
    return `export type ${declaration.name} = ${codeText(declaration.type)};`;
  throw new Error(`There is no ${declaration.kind} in a table's types.`);
}

function interfaceText({ name, properties }: InterfaceDeclaration): string {
  const lines = properties.map(
    ({ key, optional, type }) => `  ${propertyKey(key)}${optional ? '?' : ''}: ${codeText(type)};`,
  );
  return [`export interface ${name} {`, ...lines, '}'].join('\n');
}

/** Code of names that are all in one module. */
export function codeText(code: Code): string {
  if (typeof code === 'string') return code;
  return 'kind' in code ? code.local : code.map(codeText).join('');
}

/** Keeps the map of src/README.md: who may import whom, and what only the command line may do. */

import fs from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';

interface Row {
  /** Folders of src, besides its own. */
  readonly src: readonly string[];
  /** Packages and modules of Node. */
  readonly packages: readonly string[];
  /** Packages and folders of which it may use the types only. */
  readonly types?: readonly string[];
  /** Whether it may load a module of the user's. */
  readonly loadsUserCode?: boolean;
}

const interpretation = ['text', 'diagnostics', 'postgres', 'catalog', 'statements', 'infer'];
const sources = [...interpretation, 'migrations', 'interpret', 'settings'];
/** All that the library's functions may import. */
const library = [...sources, 'sources', 'compare', 'validate', 'emit', 'output'];

/** A row for each folder of src, and for its `index.ts`. */
const table: Readonly<Record<string, Row>> = {
  text: { src: [], packages: [] },
  postgres: { src: [], packages: [] },
  diagnostics: { src: ['text'], packages: ['fastest-levenshtein'] },
  settings: {
    src: ['text', 'diagnostics'],
    packages: ['jiti', 'valibot', 'node:fs', 'node:path', 'node:url'],
    loadsUserCode: true,
  },
  catalog: { src: ['text', 'postgres'], packages: [] },
  statements: {
    src: ['text', 'diagnostics'],
    packages: ['pg-query-emscripten', 'libpg-query', 'node:crypto'],
    types: ['@pgsql/types'],
  },
  migrations: { src: ['text', 'diagnostics'], packages: ['node:fs', 'node:path'] },
  infer: {
    src: ['text', 'diagnostics', 'postgres', 'catalog', 'statements'],
    packages: [],
    types: ['@pgsql/types'],
  },
  interpret: { src: interpretation, packages: [], types: ['@pgsql/types'] },
  sources: {
    src: sources,
    packages: ['pg', '@electric-sql/pglite', 'drizzle-orm', 'jiti', 'ts-morph'],
    loadsUserCode: true,
  },
  compare: { src: ['catalog'], packages: [] },
  validate: { src: ['catalog', 'compare', 'diagnostics'], packages: [] },
  emit: {
    src: ['text', 'diagnostics', 'postgres', 'catalog'],
    packages: ['ts-morph', 'prettier', 'pluralize', 'node:crypto', 'node:worker_threads'],
  },
  output: {
    src: ['emit', 'diagnostics'],
    packages: ['diff', 'node:fs', 'node:path', 'node:crypto'],
    // The places of the diagnostics that it keeps from one run to the next.
    types: ['text'],
  },
  library: { src: library, packages: ['node:fs', 'node:path', 'node:url'] },
  'index.ts': { src: [...library, 'library'], packages: [] },
  cli: {
    src: ['index.ts', 'diagnostics'],
    packages: ['yargs', 'picocolors', 'node:path', 'node:process', 'node:tty', 'node:util'],
  },
};

/** Properties of `process` that print, end it, or read its command line. */
const commandLineOnly = new Set(['argv', 'exit', 'exitCode', 'stderr', 'stdin', 'stdout']);

interface Import {
  /** As written; `null` where it is computed. */
  readonly from: string | null;
  readonly typeOnly: boolean;
  /** UTF-16 code units from the start of the file. */
  readonly at: number;
}

const root = path.join(import.meta.dirname, '..');

/** Paths of all files below folders of the project, from its root and with forward slashes, in order. */
function filesIn(...folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  );
  return files.map((file) => file.replaceAll(path.sep, '/')).sort();
}

/** The TypeScript below folders, parsed. */
function parsed(...folders: readonly string[]): readonly ts.SourceFile[] {
  const files = filesIn(...folders).filter((file) => file.endsWith('.ts'));
  return files.map((file) => parse(file, fs.readFileSync(path.join(root, file), 'utf8')));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** All nodes of a file, in the order of its text. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** Every way in which a file names another: import, re-export, import(), require(), import types. */
function importsOf(file: ts.SourceFile): readonly Import[] {
  return [...nodesOf(file)].flatMap((node) => {
    const found = importOf(node);
    return found === null ? [] : [{ ...found, at: node.getStart() }];
  });
}

function importOf(node: ts.Node): Omit<Import, 'at'> | null {
  if (ts.isImportDeclaration(node)) {
    return { from: textOf(node.moduleSpecifier), typeOnly: node.importClause?.isTypeOnly ?? false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { from: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const argument = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { from: textOf(argument), typeOnly: true };
  }
  if (!ts.isCallExpression(node)) return null;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = /^require(\.resolve)?$|^import\.meta\.resolve$/.test(node.expression.getText());
  return isImport || isRequire ? { from: textOf(node.arguments[0]), typeOnly: false } : null;
}

function textOf(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/** The row's name that a path from the root belongs to: `emit`, `index.ts`; `null` outside src. */
function rowOf(file: string): string | null {
  const [top, row] = file.split('/');
  return top === 'src' && row !== undefined ? row : null;
}

/** The row's name of what a relative import points at. */
function targetOf(file: ts.SourceFile, from: string): string | null {
  return rowOf(path.posix.join(path.posix.dirname(file.fileName), from));
}

/** `yargs/helpers` belongs to the package `yargs`, `@pgsql/types/x` to `@pgsql/types`. */
function packageOf(from: string): string {
  const parts = from.split('/');
  return parts.slice(0, from.startsWith('@') ? 2 : 1).join('/');
}

function isAllowed(file: ts.SourceFile, { from, typeOnly }: Import): boolean {
  const own = rowOf(file.fileName);
  const row = table[own ?? ''];
  if (own === null || row === undefined) return false;
  if (from === null) return row.loadsUserCode === true;
  const isOurs = from.startsWith('.');
  const name = isOurs ? targetOf(file, from) : packageOf(from);
  if (name === null) return false;
  if (isOurs && name === own) return true;
  const allowed = isOurs ? row.src : row.packages;
  return allowed.includes(name) || (typeOnly && (row.types ?? []).includes(name));
}

function placeOf(file: ts.SourceFile, at: number): string {
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(at).line + 1}`;
}

function forbiddenImports(file: ts.SourceFile): readonly string[] {
  return importsOf(file)
    .filter((each) => !isAllowed(file, each))
    .map(({ from, at }) => `${placeOf(file, at)} imports ${from ?? 'what is computed'}`);
}

/** A declaration file tells what other people's modules export. */
function defaultExports(file: ts.SourceFile): readonly string[] {
  if (file.isDeclarationFile) return [];
  return [...nodesOf(file)]
    .filter(
      (node) =>
        ts.isExportAssignment(node) ||
        (node.kind === ts.SyntaxKind.DefaultKeyword && ts.canHaveModifiers(node.parent)) ||
        (ts.isExportSpecifier(node) && node.name.text === 'default'),
    )
    .map((node) => `${placeOf(file, node.getStart())} exports a default`);
}

function printing(file: ts.SourceFile): readonly string[] {
  return [...nodesOf(file)]
    .filter(
      (node) =>
        ts.isPropertyAccessExpression(node) &&
        (node.expression.getText() === 'console' ||
          (node.expression.getText() === 'process' && commandLineOnly.has(node.name.text))),
    )
    .map((node) => `${placeOf(file, node.getStart())} uses ${node.getText()}`);
}

const src = parsed('src');

test('every folder of src has a row', () => {
  const rows = new Set(filesIn('src').flatMap((file) => rowOf(file) ?? []));
  const known = new Set([...Object.keys(table), 'README.md', 'tsconfig.json']);
  expect([...rows].filter((row) => !known.has(row))).toEqual([]);
});

test('files of src import what their row allows', () => {
  expect(src.length).toBeGreaterThan(50);
  expect(src.flatMap(forbiddenImports)).toEqual([]);
});

test('no folder imports itself by way of others', () => {
  const reached = new Map<string, Set<string>>(Object.keys(table).map((row) => [row, new Set()]));
  for (const file of src) {
    const own = rowOf(file.fileName) ?? '';
    for (const { from } of importsOf(file)) {
      const target = from?.startsWith('.') === true ? targetOf(file, from) : null;
      if (target !== null && target !== own) reached.get(own)?.add(target);
    }
  }
  // As many rounds as there are rows are enough for the longest way.
  for (const _ of reached) {
    for (const targets of reached.values()) {
      for (const target of targets) {
        for (const further of reached.get(target) ?? []) targets.add(further);
      }
    }
  }
  expect([...reached].filter(([row, targets]) => targets.has(row)).map(([row]) => row)).toEqual([]);
});

test('templates import drizzle-orm and one another only', () => {
  const forbidden = parsed('templates').flatMap((file) =>
    importsOf(file)
      .filter(({ from }) => from === null || !/^\.\/|^drizzle-orm(\/|$)/.test(from))
      .map(({ from, at }) => `${placeOf(file, at)} imports ${from}`),
  );
  expect(forbidden).toEqual([]);
});

test('nothing is exported as default', () => {
  expect([...src, ...parsed('templates')].flatMap(defaultExports)).toEqual([]);
});

test('only the command line prints, reads its arguments or ends the process', () => {
  const rest = src.filter((file) => rowOf(file.fileName) !== 'cli');
  expect(rest.flatMap(printing)).toEqual([]);
});

test('a page about a folder of src is the README.md in that folder', () => {
  const pages = filesIn('src', 'templates', 'migrations').filter((file) =>
    /\.(md|txt|adoc)$/.test(file),
  );
  expect(pages.filter((file) => !/^src\/(.+\/)?README\.md$/.test(file))).toEqual([]);
});

test('this test sees every kind of import, default export and printing', () => {
  const file = parse(
    'src/compare/x.ts',
    `import fs from 'node:fs';
     import type { Node } from '@pgsql/types';
     export * from '../emit/x.ts';
     const later = import('../cli/x.ts'); const other = import(later);
     type T = import('../output/x.ts').T;
     require('pg'); import '../catalog/x.ts'; import './y.ts';
     export default 1; export default function f() {} export { T as default };
     console.log(process.stdout); process.exit(1); process.cwd();`,
  );
  expect(forbiddenImports(file)).toEqual([
    'src/compare/x.ts:1 imports node:fs',
    'src/compare/x.ts:2 imports @pgsql/types',
    'src/compare/x.ts:3 imports ../emit/x.ts',
    'src/compare/x.ts:4 imports ../cli/x.ts',
    'src/compare/x.ts:4 imports what is computed',
    'src/compare/x.ts:5 imports ../output/x.ts',
    'src/compare/x.ts:6 imports pg',
  ]);
  expect(defaultExports(file)).toHaveLength(3);
  expect(printing(file)).toHaveLength(3);
});

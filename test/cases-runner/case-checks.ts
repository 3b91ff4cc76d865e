/** The checks of a case that need no server, but for what is emitted. */

import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reportText } from '../../src/diagnostics/report-text.ts';
import { loadGrammar, parseFile } from '../../src/statements/parse.ts';
import type { AnyStatement } from '../../src/statements/statement.ts';
import { decodeMigrations } from '../../src/migrations/read-migrations.ts';
import { placeText } from '../../src/text/source.ts';
import { majors, type Major } from '../database/binaries.ts';
import { strayFiles, type Case, type SqlFile } from './case-folder.ts';
import { catalogText, withoutNotNulls } from './catalog-text.ts';
import { expectGolden } from './golden.ts';
import { interpretCase, type Interpreted } from './interpreted.ts';
import { piecesOf } from './pieces.ts';

/** What is in the goldens. */
interface Texts {
  readonly catalog: string;
  readonly diagnostics: string;
}

/** Catalog and diagnostics are those of the goldens, and no golden is left over. */
export async function checkGoldens(each: Case): Promise<void> {
  const { folder, options } = each;
  const { 16: old, 18: texts } = await textsOfAll(each);
  expectGolden(folder, 'catalog.txt', texts?.catalog || '(nothing)\n');
  expectGolden(folder, 'diagnostics.txt', texts?.diagnostics ?? null);
  const sameCatalog = old?.catalog === withoutNotNulls(texts?.catalog ?? '');
  const sameDiagnostics = old?.diagnostics === texts?.diagnostics;
  const is18Alone = options.majors?.includes(16) === false;
  const empty = is18Alone || sameCatalog ? null : old?.catalog || '(nothing)\n';
  expectGolden(folder, 'catalog.16.txt', empty);
  const none = '(none)\n';
  const differing = is18Alone || sameDiagnostics ? null : old?.diagnostics || none;
  expectGolden(folder, 'diagnostics.16.txt', differing);
  expect(strayFiles(each), 'files that no case uses').toEqual([]);
}

async function textsOfAll({ sql, options }: Case): Promise<Partial<Record<Major, Texts>>> {
  const texts: Partial<Record<Major, Texts>> = {};
  for (const major of majors) texts[major] = textsOf(await interpretCase(sql, options, major));
  return texts;
}

function textsOf({ catalog, diagnostics }: Interpreted): Texts {
  return {
    catalog: catalogText(catalog, { places: true }),
    diagnostics: diagnosticsText(diagnostics),
  };
}

function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((each) => `${reportText(each)}\n`).join('\n');
}

/** The same again gives the same. */
export async function checkDeterminism({ sql, options }: Case): Promise<void> {
  const first = await interpretCase(sql, options, 18);
  const second = await interpretCase(sql, options, 18);
  expect(textsOf(second)).toEqual(textsOf(first));
}

/** What both grammars take, they read as the same tree. */
export async function checkGrammars({ sql }: Case): Promise<void> {
  for (const { source } of decodeMigrations(sql, 'plain').files) {
    const old = (await parseFile(source, await loadGrammar(16))).statements;
    const recent = treesByPlace((await parseFile(source, await loadGrammar(18))).statements);
    for (const statement of old) {
      const tree = recent.get(statement.span.start);
      if (tree === undefined) continue;
      const place = placeText({ source, span: statement.span });
      expect([place, statement.kind, statement.node]).toEqual([place, tree.kind, tree.node]);
    }
  }
}

function treesByPlace(statements: readonly AnyStatement[]): ReadonlyMap<number, AnyStatement> {
  return new Map(statements.map((statement) => [statement.span.start, statement]));
}

/** The same text in other bytes, which must mean the same. */
const variants: Readonly<Record<string, (file: SqlFile) => SqlFile>> = {
  'CRLF at the ends of lines': (file) => withText(file, textOf(file).replaceAll('\n', '\r\n')),
  'a byte-order mark': (file) => withText(file, `\uFEFF${textOf(file)}`),
  'a comment that is not ASCII before each statement': (file) => {
    const [decoded] = decodeMigrations([file], 'plain').files;
    let text = decoded!.source.text;
    for (const { place } of piecesOf(decoded!).toReversed()) {
      const { start } = place.span;
      text = `${text.slice(0, start)}/* é 漢 😀 */ ${text.slice(start)}`;
    }
    return withText(file, text);
  },
};

export async function checkVariants({ sql, options }: Case): Promise<void> {
  const plain = placeless(await interpretCase(sql, options, 18));
  for (const [name, vary] of Object.entries(variants)) {
    const varied = placeless(await interpretCase(sql.map(vary), options, 18));
    expect(varied, name).toEqual(plain);
  }
}

function textOf({ bytes }: SqlFile): string {
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

function withText({ path }: SqlFile, text: string): SqlFile {
  return { path, bytes: Buffer.from(text) };
}

function placeless({ catalog, diagnostics }: Interpreted): unknown {
  return {
    catalog: catalogText(catalog, { places: false }),
    diagnostics: diagnostics.map(({ code, sqlstate, message }) => [code, sqlstate, message]),
  };
}

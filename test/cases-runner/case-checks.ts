/** The checks of a case that need no server, but for what is emitted. */

import { expect } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { reportText } from '../../src/diagnostics/report-text.ts';
import { parseFile } from '../../src/statements/parse.ts';
import type { AnyStatement } from '../../src/statements/statement.ts';
import { decodeMigrations } from '../../src/migrations/read-migrations.ts';
import { placeText } from '../../src/text/source.ts';
import { majors, type Major } from '../database/binaries.ts';
import { strayFiles, type Case, type SqlFile } from './case-folder.ts';
import { catalogText, withoutNotNulls } from './catalog-text.ts';
import { expectGolden } from './golden.ts';
import { emitCase, grammars, interpretCase, type Interpreted } from './interpreted.ts';
import { firstEmission, firstReading } from './first-run.ts';
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

async function textsOfAll(each: Case): Promise<Partial<Record<Major, Texts>>> {
  const texts: Partial<Record<Major, Texts>> = {};
  for (const major of majors) texts[major] = textsOf(await firstReading(each, major));
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

/** The same again gives the same, file by file. */
export async function checkDeterminism(each: Case): Promise<void> {
  const first = await firstReading(each, 18);
  const second = await interpretCase(each.sql, each.options, 18);
  expect(textsOf(second)).toEqual(textsOf(first));
  const { files } = await emitCase(second);
  expect(files).toEqual((await firstEmission(each)).files);
}

/** What both grammars take, they read as the same tree; but for what is a call to 16 and a key word to 18. */
export async function checkGrammars({ sql, options }: Case): Promise<void> {
  if (options.majors?.includes(16) === false) return;
  for (const { source } of decodeMigrations(sql, 'plain').files) {
    const old = (await parseFile(source, await grammars[16])).statements;
    const recent = treesByPlace((await parseFile(source, await grammars[18])).statements);
    for (const statement of old) {
      const tree = recent.get(statement.span.start);
      if (tree === undefined) continue;
      const place = placeText({ source, span: statement.span });
      const known = withPlacesOf(statement.node, tree.node);
      expect([place, statement.kind, statement.node]).toEqual([place, tree.kind, known]);
    }
  }
}

function treesByPlace(statements: readonly AnyStatement[]): ReadonlyMap<number, AnyStatement> {
  return new Map(statements.map((statement) => [statement.span.start, statement]));
}

const placeKeys: ReadonlySet<string> = new Set([
  'location',
  'list_start',
  'list_end',
  'rexpr_list_start',
  'rexpr_list_end',
]);

/** The tree of 18 without the places that 16 does not tell. */
function withPlacesOf(old: unknown, recent: unknown): unknown {
  if (typeof recent !== 'object' || recent === null) return recent;
  const known = (old ?? {}) as Readonly<Record<string, unknown>>;
  if (Array.isArray(recent)) {
    return recent.map((each, index) => withPlacesOf(known[String(index)], each));
  }
  const entries = Object.entries(recent).filter(([key]) => key in known || !placeKeys.has(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, withPlacesOf(known[key], each)]));
}

/** CRLF, a byte-order mark, and comments that are not ASCII mean nothing. */
export async function checkVariants(each: Case): Promise<void> {
  const plain = placeless(await firstReading(each, 18));
  const varied = placeless(await interpretCase(each.sql.map(inOtherBytes), each.options, 18));
  expect(varied).toEqual(plain);
}

function inOtherBytes(file: SqlFile): SqlFile {
  const [decoded] = decodeMigrations([file], 'plain').files;
  let { text } = decoded!.source;
  for (const { place } of piecesOf(decoded!).toReversed()) {
    const { start } = place.span;
    text = `${text.slice(0, start)}/* é 漢 😀 */ ${text.slice(start)}`;
  }
  const bytes = Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  return { path: file.path, bytes };
}

function placeless({ catalog, diagnostics }: Interpreted): unknown {
  return {
    catalog: catalogText(catalog, { places: false }),
    diagnostics: diagnostics.map(({ code, sqlstate, message }) => [code, sqlstate, message]),
  };
}

/** The output for a text of SQL, where TypeScript and Node can read it. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript-5';
import { expect } from 'vitest';
import { emit } from '../../src/emit/emit.ts';
import type { EmitSettings } from '../../src/emit/settings.ts';
import { interpretSql } from '../interpret/interpret-sql.ts';
import { emitSettings, templates } from '../unit/emit/catalog-fixture.ts';
import { OutputFolder } from '../unit/emit/output-folder.ts';

/** Emits what SQL makes, which must give no diagnostics, into a folder that the caller removes. */
export async function outputOf(
  text: string,
  given: Partial<EmitSettings> = {},
): Promise<OutputFolder> {
  const { catalog, diagnostics: read } = await interpretSql(text);
  const { files, diagnostics } = await emit(catalog, emitSettings(given), {
    templates: templates(),
    cache: new Map<string, string>(),
    formatterKey: '',
    version: '0.0.0',
  });
  expect([...read, ...diagnostics]).toEqual([]);
  return new OutputFolder(files);
}

/** Loads the output into this process, compiled without being checked. */
export async function loadOutput(output: OutputFolder): Promise<Readonly<Record<string, unknown>>> {
  const generated = path.join(output.root, 'generated');
  for (const file of fs.readdirSync(generated, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = fs.readFileSync(path.join(generated, file), 'utf8');
    output.write(`compiled/${file.slice(0, -3)}.js`, compiled(text));
  }
  const url = pathToFileURL(path.join(output.root, 'compiled/index.js')).href;
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
}

function compiled(text: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

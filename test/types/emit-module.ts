/** The output for a catalog, written where TypeScript and Node can read it. */

import fs from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { emit } from '../../src/emit/emit.ts';
import type { EmitSettings } from '../../src/emit/settings.ts';
import { resolveSettings } from '../../src/settings/resolve-settings.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

const templatesFolder = path.join(import.meta.dirname, '../../templates/custom-types');

/** Writes the output of a catalog to `generated/` of the folder; settings are the defaults but for `given`. */
export async function emitInto(
  folder: TemporaryFolder,
  catalog: Catalog,
  given: Partial<EmitSettings>,
): Promise<readonly Diagnostic[]> {
  const options = { root: folder.path, cwd: folder.path, file: null, overrides: {} };
  const settings = { ...resolveSettings({}, options), ...given };
  const cache = new Map<string, string>();
  const { files, diagnostics } = await emit(catalog, settings, {
    templates: templates(),
    cache: { get: (key) => cache.get(key), set: (key, text) => void cache.set(key, text) },
    formatterKey: '',
    version: '0',
  });
  for (const { path: file, text } of files) folder.write(path.join('generated', file), text);
  return diagnostics;
}

function templates(): ReadonlyMap<string, string> {
  const names = fs.readdirSync(templatesFolder);
  return new Map(
    names.map((name) => [name, fs.readFileSync(path.join(templatesFolder, name), 'utf8')]),
  );
}

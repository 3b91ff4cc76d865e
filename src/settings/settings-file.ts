/** Finding and loading the settings file: what stands in it, not whether it is right. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Source } from '../text/source.ts';
import type { JsonPlaces, KeyPath } from './json-places.ts';
import { jsonPlaces, JsonSyntaxError, placeKey } from './json-places.ts';

/** File names of settings, of which a folder may hold one. */
export const settingsFiles = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `sql-to-drizzle.config.${extension}`,
);
/** The key of package.json that may hold the settings instead. */
export const packageKey = 'sql-to-drizzle';

/** What a settings file holds, before it is checked. */
export interface LoadedSettings {
  /** Absolute. */
  readonly file: string;
  readonly value: unknown;
  /** Where a key or its value stands, or what is around it; `null` where the file is code. */
  readonly placeOf: (path: KeyPath, part: keyof JsonPlaces) => Place | null;
}

/** Either what was loaded (`null`: there are no settings), or why not. */
export type Loading =
  | { readonly loaded: LoadedSettings | null; readonly problem: null }
  | { readonly loaded: null; readonly problem: Diagnostic };

/** The one settings file of `folder` (absolute), or none. `show` makes a path readable. */
export async function findSettings(
  folder: string,
  show: (file: string) => string,
): Promise<Loading> {
  const names = settingsFiles.filter((name) => fs.existsSync(path.join(folder, name)));
  const manifest = path.join(folder, 'package.json');
  const inManifest = fs.existsSync(manifest)
    ? loadJson(manifest, show, [packageKey])
    : ({ loaded: null, problem: null } as const);
  if (inManifest.problem !== null) return inManifest;
  if (inManifest.loaded !== null) names.push('package.json');
  if (names.length > 1) return { loaded: null, problem: ambiguous(names, show(folder)) };
  if (names[0] === undefined || names[0] === 'package.json') return inManifest;
  return await loadSettings(path.join(folder, names[0]), show);
}

/** What `file` (absolute) holds; that it is missing is a problem too. */
export async function loadSettings(file: string, show: (file: string) => string): Promise<Loading> {
  if (!fs.existsSync(file)) {
    return failed('settings-missing', `there is no settings file ${show(file)}`, show(file));
  }
  if (path.basename(file) === 'package.json') return loadJson(file, show, [packageKey]);
  if (file.endsWith('.json')) return loadJson(file, show, []);
  if (!/\.[cm]?[jt]s$/.test(file)) {
    return failed('settings-invalid', 'settings are a .ts, .js, .mjs or .json file', show(file));
  }
  return await loadCode(file, show);
}

function loadJson(file: string, show: (file: string) => string, key: KeyPath): Loading {
  try {
    const source = { path: show(file), text: fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '') };
    return { loaded: parseJson(file, source, key), problem: null };
  } catch (error) {
    if (!(error instanceof JsonFileError) && !isFromDisk(error)) throw error;
    const what = error instanceof JsonFileError ? 'is not JSON' : 'cannot be read';
    const message = `the file ${what}: ${messageOf(error)}`;
    return failed('settings-invalid', message, show(file), error);
  }
}

function parseJson(file: string, source: Source, key: KeyPath): LoadedSettings | null {
  let places: JsonPlaces;
  try {
    places = jsonPlaces(source.text);
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw new JsonFileError(error, source);
    throw error;
  }
  if (!places.values.has(placeKey(key))) return null;
  let value: unknown = JSON.parse(source.text);
  for (const part of key) value = (value as Record<string | number, unknown>)[part];
  const placeOf: LoadedSettings['placeOf'] = (inner, part) => {
    const path = [...key, ...inner];
    let span = places[part].get(placeKey(path));
    while (span === undefined && path.length > 0) {
      path.pop();
      span = places.values.get(placeKey(path));
    }
    return span === undefined ? null : { source, span };
  };
  return { file, value, placeOf };
}

async function loadCode(file: string, show: (file: string) => string): Promise<Loading> {
  try {
    const module = await importCode(file);
    if (!('default' in module)) {
      return failed('settings-invalid', 'the settings file has no default export', show(file));
    }
    return { loaded: { file, value: module.default, placeOf: () => null }, problem: null };
  } catch (error) {
    return failed('settings-invalid', `the settings file fails: ${messageOf(error)}`, show(file));
  }
}

/** Node strips types only from 22.18 on, so TypeScript goes through jiti. */
async function importCode(file: string): Promise<{ readonly default?: unknown }> {
  if (/\.[cm]?js$/.test(file)) {
    return (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  }
  const { createJiti } = await import('jiti');
  return await createJiti(file, { interopDefault: false }).import(file);
}

/** A syntax error with the file it is in. */
class JsonFileError extends Error {
  readonly place: Place;
  constructor({ message, offset }: JsonSyntaxError, source: Source) {
    super(message);
    const end = Math.min(offset + 1, source.text.length);
    this.place = { source, span: { start: offset, end } };
  }
}

function failed(
  code: 'settings-missing' | 'settings-invalid',
  message: string,
  file: string,
  cause?: unknown,
): Loading {
  const place = cause instanceof JsonFileError ? cause.place : null;
  return { loaded: null, problem: diagnostic({ code, message, path: file, place }) };
}

function ambiguous(names: readonly string[], folder: string): Diagnostic {
  return diagnostic({
    code: 'settings-invalid',
    message: `there are several settings files: ${names.join(', ')}`,
    path: folder,
    hint: 'keep one, or choose one with --config',
  });
}

function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A project in a temporary folder on which the built command runs as it does for a user. */

import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { EmittedFile } from '../../src/emit/emitted-file.ts';
import { run, type RunOptions } from '../cli/command-line.ts';
import { filesIn, temporaryFolder } from '../temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

/** The sample's migrations, by path in a project. */
export const sampleMigrations: Files = prefixed(
  'migrations',
  filesIn(path.join(root, 'migrations')),
);

/** What is checked in for the sample, by path in the output folder. */
export function sampleOutput(): Files {
  return filesIn(path.join(root, 'generated'));
}

/** A new project with a place for the cache. */
export function codegenProject(files: Files): string {
  const manifest = '{ "private": true, "type": "module" }';
  return temporaryFolder({ 'package.json': manifest, node_modules: null, ...files });
}

/** Runs codegen, which must be content, and gives what is then in `generated/`. */
export function generate(folder: string, options?: RunOptions): Files {
  const { status, stderr } = run(folder, ['codegen'], options);
  // Names that had to be changed are told, and not more than that.
  expect(stderr.match(/^(?!note|\d+ notes?$| |$).*/gm) ?? []).toEqual([]);
  expect(status).toBe(0);
  return outputOf(folder);
}

/** The files in a project's `generated/`, by path in that folder. */
export function outputOf(folder: string): Files {
  return filesIn(path.join(folder, 'generated'));
}

export function writeMigration(folder: string, name: string, sql: string): void {
  fs.writeFileSync(path.join(folder, 'migrations', name), sql);
}

/** As the emitter gives them. */
export function emittedFiles(files: Files): readonly EmittedFile[] {
  return Object.entries(files).map(([file, text]) => ({ path: file, text }));
}

/** The files as they lie in a folder. */
export function prefixed(folder: string, files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]),
  );
}

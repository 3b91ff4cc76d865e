/** A folder on disk to ordered files and the parts of them that run. */

import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source, Span } from '../text/source.ts';
import { decode } from './decode.ts';
import type { Layout } from './layout.ts';
import { plain } from './layouts/plain.ts';

/** One file in order. */
export interface MigrationFile {
  readonly source: Source;
  /** The parts that run, in order. */
  readonly runs: readonly Span[];
}

/** A migration file as it is on disk. */
export interface MigrationBytes {
  /** As it is shown to people. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface FolderReading {
  /** In the order in which they run. */
  readonly files: readonly MigrationBytes[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface MigrationsReading {
  readonly files: readonly MigrationFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadMigrationsOptions {
  /** Absolute. */
  readonly folder: string;
  readonly layout: keyof typeof layouts;
  /** Makes an absolute path readable for people. */
  readonly show: (file: string) => string;
}

const layouts = { plain } satisfies Record<string, Layout>;

/** The bytes of all migrations; enough to know whether anything changed. */
export function readMigrationBytes(options: ReadMigrationsOptions): FolderReading {
  const { folder, layout, show } = options;
  let names: readonly string[];
  try {
    names = fileNames(folder);
  } catch (error) {
    return { files: [], diagnostics: [folderProblem(show(folder), error)] };
  }
  const selected = layouts[layout].select(names);
  if (selected.length === 0) return { files: [], diagnostics: [folderEmpty(show(folder))] };
  const files: MigrationBytes[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of selected) {
    const file = path.join(folder, name);
    try {
      files.push({ path: show(file), bytes: fs.readFileSync(file) });
    } catch (error) {
      diagnostics.push(unreadable(show(file), error));
    }
  }
  return { files, diagnostics };
}

/** The texts of migrations and the parts of them that run. */
export function decodeMigrations(
  files: readonly MigrationBytes[],
  layout: ReadMigrationsOptions['layout'],
): MigrationsReading {
  const decoded = files.map(({ path, bytes }) => decode(path, bytes));
  return {
    files: decoded.map(({ source }) => ({ source, runs: layouts[layout].runs(source) })),
    diagnostics: decoded.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads all migrations of a folder. */
export function readMigrations(options: ReadMigrationsOptions): MigrationsReading {
  const read = readMigrationBytes(options);
  const { files, diagnostics } = decodeMigrations(read.files, options.layout);
  return { files, diagnostics: [...read.diagnostics, ...diagnostics] };
}

/** Names of files; a link counts as what it leads to, and stays where that is missing. */
function fileNames(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && !leadsElsewhere(entry)))
    .map(({ name }) => name);
}

/** Reading a pipe would wait for ever. */
function leadsElsewhere({ parentPath, name }: fs.Dirent): boolean {
  const found = fs.statSync(path.join(parentPath, name), { throwIfNoEntry: false });
  return found !== undefined && !found.isFile();
}

function folderProblem(folder: string, error: unknown): Diagnostic {
  const code = codeOf(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unreadable(folder, error);
  const what = code === 'ENOENT' ? 'does not exist' : 'is not a folder';
  return diagnostic({
    code: 'folder-missing',
    message: `the folder of migrations ${what}`,
    path: folder,
    hint: 'name it with --migrations or in the settings',
  });
}

function folderEmpty(folder: string): Diagnostic {
  return diagnostic({
    code: 'folder-empty',
    message: 'the folder of migrations holds no .sql file',
    path: folder,
  });
}

/** Throws what did not come from the disk. */
function unreadable(file: string, error: unknown): Diagnostic {
  if (codeOf(error) === null) throw error;
  // Node adds the call and the absolute path, which differ between machines.
  const reason = (error as Error).message.replace(/, \w+.*$/s, '');
  return diagnostic({ code: 'file-unreadable', message: `cannot be read: ${reason}`, path: file });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

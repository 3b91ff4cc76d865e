/** The folders of `test/cases`: what stands in each, and what may. */

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Major } from '../database/binaries.ts';
import { filesIn } from '../temporary-folder.ts';

export const casesFolder = fileURLToPath(new URL('../cases', import.meta.url));

/** What the runner asks of each case. */
export const checks = [
  'goldens',
  'determinism',
  'grammars',
  'variants',
  'emission',
  'compiler',
  'read-back',
  'server',
] as const;

export type Check = (typeof checks)[number];

/** A gap that is known: the one check that fails, and why. */
export interface Pin {
  readonly check: Check;
  readonly reason: string;
}

/** What `case.json` may say. */
export interface CaseOptions {
  /** The schemas in which unqualified names are looked up; `["public"]` unless given. */
  readonly searchPath?: readonly string[];
  /** What is emitted is a golden as well. */
  readonly emit?: true;
  /** The servers that it is about, where not all. */
  readonly majors?: readonly Major[];
  readonly known?: Pin;
}

/** One folder: SQL and what must come of it. */
export interface Case {
  /** `tables/serial-columns` */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  /** In order. */
  readonly sql: readonly SqlFile[];
  readonly options: CaseOptions;
}

export interface SqlFile {
  /** `input.sql`, `1.sql` */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All cases, sorted by name; throws for a folder that is none. */
export function readCases(): readonly Case[] {
  return foldersIn(casesFolder).flatMap((family) =>
    foldersIn(path.join(casesFolder, family)).map((name) => readCase(`${family}/${name}`)),
  );
}

function foldersIn(folder: string): readonly string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

function readCase(name: string): Case {
  const folder = path.join(casesFolder, name);
  const sql = sqlNames(folder).map((file) => ({
    path: file,
    bytes: fs.readFileSync(path.join(folder, file)),
  }));
  if (sql.length === 0) throw new Error(`test/cases/${name} holds no input.sql, 1.sql, ...`);
  return { name, folder, sql, options: readOptions(path.join(folder, 'case.json')) };
}

/** `input.sql` alone, or `1.sql`, `2.sql` and on in the order of their numbers. */
function sqlNames(folder: string): readonly string[] {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.sql'));
  if (names.includes('input.sql')) return names;
  return names.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

const knownKeys: ReadonlySet<string> = new Set(['searchPath', 'emit', 'majors', 'known']);

function readOptions(file: string): CaseOptions {
  if (!fs.existsSync(file)) return {};
  const options = JSON.parse(fs.readFileSync(file, 'utf8')) as CaseOptions;
  const unknown = Object.keys(options).filter((key) => !knownKeys.has(key));
  if (unknown.length > 0)
    throw new Error(`${file} says ${unknown.join(', ')}, which means nothing`);
  const { known } = options;
  if (known !== undefined && !(checks.includes(known.check) && known.reason.length > 20)) {
    throw new Error(`${file} must pin one of ${checks.join(', ')} and say why`);
  }
  return options;
}

/** Files of a case that neither it nor its goldens explain. */
export function strayFiles({ folder, sql, options }: Case): readonly string[] {
  const known = new Set(['case.json', ...goldenNames, ...sql.map((file) => file.path)]);
  return Object.keys(filesIn(folder)).filter(
    (file) => !known.has(file) && !(options.emit === true && file.startsWith('generated/')),
  );
}

/** Those of 18, and beside them what differs in 16. */
export const goldenNames = [
  'catalog.txt',
  'catalog.16.txt',
  'diagnostics.txt',
  'diagnostics.16.txt',
] as const;

/** Removes a pin whose gap is closed. */
export function removePin({ folder, options }: Case): void {
  const file = path.join(folder, 'case.json');
  const { known: _, ...rest } = options;
  if (Object.keys(rest).length === 0) fs.rmSync(file);
  else fs.writeFileSync(file, `${JSON.stringify(rest, null, 2)}\n`);
}

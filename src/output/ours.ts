/** Which files of the output folder are ours: those at a path of ours that begin with our first line. */

import fs from 'node:fs';
import path from 'node:path';
import { firstLine } from '../emit/emitted-file.ts';

const topFiles = /^(?:index|enums|sequences|schemas|custom-types|schema-check)\.ts$/;
const folders = new Set(['tables', 'views', 'types', 'relations']);

/** True for a path, relative to the output folder, that we may write. */
export function isOurPath(file: string): boolean {
  const [first, ...rest] = file.split('/');
  if (rest.length === 0) return topFiles.test(file);
  return folders.has(first!) && file.endsWith('.ts');
}

/** True for a text that we wrote. */
export function isOurText(text: string): boolean {
  return text.startsWith(firstLine) && /^\r?(?:\n|$)/.test(text.slice(firstLine.length));
}

/** What stands in the output folder at paths that we may write. */
export interface Found {
  /** Relative to the output folder, with forward slashes; sorted. */
  readonly files: readonly string[];
  /** Files that a run of ours left when it was killed; relative too. */
  readonly temporary: readonly string[];
}

const temporaryName = /^\.sql-to-drizzle-(\d+)-[0-9a-f]+\.tmp$/;

/** The name of a temporary file of this process; `unique` is hexadecimal. */
export function temporaryFileName(unique: string): string {
  return `.sql-to-drizzle-${process.pid}-${unique}.tmp`;
}

/** Looks into an output folder (absolute), and never behind a symbolic link. A missing one is empty. */
export function findFiles(folder: string): Found {
  const files: string[] = [];
  const temporary: string[] = [];
  const look = (inside: string): void => {
    for (const entry of entriesOf(path.join(folder, inside))) {
      const file = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const isFolder = entry.isDirectory() && (inside !== '' || folders.has(entry.name));
      if (isFolder) look(file);
      else if (entry.isFile() && temporaryName.test(entry.name)) temporary.push(file);
      else if (entry.isFile() && isOurPath(file)) files.push(file);
    }
  };
  look('');
  return { files: files.toSorted(), temporary };
}

/** True for a temporary file whose process is gone, so that nobody will rename it. */
export function isAbandoned(file: string): boolean {
  const id = Number(temporaryName.exec(path.posix.basename(file))?.[1]);
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function entriesOf(folder: string): readonly fs.Dirent[] {
  try {
    return fs.readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Makes the disk say what was planned. Every file is whole at every moment, whatever fails. */

import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DiskError } from './disk-error.ts';
import { isAbandoned, temporaryFileName } from './ours.ts';
import type { OutputPlan, PlannedRemoval } from './plan-output.ts';

/** What was done; paths are relative to the output folder. */
export interface Written {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** What stopped it; the files above are whole, the others as they were. */
  readonly failure: DiskError | null;
}

/**
 * Writes and removes what `plan` says, and nothing else.
 *
 * Each file is written beside its place and renamed into it. `show` makes a path readable.
 */
export function writeOutput(plan: OutputPlan, show: (file: string) => string): Written {
  const { folder, writes, removals, temporary } = plan;
  const written: string[] = [];
  const removed: string[] = [];
  const [early, late] = byCase(plan);
  let at = folder;
  try {
    for (const file of temporary) if (isAbandoned(file)) fs.rmSync(path.join(folder, file));
    for (const file of early) removed.push(removeFile(folder, (at = file.path)));
    for (const { path: file, text } of writes) {
      at = path.join(folder, file);
      replaceFile(at, text);
      written.push(file);
    }
    for (const file of late) removed.push(removeFile(folder, (at = file.path)));
    for (const file of removals) removeEmptyFolders(folder, path.dirname(file.path));
  } catch (error) {
    const failure = DiskError.from(error, show(path.resolve(folder, at)));
    if (!(failure instanceof DiskError)) throw failure;
    return { written, removed, failure };
  }
  return { written, removed, failure: null };
}

/**
 * Replaces a file as a whole, and makes its folder if that is missing.
 *
 * Throws Node's error; the file is then as it was.
 */
export function replaceFile(file: string, text: string): void {
  const folder = path.dirname(file);
  fs.mkdirSync(folder, { recursive: true });
  const temporary = path.join(folder, temporaryFileName(randomBytes(6).toString('hex')));
  try {
    // "wx": a file or link that someone put there is never written through.
    fs.writeFileSync(temporary, text, { flag: 'wx' });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * What to remove before writing and what after.
 *
 * Where `Users.ts` and `users.ts` are one file, removing the old name last would remove the new file.
 */
function byCase({ writes, removals, unchanged }: OutputPlan): [PlannedRemoval[], PlannedRemoval[]] {
  const kept = new Set([...writes.map((file) => file.path), ...unchanged].map(lower));
  const early = removals.filter((file) => kept.has(lower(file.path)));
  return [early, removals.filter((file) => !kept.has(lower(file.path)))];
}

function lower(text: string): string {
  return text.toLowerCase();
}

function removeFile(folder: string, file: string): string {
  fs.rmSync(path.join(folder, file), { force: true });
  return file;
}

/** Removes `inside` (relative to the output folder) and the folders above it while they are empty. */
function removeEmptyFolders(folder: string, inside: string): void {
  for (let at = inside; at !== '.'; at = path.dirname(at)) {
    try {
      fs.rmdirSync(path.join(folder, at));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOTEMPTY' || code === 'EEXIST') return;
      if (code !== 'ENOENT') throw error;
    }
  }
}

/** Compares what was emitted with what is on disk. Reads; writes nothing. */

import fs from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { EmittedFile } from '../emit/emitted-file.ts';
import { DiskError } from './disk-error.ts';
import { findFiles, isOurPath, isOurText } from './ours.ts';

/** A file to write. */
export interface PlannedWrite {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What is there now, with LF line ends; `null` for nothing. */
  readonly before: string | null;
}

/** A file of ours that is no longer emitted. */
export interface PlannedRemoval {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  /** What is there now, with LF line ends. */
  readonly before: string;
}

export interface OutputPlan {
  /** Absolute. */
  readonly folder: string;
  readonly writes: readonly PlannedWrite[];
  readonly removals: readonly PlannedRemoval[];
  /** Paths of files that already say what they should. */
  readonly unchanged: readonly string[];
  /** Temporary files of a run that was killed, relative to the folder. */
  readonly temporary: readonly string[];
  /** `file-foreign` for each file that is not ours and in our place; it is not in `writes`. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface PlanOptions {
  /** The output folder, absolute. It may be missing. */
  readonly folder: string;
  /** Makes an absolute path readable for people. */
  readonly show: (file: string) => string;
}

/**
 * What has to be written and removed so that `folder` holds `files` and nothing else of ours.
 *
 * Throws DiskError when the folder cannot be read, and a plain Error for a path that we may not
 * write, which is our bug.
 */
export function planOutput(files: readonly EmittedFile[], options: PlanOptions): OutputPlan {
  const { folder, show } = options;
  const found = readingDisk(show(folder), () => findFiles(folder));
  // Where names differ only by case a file answers to a name that is not its own.
  const ownNames = new Set(found.files);
  const writes: PlannedWrite[] = [];
  const unchanged: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path: file, text } of files) {
    checkPath(file);
    const shown = show(path.join(folder, file));
    const standing = readingDisk(shown, () => standingAt(folder, file));
    if (standing.kind === 'foreign') diagnostics.push(foreign(shown, standing.why));
    else if (standing.text === text && ownNames.has(file)) unchanged.push(file);
    else writes.push({ path: file, text, before: standing.text });
  }
  const removals = plannedRemovals(found.files, files, options);
  return { folder, writes, removals, unchanged, temporary: found.temporary, diagnostics };
}

/** The text of a file of ours, with LF line ends; `null` where there is none, or it is not ours. */
export function readOurs(folder: string, file: string): string | null {
  const standing = standingAt(folder, file);
  return standing.kind === 'ours' ? standing.text : null;
}

/** A path from `emit` that could leave the folder, or that we would not know again, is our bug. */
function checkPath(file: string): void {
  const parts = file.split('/');
  const unsafe = parts.some((part) => part === '' || part === '.' || part === '..');
  if (unsafe || /[\\\0]/.test(file) || path.isAbsolute(file) || !isOurPath(file)) {
    throw new Error(`emitted a path that may not be written: ${JSON.stringify(file)}`);
  }
}

type Standing =
  | { readonly kind: 'ours'; readonly text: string | null }
  | { readonly kind: 'foreign'; readonly why: string };

/** What is at a path, without following any symbolic link inside the folder. */
function standingAt(folder: string, file: string): Standing {
  const parts = file.split('/');
  let at = folder;
  for (const [index, part] of parts.entries()) {
    at = path.join(at, part);
    const found = fs.lstatSync(at, { throwIfNoEntry: false });
    if (found === undefined) return { kind: 'ours', text: null };
    const isLast = index === parts.length - 1;
    if (found.isSymbolicLink()) return { kind: 'foreign', why: 'a symbolic link' };
    if (isLast && !found.isFile()) return { kind: 'foreign', why: 'a folder' };
    if (!isLast && !found.isDirectory()) return { kind: 'foreign', why: 'a file' };
  }
  const text = fs.readFileSync(at, 'utf8');
  if (!isOurText(text))
    return { kind: 'foreign', why: 'a file that does not begin with our first line' };
  return { kind: 'ours', text: text.replaceAll('\r\n', '\n') };
}

function plannedRemovals(
  found: readonly string[],
  files: readonly EmittedFile[],
  { folder, show }: PlanOptions,
): readonly PlannedRemoval[] {
  const emitted = new Set(files.map((file) => file.path));
  const removals: PlannedRemoval[] = [];
  for (const file of found) {
    if (emitted.has(file)) continue;
    const before = readingDisk(show(path.join(folder, file)), () => readOurs(folder, file));
    if (before !== null) removals.push({ path: file, before });
  }
  return removals;
}

function foreign(shown: string, why: string): Diagnostic {
  return diagnostic({
    code: 'file-foreign',
    message: `${shown} cannot be written: in its place is ${why}`,
    path: shown,
    hint: 'move it, or choose another folder with --out',
  });
}

function readingDisk<T>(shown: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw DiskError.from(error, shown);
  }
}

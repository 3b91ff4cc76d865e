/** Folders for tests, gone when the test is. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder (absolute, real path) with these files; `null` makes a folder. */
export function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array | null>> = {},
): string {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'sql-to-drizzle-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(content === null ? file : path.dirname(file), { recursive: true });
    if (content !== null) fs.writeFileSync(file, content);
  }
  return folder;
}

/** All files below a folder with their texts, by path with forward slashes, sorted. */
export function filesIn(folder: string): Record<string, string> {
  const entries = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), file] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, file]) => [name, fs.readFileSync(file, 'utf8')]));
}

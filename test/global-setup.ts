/** Builds the package once for tests that run the real command, if anything changed since. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

export function setup(): void {
  if (newest(path.join(root, 'src')) <= newest(path.join(root, 'dist'))) return;
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'src'], {
    cwd: root,
    encoding: 'utf8',
  });
  // 2: written in spite of type errors, which `npm test` reports by itself.
  if (status !== 0 && status !== 2) throw new Error(`the package cannot be built:\n${stdout}`);
}

/** When the last file of a folder was written, in milliseconds; 0 where there is none. */
function newest(folder: string): number {
  if (!fs.existsSync(folder)) return 0;
  const times = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => fs.statSync(path.join(parentPath, name)).mtimeMs);
  return Math.max(0, ...times);
}

/** Runs the built command in a process of its own. */

import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const bin = path.resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'bin.js');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module's text that runs before the command. */
  readonly preload?: string;
  /** A command line that ours is put behind: `['setpriv', '--reuid=1', '--']`. */
  readonly behind?: readonly string[];
}

/** Runs `sql-to-drizzle ARGS` in a folder, without what the environment says of colours and CI. */
export function run(cwd: string, args: readonly string[], options: RunOptions = {}): Ran {
  const { preload, behind = [], env = {} } = options;
  const preloaded =
    preload === undefined
      ? []
      : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const [command, ...rest] = [...behind, process.execPath, ...preloaded, bin, ...args];
  const { status, stdout, stderr, error } = spawnSync(command!, rest, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

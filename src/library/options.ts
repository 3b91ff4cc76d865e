/** What every function of the library takes, and the settings that follow from it. */

import path from 'node:path';
import type { OnProgress } from './read-catalog.ts';
import type { SettingsReading } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { PostgresVersion } from '../settings/settings.ts';

export interface CommonOptions {
  /** Where relative paths start and settings are looked for. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** A settings file, from `cwd`; without it the one in `cwd` is taken, if there is one. */
  readonly config?: string | undefined;
  /** The folder of migrations, from `cwd`; wins over the settings. */
  readonly migrations?: string | undefined;
  /** The folder to write into, from `cwd`; wins over the settings. */
  readonly out?: string | undefined;
  /** The major version of the server, 12 to 18; wins over the settings. */
  readonly postgres?: PostgresVersion | undefined;
  /** Called often, and never again after the function has returned. */
  readonly onProgress?: OnProgress | undefined;
}

export interface OpenedSettings extends SettingsReading {
  /** An absolute path as people read it: from `cwd`, with forward slashes. */
  readonly show: (file: string) => string;
}

/** The settings that hold for these options. */
export async function openSettings(options: CommonOptions): Promise<OpenedSettings> {
  const { config, migrations, out, postgres } = options;
  const cwd = path.resolve(options.cwd ?? '.');
  const show = (file: string): string => path.relative(cwd, file).replaceAll(path.sep, '/') || '.';
  const overrides = { migrations, out, postgres };
  return { ...(await readSettings({ cwd, file: config, overrides, show })), show };
}

/** From a settings file, or none, to settings that can be relied on. */

import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { SettingsOverrides } from './resolve-settings.ts';
import { resolveSettings } from './resolve-settings.ts';
import type { LoadedSettings } from './settings-file.ts';
import { findSettings, loadSettings } from './settings-file.ts';
import type { Settings } from './settings.ts';

export interface ReadSettingsOptions {
  /** Absolute. */
  readonly cwd: string;
  /** A settings file, from `cwd`; without it the one in `cwd` is taken, if there is one. */
  readonly file?: string | undefined;
  readonly overrides?: SettingsOverrides;
  /** Makes an absolute path readable for people. */
  readonly show: (file: string) => string;
}

/** `settings` is `null` exactly when there are diagnostics. */
export interface SettingsReading {
  readonly settings: Settings | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, checks and completes the settings. */
export async function readSettings(options: ReadSettingsOptions): Promise<SettingsReading> {
  const { cwd, file, overrides = {}, show } = options;
  const { loaded, problem } =
    file === undefined
      ? await findSettings(cwd, show)
      : await loadSettings(path.resolve(cwd, file), show);
  if (problem !== null) return { settings: null, diagnostics: [problem] };
  if (loaded === null) {
    if (file !== undefined) return { settings: null, diagnostics: [keyMissing(file)] };
    const resolved = resolveSettings({}, { root: cwd, cwd, file: null, overrides });
    return { settings: resolved, diagnostics: [] };
  }
  return await checked(loaded, { cwd, overrides, show });
}

async function checked(
  loaded: LoadedSettings,
  options: Required<Pick<ReadSettingsOptions, 'cwd' | 'overrides' | 'show'>>,
): Promise<SettingsReading> {
  const { checkSettings, areSettings } = await import('./check-settings.ts');
  const { cwd, overrides, show } = options;
  const issues = checkSettings(loaded.value);
  if (areSettings(loaded.value, issues)) {
    const root = path.dirname(loaded.file);
    const file = show(loaded.file);
    const settings = resolveSettings(loaded.value, { root, cwd, file, overrides });
    return { settings, diagnostics: [] };
  }
  const diagnostics = issues.map(({ path: key, part, message, hint }) =>
    diagnostic({
      code: 'settings-invalid',
      message,
      hint,
      path: show(loaded.file),
      place: loaded.placeOf(key, part),
    }),
  );
  return { settings: null, diagnostics };
}

function keyMissing(file: string): Diagnostic {
  return diagnostic({
    code: 'settings-missing',
    message: 'package.json has no key "sql-to-drizzle"',
    path: file,
  });
}

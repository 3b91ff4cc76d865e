/** What the settings say of one column: `users.preferences`, `auth.users.id`, `*.settings`. */

import { decodeId, type FactId } from '../../../catalog/id.ts';
import { matchesAny, settingNames } from '../../names/patterns.ts';
import type { EmitSettings, GivenColumn } from '../../settings.ts';

/** A setting of a column and the key under which it stands. */
export interface FoundColumn {
  readonly key: string;
  readonly given: GivenColumn;
}

/** The setting that fits a column best: of its qualified name, its name, then the first pattern. */
export function columnSetting(settings: EmitSettings, column: FactId): FoundColumn | null {
  const { path } = decodeId(column);
  const names = settingNames(path, settings.searchPath);
  for (const key of names) {
    const given = settings.columns.get(key);
    if (given !== undefined) return { key, given };
  }
  const unqualified = path.slice(1).join('.');
  for (const [key, given] of settings.columns) {
    if (key.includes('*') && matchesAny([key], [...names, unqualified])) return { key, given };
  }
  return null;
}

/** What the settings say of one column: `users.preferences`, `auth.users.id`, `*.settings`. */

import { decodeId, type FactId } from '../../../catalog/id.ts';
import type { EmitSettings, GivenColumn } from '../../settings.ts';

/** A setting of a column and the key under which it stands. */
export interface FoundColumn {
  readonly key: string;
  readonly given: GivenColumn;
}

/** The setting that fits a column best: its qualified name, its name, then the first pattern. */
export function columnSetting(settings: EmitSettings, column: FactId): FoundColumn | null {
  const [schema, table, name] = decodeId(column).path;
  const qualified = `${schema}.${table}.${name}`;
  const names = schema === settings.searchPath[0] ? [qualified, `${table}.${name}`] : [qualified];
  for (const key of names) {
    const given = settings.columns.get(key);
    if (given !== undefined) return { key, given };
  }
  for (const [key, given] of settings.columns) {
    if (key.includes('*') && fits(key, `${table}.${name}`, qualified)) return { key, given };
  }
  return null;
}

/** `*` stands for any text without a dot. */
function fits(pattern: string, ...names: readonly string[]): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('[^.]*')}$`);
  return names.some((name) => whole.test(name));
}

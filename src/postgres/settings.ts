/**
 * Settings of the server: which there are, who may change them when, and what they may be. Pure.
 *
 * https://www.postgresql.org/docs/18/view-pg-settings.html
 */

import { text } from './data/settings.ts';
import { Lazy } from './lines.ts';

/** Who may change it when: pg_settings.context. */
export type SettingContext =
  'internal' | 'postmaster' | 'sighup' | 'superuser-backend' | 'backend' | 'superuser' | 'user';

export interface Setting {
  readonly context: SettingContext;
  readonly type: 'bool' | 'integer' | 'real' | 'string' | 'enum';
  /** Values of an enum, in lower case; what it takes besides is not told. */
  readonly values: readonly string[];
  /** Least and most of an integer without a unit; null for all others. */
  readonly range: readonly [number, number] | null;
}

/** What is known of a name: `unsure` that it is a setting or may be one, but no more. */
export type KnownSetting = Setting | 'unsure' | null;

/**
 * No row of pg_settings tells of them: they are hidden (GUC_NO_SHOW_ALL), old names of others
 * (map_old_guc_names), or there only where the server was built so.
 */
const unlisted: ReadonlySet<string> = new Set(
  `debug_deadlocks default_with_oids is_superuser log_btree_build_stats
  optimize_bounded_sort role seed session_authorization sort_mem ssl_renegotiation_limit trace_lock_oidmin
  trace_lock_table trace_locks trace_lwlocks trace_syncscan trace_userlocks vacuum_mem
  wal_debug`.split(/\s+/),
);

/** Those that went before 16, which the table does not have. */
const before16: ReadonlySet<string> = new Set(
  `extension_destdir force_parallel_mode lc_collate lc_ctype operator_precedence_warning promote_trigger_file stats_temp_directory
  vacuum_cleanup_index_scale_factor vacuum_defer_cleanup_age wal_keep_segments`.split(/\s+/),
);

interface Line extends Setting {
  /** The one major of 16 and 18 that has it; null for both. */
  readonly only: 16 | 18 | null;
}

const settings = new Lazy<ReadonlyMap<string, Line>>(
  () => new Map(text.split('\n').map((line) => [line.split(' ')[0]!.toLowerCase(), read(line)])),
);

function read(line: string): Line {
  const [, context, type, ...rest] = line.split(' ');
  const only = rest.at(-1) === '<18' ? 16 : rest.at(-1) === '>16' ? 18 : null;
  const detail = rest.find((word) => !/^[<>]/.test(word)) ?? '';
  const numbers = /^(-?\d+)\.\.(-?\d+)$/.exec(detail);
  return {
    context: context as SettingContext,
    type: type as Setting['type'],
    values: type === 'enum' ? detail.toLowerCase().replaceAll('+', ' ').split(',') : [],
    range: numbers === null ? null : [Number(numbers[1]), Number(numbers[2])],
    only,
  };
}

/** The setting that a major version has by a name, in any case; null where there is certainly none. */
export function settingNamed(name: string, postgres: number): KnownSetting {
  const key = name.toLowerCase();
  if (unlisted.has(key)) return 'unsure';
  const line = settings.get().get(key);
  if (line === undefined) return postgres < 16 && before16.has(key) ? 'unsure' : null;
  if (line.only === null) return postgres < 16 ? 'unsure' : line;
  if (postgres === 16 || postgres === 18) return line.only === postgres ? line : null;
  return 'unsure';
}

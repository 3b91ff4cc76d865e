/**
 * Storage parameters of relations: which kinds have them, from which major version on, and what
 * their values may be (boolRelOpts, intRelOpts, realRelOpts and enumRelOpts in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/common/reloptions.c).
 */

/** What has parameters of its own: `heap` is a table, `toast` its TOAST table, `attribute` a column. */
export type OptionKind =
  | 'heap'
  | 'toast'
  | 'view'
  | 'btree'
  | 'hash'
  | 'gist'
  | 'gin'
  | 'spgist'
  | 'brin'
  | 'attribute'
  | 'tablespace';

export type OptionType =
  | { readonly type: 'boolean' }
  | { readonly type: 'integer' | 'real'; readonly least: number; readonly most: number }
  | { readonly type: 'enum'; readonly values: readonly string[]; readonly shown: string };

export interface RelationOption {
  readonly kinds: readonly OptionKind[];
  readonly value: OptionType;
}

const boolean: OptionType = { type: 'boolean' };
const mostInteger = 2_147_483_647;

function integer(least: number, most: number): OptionType {
  return { type: 'integer', least, most };
}

function real(least: number, most: number): OptionType {
  return { type: 'real', least, most };
}

const tables: readonly OptionKind[] = ['heap', 'toast'];

type Row = readonly [name: string, kinds: readonly OptionKind[], value: OptionType, since?: number];

const rows: readonly Row[] = [
  ['autosummarize', ['brin'], boolean],
  ['autovacuum_enabled', tables, boolean],
  ['user_catalog_table', ['heap'], boolean],
  ['fastupdate', ['gin'], boolean],
  ['security_barrier', ['view'], boolean],
  ['security_invoker', ['view'], boolean, 15],
  ['deduplicate_items', ['btree'], boolean, 13],
  ['vacuum_truncate', tables, boolean],
  ['fillfactor', ['heap', 'btree', 'hash', 'gist', 'spgist'], integer(10, 100)],
  ['autovacuum_vacuum_threshold', tables, integer(0, mostInteger)],
  ['autovacuum_vacuum_max_threshold', tables, integer(-1, mostInteger), 18],
  ['autovacuum_vacuum_insert_threshold', tables, integer(-1, mostInteger), 13],
  ['autovacuum_analyze_threshold', ['heap'], integer(0, mostInteger)],
  ['autovacuum_vacuum_cost_limit', tables, integer(1, 10_000)],
  ['autovacuum_freeze_min_age', tables, integer(0, 1_000_000_000)],
  ['autovacuum_multixact_freeze_min_age', tables, integer(0, 1_000_000_000)],
  ['autovacuum_freeze_max_age', tables, integer(100_000, 2_000_000_000)],
  ['autovacuum_multixact_freeze_max_age', tables, integer(10_000, 2_000_000_000)],
  ['autovacuum_freeze_table_age', tables, integer(0, 2_000_000_000)],
  ['autovacuum_multixact_freeze_table_age', tables, integer(0, 2_000_000_000)],
  ['log_autovacuum_min_duration', tables, integer(-1, mostInteger)],
  ['toast_tuple_target', ['heap'], integer(128, 8160)],
  ['parallel_workers', ['heap'], integer(0, 1024)],
  ['pages_per_range', ['brin'], integer(1, 131_072)],
  ['gin_pending_list_limit', ['gin'], integer(64, mostInteger)],
  ['autovacuum_vacuum_cost_delay', tables, real(0, 100)],
  ['autovacuum_vacuum_scale_factor', tables, real(0, 100)],
  ['autovacuum_vacuum_insert_scale_factor', tables, real(0, 100), 13],
  ['autovacuum_analyze_scale_factor', ['heap'], real(0, 100)],
  ['vacuum_max_eager_freeze_failure_rate', tables, real(0, 1), 18],
  ['vacuum_cleanup_index_scale_factor', ['btree'], real(0, 1e10)],
  ['n_distinct', ['attribute'], real(-1, Number.MAX_VALUE)],
  ['n_distinct_inherited', ['attribute'], real(-1, Number.MAX_VALUE)],
  ['seq_page_cost', ['tablespace'], real(0, Number.MAX_VALUE)],
  ['random_page_cost', ['tablespace'], real(0, Number.MAX_VALUE)],
  ['effective_io_concurrency', ['tablespace'], integer(0, 1000)],
  ['maintenance_io_concurrency', ['tablespace'], integer(0, 1000), 13],
  [
    'vacuum_index_cleanup',
    tables,
    {
      type: 'enum',
      values: ['auto', 'on', 'off', 'true', 'false', 'yes', 'no', '1', '0'],
      shown: 'Valid values are "on", "off", and "auto".',
    },
  ],
  [
    'buffering',
    ['gist'],
    {
      type: 'enum',
      values: ['auto', 'on', 'off'],
      shown: 'Valid values are "on", "off", and "auto".',
    },
  ],
  [
    'check_option',
    ['view'],
    {
      type: 'enum',
      values: ['local', 'cascaded'],
      shown: 'Valid values are "local" and "cascaded".',
    },
  ],
];

const byName: ReadonlyMap<string, Row> = new Map(rows.map((row) => [row[0], row]));

/** The parameter that a major version has by a name; null for none. */
export function relationOption(name: string, postgres: number): RelationOption | null {
  const row = byName.get(name);
  if (row === undefined) return null;
  const [, kinds, value, since = 0] = row;
  if (postgres < since) return null;
  return { kinds, value: name === 'vacuum_index_cleanup' && postgres < 14 ? boolean : value };
}

/** True for what has parameters that are known; methods of extensions have their own. */
export function hasKnownOptions(kind: string): kind is OptionKind {
  return known.has(kind);
}

const known: ReadonlySet<string> = new Set(rows.flatMap(([, kinds]) => kinds));

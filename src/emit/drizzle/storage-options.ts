/** Parameters of WITH that Drizzle has for views, under its own names and types. */

import type { Parameters } from '../../catalog/facts.ts';
import { byCodeUnit } from '../../catalog/read.ts';
import { booleanIn } from '../../postgres/boolean-text.ts';
import type { Code } from '../code.ts';
import { stringLiteral } from '../print/literals.ts';

type Kind = 'number' | 'boolean' | 'word';

/** By PostgreSQL's name: `ViewWithConfig` and `PgMaterializedViewWithConfig` of Drizzle 0.45. */
const known: Readonly<Record<string, Kind>> = {
  security_barrier: 'boolean',
  security_invoker: 'boolean',
  fillfactor: 'number',
  toast_tuple_target: 'number',
  parallel_workers: 'number',
  autovacuum_enabled: 'boolean',
  vacuum_index_cleanup: 'word',
  vacuum_truncate: 'boolean',
  autovacuum_vacuum_threshold: 'number',
  autovacuum_vacuum_scale_factor: 'number',
  autovacuum_vacuum_cost_delay: 'number',
  autovacuum_vacuum_cost_limit: 'number',
  autovacuum_freeze_min_age: 'number',
  autovacuum_freeze_max_age: 'number',
  autovacuum_freeze_table_age: 'number',
  autovacuum_multixact_freeze_min_age: 'number',
  autovacuum_multixact_freeze_max_age: 'number',
  autovacuum_multixact_freeze_table_age: 'number',
  log_autovacuum_min_duration: 'number',
  user_catalog_table: 'boolean',
};

/** What Drizzle can say of the parameters, sorted by name, and those that it has no word for. */
export function storageOptions(parameters: Parameters): {
  readonly said: readonly (readonly [key: string, value: Code])[];
  readonly unsaid: Parameters;
} {
  const said: [string, Code][] = [];
  const unsaid: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters).toSorted(([a], [b]) => byCodeUnit(a, b))) {
    const code = valueCode(known[name], value);
    if (code === null) unsaid[name] = value;
    else said.push([camelCase(name), code]);
  }
  return { said, unsaid };
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function valueCode(kind: Kind | undefined, value: string): Code | null {
  const boolean = booleanIn(value);
  switch (kind) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(value) ? value : null;
    case 'boolean':
      return boolean === null ? null : String(boolean);
    case 'word':
      return stringLiteral(boolean === null ? 'auto' : boolean ? 'on' : 'off');
    case undefined:
      return null;
    default:
      return kind satisfies never;
  }
}

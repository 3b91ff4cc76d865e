/** What a partitioned table, which holds no rows itself, is refused. */

import type { CreateStmt } from '@pgsql/types';
import type { Parameters } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import type { NewRelation } from '../new-relation.ts';
import { refuse } from '../refusal.ts';

/** 0A000 for UNLOGGED, since 18. */
export function refuseUnloggedPartitioned(
  { session }: Context,
  { persistence }: NewRelation,
): void {
  if (persistence !== 'unlogged' || session.postgres < 18) return;
  refuse({ sqlstate: '0A000', message: 'partitioned tables cannot be unlogged' });
}

/** 0A000 for an access method, up to 16. */
export function refuseMethodOfPartitioned(
  { session }: Context,
  { accessMethod, partspec }: CreateStmt,
): void {
  if (accessMethod === undefined || partspec === undefined || session.postgres >= 17) return;
  const message = 'specifying a table access method is not supported on a partitioned table';
  refuse({ sqlstate: '0A000', message });
}

/** 42809 for any storage parameter (partitioned_table_reloptions); `oids = false` is none, and those of a TOAST table are passed over. */
export function refuseStorageParameters(parameters: Parameters): void {
  if (Object.keys(parameters).every((name) => name === 'oids' || name.includes('.'))) return;
  refuse({
    sqlstate: '42809',
    message: 'cannot specify storage parameters for a partitioned table',
    hint: 'Specify storage parameters for its leaf partitions instead.',
  });
}

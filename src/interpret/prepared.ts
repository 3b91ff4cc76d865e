/**
 * PREPARE, EXECUTE and DEALLOCATE. Prepared statements belong to the session: a transaction that is
 * rolled back leaves them.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/prepare.c
 */

import type { DeallocateStmt, ExecuteStmt, PrepareStmt } from '@pgsql/types';
import type { StatementKind, StatementNode } from '../statements/statement.ts';
import type { Context } from './context.ts';
import { Effects } from './effects/effects.ts';
import { refuse, unsupported } from './refusal.ts';

/** `PREPARE p AS SELECT ...` */
export function prepare({ session }: Context, { name = '', query }: PrepareStmt): void {
  const { prepared } = session;
  if (prepared.has(name)) {
    refuse({ sqlstate: '42P05', message: `prepared statement "${name}" already exists` });
  }
  if (query !== undefined) prepared.set(name, query);
}

/** `EXECUTE p (1, 2)`: what was prepared is judged as it stands now. */
export function execute(context: Context, node: ExecuteStmt): void {
  const { name = '', params } = node;
  const query = context.session.prepared.get(name) ?? refuseMissing(name);
  const [kind, tree] = Object.entries(query)[0]!;
  const effects = new Effects(context);
  const doubt =
    effects.ofTree(params) ??
    effects.ofStatement(kind as StatementKind, tree as StatementNode[StatementKind]);
  if (doubt !== null) unsupported(`EXECUTE, which ${doubt.what}`);
}

/** `DEALLOCATE p`, `DEALLOCATE ALL` */
export function deallocate({ session }: Context, { name }: DeallocateStmt): void {
  if (name === undefined) return session.prepared.clear();
  if (!session.prepared.delete(name)) refuseMissing(name);
}

function refuseMissing(name: string): never {
  return refuse({ sqlstate: '26000', message: `prepared statement "${name}" does not exist` });
}

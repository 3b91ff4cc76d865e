/** `SET TABLESPACE s`, `SET ACCESS METHOD m` */

import type { Context } from '../context.ts';
import { heldMethod } from '../create-table/access-methods.ts';
import { dependOnAll } from '../named/find-function.ts';
import { usedMethod } from '../named/used-objects.ts';
import { refuse } from '../refusal.ts';
import { isPartitioned } from '../relation-kinds.ts';
import { tablespaceOf } from '../tablespaces/find-tablespace.ts';
import type { Action } from './action.ts';

export function setTablespace(context: Context, { relation, cmd }: Action): void {
  const { builder } = context;
  const tablespace = tablespaceOf(context, cmd.name);
  const { kind } = builder.row(relation);
  if (kind !== 'table' && kind !== 'index' && kind !== 'materializedView') return;
  builder.change(kind, relation, { tablespace });
}

/** No name is DEFAULT. Of partitioned tables since 17, for partitions to come. */
export function setAccessMethod(context: Context, { relation, cmd }: Action): void {
  const { builder, session } = context;
  if (isPartitioned(builder, relation) && session.postgres < 17) {
    refuse({ sqlstate: '42809', message: 'cannot change access method of a partitioned table' });
  }
  const accessMethod = heldMethod(cmd.name);
  const method = cmd.name === undefined ? null : usedMethod(context, cmd.name, 'table');
  const { kind } = builder.row(relation);
  if (kind !== 'table' && kind !== 'materializedView') return;
  for (const edge of builder.dependenciesOf(relation)) {
    if (builder.row(edge.referenced).kind === 'accessMethod') builder.undepend(edge);
  }
  builder.change(kind, relation, { accessMethod });
  dependOnAll(context, relation, [method]);
}

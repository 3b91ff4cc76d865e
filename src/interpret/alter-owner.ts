/**
 * `ALTER ... OWNER TO role`.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/alter.c
 */

import type { AlterOwnerStmt, RoleSpec } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { sequencesOf } from './alter-table/owned.ts';
import type { Context } from './context.ts';
import { findDomain } from './domain.ts';
import { findRelation, rangeVarName } from './names.ts';
import { addressOf, isModelled, typeNames } from './object-address.ts';
import { stringOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { namedOwner } from './roles/find-role.ts';
import { setOwner } from './roles/role-objects.ts';
import { requireTablespace } from './tablespaces/find-tablespace.ts';
import { namedAlterableType } from './type-name.ts';

/** `ALTER FUNCTION f() OWNER TO r`; relations come as ALTER TABLE. */
export function alterOwner(context: Context, node: AlterOwnerStmt): void {
  const { objectType, object, relation, newowner } = node;
  const owner = namedOwner(context, newowner);
  if (relation !== undefined) {
    const handle = findRelation(context, rangeVarName(relation), relation.location);
    return changeOwner(context, handle, owner);
  }
  if (objectType === 'OBJECT_TABLESPACE' && object !== undefined) {
    requireTablespace(context, stringOf(object));
  }
  if (objectType === undefined || object === undefined || !isModelled(objectType)) return;
  const handle =
    objectType === 'OBJECT_TYPE'
      ? namedAlterableType(context, typeNames(object))
      : objectType === 'OBJECT_DOMAIN'
        ? findDomain(context, typeNames(object))
        : addressOf(context, objectType, object);
  changeOwner(context, handle, owner);
}

/** `ALTER TABLE | INDEX | SEQUENCE | ... r OWNER TO role`: an index keeps its table's (ATExecChangeOwner). */
export function changeRelationOwner(
  context: Context,
  relation: Handle,
  newOwner: RoleSpec | undefined,
): void {
  const { builder } = context;
  const owner = namedOwner(context, newOwner);
  const row = builder.row(relation);
  if (row.kind === 'sequence' && row.ownedBy !== null && row.owner !== owner) {
    const message = `cannot change owner of sequence "${row.name}"`;
    refuse({ sqlstate: '0A000', message, hint: 'It belongs to the table whose column owns it.' });
  }
  changeOwner(context, relation, owner);
}

/** Sequences that a table's columns own go along, and a range type's multirange. */
function changeOwner(context: Context, handle: Handle, owner: string | null): void {
  const { builder } = context;
  setOwner(context, handle, owner);
  const row = builder.row(handle);
  if (row.kind === 'rangeType') setOwner(context, row.multirange, owner);
  if (row.kind !== 'table') return;
  for (const sequence of sequencesOf(builder, handle)) setOwner(context, sequence, owner);
}

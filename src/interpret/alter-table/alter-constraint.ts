/**
 * `ALTER CONSTRAINT c [NOT] DEFERRABLE | [NOT] ENFORCED | [NO] INHERIT`
 *
 * Deferrability and enforcement are foreign keys' (enforcement since 18), inheritance is not-null
 * constraints' (18).
 */

import type { ATAlterConstraint } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { notNullConstraintOf } from '../create-table/not-null.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import type { Action } from './action.ts';
import { setConstraint } from './not-null.ts';
import { findNamedConstraint, isForeignKey, isOfTrigger, partsOf } from './constraint-of.ts';

type ForeignKey = Row<'constraint'> & { readonly type: 'foreignKey' };
type NotNull = Row<'constraint'> & { readonly type: 'notNull' };

export function alterConstraint(context: Context, { relation, cmd, recurse }: Action): void {
  const { builder } = context;
  if (cmd.def === undefined || !('ATAlterConstraint' in cmd.def)) {
    throw new Error('ALTER CONSTRAINT says nothing.');
  }
  if (!recurse) refuseOnly(context, relation);
  const change = cmd.def.ATAlterConstraint;
  const name = change.conname ?? '';
  if (isOfTrigger(context, relation, name)) {
    return refuseOfOthers(context, { name, parent: relation, type: 'trigger' }, change);
  }
  const handle = findNamedConstraint(context, relation, name);
  const row = builder.get('constraint', handle);
  if (row.type === 'foreignKey') refuseInheritability(context, row, change);
  else refuseOfOthers(context, row, change);
  if (row.type === 'foreignKey') changeForeignKey(context, handle, change);
  if (row.type === 'notNull') setInheritability(context, row, handle, change.noinherit === true);
}

/** 42P16 (18): partitions have the constraint too. */
function refuseOnly({ builder, session }: Context, table: Handle): void {
  const isPartitioned = builder.get('table', table).kindOfTable === 'partitioned';
  if (!isPartitioned || session.postgres < 18) return;
  refuse({
    sqlstate: '42P16',
    message: 'constraint must be altered in child tables too',
    hint: 'Do not specify the ONLY keyword.',
  });
}

/** What messages say of a constraint. */
interface Described {
  readonly name: string;
  readonly parent: Handle | null;
  readonly type: Row<'constraint'>['type'] | 'trigger';
}

function describeConstraint({ builder }: Context, { name, parent }: Described): string {
  return `constraint "${name}" of relation "${builder.row(parent!).name}"`;
}

function refuseInheritability(
  context: Context,
  row: Described,
  { alterInheritability }: ATAlterConstraint,
): void {
  if (alterInheritability !== true) return;
  const message = `${describeConstraint(context, row)} is not a not-null constraint`;
  refuse({ sqlstate: '42809', message });
}

/** 42809 for what only foreign keys have, and of inheritance for what only not-null constraints have. */
function refuseOfOthers(context: Context, row: Described, change: ATAlterConstraint): void {
  const what = describeConstraint(context, row);
  if (!isOnlyOther(change)) {
    refuse({ sqlstate: '42809', message: `${what} is not a foreign key constraint` });
  }
  if (change.alterEnforceability === true) {
    refuse({ sqlstate: '42809', message: `cannot alter enforceability of ${what}` });
  }
  if (row.type !== 'notNull') refuseInheritability(context, row, change);
}

function isOnlyOther({
  alterDeferrability,
  alterEnforceability,
  alterInheritability,
}: ATAlterConstraint): boolean {
  return (
    alterDeferrability !== true && (alterEnforceability === true || alterInheritability === true)
  );
}

/** Sets what is said, on the foreign key and on those of partitions that are parts of it. */
function changeForeignKey(context: Context, handle: Handle, change: ATAlterConstraint): void {
  const { builder } = context;
  const row = builder.get('constraint', handle) as ForeignKey;
  const isPart = builder
    .dependenciesOf(handle)
    .some(({ referenced }) => isForeignKey(context, referenced));
  if (isPart) {
    const message = `cannot alter constraint "${row.name}" on relation "${builder.row(row.parent!).name}"`;
    // Up to 17 the server has no code for it.
    refuse({ sqlstate: context.session.postgres >= 18 ? '55000' : 'XX000', message });
  }
  for (const each of [handle, ...partsOf(context, handle)]) {
    builder.change(
      'constraint',
      each,
      patchOf(builder.get('constraint', each) as ForeignKey, change),
    );
  }
}

function patchOf(row: ForeignKey, change: ATAlterConstraint): Partial<ForeignKey> {
  const patch: { -readonly [K in keyof ForeignKey]?: ForeignKey[K] } = {};
  if (change.alterDeferrability === true) {
    patch.deferrable = change.deferrable === true;
    patch.initiallyDeferred = change.initdeferred === true;
  }
  if (change.alterEnforceability === true) {
    patch.enforced = change.is_enforced === true;
    // What is enforced anew is checked at once; what is not enforced is not known to hold.
    patch.validated = change.is_enforced === true;
  }
  return Object.fromEntries(
    Object.entries(patch).filter(([key, value]) => row[key as keyof ForeignKey] !== value),
  );
}

/** `INHERIT` gives children the constraint, `NO INHERIT` leaves them what they have as their own. */
function setInheritability(
  context: Context,
  row: NotNull,
  handle: Handle,
  noInherit: boolean,
): void {
  const { builder } = context;
  if (row.inheritCount > 0) {
    const message = `cannot alter inherited constraint "${row.name}" on relation "${builder.row(row.parent!).name}"`;
    refuse({ sqlstate: '42P16', message });
  }
  if (row.noInherit === noInherit) return;
  builder.change('constraint', handle, { noInherit });
  const name = builder.row(row.column).name;
  for (const child of childrenOf(context, row.parent!)) {
    const column = builder.find('column', child, name)!;
    const own = notNullConstraintOf(context, column);
    if (noInherit && own !== undefined) {
      builder.change('constraint', own.handle, {
        inheritCount: own.inheritCount - 1,
        isLocal: true,
      });
    } else if (!noInherit) {
      setConstraint(context, child, { column: name, recurse: true, inherited: row.name });
    }
  }
}

/**
 * `ALTER CONSTRAINT c [NOT] DEFERRABLE | [NOT] ENFORCED | [NO] INHERIT`, `VALIDATE CONSTRAINT c`
 */

import type { ATAlterConstraint } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { addNotNull, notNullConstraintOf, notNullDefinition } from '../create-table/not-null.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import { nameOf, type Action } from './action.ts';
import { findNamedConstraint } from './constraint-of.ts';

type ForeignKey = Row<'constraint'> & { readonly type: 'foreignKey' };
type NotNull = Row<'constraint'> & { readonly type: 'notNull' };

export function alterConstraint(context: Context, { relation, cmd, recurse }: Action): void {
  const { builder } = context;
  if (cmd.def === undefined || !('ATAlterConstraint' in cmd.def))
    throw new Error('ALTER CONSTRAINT says nothing.');
  const change = cmd.def.ATAlterConstraint;
  const handle = findNamedConstraint(context, relation, change.conname ?? '');
  const row = builder.get('constraint', handle);
  const what = `constraint "${row.name}" of relation "${builder.row(relation).name}"`;
  if (
    !recurse &&
    builder.get('table', relation).kindOfTable === 'partitioned' &&
    context.session.postgres >= 18
  ) {
    refuse({
      sqlstate: '42P16',
      message: 'constraint must be altered in child tables too',
      hint: 'Do not specify the ONLY keyword.',
    });
  }
  if (row.type !== 'foreignKey' && change.alterDeferrability !== false && !isOnlyOther(change)) {
    refuse({ sqlstate: '42809', message: `${what} is not a foreign key constraint` });
  }
  if (change.alterEnforceability === true && row.type !== 'foreignKey') {
    refuse({ sqlstate: '42809', message: `cannot alter enforceability of ${what}` });
  }
  if (change.alterInheritability === true) {
    if (row.type !== 'notNull')
      refuse({ sqlstate: '42809', message: `${what} is not a not-null constraint` });
    return setInheritability(context, row, handle, change.noinherit === true);
  }
  if (row.type === 'foreignKey') changeForeignKey(context, handle, change);
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

function isForeignKey({ builder }: Context, handle: Handle): boolean {
  const row = builder.row(handle);
  return row.kind === 'constraint' && row.type === 'foreignKey';
}

/** The foreign keys of partitions that come from one of the partitioned table. */
function partsOf(context: Context, handle: Handle): readonly Handle[] {
  const { builder } = context;
  return builder
    .dependentsOf(handle)
    .map(({ dependent }) => dependent)
    .filter((dependent) => isForeignKey(context, dependent))
    .flatMap((part) => [part, ...partsOf(context, part)]);
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
    } else if (!noInherit) inheritNotNull(context, column, row);
  }
}

export function validateConstraint(context: Context, action: Action): void {
  const { builder, session } = context;
  const { relation } = action;
  const handle = findNamedConstraint(context, relation, nameOf(action));
  const row = builder.get('constraint', handle);
  const what = `constraint "${row.name}" of relation "${builder.row(relation).name}"`;
  if (row.type !== 'foreignKey' && row.type !== 'check' && row.type !== 'notNull') {
    const message =
      session.postgres >= 18
        ? `cannot validate ${what}`
        : `${what} is not a foreign key or check constraint`;
    refuse({ sqlstate: '42809', message });
  }
  if ('enforced' in row && !row.enforced) {
    refuse({ sqlstate: '55000', message: 'cannot validate NOT ENFORCED constraint' });
  }
  if (row.validated) return;
  validate(context, handle, action.recurse);
}

/** Marks a constraint valid, and its forms in children. */
function validate(context: Context, handle: Handle, recurse: boolean): void {
  const { builder } = context;
  const row = builder.get('constraint', handle);
  if (row.type === 'foreignKey') {
    for (const part of partsOf(context, handle))
      builder.change('constraint', part, { validated: true });
  } else if ((row.type === 'check' || row.type === 'notNull') && !row.noInherit) {
    for (const child of childrenOf(context, row.parent!)) {
      if (!recurse) {
        refuse({ sqlstate: '42P16', message: 'constraint must be validated on child tables too' });
      }
      const below = childForm(context, child, row);
      if (below !== undefined) validate(context, below, recurse);
    }
  }
  builder.change('constraint', handle, { validated: true });
}

function childForm(context: Context, child: Handle, row: Row<'constraint'>): Handle | undefined {
  const { builder } = context;
  if (row.type !== 'notNull') return builder.find('constraint', child, row.name);
  const column = builder.find('column', child, builder.row(row.column).name);
  return column === undefined ? undefined : notNullConstraintOf(context, column)?.handle;
}

/** Gives a child's column the not-null constraint of its parent's. */
function inheritNotNull(context: Context, column: Handle, { name }: NotNull): void {
  const { builder } = context;
  const { parent, name: columnName } = builder.get('column', column);
  const definition = { ...notNullDefinition(columnName), name, isLocal: false, inheritCount: 1 };
  addNotNull(context, parent!, definition);
}

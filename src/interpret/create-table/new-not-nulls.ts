/**
 * NOT NULL of a new table: written, implied by a primary key, inherited
 * (AddRelationNotNullConstraints in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/heap.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { ConstraintDefinition, NotNullDefinition } from './definitions.ts';
import { createNotNull, notNullDefinition } from './not-null.ts';

/** A NOT NULL that a parent's constraint gives to a new table. */
export interface InheritedNotNull {
  readonly column: string;
  /** The parent's constraint's. */
  readonly name: string;
  readonly via: string;
}

export interface NewNotNulls {
  readonly written: readonly NotNullDefinition[];
  readonly inherited: readonly InheritedNotNull[];
  /** Among which a primary key may be. */
  readonly constraints: readonly ConstraintDefinition[];
}

/** Gives a new table its NOT NULL constraints (18); before, the columns have them already. */
export function addNewNotNulls(context: Context, table: Handle, input: NewNotNulls): void {
  if (context.session.postgres < 18) return markOnly(context, table, input);
  const ofKey = ofPrimaryKey(input.constraints).filter(
    ({ column }) => context.builder.find('column', table, column) !== undefined,
  );
  const own = mergedByColumn([...input.written, ...ofKey]);
  const taken: string[] = [];
  const given = new Set<string>();
  for (const definition of own) {
    const { name, column } = definition;
    const inheritCount = input.inherited.filter((each) => each.column === column).length;
    refuseInheritedNoInherit(definition, inheritCount);
    if (name !== null && given.has(name)) refuseTwice(context, table, definition);
    if (name !== null) given.add(name);
    taken.push(createNotNull(context, table, { ...definition, inheritCount }, taken));
  }
  const columns = new Set(own.map(({ column }) => column));
  addInherited(context, table, { ...input, columns, taken });
}

/** Up to 17 NOT NULL is only an attribute; a table's own words for it cannot be read. */
function markOnly(context: Context, table: Handle, { constraints, written }: NewNotNulls): void {
  const { builder } = context;
  for (const { column } of [...written, ...ofPrimaryKey(constraints)]) {
    const handle = builder.find('column', table, column);
    if (handle === undefined || builder.get('column', handle).notNull) continue;
    builder.change('column', handle, { notNull: true });
  }
}

function ofPrimaryKey(constraints: readonly ConstraintDefinition[]): readonly NotNullDefinition[] {
  return constraints.flatMap((each) =>
    each.type === 'primaryKey'
      ? each.index.keys.flatMap(({ column }) =>
          column === null ? [] : [notNullDefinition(column, each.location)],
        )
      : [],
  );
}

/** One definition a column: of those that agree, with the name that one of them gives. */
function mergedByColumn(definitions: readonly NotNullDefinition[]): readonly NotNullDefinition[] {
  const merged = new Map<string, NotNullDefinition>();
  for (const definition of definitions) {
    const { column, location } = definition;
    const first = merged.get(column);
    if (first === undefined) merged.set(column, definition);
    else if (first.noInherit !== definition.noInherit) {
      const message = `conflicting NO INHERIT declarations for not-null constraints on column "${column}"`;
      refuse({ sqlstate: '42601', message, location });
    } else if (first.name === null) merged.set(column, { ...first, name: definition.name });
    else if (definition.name !== null && definition.name !== first.name) {
      const message = `conflicting not-null constraint names "${first.name}" and "${definition.name}"`;
      refuse({ sqlstate: '42601', message, location });
    }
  }
  return [...merged.values()];
}

function refuseInheritedNoInherit(
  { noInherit, column, location }: NotNullDefinition,
  inheritCount: number,
): void {
  if (!noInherit || inheritCount === 0) return;
  const message = `cannot define not-null constraint with NO INHERIT on column "${column}"`;
  refuse({ sqlstate: '42804', message, location });
}

function refuseTwice(
  { builder }: Context,
  table: Handle,
  { name, location }: NotNullDefinition,
): never {
  const relation = builder.row(table).name;
  const message = `constraint "${name}" for relation "${relation}" already exists`;
  return refuse({ sqlstate: '42710', message, location });
}

interface InheritedInput extends NewNotNulls {
  /** Columns that have one of their own. */
  readonly columns: ReadonlySet<string>;
  readonly taken: string[];
}

/** What only parents say: by the first parent's name for it, where that is free. */
function addInherited(context: Context, table: Handle, input: InheritedInput): void {
  const { inherited, columns, taken } = input;
  const done = new Set(columns);
  for (const { column, name, via } of inherited) {
    if (done.has(column)) continue;
    done.add(column);
    const inheritCount = inherited.filter((each) => each.column === column).length;
    const definition: NotNullDefinition = {
      ...notNullDefinition(column),
      name: taken.includes(name) ? null : name,
      isLocal: false,
      inheritCount,
    };
    taken.push(context.builder.via(via, () => createNotNull(context, table, definition, taken)));
  }
}

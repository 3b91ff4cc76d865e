/** Which functions run when rows of a table are written: triggers, and what its definition computes. */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { ForeignKeyConstraint, TriggerFact } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { childrenOf, parentsOf } from '../inheritance.ts';

export type WriteEvent = TriggerFact<Handle>['events'][number];

/** A function that runs, and the trigger that fires it; null where a default, a check or the like calls it. */
export interface Fired {
  readonly routine: Handle;
  readonly trigger: string | null;
}

/**
 * What runs at a write, on the table and on all that it may reach: partitions and children, the
 * tables of a view, and those that foreign keys pass it on to. Rather one too many than one too few.
 */
export function firedBy(context: Context, relation: Handle, event: WriteEvent): readonly Fired[] {
  const fired: Fired[] = [];
  const seen = new Set<string>();
  const queue: (readonly [Handle, WriteEvent])[] = [[relation, event]];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [table, happens] = next;
    const key = `${table} ${happens}`;
    if (seen.has(key)) continue;
    seen.add(key);
    fired.push(...triggersOf(context, table, happens), ...computedBy(context, table));
    queue.push(...reachedBy(context, table, happens));
  }
  return fired;
}

function triggersOf({ builder }: Context, table: Handle, event: WriteEvent): readonly Fired[] {
  return builder.children(table, 'trigger').flatMap((handle) => {
    const { name, events, enabled } = builder.get('trigger', handle);
    if (!events.includes(event) || enabled === 'disabled') return [];
    return functionsOf(builder, handle).map((routine) => ({ routine, trigger: name }));
  });
}

/** Functions that defaults, checks, indexes, policies and the types of columns call. */
function computedBy({ builder }: Context, relation: Handle): readonly Fired[] {
  const parts = [relation, ...builder.children(relation)].filter(
    (part) => builder.row(part).kind !== 'trigger',
  );
  const routines = new Set(parts.flatMap((part) => functionsBehind(builder, part)));
  return [...routines].map((routine) => ({ routine, trigger: null }));
}

type Builder = Context['builder'];

function functionsOf(builder: Builder, dependent: Handle): readonly Handle[] {
  return builder
    .dependenciesOf(dependent)
    .map(({ referenced }) => referenced)
    .filter((referenced) => builder.row(referenced).kind === 'function');
}

/** Those that an object needs itself, or by way of a domain. */
export function functionsBehind(
  builder: Builder,
  dependent: Handle,
  seen: Set<Handle> = new Set(),
): readonly Handle[] {
  if (seen.has(dependent)) return [];
  seen.add(dependent);
  const behind = builder.dependenciesOf(dependent).flatMap(({ referenced }) => {
    const { kind } = builder.row(referenced);
    if (kind !== 'domain') return [];
    const parts = [referenced, ...builder.children(referenced)];
    return parts.flatMap((part) => functionsBehind(builder, part, seen));
  });
  return [...functionsOf(builder, dependent), ...behind];
}

/** Tables that a write to one writes, or whose triggers it fires. */
function reachedBy(
  context: Context,
  relation: Handle,
  event: WriteEvent,
): readonly (readonly [Handle, WriteEvent])[] {
  const { builder } = context;
  const row = builder.row(relation);
  const ruled = ruledBy(builder, relation);
  if (row.kind !== 'table') {
    return [...ruled, ...sourcesOf(builder, relation).map((table) => [table, event] as const)];
  }
  const family = [...childrenOf(context, relation), ...parentsOf(context, relation)];
  return [
    ...ruled,
    ...family.map((table) => [table, event] as const),
    ...referencingKeys(builder, relation).flatMap((key) => passedOn(key, event)),
  ];
}

const allEvents: readonly WriteEvent[] = ['insert', 'update', 'delete'];

/** What the rules of a relation may do to others; which of it at this event is not asked. */
function ruledBy(builder: Builder, relation: Handle): readonly (readonly [Handle, WriteEvent])[] {
  const rules = builder.children(relation, 'rule');
  const written = new Set(rules.flatMap((rule) => relationsOf(builder, rule)));
  written.delete(relation);
  return [...written].flatMap((table) => allEvents.map((event) => [table, event] as const));
}

/** The relations of a view, which a write to it writes. */
function sourcesOf(builder: Builder, view: Handle): readonly Handle[] {
  const parts = [view, ...builder.children(view)];
  const relations = parts.flatMap((part) => relationsOf(builder, part));
  return [...new Set(relations)].filter((relation) => relation !== view);
}

function relationsOf(builder: Builder, dependent: Handle): readonly Handle[] {
  return builder.dependenciesOf(dependent).map(({ referenced }) => ownerOf(builder, referenced));
}

/** A column's relation; anything else itself. */
function ownerOf(builder: Builder, handle: Handle): Handle {
  const row = builder.row(handle);
  return row.kind === 'column' && row.parent !== null ? row.parent : handle;
}

type ForeignKey = Extract<Row<'constraint'>, ForeignKeyConstraint<Handle>>;

/** The foreign keys that refer to a table. */
export function referencingKeys(builder: Builder, table: Handle): readonly ForeignKey[] {
  const parts = [table, ...builder.children(table)];
  const dependents = new Set(
    parts.flatMap((part) => builder.dependentsOf(part).map(({ dependent }) => dependent)),
  );
  return [...dependents].flatMap((dependent) => {
    const row = builder.row(dependent);
    const isKey = row.kind === 'constraint' && row.type === 'foreignKey';
    return isKey && row.foreignTable === table ? [row] : [];
  });
}

function passedOn(
  { parent, onDelete, onUpdate }: ForeignKey,
  event: WriteEvent,
): readonly (readonly [Handle, WriteEvent])[] {
  if (event === 'insert') return [];
  if (event === 'truncate') return [[parent!, 'truncate']];
  const action = event === 'delete' ? onDelete : onUpdate;
  if (action === 'no action' || action === 'restrict') return [];
  return [[parent!, event === 'delete' && action === 'cascade' ? 'delete' : 'update']];
}

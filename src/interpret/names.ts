/** Names in statements to objects of the catalog, with the server's words where there is none. */

import type { RangeVar } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import { temporarySchemaName } from '../catalog/catalog.ts';
import type { Fact, FactKind } from '../catalog/facts.ts';
import type { Gone } from '../catalog/origin.ts';
import type { Space } from '../catalog/spaces.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { placeText } from '../text/source.ts';
import type { Context } from './context.ts';
import type { QualifiedName } from './nodes.ts';
import { refuse } from './refusal.ts';

/** `public.users`, or the bare name. */
export function nameText({ schema, name }: QualifiedName): string {
  return schema === null ? name : `${schema}.${name}`;
}

/** The name in a RangeVar. */
export function rangeVarName(relation: RangeVar): QualifiedName {
  return { schema: relation.schemaname ?? null, name: relation.relname ?? '' };
}

/** The relation of a name (table, index, sequence, composite type); 42P01 or 3F000 where there is none. */
export function findRelation(context: Context, name: QualifiedName, location?: number): Handle {
  const found = findRelationOrNull(context, name);
  if (found !== null) return found;
  if (name.schema !== null) findSchema(context, name.schema, location);
  return refuse({
    sqlstate: '42P01',
    message: `relation "${nameText(name)}" does not exist`,
    location,
    ...missing(context, 'relation', name),
  });
}

export function findRelationOrNull(
  context: Context,
  { schema, name }: QualifiedName,
): Handle | null {
  return context.lookup.find('relation', schema, name) ?? null;
}

/** The table of a name; 42809 where the relation is no table. */
export function findTable(
  context: Context,
  relation: RangeVar,
): Row<'table'> & { readonly handle: Handle } {
  const handle = findRelation(context, rangeVarName(relation), relation.location);
  const row = context.builder.row(handle);
  if (row.kind === 'table') return { ...row, handle };
  return refuse({
    sqlstate: '42809',
    message: `"${row.name}" is not a table`,
    location: relation.location,
  });
}

/** The schema of a name; 3F000 where there is none. */
export function findSchema(context: Context, name: string, location?: number): Handle {
  const found = context.lookup.schema(name);
  if (found !== undefined) return found;
  return refuse({
    sqlstate: '3F000',
    message: `schema "${name}" does not exist`,
    location,
    ...missing(context, 'schema', { schema: null, name }),
  });
}

/** The schema that SET SCHEMA names; 0A000 for the temporary one (CheckSetNamespace). */
export function targetSchema(context: Context, name: string): Handle {
  if (name === temporarySchemaName) refuseMove();
  return findSchema(context, name);
}

/** 0A000: what is in the temporary schema stays there (CheckSetNamespace). */
export function refuseTemporary({ builder }: Context, schema: Handle | null): void {
  if (schema !== null && builder.row(schema).name === temporarySchemaName) refuseMove();
}

function refuseMove(): never {
  const message = 'cannot move objects into or out of temporary schemas';
  return refuse({ sqlstate: '0A000', message });
}

/** The schema that a new object of a name goes to: the one it names, else the first of the path. */
export function creationSchema(
  context: Context,
  { schema }: QualifiedName,
  location?: number,
): Handle {
  return schema === null
    ? context.session.creationSchema(location)
    : findSchema(context, schema, location);
}

/** The column of a table, by name; 42703 where there is none. */
export function findColumn(
  context: Context,
  table: Handle,
  name: string,
  location?: number,
): Handle {
  const found = context.builder.find('column', table, name);
  if (found !== undefined) return found;
  const relation = context.builder.row(table).name;
  return refuse({
    sqlstate: '42703',
    message: `column "${name}" of relation "${relation}" does not exist`,
    location,
    ...missingIn(context, 'column', table, name),
  });
}

/** The columns of a table in order. */
export function columnsOf(
  context: Context,
  table: Handle,
): readonly (Row<'column'> & { readonly handle: Handle })[] {
  const { builder } = context;
  return builder
    .children(table, 'column')
    .map((handle) => ({ ...builder.get('column', handle), handle }))
    .sort((a, b) => a.position - b.position);
}

/** The constraint of a table or domain by name, or undefined. */
export function findConstraint(context: Context, parent: Handle, name: string): Handle | undefined {
  return context.builder.find('constraint', parent, name);
}

/** 42P07 or 42710 where a name is taken already: by a relation, or by a type. */
export function refuseTaken(
  context: Context,
  space: 'relation' | 'type',
  schema: Handle,
  name: string,
): void {
  const taken = context.builder.find(space, schema, name);
  if (taken === undefined) return;
  const { created } = context.builder.provenanceOf(taken);
  refuse({
    sqlstate: space === 'relation' ? '42P07' : '42710',
    message: `${space === 'relation' ? 'relation' : 'type'} "${name}" already exists`,
    ...(context.builder.isPinned(taken)
      ? {}
      : {
          hint: `${describeShort(context.builder.row(taken))} is created in ${placeText(created.place)}`,
        }),
  });
}

function describeShort(row: Fact<Handle, FactKind>): string {
  return `${row.kind === 'compositeType' ? 'type' : row.kind} ${row.name}`;
}

/** What helps with a name that is not there: where it went, or the nearest that is. */
export function missing(
  context: Context,
  space: Space,
  { schema, name }: QualifiedName,
): { hint?: string } {
  const { builder, lookup, session } = context;
  if (space === 'schema') return hintFor(context, space, null, name);
  const parents = schema === null ? session.effectivePath() : [lookup.schema(schema)];
  for (const parent of parents) {
    if (parent === undefined) continue;
    const gone = builder.goneOf(space, parent, name);
    if (gone !== undefined) return { hint: goneText(name, gone) };
  }
  for (const parent of parents) {
    if (parent === undefined || parent === session.pgCatalog) continue;
    const hint = hintFor(context, space, parent, name);
    if (hint.hint !== undefined) return hint;
  }
  return {};
}

/** The same for what lives in no schema: a server, a role. */
export function missingHere(context: Context, space: Space, name: string): { hint?: string } {
  return hintFor(context, space, null, name);
}

/** The same for what lives in a table: a column, a constraint, a trigger. */
export function missingIn(
  context: Context,
  space: Space,
  parent: Handle,
  name: string,
): { hint?: string } {
  return hintFor(context, space, parent, name);
}

function hintFor(
  context: Context,
  space: Space,
  parent: Handle | null,
  name: string,
): { hint?: string } {
  const { builder } = context;
  const gone = builder.goneOf(space, parent, name);
  if (gone !== undefined) return { hint: goneText(name, gone) };
  const names = builder.names(space, parent);
  const near = nearest(name, names);
  if (near === null) return {};
  const handle = builder.find(space, parent, near)!;
  const { created } = builder.provenanceOf(handle);
  return { hint: `${near} is created in ${placeText(created.place)}` };
}

function goneText(name: string, { origin, renamedTo }: Gone): string {
  const what = renamedTo === null || renamedTo === name ? 'dropped' : `renamed to ${renamedTo}`;
  const moved = renamedTo === name ? 'moved to another schema' : what;
  return `${name} was ${moved} in ${placeText(origin.place)}`;
}

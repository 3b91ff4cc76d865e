/**
 * Objects as the server's messages name them (getObjectDescription in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/objectaddress.c).
 */

import type { Handle, Row } from '../catalog/builder.ts';
import type { DependentPart } from '../catalog/dependency.ts';
import type { FactKind, TypeUse } from '../catalog/facts.ts';
import { spacesOf } from '../catalog/spaces.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';
import { printBuiltInType } from '../postgres/types.ts';
import type { Context } from './context.ts';

type Describe = {
  readonly [K in FactKind]: (context: Context, row: Row<K>, handle: Handle) => string;
};

const describers: Describe = {
  schema: (_, { name }) => `schema ${name}`,
  extension: (_, { name }) => `extension ${name}`,
  table: (context, { kindOfTable }, handle) =>
    `${kindOfTable === 'foreign' ? 'foreign table' : 'table'} ${visibleName(context, handle)}`,
  column: (context, { name, parent }) => `column ${name} of ${describeOwner(context, parent!)}`,
  constraint: (context, { name, parent }) =>
    `constraint ${name} on ${describeConstrained(context, parent!)}`,
  index: (context, _, handle) => `index ${visibleName(context, handle)}`,
  sequence: (context, _, handle) => `sequence ${visibleName(context, handle)}`,
  enum: (context, _, handle) => `type ${visibleName(context, handle)}`,
  enumLabel: (_, { name }) => `label ${name}`,
  domain: (context, _, handle) => `type ${visibleName(context, handle)}`,
  compositeType: (context, _, handle) => `type ${visibleName(context, handle)}`,
  rangeType: (context, _, handle) => `type ${visibleName(context, handle)}`,
  multirangeType: (context, _, handle) => `type ${visibleName(context, handle)}`,
  baseType: (context, _, type) =>
    `type ${typeText(context, { type, modifiers: [], dimensions: 0 })}`,
  function: (context, row, handle) =>
    `${row.kindOfFunction === 'procedure' ? 'procedure' : 'function'} ${functionText(context, row, handle)}`,
  trigger: (context, { name, parent }) => `trigger ${name} on ${describe(context, parent!)}`,
  policy: (context, { name, parent }) => `policy ${name} on ${describe(context, parent!)}`,
  role: (_, { name }) => `role ${name}`,
  statistics: (context, _, handle) => `statistics object ${visibleName(context, handle)}`,
  eventTrigger: (_, { name }) => `event trigger ${name}`,
  cast: (context, { source, target }) =>
    `cast from ${typeText(context, source)} to ${typeText(context, target)}`,
  operator: (context, row, handle) => `operator ${operatorText(context, row, handle)}`,
  operatorClass: (context, { method }, handle) =>
    `operator class ${visibleName(context, handle)} for access method ${method}`,
  operatorFamily: (context, { method }, handle) =>
    `operator family ${visibleName(context, handle)} for access method ${method}`,
  collation: (context, _, handle) => `collation ${visibleName(context, handle)}`,
  conversion: (context, _, handle) => `conversion ${visibleName(context, handle)}`,
  publication: (_, { name }) => `publication ${name}`,
  publicationMember: (context, { parent, member }) =>
    `publication of ${describe(context, member)} in ${describe(context, parent!)}`,
  subscription: (_, { name }) => `subscription ${name}`,
  foreignDataWrapper: (_, { name }) => `foreign-data wrapper ${name}`,
  server: (_, { name }) => `server ${name}`,
  userMapping: (context, { name, parent }) =>
    `user mapping for ${name} on ${describe(context, parent!)}`,
  textSearchParser: (context, _, handle) => `text search parser ${visibleName(context, handle)}`,
  textSearchTemplate: (context, _, handle) =>
    `text search template ${visibleName(context, handle)}`,
  textSearchDictionary: (context, _, handle) =>
    `text search dictionary ${visibleName(context, handle)}`,
  textSearchConfiguration: (context, _, handle) =>
    `text search configuration ${visibleName(context, handle)}`,
  language: (_, { name }) => `language ${name}`,
  transform: (context, { type, language }) =>
    `transform for ${typeText(context, type)} ${describe(context, language)}`,
  accessMethod: (_, { name }) => `access method ${name}`,
  view: (context, _, handle) => `view ${visibleName(context, handle)}`,
  materializedView: (context, _, handle) => `materialized view ${visibleName(context, handle)}`,
  rule: (context, { name, parent }) => `rule ${name} on ${describe(context, parent!)}`,
};

/** `table users`, `column id of table users`, `constraint users_pkey on table users`, … */
export function describe(context: Context, handle: Handle, part: DependentPart = null): string {
  const row = context.builder.row(handle);
  const describer = describers[row.kind] as (context: Context, row: Row, handle: Handle) => string;
  const whole = describer(context, row, handle);
  return part === 'default' ? `default value for ${whole}` : whole;
}

/** As a relation, which a composite type is as well. */
function describeOwner(context: Context, parent: Handle): string {
  const whole = describe(context, parent);
  return context.builder.row(parent).kind === 'compositeType' ? `composite ${whole}` : whole;
}

function describeConstrained(context: Context, parent: Handle): string {
  const { kind } = context.builder.row(parent);
  return kind === 'domain' ? `domain ${visibleName(context, parent)}` : describe(context, parent);
}

/** A schema's object by its bare name where the search path leads to it, else qualified. */
export function visibleName(context: Context, handle: Handle): string {
  const { builder, lookup } = context;
  const row = builder.row(handle);
  const [space] = spacesOf[row.kind];
  const bare = row.kind === 'operator' ? row.name : quoteIdentifier(row.name);
  if (row.parent === null || space === undefined) return bare;
  const isVisible =
    row.kind === 'function' ||
    row.kind === 'operator' ||
    row.kind === 'operatorClass' ||
    row.kind === 'operatorFamily'
      ? isFirstOfItsKind(context, handle)
      : lookup.isVisible(space, handle);
  if (isVisible) return bare;
  return `${quoteIdentifier(builder.row(row.parent).name)}.${bare}`;
}

/** Functions and operators by their types, and classes and families by their method, hide each other only. */
function isFirstOfItsKind({ builder, session }: Context, handle: Handle): boolean {
  const row = builder.row(handle);
  const [space] = spacesOf[row.kind];
  const wanted = distinction(row);
  for (const schema of session.effectivePath()) {
    const found = builder
      .findAll(space!, schema, row.name)
      .find((each) => distinction(builder.row(each)) === wanted);
    if (found !== undefined) return found === handle;
  }
  return false;
}

/** What namesakes differ in. */
function distinction(row: Row): string {
  if (row.kind === 'function') {
    return row.arguments
      .filter(({ mode }) => mode !== 'out' && mode !== 'table')
      .map(({ type: { type, dimensions } }) => `${type} ${dimensions > 0}`)
      .join();
  }
  if (row.kind === 'operator') return JSON.stringify([row.left, row.right]);
  return 'method' in row ? row.method : '';
}

/** True for kinds that take their name among relations. */
export function isRelation(kind: FactKind): boolean {
  return spacesOf[kind].includes('relation');
}

/** `+(integer,text)`: as regoperator prints it. */
export function operatorText(context: Context, row: Row<'operator'>, handle: Handle): string {
  const left = row.left === null ? 'NONE' : bareTypeText(context, row.left);
  const right = bareTypeText(context, row.right);
  return `${visibleName(context, handle)}(${left},${right})`;
}

/** `f(integer,text)`: the input arguments' types, as regprocedure prints them. */
export function functionText(context: Context, row: Row<'function'>, handle: Handle): string {
  const inputs = row.arguments.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  const types = inputs.map(({ type }) => bareTypeText(context, type));
  return `${visibleName(context, handle)}(${types.join(',')})`;
}

/** A type without its modifiers, as messages name types (format_type_be). */
export function bareTypeText(context: Context, use: TypeUse<Handle>): string {
  return typeText(context, { ...use, modifiers: [] });
}

/** A type as format_type prints it under the present search path. */
export function typeText(
  context: Context,
  { type, modifiers, dimensions }: TypeUse<Handle>,
): string {
  const { name } = context.builder.row(type);
  const parent = context.builder.row(type).parent;
  const element =
    parent === context.session.pgCatalog
      ? printBuiltInType(name, modifiers)
      : visibleName(context, type) + (modifiers.length > 0 ? `(${modifiers.join(',')})` : '');
  return element + (dimensions > 0 ? '[]' : '');
}

/**
 * Type names in statements to types of the catalog (typenameType in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_type.c).
 */

import type { Node, TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeKind, TypeUse } from '../catalog/facts.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { builtIn } from '../infer/type-names.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { placeAt } from './place.ts';
import { columnsOf, findRelation, findSchema, missing, nameText } from './names.ts';
import { qualifiedNameOf, stringsOf, type QualifiedName } from './nodes.ts';
import { refuse } from './refusal.ts';
import { modifiersOf, modifierText } from './type-modifiers.ts';

/** The type that a name stands for; 42704 where there is none, 42601 or 22023 for bad modifiers. */
export function resolveType(context: Context, name: TypeName): TypeUse<Handle> {
  if (name.pct_type === true) return typeOfColumn(context, name);
  const qualified = qualifiedNameOf(name.names);
  const found = findTypeUse(context, qualified);
  if (found !== null) {
    const bounds = name.arrayBounds?.length ?? 0;
    const modifiers = modifiersOf(context, found.type, name);
    return { type: found.type, modifiers, dimensions: found.dimensions + bounds };
  }
  return { ...unknownType(context, qualified, name), dimensions: name.arrayBounds?.length ?? 0 };
}

/** The type of a name without modifiers, as DROP TYPE and COMMENT name it; null where there is none. */
export function findType(context: Context, name: QualifiedName): Handle | null {
  return context.lookup.find('type', name.schema, name.name) ?? null;
}

/** Types, and array types by their own names: `_text` is `text[]`. Null where there is none. */
export function findTypeUse(context: Context, name: QualifiedName): TypeUse<Handle> | null {
  const type = findType(context, name);
  if (type !== null) return { type, modifiers: [], dimensions: 0 };
  if (!name.name.startsWith('_')) return null;
  const element = findType(context, { ...name, name: name.name.slice(1) });
  return element === null ? null : { type: element, modifiers: [], dimensions: 1 };
}

/** `table.column%TYPE` */
function typeOfColumn(context: Context, { names, location }: TypeName): TypeUse<Handle> {
  const path = stringsOf(names);
  const column = path.at(-1)!;
  const relation = { schema: path.at(-3) ?? null, name: path.at(-2)! };
  const table = findRelation(context, relation, location);
  const found = columnsOf(context, table).find(({ name }) => name === column);
  if (found !== undefined) return { ...found.type, modifiers: [] };
  return refuse({
    sqlstate: '42703',
    message: `column "${column}" of relation "${relation.name}" does not exist`,
    location,
  });
}

/** The type that ALTER, DROP or COMMENT names; 42704 or 3F000 where there is none. */
export function namedType(context: Context, names: readonly Node[] | undefined): Handle {
  const name = qualifiedNameOf(names);
  return findType(context, name) ?? refuseMissingType(context, name);
}

/** A type that ALTER TYPE can rename: 42809 for array types and for a table's own type. */
export function namedAlterableType(context: Context, names: readonly Node[] | undefined): Handle {
  const found = namedTypeUse(context, names);
  refuseAlterType(context, found);
  return found.type;
}

/** The type or array type that a statement names; 42704 or 3F000 where there is none. */
export function namedTypeUse(
  context: Context,
  names: readonly Node[] | undefined,
): TypeUse<Handle> {
  const name = qualifiedNameOf(names);
  return findTypeUse(context, name) ?? refuseMissingType(context, name);
}

/** 42809 for array types and for a table's own type, which follow what they are made of. */
export function refuseAlterType(context: Context, found: TypeUse<Handle>): void {
  const text = typeText(context, found);
  if (found.dimensions > 0) {
    refuse({ sqlstate: '42809', message: `cannot alter array type ${text}` });
  }
  if (hasRowType(context.builder.row(found.type).kind)) {
    const hint = 'Use ALTER TABLE instead.';
    refuse({ sqlstate: '42809', message: `${text} is a table's row type`, hint });
  }
}

/** The message says of an array that it is one (appendTypeNameToBuffer). */
function refuseMissingType(
  context: Context,
  name: QualifiedName,
  { arrayBounds, location }: Pick<TypeName, 'arrayBounds' | 'location'> = {},
): never {
  if (name.schema !== null) findSchema(context, name.schema, location);
  const text = arrayBounds === undefined ? nameText(name) : `${nameText(name)}[]`;
  return refuse({
    sqlstate: '42704',
    message: `type "${text}" does not exist`,
    location,
    ...missing(context, 'type', name),
  });
}

/**
 * A type that nobody made. Where an extension was created whose objects we do not know, it may be
 * the extension's: it is added as such with a warning. Else it is the server's 42704.
 */
function unknownType(context: Context, name: QualifiedName, node: TypeName): TypeUse<Handle> {
  const owner = context.session.unknownExtensions().at(-1);
  if (owner === undefined) return refuseMissingType(context, name, node);
  const { builder } = context;
  const schema =
    name.schema === null
      ? builder.get('extension', owner).schema
      : context.lookup.schema(name.schema);
  const parent = schema ?? builder.get('extension', owner).schema;
  const type = builder.create('baseType', {
    parent,
    name: name.name,
    comment: null,
    made: 'extension',
  });
  builder.depend({ dependent: type, referenced: owner, type: 'extension' });
  context.session.report(
    diagnostic({
      code: 'type-unknown',
      severity: 'warning',
      message: `type "${nameText(name)}" is taken to be of extension "${builder.row(owner).name}", whose types are not known`,
      place: placeAt(context, node.location),
    }),
  );
  return { type, modifiers: (node.typmods ?? []).map(modifierText), dimensions: 0 };
}

const typeKinds: ReadonlySet<string> = new Set<TypeKind>([
  'enum',
  'domain',
  'compositeType',
  'rangeType',
  'multirangeType',
  'baseType',
  'table',
  'view',
  'materializedView',
]);

/** True for relations whose row type comes and goes with them. */
export function hasRowType(kind: string): boolean {
  return kind === 'table' || kind === 'view' || kind === 'materializedView';
}

/** True for facts that can be the type of something. */
export function isTypeKind(kind: string): kind is TypeKind {
  return typeKinds.has(kind);
}

/** True for the type of what is not known: no column of a table can have it. */
export function isUnknownType({ builder, session }: Context, type: Handle): boolean {
  const { name, parent } = builder.row(type);
  return name === 'unknown' && parent === session.pgCatalog;
}

/** The array type of a built-in type. */
export function builtInArray(context: Context, name: string): TypeUse<Handle> {
  return { ...builtInType(context, name), dimensions: 1 };
}

/** A built-in type by its pg_type name; throws when there is none, which is our bug. */
export function builtInType({ session }: Context, name: string): TypeUse<Handle> {
  return builtIn(session, name);
}

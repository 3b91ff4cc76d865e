/**
 * What a column or attribute may have for a type (CheckAttributeType in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/heap.c).
 */

import type { TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { builtInTypes } from '../postgres/types.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { columnsOf } from './names.ts';
import { refuse } from './refusal.ts';
import { hasRowType, resolveType } from './type-name.ts';

export interface AttributeType {
  /** Of the column or attribute. */
  readonly name: string;
  readonly typeName: TypeName;
  /** The table or composite type that gets the attribute; null for one that is just being made. */
  readonly owner: Handle | null;
}

/** The type of an attribute; 42P16 for pseudo-types, SETOF and what contains its owner. */
export function attributeType(context: Context, input: AttributeType): TypeUse<Handle> {
  const use = namedAttributeType(context, input);
  refuseAttributeType(context, input.name, use, input.owner);
  return use;
}

/** The type alone: what cannot be one of an attribute is asked later. */
export function namedAttributeType(
  context: Context,
  { name, typeName }: Pick<AttributeType, 'name' | 'typeName'>,
): TypeUse<Handle> {
  const use = resolveType(context, typeName);
  if (typeName.setof === true) {
    const message = `column "${name}" cannot be declared SETOF`;
    refuse({ sqlstate: '42P16', message, location: typeName.location });
  }
  refuseShell(context, use.type, typeName.location);
  return use;
}

/** 42P16 for pseudo-types, and for what contains `owner`. */
export function refuseAttributeType(
  context: Context,
  name: string,
  use: TypeUse<Handle>,
  owner: Handle | null,
): void {
  check(context, name, use, owner === null ? [] : [owner]);
}

/** 42704 for a type that was only announced. */
export function refuseShell(context: Context, type: Handle, location?: number): void {
  const row = context.builder.row(type);
  if (row.kind !== 'baseType' || row.made !== 'shell') return;
  refuse({ sqlstate: '42704', message: `type "${row.name}" is only a shell`, location });
}

/** True for a type of the server's that no column can have. */
export function isPseudoType(context: Context, type: Handle): boolean {
  const { name, parent } = context.builder.row(type);
  return parent === context.session.pgCatalog && builtInTypes.get(name)?.typtype === 'p';
}

function check(
  context: Context,
  name: string,
  use: TypeUse<Handle>,
  containing: readonly Handle[],
): void {
  const row = context.builder.row(use.type);
  if (isPseudoType(context, use.type)) {
    const message = `column "${name}" has pseudo-type ${typeText(context, use)}`;
    refuse({ sqlstate: '42P16', message });
  }
  if (row.kind === 'domain') check(context, name, row.baseType, containing);
  if (row.kind === 'rangeType') check(context, name, row.subtype, containing);
  if (!hasRowType(row.kind) && row.kind !== 'compositeType') return;
  if (containing.includes(use.type)) {
    const message = `composite type ${typeText(context, { ...use, dimensions: 0 })} cannot be made a member of itself`;
    refuse({ sqlstate: '42P16', message });
  }
  for (const { name: inner, type } of columnsOf(context, use.type)) {
    check(context, inner, type, [...containing, use.type]);
  }
}

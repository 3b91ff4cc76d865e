/** COLLATE: how facts write a collation, and which types take one. */

import type { CollateClause, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { baseOf } from '../infer/type-properties.ts';
import { qualifiedName, quoteIdentifier } from '../postgres/identifiers.ts';
import { builtInTypes } from '../postgres/types.ts';
import type { Context } from './context.ts';
import { bareTypeText } from './describe.ts';
import { requireCollation } from './named/used-objects.ts';
import { qualifiedNameOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { isUnknownType } from './type-name.ts';

/** The collation as the server prints it: `"C"`, `"en-x-icu"`, `s.mine`; null for none and for the default one. */
export function collationText(names: readonly Node[] | undefined): string | null {
  if (names === undefined || names.length === 0) return null;
  const { schema, name } = qualifiedNameOf(names);
  // The database's own is what a column has that says nothing.
  if (name === 'default' && (schema === null || schema === 'pg_catalog')) return null;
  return schema === null || schema === 'pg_catalog'
    ? quoteIdentifier(name)
    : qualifiedName(schema, name);
}

/** The collation of a COLLATE clause; 42704 where it is not there, 42804 where the type takes none (GetColumnDefCollation). */
export function collationOf(
  context: Context,
  clause: CollateClause | undefined,
  type: TypeUse<Handle>,
): string | null {
  const collation = collationText(clause?.collname);
  if (collation !== null) {
    requireCollation(context, qualifiedNameOf(clause?.collname), clause?.location);
  }
  if (collation !== null) refuseUncollatable(context, type, clause?.location);
  return collation;
}

/** 42804 for a collation of a type that certainly takes none. */
export function refuseUncollatable(
  context: Context,
  type: TypeUse<Handle>,
  location?: number,
): void {
  if (isCollatable(context, type)) return;
  const text = bareTypeText(context, type);
  const message = `collations are not supported by type ${text}`;
  refuse({ sqlstate: '42804', message, location });
}

/** False for types that certainly have no collation; extensions' types may have one. */
export function isCollatable(context: Context, type: TypeUse<Handle>): boolean {
  const row = context.builder.row(baseOf(context.session, type).type);
  if (row.kind !== 'baseType') return false;
  if (row.parent !== context.session.pgCatalog) return true;
  if (isUnknownType(context, type.type)) return true;
  return (builtInTypes.get(row.name)?.category ?? 'S') === 'S';
}

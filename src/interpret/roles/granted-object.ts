/** The objects that GRANT and REVOKE name. */

import type { Node, ObjectType, RangeVar } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import {
  findRelation as knownRelation,
  functionsNamed,
  hasUnknownNames,
} from '../../infer/environment.ts';
import type { Context } from '../context.ts';
import { findRelation, findRelationOrNull, rangeVarName } from '../names.ts';
import { qualifiedNameOf, stringOf, type QualifiedName } from '../nodes.ts';
import { addressOf, isModelled, typeNames } from '../object-address.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { findTypeUse } from '../type-name.ts';
import { requireTablespace } from '../tablespaces/find-tablespace.ts';

/** The object; null for the server's own and extensions', and for kinds that are not modelled. */
export function grantedObject(context: Context, type: ObjectType, object: Node): Handle | null {
  if ('RangeVar' in object) return relationOf(context, type, object.RangeVar);
  if (type === 'OBJECT_TABLESPACE') requireTablespace(context, stringOf(object));
  if (!isModelled(type)) return null;
  if ('ObjectWithArgs' in object) {
    const name = qualifiedNameOf(object.ObjectWithArgs.objname);
    const isElsewhere = isFunctionElsewhere(context, name);
    return unlessMissing(isElsewhere, () => addressOf(context, type, object));
  }
  if (type === 'OBJECT_TYPE') refuseArrayType(context, object);
  const handle = addressOf(context, type, object);
  if (type === 'OBJECT_LANGUAGE') refuseUntrusted(context, handle);
  return context.builder.isPinned(handle) ? null : handle;
}

/** 0LP01: an array type has the privileges of what it is of. */
function refuseArrayType(context: Context, object: Node): void {
  const found = findTypeUse(context, qualifiedNameOf(typeNames(object)));
  if (found === null || found.dimensions === 0) return;
  const hint = 'Set the privileges of the element type instead.';
  refuse({ sqlstate: '0LP01', message: 'cannot set privileges of array types', hint });
}

/** 42809: only superusers use such a language. */
function refuseUntrusted({ builder }: Context, language: Handle): void {
  const { name } = builder.row(language);
  if (!builder.isPinned(language) || (name !== 'c' && name !== 'internal')) return;
  refuse({ sqlstate: '42809', message: `language "${name}" is not trusted` });
}

function relationOf(context: Context, type: ObjectType, relation: RangeVar): Handle | null {
  const name = rangeVarName(relation);
  if (findRelationOrNull(context, name) === null && isRelationElsewhere(context, name)) return null;
  const handle = findRelation(context, name, relation.location);
  const row = context.builder.row(handle);
  if (row.kind === 'index') {
    refuse({ sqlstate: '42809', message: `"${row.name}" is an index` });
  }
  if (row.kind === 'compositeType') {
    refuse({ sqlstate: '42809', message: `"${row.name}" is a composite type` });
  }
  if (type === 'OBJECT_SEQUENCE' && row.kind !== 'sequence') {
    refuse({ sqlstate: '42809', message: `"${row.name}" is not a sequence` });
  }
  return handle;
}

/** True for relations of the server's own, and for those that extensions may bring. */
function isRelationElsewhere({ session }: Context, { schema, name }: QualifiedName): boolean {
  const found = knownRelation(session.environment, schema, name);
  return found?.kind === 'known' || (found === null && hasUnknownNames(session.environment));
}

function isFunctionElsewhere({ session }: Context, { schema, name }: QualifiedName): boolean {
  return (
    functionsNamed(session.environment, schema, name).some(({ fact }) => fact === null) ||
    hasUnknownNames(session.environment)
  );
}

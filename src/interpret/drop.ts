/**
 * DROP of every kind of object.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/dropcmds.c
 */

import type { DropStmt, Node, ObjectType } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { performDeletion } from './deletion.ts';
import { describe, typeText, visibleName } from './describe.ts';
import { dropRelations, type RelationType } from './drop-relation.ts';
import { addressOf, typeNames } from './object-address.ts';
import { qualifiedNameOf, stringOf } from './nodes.ts';
import { findDatabaseObject } from './named/find-named.ts';
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { findTypeUse, hasRowType } from './type-name.ts';

/**
 * - `relation`, `object`: facts
 * - `elsewhere`: DROP of it is a statement of its own
 */
type Rule = 'relation' | 'object' | 'elsewhere';

const rules: { readonly [T in ObjectType]: Rule } = {
  OBJECT_ACCESS_METHOD: 'object',
  OBJECT_AGGREGATE: 'object',
  OBJECT_AMOP: 'elsewhere',
  OBJECT_AMPROC: 'elsewhere',
  OBJECT_ATTRIBUTE: 'elsewhere',
  OBJECT_CAST: 'object',
  OBJECT_COLLATION: 'object',
  OBJECT_COLUMN: 'elsewhere',
  OBJECT_CONVERSION: 'object',
  OBJECT_DATABASE: 'elsewhere',
  OBJECT_DEFACL: 'elsewhere',
  OBJECT_DEFAULT: 'elsewhere',
  OBJECT_DOMAIN: 'object',
  OBJECT_DOMCONSTRAINT: 'elsewhere',
  OBJECT_EVENT_TRIGGER: 'object',
  OBJECT_EXTENSION: 'object',
  OBJECT_FDW: 'object',
  OBJECT_FOREIGN_SERVER: 'object',
  OBJECT_FOREIGN_TABLE: 'relation',
  OBJECT_FUNCTION: 'object',
  OBJECT_INDEX: 'relation',
  OBJECT_LANGUAGE: 'object',
  OBJECT_LARGEOBJECT: 'elsewhere',
  OBJECT_MATVIEW: 'relation',
  OBJECT_OPCLASS: 'object',
  OBJECT_OPERATOR: 'object',
  OBJECT_OPFAMILY: 'object',
  OBJECT_PARAMETER_ACL: 'elsewhere',
  OBJECT_POLICY: 'object',
  OBJECT_PROCEDURE: 'object',
  OBJECT_PUBLICATION: 'object',
  OBJECT_PUBLICATION_NAMESPACE: 'elsewhere',
  OBJECT_PUBLICATION_REL: 'elsewhere',
  OBJECT_ROLE: 'elsewhere',
  OBJECT_ROUTINE: 'object',
  OBJECT_RULE: 'object',
  OBJECT_SCHEMA: 'object',
  OBJECT_SEQUENCE: 'relation',
  OBJECT_STATISTIC_EXT: 'object',
  OBJECT_SUBSCRIPTION: 'elsewhere',
  OBJECT_TABCONSTRAINT: 'elsewhere',
  OBJECT_TABLE: 'relation',
  OBJECT_TABLESPACE: 'elsewhere',
  OBJECT_TRANSFORM: 'object',
  OBJECT_TRIGGER: 'object',
  OBJECT_TSCONFIGURATION: 'object',
  OBJECT_TSDICTIONARY: 'object',
  OBJECT_TSPARSER: 'object',
  OBJECT_TSTEMPLATE: 'object',
  OBJECT_TYPE: 'object',
  OBJECT_USER_MAPPING: 'elsewhere',
  OBJECT_VIEW: 'relation',
};

/** `DROP TABLE | TYPE | FUNCTION | ... [IF EXISTS] a, b [CASCADE | RESTRICT]` */
export function dropObjects(context: Context, node: DropStmt): void {
  const type = node.removeType!;
  const rule = rules[type];
  switch (rule) {
    case 'relation':
      return dropRelations(context, node, type as RelationType);
    case 'object':
      return dropAddressed(context, node, type);
    case 'elsewhere':
      return unsupported(sqlOf(type));
    default:
      return rule satisfies never;
  }
}

/** `OBJECT_FOREIGN_SERVER` as SQL: `DROP FOREIGN SERVER`. */
function sqlOf(type: ObjectType): string {
  return `DROP ${type.replace('OBJECT_', '').replaceAll('_', ' ')}`;
}

function dropAddressed(context: Context, node: DropStmt, type: ObjectType): void {
  const { objects = [], missing_ok: missingOk, behavior } = node;
  const roots = new Set<Handle>();
  for (const object of objects) {
    requireMethod(context, type, object);
    const handle = unlessMissing(missingOk, () => droppedObject(context, type, object));
    if (handle === null || isUnlisted(context, handle)) continue;
    refuseKept(context, handle, type);
    roots.add(handle);
  }
  performDeletion(context, [...roots], behavior);
}

/** Also with IF EXISTS the access method of an operator class or family must be there. */
function requireMethod(context: Context, type: ObjectType, object: Node): void {
  if (type !== 'OBJECT_OPCLASS' && type !== 'OBJECT_OPFAMILY') return;
  const [method] = 'List' in object ? (object.List.items ?? []) : [];
  findDatabaseObject(context, 'accessMethod', stringOf(method));
}

/** What initdb makes of text search can be dropped, and is no part of the schema. */
function isUnlisted({ builder }: Context, handle: Handle): boolean {
  const { kind, name } = builder.row(handle);
  return builder.isPinned(handle) && kind.startsWith('textSearch') && !pinnedSearch.has(name);
}

const pinnedSearch: ReadonlySet<string> = new Set([
  'default',
  'ispell',
  'simple',
  'synonym',
  'thesaurus',
]);

function droppedObject(context: Context, type: ObjectType, object: Node): Handle {
  if (type === 'OBJECT_TYPE') refuseArray(context, object);
  const handle = addressOf(context, type, object);
  const row = context.builder.row(handle);
  if (type === 'OBJECT_FUNCTION' && row.kind === 'function' && row.kindOfFunction === 'aggregate') {
    const message = `"${row.name}" is an aggregate function`;
    return refuse({ sqlstate: '42809', message, hint: 'Use DROP AGGREGATE to drop it.' });
  }
  return handle;
}

/** 2BP01 for an array type by its own name: it is a part of its element's. */
function refuseArray(context: Context, object: Node): void {
  const use = findTypeUse(context, qualifiedNameOf(typeNames(object)));
  if (use === null || use.dimensions === 0) return;
  const element = typeText(context, { ...use, dimensions: 0 });
  refuse({
    sqlstate: '2BP01',
    message: `cannot drop type ${typeText(context, use)} because type ${element} requires it`,
    hint: `You can drop type ${element} instead.`,
  });
}

/** 2BP01 for what is the server's own, and for a type that is a table's. */
function refuseKept(context: Context, handle: Handle, type: ObjectType): void {
  const { builder } = context;
  if (builder.isPinned(handle)) {
    const message = `cannot drop ${describe(context, handle)} because it is required by the database system`;
    refuse({ sqlstate: '2BP01', message });
  }
  if (type !== 'OBJECT_TYPE' || !hasRowType(builder.row(handle).kind)) return;
  const table = describe(context, handle);
  const name = visibleName(context, handle);
  refuse({
    sqlstate: '2BP01',
    message: `cannot drop type ${name} because ${table} requires it`,
    hint: `You can drop ${table} instead.`,
  });
}

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
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { findTypeUse, hasRowType } from './type-name.ts';

/**
 * - `relation`, `object`: facts
 * - `alone`: nothing that has facts can depend on it, so it goes without a trace
 * - `noted`: it has no facts, but facts can depend on it: what CASCADE would take is not known
 * - `elsewhere`: DROP of it is a statement of its own
 */
type Rule = 'relation' | 'object' | 'alone' | 'noted' | 'elsewhere';

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

/** What becomes of DROP of a kind of object, without CASCADE and with it. */
export function dropOutcome(type: ObjectType): Record<'restrict' | 'cascade', DropOutcome> {
  const rule = rules[type];
  if (rule === 'alone') return { restrict: 'ignored', cascade: 'ignored' };
  if (rule === 'noted') return { restrict: 'ignored', cascade: 'unsupported' };
  return { restrict: 'applied', cascade: 'applied' };
}

type DropOutcome = 'applied' | 'ignored' | 'unsupported';

/** `DROP TABLE | TYPE | FUNCTION | ... [IF EXISTS] a, b [CASCADE | RESTRICT]` */
export function dropObjects(context: Context, node: DropStmt): void {
  const type = node.removeType!;
  const rule = rules[type];
  switch (rule) {
    case 'relation':
      return dropRelations(context, node, type as RelationType);
    case 'object':
      return dropAddressed(context, node, type);
    case 'alone':
      return;
    case 'noted':
      if (node.behavior === 'DROP_CASCADE') unsupported(`${sqlOf(type)} ... CASCADE`);
      return;
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
    const handle = unlessMissing(missingOk, () => droppedObject(context, type, object));
    if (handle === null) continue;
    refuseKept(context, handle, type);
    roots.add(handle);
  }
  performDeletion(context, [...roots], behavior);
}

function droppedObject(context: Context, type: ObjectType, object: Node): Handle {
  if (type === 'OBJECT_LANGUAGE') return languageOf(context, stringOf(object));
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

/** A language comes with the extension of its name, and goes with it. */
function languageOf({ builder }: Context, name: string): Handle {
  const extension = builder.find('extension', null, name);
  if (extension === undefined) {
    return refuse({ sqlstate: '42704', message: `language "${name}" does not exist` });
  }
  return refuse({
    sqlstate: '2BP01',
    message: `cannot drop language ${name} because extension ${name} requires it`,
    hint: `You can drop extension ${name} instead.`,
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

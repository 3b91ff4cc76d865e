/**
 * `ALTER ... SET SCHEMA s`: a table takes along its row type, indexes and owned sequences.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c
 */

import type { AlterObjectSchemaStmt, ObjectType } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { isRelation } from './describe.ts';
import { findDomain } from './domain.ts';
import { moveExtension } from './extension.ts';
import { findRelation, rangeVarName, refuseTemporary, targetSchema } from './names.ts';
import { addressOf, typeNames } from './object-address.ts';
import { moveNamed } from './named/rename-named.ts';
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { refuseTakenRoutine } from './rename.ts';
import { refuseOtherKind } from './rename-relation.ts';
import { stringOf } from './nodes.ts';
import { namedTypeUse, refuseAlterType } from './type-name.ts';

type Move = (context: Context, node: AlterObjectSchemaStmt) => void;

/** It has no facts, and none hold its name. */
const unseen: Move = () => {};

/** Facts hold its name as text, which would stay the old one. */
const held: Move = (_, { objectType }) =>
  unsupported(`ALTER ${objectType!.replace('OBJECT_', '').replaceAll('_', ' ')} ... SET SCHEMA`);

const moves: { readonly [T in ObjectType]: Move } = {
  OBJECT_ACCESS_METHOD: held,
  OBJECT_AGGREGATE: moveRoutine,
  OBJECT_AMOP: held,
  OBJECT_AMPROC: held,
  OBJECT_ATTRIBUTE: held,
  OBJECT_CAST: held,
  OBJECT_COLLATION: moveNamed,
  OBJECT_COLUMN: held,
  OBJECT_CONVERSION: moveNamed,
  OBJECT_DATABASE: held,
  OBJECT_DEFACL: held,
  OBJECT_DEFAULT: held,
  OBJECT_DOMAIN: moveDomain,
  OBJECT_DOMCONSTRAINT: held,
  OBJECT_EVENT_TRIGGER: held,
  OBJECT_EXTENSION: (context, { object, newschema = '' }) =>
    moveExtension(context, stringOf(object), newschema),
  OBJECT_FDW: held,
  OBJECT_FOREIGN_SERVER: held,
  OBJECT_FOREIGN_TABLE: moveRelation,
  OBJECT_FUNCTION: moveRoutine,
  OBJECT_INDEX: moveRelation,
  OBJECT_LANGUAGE: held,
  OBJECT_LARGEOBJECT: held,
  OBJECT_MATVIEW: moveRelation,
  OBJECT_OPCLASS: moveNamed,
  OBJECT_OPERATOR: moveNamed,
  OBJECT_OPFAMILY: moveNamed,
  OBJECT_PARAMETER_ACL: held,
  OBJECT_POLICY: held,
  OBJECT_PROCEDURE: moveRoutine,
  OBJECT_PUBLICATION: held,
  OBJECT_PUBLICATION_NAMESPACE: held,
  OBJECT_PUBLICATION_REL: held,
  OBJECT_ROLE: held,
  OBJECT_ROUTINE: moveRoutine,
  OBJECT_RULE: held,
  OBJECT_SCHEMA: held,
  OBJECT_SEQUENCE: moveRelation,
  OBJECT_STATISTIC_EXT: moveNamed,
  OBJECT_SUBSCRIPTION: held,
  OBJECT_TABCONSTRAINT: held,
  OBJECT_TABLE: moveRelation,
  OBJECT_TABLESPACE: held,
  OBJECT_TRANSFORM: held,
  OBJECT_TRIGGER: held,
  OBJECT_TSCONFIGURATION: moveNamed,
  OBJECT_TSDICTIONARY: moveNamed,
  OBJECT_TSPARSER: moveNamed,
  OBJECT_TSTEMPLATE: moveNamed,
  OBJECT_TYPE: moveType,
  OBJECT_USER_MAPPING: held,
  OBJECT_VIEW: moveRelation,
};

/** What becomes of SET SCHEMA of a kind of object. */
export function setSchemaOutcome(type: ObjectType): 'applied' | 'ignored' | 'unsupported' {
  const row = moves[type];
  if (row === held) return 'unsupported';
  return row === unseen ? 'ignored' : 'applied';
}

/** `ALTER ... SET SCHEMA s` */
export function setSchema(context: Context, node: AlterObjectSchemaStmt): void {
  moves[node.objectType!](context, node);
}

function moveRelation(context: Context, node: AlterObjectSchemaStmt): void {
  const { builder } = context;
  const { relation, objectType, missing_ok: missingOk, newschema = '' } = node;
  const handle = unlessMissing(missingOk, () =>
    findRelation(context, rangeVarName(relation!), relation?.location),
  );
  if (handle === null) return;
  const row = builder.row(handle);
  refuseOtherKind(row, objectType!);
  if (row.kind === 'index') {
    const message = `cannot change schema of index "${row.name}"`;
    refuse({ sqlstate: '42809', message, hint: 'Change the schema of the table instead.' });
  }
  if (row.kind === 'sequence' && row.ownedBy !== null) {
    const message = 'cannot move an owned sequence into another schema';
    refuse({ sqlstate: '0A000', message });
  }
  moveHandle(context, handle, targetSchema(context, newschema));
}

/** Moves a relation or type with what lives beside it; 42P07 or 42710 where a name is taken. */
function moveHandle(context: Context, handle: Handle, schema: Handle): void {
  const { builder } = context;
  const row = builder.row(handle);
  refuseTemporary(context, row.parent);
  if (row.parent === schema) return;
  refuseTakenThere(context, handle, schema);
  if (row.kind === 'table' || row.kind === 'materializedView') {
    for (const companion of companionsOf(context, handle)) {
      refuseTakenThere(context, companion, schema);
      builder.change(builder.row(companion).kind, companion, { parent: schema });
    }
  }
  builder.change(row.kind, handle, { parent: schema });
}

/** The indexes of a table, also those of its keys, and the sequences that its columns own. */
function companionsOf({ builder }: Context, table: Handle): readonly Handle[] {
  const beside = [table, ...builder.children(table)].flatMap((part) =>
    builder.dependentsOf(part).map(({ dependent }) => dependent),
  );
  return [...new Set(beside)].filter((handle) => {
    const row = builder.row(handle);
    if (row.kind === 'index') return row.table === table;
    if (row.kind !== 'sequence' || row.ownedBy === null) return false;
    return builder.row(row.ownedBy).parent === table;
  });
}

function refuseTakenThere({ builder }: Context, handle: Handle, schema: Handle): void {
  const { kind, name } = builder.row(handle);
  const there = builder.row(schema).name;
  if (isRelation(kind) && builder.find('relation', schema, name) !== undefined) {
    const message = `relation "${name}" already exists in schema "${there}"`;
    refuse({ sqlstate: '42P07', message });
  }
  const isType = kind !== 'index' && kind !== 'sequence';
  if (isType && builder.find('type', schema, name) !== undefined) {
    const message = `type "${name}" already exists in schema "${there}"`;
    refuse({ sqlstate: '42710', message });
  }
}

function moveType(context: Context, { object, newschema = '' }: AlterObjectSchemaStmt): void {
  const found = namedTypeUse(context, typeNames(object!));
  const schema = targetSchema(context, newschema);
  if (found.dimensions > 0) refuseAlterType(context, found);
  const { parent } = context.builder.row(found.type);
  refuseTemporary(context, parent);
  if (parent !== schema) refuseTakenThere(context, found.type, schema);
  refuseAlterType(context, found);
  moveHandle(context, found.type, schema);
}

function moveDomain(context: Context, { object, newschema = '' }: AlterObjectSchemaStmt): void {
  const domain = findDomain(context, typeNames(object!));
  moveHandle(context, domain, targetSchema(context, newschema));
}

function moveRoutine(context: Context, node: AlterObjectSchemaStmt): void {
  const { builder } = context;
  const handle = addressOf(context, node.objectType!, node.object!);
  const schema = targetSchema(context, node.newschema ?? '');
  const { parent, name } = builder.row(handle);
  if (parent === schema) return;
  refuseTakenRoutine(context, handle, { schema, name });
  builder.change('function', handle, { parent: schema });
}

/**
 * RENAME of every kind of object.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/alter.c
 */

import type { Node, ObjectType, RenameStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { bareTypeText, typeText } from './describe.ts';
import { findDomain } from './domain.ts';
import { inputTypes } from './function/find-routine.ts';
import { sameSignature } from './function/place-routine.ts';
import { findRelation, findSchema, rangeVarName, refuseTaken } from './names.ts';
import { addressOf, domainConstraintOf, typeNames } from './object-address.ts';
import { findPolicy, policyTable } from './policy.ts';
import { refuse, unlessMissing, unsupported } from './refusal.ts';
import { renameColumn } from './rename-column.ts';
import { renameConstraint } from './rename-constraint.ts';
import { renameRelation, renameRelationHandle } from './rename-relation.ts';
import { renameRule } from './rule.ts';
import { renameRole } from './roles/create-role.ts';
import { renameNamed } from './named/rename-named.ts';
import { refuseReservedSchema } from './schema.ts';
import { findTrigger } from './trigger.ts';
import { copiesOf } from './trigger-copies.ts';
import { renameTablespace } from './tablespaces/tablespace.ts';
import { namedAlterableType } from './type-name.ts';

type Rename = (context: Context, node: RenameStmt) => void;

/** It has no facts, and none hold its name. */
const unseen: Rename = () => {};

/** Facts hold its name as text, which would stay the old one. */
const held: Rename = (_, { renameType }) =>
  unsupported(`ALTER ${renameType!.replace('OBJECT_', '').replaceAll('_', ' ')} ... RENAME`);

const renames: { readonly [T in ObjectType]: Rename } = {
  OBJECT_ACCESS_METHOD: renameNamed,
  OBJECT_AGGREGATE: renameRoutine,
  OBJECT_AMOP: held,
  OBJECT_AMPROC: held,
  OBJECT_ATTRIBUTE: renameColumn,
  OBJECT_CAST: held,
  OBJECT_COLLATION: renameNamed,
  OBJECT_COLUMN: renameColumn,
  OBJECT_CONVERSION: renameNamed,
  OBJECT_DATABASE: unseen,
  OBJECT_DEFACL: held,
  OBJECT_DEFAULT: held,
  OBJECT_DOMAIN: renameDomain,
  OBJECT_DOMCONSTRAINT: renameDomainConstraint,
  OBJECT_EVENT_TRIGGER: renameNamed,
  OBJECT_EXTENSION: held,
  OBJECT_FDW: renameNamed,
  OBJECT_FOREIGN_SERVER: renameNamed,
  OBJECT_FOREIGN_TABLE: renameRelation,
  OBJECT_FUNCTION: renameRoutine,
  OBJECT_INDEX: renameRelation,
  OBJECT_LANGUAGE: renameNamed,
  OBJECT_LARGEOBJECT: held,
  OBJECT_MATVIEW: renameRelation,
  OBJECT_OPCLASS: renameNamed,
  OBJECT_OPERATOR: held,
  OBJECT_OPFAMILY: renameNamed,
  OBJECT_PARAMETER_ACL: held,
  OBJECT_POLICY: renamePolicy,
  OBJECT_PROCEDURE: renameRoutine,
  OBJECT_PUBLICATION: renameNamed,
  OBJECT_PUBLICATION_NAMESPACE: held,
  OBJECT_PUBLICATION_REL: held,
  OBJECT_ROLE: renameRole,
  OBJECT_ROUTINE: renameRoutine,
  OBJECT_RULE: renameRule,
  OBJECT_SCHEMA: renameSchema,
  OBJECT_SEQUENCE: renameRelation,
  OBJECT_STATISTIC_EXT: renameNamed,
  OBJECT_SUBSCRIPTION: renameNamed,
  OBJECT_TABCONSTRAINT: renameConstraint,
  OBJECT_TABLE: renameRelation,
  OBJECT_TABLESPACE: renameTablespace,
  OBJECT_TRANSFORM: held,
  OBJECT_TRIGGER: renameTrigger,
  OBJECT_TSCONFIGURATION: renameNamed,
  OBJECT_TSDICTIONARY: renameNamed,
  OBJECT_TSPARSER: renameNamed,
  OBJECT_TSTEMPLATE: renameNamed,
  OBJECT_TYPE: renameType,
  OBJECT_USER_MAPPING: held,
  OBJECT_VIEW: renameRelation,
};

/** What becomes of RENAME of a kind of object. */
export function renameOutcome(type: ObjectType): 'applied' | 'ignored' | 'unsupported' {
  const row = renames[type];
  if (row === held) return 'unsupported';
  return row === unseen ? 'ignored' : 'applied';
}

/** `ALTER ... RENAME TO new`, `ALTER TABLE t RENAME a TO b`, `RENAME CONSTRAINT c TO d` */
export function rename(context: Context, node: RenameStmt): void {
  renames[node.renameType!](context, node);
}

function renameSchema(context: Context, { subname, newname }: RenameStmt): void {
  const { builder } = context;
  const schema = findSchema(context, subname ?? '');
  const name = newname ?? '';
  if (builder.find('schema', null, name) !== undefined) {
    refuse({ sqlstate: '42P06', message: `schema "${name}" already exists` });
  }
  refuseReservedSchema(name);
  builder.change('schema', schema, { name });
}

function renameRoutine(context: Context, { renameType: type, object, newname }: RenameStmt): void {
  const { builder } = context;
  const handle = addressOf(context, type!, object!);
  const row = builder.get('function', handle);
  const name = newname ?? '';
  refuseTakenRoutine(context, handle, { schema: row.parent!, name });
  builder.change('function', handle, { name });
}

/** 42723 where a schema has a routine of the name and types. */
export function refuseTakenRoutine(
  context: Context,
  handle: Handle,
  place: { readonly schema: Handle; readonly name: string },
): void {
  const { builder } = context;
  const { schema, name } = place;
  const row = builder.get('function', handle);
  if (sameSignature(context, schema, name, inputTypes(row.arguments)) === undefined) return;
  const types = inputTypes(row.arguments).map((type) => bareTypeText(context, type));
  refuse({
    sqlstate: '42723',
    message: `function ${name}(${types.join(', ')}) already exists in schema "${builder.row(schema).name}"`,
  });
}

/** 42809 for kinds of relations that have no triggers. */
function refuseWithoutTriggers({ kind, name }: Row): void {
  if (kind === 'table' || kind === 'view') return;
  refuse({ sqlstate: '42809', message: `relation "${name}" cannot have triggers` });
}

function renameTrigger(context: Context, node: RenameStmt): void {
  const { builder, session } = context;
  const { relation, subname, newname: name = '' } = node;
  const table = findRelation(context, rangeVarName(relation!), relation?.location);
  refuseWithoutTriggers(builder.row(table));
  const trigger = findTrigger(context, table, subname ?? '');
  const { partitionOf } = builder.get('trigger', trigger);
  if (partitionOf !== null && session.postgres >= 15) {
    const whole = builder.row(builder.row(partitionOf).parent!).name;
    refuse({
      sqlstate: session.postgres >= 18 ? '0A000' : 'XX000',
      message: `cannot rename trigger "${subname}" on table "${builder.row(table).name}"`,
      hint: `Rename the trigger on the partitioned table "${whole}" instead.`,
    });
  }
  renameWithCopies(context, trigger, name);
}

/** Its copies too, whatever they are called; up to 14 they stayed as they were. */
function renameWithCopies(context: Context, trigger: Handle, name: string): void {
  const { builder, session } = context;
  const { name: before, parent: table } = builder.row(trigger);
  if (name !== before) {
    if (builder.find('trigger', table, name) !== undefined) {
      const message = `trigger "${name}" for relation "${builder.row(table!).name}" already exists`;
      refuse({ sqlstate: '42710', message });
    }
    builder.change('trigger', trigger, { name });
  }
  if (session.postgres < 15) return;
  for (const copy of copiesOf(context, trigger)) renameWithCopies(context, copy, name);
}

function renamePolicy(context: Context, node: RenameStmt): void {
  const { builder } = context;
  const { relation, subname, newname: name = '', missing_ok: missingOk } = node;
  const table = unlessMissing(missingOk, () =>
    findRelation(context, rangeVarName(relation!), relation?.location),
  );
  if (table === null) return;
  policyTable(context, relation!);
  if (builder.find('policy', table, name) !== undefined) {
    const message = `policy "${name}" for table "${builder.row(table).name}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  builder.change('policy', findPolicy(context, table, subname ?? ''), { name });
}

function renameDomain(context: Context, { object, newname }: RenameStmt): void {
  const domain = findDomain(context, typeNames(object!));
  renameTypeHandle(context, domain, newname ?? '');
}

function renameDomainConstraint(context: Context, node: RenameStmt): void {
  const { builder } = context;
  const { object, subname, newname: name = '' } = node;
  const domain = findDomain(context, typeNames(object!));
  const constraint = domainConstraintOf(context, domain, subname ?? '');
  if (builder.find('constraint', domain, name) !== undefined) {
    const text = typeText(context, { type: domain, modifiers: [], dimensions: 0 });
    const message = `constraint "${name}" for domain ${text} already exists`;
    refuse({ sqlstate: '42710', message });
  }
  builder.change('constraint', constraint, { name });
}

function renameType(context: Context, { object, newname }: RenameStmt): void {
  const type = namedAlterableType(context, typeNames(object as Node));
  renameTypeHandle(context, type, newname ?? '');
}

function renameTypeHandle(context: Context, type: Handle, name: string): void {
  const { builder } = context;
  const row = builder.row(type);
  if (row.kind === 'compositeType') return renameRelationHandle(context, type, name);
  refuseTaken(context, 'type', row.parent!, name);
  builder.change(row.kind, type, { name });
}

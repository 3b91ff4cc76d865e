/**
 * CREATE SCHEMA, with what is made in it at once.
 *
 * https://www.postgresql.org/docs/18/sql-createschema.html
 */

import type { CreateSchemaStmt, Node, RangeVar } from '@pgsql/types';
import type { Context } from './context.ts';
import { refuse } from './refusal.ts';
import { namedRole } from './roles/find-role.ts';
import { ownerName } from './roles/session-roles.ts';

/** Applies a statement that stands inside CREATE SCHEMA. */
export type ApplyElement = (context: Context, element: Node) => void;

/** The order in which elements are made (transformCreateSchemaStmtElements). */
const elementOrder = [
  'CreateSeqStmt',
  'CreateStmt',
  'ViewStmt',
  'IndexStmt',
  'CreateTrigStmt',
  'GrantStmt',
] as const;

/** `CREATE SCHEMA [IF NOT EXISTS] [s] [AUTHORIZATION role] [CREATE TABLE ...] ...` */
export function createSchema(
  context: Context,
  node: CreateSchemaStmt,
  applyElement: ApplyElement,
): void {
  const { builder, session } = context;
  const { authrole } = node;
  const role = authrole === undefined ? null : namedRole(context, authrole);
  const owner = role === null ? builder.owner : ownerName(role);
  const name = node.schemaname ?? role ?? '';
  refuseReservedSchema(name);
  const elements = node.schemaElts ?? [];
  if (builder.find('schema', null, name) !== undefined) {
    if (node.if_not_exists === true) return;
    refuse({ sqlstate: '42P06', message: `schema "${name}" already exists` });
  }
  builder.create('schema', { parent: null, name, comment: null, owner });
  const inOrder = elementOrder.flatMap((kind) => elements.filter((element) => kind in element));
  session.roles.as(owner, () => {
    session.withSchemaFirst(name, () => {
      for (const element of inOrder) applyElement(context, inSchema(element, name));
    });
  });
}

/** 42939 for names that are the server's to give. */
export function refuseReservedSchema(name: string): void {
  if (!name.startsWith('pg_')) return;
  refuse({
    sqlstate: '42939',
    message: `unacceptable schema name "${name}"`,
    hint: 'The prefix "pg_" is reserved for system schemas.',
  });
}

/** The element with its relation in the schema; 42P15 where it names another (setSchemaName). */
function inSchema(element: Node, schema: string): Node {
  if ('CreateStmt' in element) {
    return { CreateStmt: { ...element.CreateStmt, relation: named(element.CreateStmt.relation) } };
  }
  if ('ViewStmt' in element) {
    return { ViewStmt: { ...element.ViewStmt, view: named(element.ViewStmt.view) } };
  }
  if ('CreateSeqStmt' in element) {
    const { sequence } = element.CreateSeqStmt;
    return { CreateSeqStmt: { ...element.CreateSeqStmt, sequence: named(sequence) } };
  }
  if ('IndexStmt' in element) {
    return { IndexStmt: { ...element.IndexStmt, relation: named(element.IndexStmt.relation) } };
  }
  if ('CreateTrigStmt' in element) {
    const { relation } = element.CreateTrigStmt;
    return { CreateTrigStmt: { ...element.CreateTrigStmt, relation: named(relation) } };
  }
  return element;

  function named(relation: RangeVar | undefined): RangeVar {
    const written = relation?.schemaname;
    if (written === undefined || written === schema) return { ...relation, schemaname: schema };
    return refuse({
      sqlstate: '42P15',
      message: `CREATE specifies a schema (${written}) different from the one being created (${schema})`,
      location: relation?.location,
    });
  }
}

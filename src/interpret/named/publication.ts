/**
 * Publications, their tables and schemas; subscriptions.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/publicationcmds.c
 */

import type {
  AlterPublicationStmt,
  AlterSubscriptionStmt,
  CreatePublicationStmt,
  CreateSubscriptionStmt,
  DropSubscriptionStmt,
  Node,
  PublicationTable,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { childrenOf } from '../inheritance.ts';
import { findColumn, findRelation, findSchema, rangeVarName } from '../names.ts';
import { optionText, stringsOf } from '../nodes.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { dependOnAll } from './find-function.ts';
import { findDatabaseObject } from './find-named.ts';
import { columnsNamedIn } from './mentioned.ts';

/** `CREATE PUBLICATION p FOR TABLE a (x) WHERE (x > 0), TABLES IN SCHEMA s | FOR ALL TABLES` */
export function createPublication(context: Context, node: CreatePublicationStmt): void {
  const { builder } = context;
  const { pubname: name = '', pubobjects = [], options } = node;
  if (builder.find('publication', null, name) !== undefined) {
    refuse({ sqlstate: '42710', message: `publication "${name}" already exists` });
  }
  checkOptions(options);
  const publication = builder.create('publication', { parent: null, name, comment: null });
  for (const member of membersIn(context, pubobjects)) {
    refuseUnpublishable(context, member.object);
    addMember(context, publication, member);
  }
}

const publishable: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'truncate']);
const parameters: ReadonlySet<string> = new Set([
  'publish',
  'publish_via_partition_root',
  'publish_generated_columns',
]);

function checkOptions(options: readonly Node[] = []): void {
  for (const option of options) {
    if (!('DefElem' in option)) continue;
    const { defname = '', arg } = option.DefElem;
    if (!parameters.has(defname)) {
      refuse({ sqlstate: '42601', message: `unrecognized publication parameter: "${defname}"` });
    }
    if (defname !== 'publish') continue;
    const words = optionText(arg)
      .split(',')
      .map((word) => word.trim());
    const unknown = words.find((word) => word !== '' && !publishable.has(word.toLowerCase()));
    if (unknown === undefined) continue;
    const message = `unrecognized value for publication option "publish": "${unknown}"`;
    refuse({ sqlstate: '42601', message });
  }
}

interface Member {
  readonly object: Handle;
  /** Listed, and named in WHERE: they cannot be dropped. */
  readonly columns: readonly Handle[];
}

function membersIn(context: Context, objects: readonly Node[]): readonly Member[] {
  const members = new Map<Handle, Member>();
  for (const node of objects) {
    if (!('PublicationObjSpec' in node)) continue;
    const { pubobjtype, name = '', pubtable } = node.PublicationObjSpec;
    const found =
      pubtable !== undefined
        ? tableMembers(context, pubtable)
        : [{ object: schemaOf(context, pubobjtype, name), columns: [] }];
    for (const member of found) if (!members.has(member.object)) members.set(member.object, member);
  }
  return [...members.values()];
}

function schemaOf(context: Context, type: string | undefined, name: string): Handle {
  return type === 'PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA'
    ? context.session.creationSchema()
    : findSchema(context, name);
}

/** A table, and with it those that inherit from it; partitions go with the whole anyway. */
function tableMembers(context: Context, table: PublicationTable): readonly Member[] {
  const { builder } = context;
  const relation = table.relation!;
  const object = findRelation(context, rangeVarName(relation), relation.location);
  const columns = [
    ...stringsOf(table.columns).map((name) => findColumn(context, object, name)),
    ...(table.whereClause === undefined ? [] : columnsNamedIn(context, object, table.whereClause)),
  ];
  const row = builder.row(object);
  const recurses = relation.inh === true && row.kind === 'table' && row.partitionKey === null;
  const children = recurses ? heirsOf(context, object) : [];
  return [{ object, columns }, ...children.map((child) => ({ object: child, columns: [] }))];
}

function heirsOf(context: Context, table: Handle): readonly Handle[] {
  return childrenOf(context, table).flatMap((child) => [child, ...heirsOf(context, child)]);
}

/** 22023 for what is not replicated: anything but tables that outlive a crash. */
function refuseUnpublishable({ builder }: Context, relation: Handle): void {
  const row = builder.row(relation);
  const isFit =
    row.kind === 'schema' ||
    (row.kind === 'table' && row.kindOfTable !== 'foreign' && row.persistence === 'permanent');
  if (isFit) return;
  refuse({ sqlstate: '22023', message: `cannot add relation "${row.name}" to publication` });
}

function memberOf({ builder }: Context, publication: Handle, object: Handle): Handle | null {
  const found = builder
    .children(publication)
    .find((handle) => builder.get('publicationMember', handle).member === object);
  return found ?? null;
}

function addMember(context: Context, publication: Handle, { object, columns }: Member): void {
  const { builder } = context;
  const fact = { parent: publication, name: '', comment: null, member: object };
  const member = builder.create('publicationMember', fact);
  dependOnAll(context, member, [object], 'auto');
  dependOnAll(context, member, columns);
}

/** `ALTER PUBLICATION p ADD | DROP | SET ...`, `SET (publish = 'insert')` */
export function alterPublication(context: Context, node: AlterPublicationStmt): void {
  const { builder } = context;
  const { pubname: name = '', options, pubobjects = [], action } = node;
  const publication = findDatabaseObject(context, 'publication', name);
  if (options !== undefined) return checkOptions(options);
  const members = membersIn(context, pubobjects);
  if (action === 'AP_DropObjects') {
    for (const { object } of members) builder.remove(requireMember(context, publication, object));
    return;
  }
  if (action === 'AP_SetObjects') {
    for (const old of builder.children(publication)) builder.remove(old);
  }
  for (const member of members) {
    if (memberOf(context, publication, member.object) !== null) {
      const row = builder.row(member.object);
      const what = row.kind === 'schema' ? 'schema' : 'relation';
      const message = `${what} "${row.name}" is already member of publication "${name}"`;
      refuse({ sqlstate: '42710', message });
    }
    refuseUnpublishable(context, member.object);
    addMember(context, publication, member);
  }
}

function requireMember(context: Context, publication: Handle, object: Handle): Handle {
  const found = memberOf(context, publication, object);
  if (found !== null) return found;
  const { kind, name } = context.builder.row(object);
  const message =
    kind === 'schema'
      ? `tables from schema "${name}" are not part of the publication`
      : `relation "${name}" is not part of the publication`;
  return refuse({ sqlstate: '42704', message });
}

/** `CREATE SUBSCRIPTION s CONNECTION '...' PUBLICATION p` */
export function createSubscription({ builder }: Context, node: CreateSubscriptionStmt): void {
  const { subname: name = '' } = node;
  if (builder.find('subscription', null, name) !== undefined) {
    refuse({ sqlstate: '42710', message: `subscription "${name}" already exists` });
  }
  builder.create('subscription', { parent: null, name, comment: null });
}

/** `ALTER SUBSCRIPTION s DISABLE` */
export function alterSubscription(context: Context, { subname }: AlterSubscriptionStmt): void {
  findDatabaseObject(context, 'subscription', subname ?? '');
}

/** `DROP SUBSCRIPTION [IF EXISTS] s` */
export function dropSubscription(context: Context, node: DropSubscriptionStmt): void {
  const { subname: name = '', missing_ok: missingOk } = node;
  const found = unlessMissing(missingOk, () => findDatabaseObject(context, 'subscription', name));
  if (found !== null) context.builder.remove(found);
}

/**
 * Publications, their tables and schemas.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/publicationcmds.c
 */

import type {
  AlterPublicationStmt,
  CreatePublicationStmt,
  DefElem,
  Node,
  PublicationTable,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { temporarySchemaName } from '../../catalog/catalog.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import type { Context } from '../context.ts';
import { descendantsOf } from '../inheritance.ts';
import { findColumn, findRelation, findSchema, rangeVarName } from '../names.ts';
import { optionText, stringsOf } from '../nodes.ts';
import type { PublicationNote } from '../notes.ts';
import { optionBoolean, optionsOnce } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { dependOnAll } from './find-function.ts';
import { findDatabaseObject } from './find-named.ts';
import { checkRowFilter } from './row-filter.ts';

/** `CREATE PUBLICATION p FOR TABLE a (x) WHERE (x > 0), TABLES IN SCHEMA s | FOR ALL TABLES` */
export function createPublication(context: Context, node: CreatePublicationStmt): void {
  const { builder, session } = context;
  const { pubname: name = '', pubobjects = [], options, for_all_tables: isForAllTables } = node;
  if (builder.find('publication', null, name) !== undefined) {
    refuse({ sqlstate: '42710', message: `publication "${name}" already exists` });
  }
  const viaRoot = checkOptions(context, options) ?? false;
  const publication = builder.create('publication', { parent: null, name, comment: null });
  const note = { isForAllTables: isForAllTables === true, viaRoot };
  session.notes.set('publication', publication, note);
  const objects = objectsIn(context, pubobjects);
  const published = { name, viaRoot, hasSchemas: objects.schemas.length > 0 };
  checkTables(context, objects.tables, published);
  addTables(context, publication, objects.tables);
  addSchemas(context, publication, objects.schemas);
}

const publishable: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'truncate']);

/** What `publish_via_partition_root` says; null where nothing is said of it. 42601. */
function checkOptions(context: Context, nodes: readonly Node[] | undefined): boolean | null {
  const options = optionsOnce(nodes);
  for (const [name, option] of options) {
    if (name === 'publish') checkPublish(optionText(option.arg));
    else if (name === 'publish_generated_columns' && context.session.postgres >= 18) {
      checkGenerated(option);
    } else if (name !== 'publish_via_partition_root') {
      refuse({ sqlstate: '42601', message: `unrecognized publication parameter: "${name}"` });
    }
  }
  const viaRoot = options.get('publish_via_partition_root');
  return viaRoot === undefined ? null : optionBoolean(viaRoot);
}

function checkPublish(text: string): void {
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.find((word) => word !== '' && !publishable.has(word.toLowerCase()));
  if (unknown === undefined) return;
  const message = `unrecognized value for publication option "publish": "${unknown}"`;
  refuse({ sqlstate: '42601', message });
}

function checkGenerated({ arg }: DefElem): void {
  const value = arg === undefined ? 'stored' : optionText(arg);
  if (/^(?:none|stored)$/i.test(value)) return;
  const message = `invalid value for publication parameter "publish_generated_columns": "${value}"`;
  refuse({ sqlstate: '42601', message });
}

/** A table as it is listed, or one that follows as it inherits from such a one. */
interface PublishedTable {
  readonly object: Handle;
  readonly columns: readonly string[];
  readonly condition: Node | null;
}

interface Objects {
  readonly tables: readonly PublishedTable[];
  readonly schemas: readonly Handle[];
}

function objectsIn(context: Context, nodes: readonly Node[]): Objects {
  const specs = nodes.flatMap((node) =>
    'PublicationObjSpec' in node ? node.PublicationObjSpec : [],
  );
  const schemas = new Set(
    specs.flatMap(({ pubobjtype, name = '', pubtable }) =>
      pubtable === undefined ? schemaOf(context, pubobjtype, name) : [],
    ),
  );
  const tables = new Map<Handle, PublishedTable>();
  for (const { pubtable } of specs) {
    if (pubtable !== undefined) addListed(context, tables, pubtable);
  }
  return { tables: [...tables.values()], schemas: [...schemas] };
}

function schemaOf(context: Context, type: string | undefined, name: string): Handle {
  return type === 'PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA'
    ? context.session.creationSchema()
    : findSchema(context, name);
}

/** A table, and with it those that inherit from it; partitions go with the whole anyway (OpenTableList). */
function addListed(
  context: Context,
  tables: Map<Handle, PublishedTable>,
  { relation, whereClause, columns }: PublicationTable,
): void {
  const { builder } = context;
  const object = findRelation(context, rangeVarName(relation!), relation!.location);
  const condition = whereClause ?? null;
  const table = { object, columns: stringsOf(columns), condition };
  const before = tables.get(object);
  const row = builder.row(object);
  if (before !== undefined) return refuseListedTwice(row.name, [before, table]);
  tables.set(object, table);
  const recurses = relation!.inh === true && row.kind === 'table' && row.partitionKey === null;
  for (const child of recurses ? descendantsOf(context, object) : []) {
    const listed = tables.get(child);
    if (listed === undefined) tables.set(child, { object: child, columns: [], condition });
    else refuseListedTwice(row.name, [listed, table]);
  }
}

/** 42710 for a table that is listed twice, once not as a whole. */
function refuseListedTwice(name: string, both: readonly PublishedTable[]): void {
  const refuseIt = (what: string): never =>
    refuse({ sqlstate: '42710', message: `conflicting or redundant ${what} for table "${name}"` });
  if (both.some(({ condition }) => condition !== null)) refuseIt('WHERE clauses');
  if (both.some(({ columns }) => columns.length > 0)) refuseIt('column lists');
}

interface Published {
  readonly name: string;
  readonly viaRoot: boolean;
  /** True where it has all tables of a schema. */
  readonly hasSchemas: boolean;
}

/** What WHERE and lists of columns cannot be said of (TransformPubWhereClauses, CheckPubRelationColumnList). */
function checkTables(
  context: Context,
  tables: readonly PublishedTable[],
  { name: publication, viaRoot, hasSchemas }: Published,
): void {
  const isWhole = ({ object }: PublishedTable): boolean => {
    const row = context.builder.row(object);
    return !viaRoot && row.kind === 'table' && row.partitionKey !== null;
  };
  for (const table of tables) {
    if (table.condition === null) continue;
    const { name } = context.builder.row(table.object);
    if (isWhole(table)) {
      refuseParameter(`cannot use publication WHERE clause for relation "${name}"`);
    }
    checkRowFilter(context, table.object, table.condition);
  }
  for (const table of tables) {
    if (table.columns.length === 0 || !(hasSchemas || isWhole(table))) continue;
    const { name, parent } = context.builder.row(table.object);
    const qualified = `${context.builder.row(parent!).name}.${name}`;
    refuseParameter(
      `cannot use column list for relation "${qualified}" in publication "${publication}"`,
    );
  }
}

/** 22023: invalid parameter value. */
function refuseParameter(message: string): never {
  return refuse({ sqlstate: '22023', message });
}

/** 22023 for what is not replicated: anything but tables that outlive a crash. */
function refuseUnpublishable({ builder }: Context, relation: Handle): void {
  const row = builder.row(relation);
  const isFit =
    row.kind === 'table' && row.kindOfTable !== 'foreign' && row.persistence === 'permanent';
  if (!isFit) refuseParameter(`cannot add relation "${row.name}" to publication`);
}

function membersOf({ builder }: Context, publication: Handle): readonly Handle[] {
  return builder.children(publication);
}

function memberOf(context: Context, publication: Handle, object: Handle): Handle | null {
  const found = membersOf(context, publication).find(
    (handle) => context.builder.get('publicationMember', handle).member === object,
  );
  return found ?? null;
}

/** Adds tables; 42710 for one that is there already. */
function addTables(context: Context, publication: Handle, tables: readonly PublishedTable[]): void {
  const { session } = context;
  for (const { object, columns: names, condition } of tables) {
    refuseMember(context, publication, object, 'relation');
    refuseUnpublishable(context, object);
    const columns = publishedColumns(context, object, names);
    const filtered = condition === null ? [] : checkRowFilter(context, object, condition);
    const member = createMember(context, publication, object);
    dependOnAll(context, member, [...columns, ...filtered]);
    session.notes.set('published', member, {
      hasColumns: names.length > 0,
      hasCondition: condition !== null,
    });
  }
}

/** 42710 for what a publication has already. */
function refuseMember(context: Context, publication: Handle, object: Handle, what: string): void {
  if (memberOf(context, publication, object) === null) return;
  const [row, { name }] = [context.builder.row(object), context.builder.row(publication)];
  const message = `${what} "${row.name}" is already member of publication "${name}"`;
  refuse({ sqlstate: '42710', message });
}

/** The columns of a list: 42703, 42P10, 42710 (pub_collist_validate). */
function publishedColumns(
  context: Context,
  table: Handle,
  names: readonly string[],
): readonly Handle[] {
  const { postgres } = context.session;
  const isNew = postgres >= 18;
  // Before, SET kept a table whose columns were the same, without a look at the list.
  const isChecked = postgres >= 17;
  const found = new Set<Handle>();
  for (const name of names) {
    const refuseColumn = (what: string): never => {
      const message = `cannot use ${what} column "${name}" in publication column list`;
      return refuse({ sqlstate: '42P10', message });
    };
    if (systemColumns.has(name)) refuseColumn('system');
    const column = findColumn(context, table, name);
    const { generated } = context.builder.get('column', column);
    if (generated !== null && !isNew) refuseColumn('generated');
    if (generated?.kind === 'virtual') refuseColumn('virtual generated');
    if (found.has(column) && isChecked) {
      const message = `duplicate column "${name}" in publication column list`;
      refuse({ sqlstate: '42710', message });
    }
    found.add(column);
  }
  return [...found];
}

function createMember(context: Context, publication: Handle, object: Handle): Handle {
  const fact = { parent: publication, name: '', comment: null, member: object };
  const member = context.builder.create('publicationMember', fact);
  dependOnAll(context, member, [object], 'auto');
  return member;
}

/** Adds all tables of schemas; 42710, and 22023 for schemas of the server's own. */
function addSchemas(context: Context, publication: Handle, schemas: readonly Handle[]): void {
  const { builder } = context;
  for (const schema of schemas) {
    const row = builder.row(schema);
    refuseMember(context, publication, schema, 'schema');
    const isSystem = row.name === 'pg_catalog' || row.name === 'pg_toast';
    if (isSystem || row.name === temporarySchemaName) {
      refuseParameter(`cannot add schema "${row.name}" to publication`);
    }
    createMember(context, publication, schema);
  }
}

/** `ALTER PUBLICATION p ADD | DROP | SET ...`, `SET (publish = 'insert')` */
export function alterPublication(context: Context, node: AlterPublicationStmt): void {
  const { session } = context;
  const { pubname: name = '', options, pubobjects = [] } = node;
  const publication = findDatabaseObject(context, 'publication', name);
  const note = session.notes.get('publication', publication) ?? {
    isForAllTables: false,
    viaRoot: false,
  };
  if (options !== undefined) return alterOptions(context, publication, { note, options });
  const objects = objectsIn(context, pubobjects);
  if (note.isForAllTables && objects.tables.length + objects.schemas.length > 0) {
    const message = `publication "${name}" is defined as FOR ALL TABLES`;
    refuse({ sqlstate: '55000', message });
  }
  if (node.action === 'AP_DropObjects') return dropMembers(context, publication, objects);
  const hasSchemas =
    objects.schemas.length > 0 ||
    (node.action === 'AP_AddObjects' && publishesSchema(context, publication));
  checkTables(context, objects.tables, { name, viaRoot: note.viaRoot, hasSchemas });
  if (node.action === 'AP_SetObjects') {
    for (const old of membersOf(context, publication)) context.builder.remove(old);
  }
  addTables(context, publication, objects.tables);
  if (objects.schemas.length > 0) refuseListedColumns(context, publication);
  addSchemas(context, publication, objects.schemas);
}

function publishesSchema(context: Context, publication: Handle): boolean {
  const { builder } = context;
  return membersOf(context, publication).some(
    (member) => builder.row(builder.get('publicationMember', member).member).kind === 'schema',
  );
}

/** 22023: all tables of a schema, and some columns of a table, do not go together. */
function refuseListedColumns(context: Context, publication: Handle): void {
  const { notes } = context.session;
  const isListed = membersOf(context, publication).some(
    (member) => notes.get('published', member)?.hasColumns === true,
  );
  if (!isListed) return;
  refuseParameter(`cannot add schema to publication "${context.builder.row(publication).name}"`);
}

interface NewOptions {
  readonly note: PublicationNote;
  readonly options: readonly Node[];
}

/** Partitioned tables with WHERE or a list of columns are published as a whole (AlterPublicationOptions). */
function alterOptions(context: Context, publication: Handle, { note, options }: NewOptions): void {
  const { builder, session } = context;
  const viaRoot = checkOptions(context, options);
  if (viaRoot === null) return;
  const isRestricted = membersOf(context, publication).some((member) => {
    const row = builder.row(builder.get('publicationMember', member).member);
    const published = session.notes.get('published', member);
    const isWhole = row.kind === 'table' && row.partitionKey !== null;
    return isWhole && (published?.hasColumns === true || published?.hasCondition === true);
  });
  if (!viaRoot && isRestricted) {
    const { name } = builder.row(publication);
    refuseParameter(
      `cannot set parameter "publish_via_partition_root" to false for publication "${name}"`,
    );
  }
  session.notes.set('publication', publication, { ...note, viaRoot });
}

function dropMembers(context: Context, publication: Handle, { tables, schemas }: Objects): void {
  const { builder } = context;
  for (const { object, columns, condition } of tables) {
    if (columns.length > 0) {
      const message = 'column list must not be specified in ALTER PUBLICATION ... DROP';
      refuse({ sqlstate: '42601', message });
    }
    const member = requireMember(context, publication, object);
    if (condition !== null) {
      const message = 'cannot use a WHERE clause when removing a table from a publication';
      refuse({ sqlstate: '42601', message });
    }
    builder.remove(member);
  }
  for (const schema of schemas) builder.remove(requireMember(context, publication, schema));
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

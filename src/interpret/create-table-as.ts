/**
 * CREATE TABLE AS, SELECT INTO and CREATE MATERIALIZED VIEW (ExecCreateTableAs in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/createas.c).
 *
 * Columns whose types are not certain are of type `unknown`.
 */

import type { CreateTableAsStmt, IntoClause, SelectStmt } from '@pgsql/types';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { QueryMentions } from '../infer/mentions.ts';
import type { Parameters } from '../catalog/facts.ts';
import { locationOf } from '../infer/location.ts';
import type { Context } from './context.ts';
import { refuseSystemColumn } from './create-table/columns.ts';
import { heldMethod } from './create-table/access-methods.ts';
import { withoutToast } from './create-table/stored-column.ts';
import { performDeletion } from './deletion.ts';
import { refuseUnpopulated } from './execution.ts';
import { dependOnExpression } from './expression.ts';
import { viewQueryText } from './expression-text.ts';
import { newRelation, refuseTakenRelation, type NewRelation } from './new-relation.ts';
import { tableParameters } from './relation-options.ts';
import { placeAt } from './place.ts';
import { findPrepared } from './prepared.ts';
import { resolveQuery } from './query.ts';
import { addQueryColumns, queryColumns, type QueryColumn } from './query-columns.ts';
import { queryText, type QueryTextInput } from './query-text.ts';
import { refuse, unsupported } from './refusal.ts';
import { newTablespace } from './tablespaces/find-tablespace.ts';
import { isUnknownType } from './type-name.ts';
import { columnHandles, notYet, refuseChanges, usesTemporary } from './view.ts';

/** `CREATE TABLE [IF NOT EXISTS] t (a, b) AS SELECT ...`, `CREATE MATERIALIZED VIEW ...` */
export function createTableAs(context: Context, node: CreateTableAsStmt): void {
  const { query, into } = node;
  if (query === undefined || !('SelectStmt' in query)) {
    const name = query !== undefined && 'ExecuteStmt' in query ? query.ExecuteStmt.name : undefined;
    if (name !== undefined) findPrepared(context, name);
    return unsupported('CREATE TABLE AS EXECUTE of a prepared statement');
  }
  const inner = intoClauseOf(query.SelectStmt);
  if (inner !== null) {
    const message = 'SELECT ... INTO is not allowed here';
    refuse({ sqlstate: '42601', message, location: locationOf(inner) });
  }
  const mentions = resolveQuery(context, query);
  const isView = node.objtype === 'OBJECT_MATVIEW';
  if (isView) checkMaterialized(context, query.SelectStmt, mentions, into!);
  const relation = newRelation(context, into!.rel!);
  const isTaken = context.builder.find('relation', relation.schema, relation.name) !== undefined;
  if (isTaken && node.if_not_exists === true) return;
  refuseTakenRelation(context, relation.schema, relation.name);
  refuseOnCommit(into!, relation);
  if (into!.skipData !== true) refuseUnpopulated(context, query);
  const columns = queryColumns(
    context,
    mentions.outputs,
    into!.colNames,
    'too many column names were specified',
  );
  for (const { name } of columns) refuseSystemColumn({ name, location: undefined });
  const made = { relation, into: into!, columns, isWhole: mentions.outputs !== null };
  if (isView) createMaterializedView(context, made, { query: query.SelectStmt, mentions });
  else createTable(context, made);
}

/** `SELECT ... INTO t FROM ...` */
export function selectInto(context: Context, node: SelectStmt, into: IntoClause): void {
  const query = { SelectStmt: withoutInto(node) };
  createTableAs(context, { query, into, objtype: 'OBJECT_TABLE' });
}

/** The same query, which reads only. */
export function withoutInto({ larg, ...select }: SelectStmt): SelectStmt {
  const { intoClause, ...rest } = select;
  if (larg === undefined) return intoClause === undefined ? select : rest;
  return { ...rest, larg: withoutInto(larg) };
}

function checkMaterialized(
  context: Context,
  select: SelectStmt,
  { needs }: QueryMentions,
  { rel }: IntoClause,
): void {
  refuseChanges(select, 'materialized views must not use data-modifying statements in WITH');
  if (usesTemporary(context, needs)) {
    const message = 'materialized views must not use temporary tables or views';
    refuse({ sqlstate: '0A000', message });
  }
  if (rel?.relpersistence !== 'u') return;
  refuse({ sqlstate: '0A000', message: 'materialized views cannot be unlogged' });
}

/** 42P16 for ON COMMIT of a table that stays. */
function refuseOnCommit({ onCommit }: IntoClause, { persistence }: NewRelation): void {
  if ((onCommit ?? 'ONCOMMIT_NOOP') === 'ONCOMMIT_NOOP' || persistence === 'temporary') return;
  refuse({ sqlstate: '42P16', message: 'ON COMMIT can only be used on temporary tables' });
}

interface Made {
  readonly relation: NewRelation;
  readonly into: IntoClause;
  readonly columns: readonly QueryColumn[];
  /** False where the query may have more columns. */
  readonly isWhole: boolean;
}

/** Those of a TOAST table only where there is one. */
function parametersOf(
  context: Context,
  { options }: IntoClause,
  columns: readonly QueryColumn[],
): Parameters {
  const sized = columns.map(({ type }) => ({ type, storage: null, generated: null }));
  return withoutToast(context, tableParameters(context, options), sized);
}

function createMaterializedView(
  context: Context,
  { relation, into, columns }: Made,
  { query, mentions }: Pick<QueryTextInput, 'query' | 'mentions'>,
): void {
  const view = context.builder.create('materializedView', {
    parent: relation.schema,
    name: relation.name,
    comment: null,
    query: notYet,
    populated: into.skipData !== true,
    storageParameters: parametersOf(context, into, columns),
    tablespace: newTablespace(context, into.tableSpaceName, {
      persistence: 'permanent',
      isPartitioned: false,
    }),
    accessMethod: heldMethod(into.accessMethod),
  });
  addQueryColumns(context, view, columns);
  const { span } = viewQueryText(context);
  const own = columnHandles(context, view);
  const text = queryText(context, { query, mentions, span, columns: own });
  context.builder.change('materializedView', view, { query: text });
  dependOnExpression(context, view, mentions.needs);
}

function createTable(context: Context, made: Made): void {
  const { relation, into, columns } = made;
  const { builder, session } = context;
  const table = builder.create('table', {
    parent: relation.schema,
    name: relation.name,
    comment: null,
    kindOfTable: 'ordinary',
    persistence: relation.persistence,
    partitionKey: null,
    partitionOf: null,
    inherits: [],
    ofType: null,
    rowSecurity: false,
    forceRowSecurity: false,
    storageParameters: parametersOf(context, into, columns),
    tablespace: newTablespace(context, into.tableSpaceName, {
      persistence: relation.persistence,
      isPartitioned: false,
    }),
    accessMethod: heldMethod(into.accessMethod),
    replicaIdentity: 'default',
  });
  addQueryColumns(context, table, columns);
  warnUnknown(context, made);
  if (into.onCommit !== 'ONCOMMIT_DROP') return;
  session.atCommit(() => {
    if (builder.has(table)) performDeletion(context, [table], 'DROP_CASCADE');
  });
}

/** The columns are emitted as `unknown`. */
function warnUnknown(context: Context, { relation, columns, isWhole }: Made): void {
  const names = columns.flatMap(({ name, type }) =>
    isUnknownType(context, type.type) ? name : [],
  );
  if (names.length === 0 && isWhole) return;
  const what = isWhole ? `the type of ${names.join(', ')} is` : 'its columns are';
  context.session.report(
    diagnostic({
      code: 'type-unknown',
      severity: 'warning',
      message: `table "${relation.name}" is made by a query, and ${what} not known`,
      place: placeAt(context, undefined),
      hint: 'Casts in the query tell the types: SELECT a + 1 AS b becomes SELECT (a + 1)::integer AS b.',
    }),
  );
}

/** The relation that a whole query, of set operations too, is put into. */
export function intoClauseOf({ intoClause, larg }: SelectStmt): IntoClause | null {
  if (intoClause !== undefined) return intoClause;
  return larg === undefined ? null : intoClauseOf(larg);
}

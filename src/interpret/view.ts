/**
 * CREATE VIEW (DefineView in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/view.c).
 *
 * Columns whose types are not certain are of type `unknown`.
 */

import type { Node, SelectStmt, ViewCheckOption, ViewStmt } from '@pgsql/types';
import type { Handle, NewFact, Row } from '../catalog/builder.ts';
import type { ViewFact } from '../catalog/facts.ts';
import type { Query, QueryPiece } from '../catalog/query.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';
import type { Context } from './context.ts';
import { clearDependencies } from './deletion.ts';
import { typeText } from './describe.ts';
import { dependOnExpression } from './expression.ts';
import { viewQueryText } from './expression-text.ts';
import { columnsOf } from './names.ts';
import { newRelation, refuseTakenRelation, type NewRelation } from './new-relation.ts';
import { parametersOf, stringsOf } from './nodes.ts';
import { resolveQuery } from './query.ts';
import { addQueryColumns, queryColumns, type QueryColumn } from './query-columns.ts';
import { queryText, type QueryTextInput } from './query-text.ts';
import { refuse } from './refusal.ts';
import { refuseNamespaces, refuseRepeated } from './relation-options.ts';
import { isUnknownType } from './type-name.ts';
import { isUpdatable } from './updatable.ts';
import { viewOptions } from './view-options.ts';

/** `CREATE [OR REPLACE] [TEMP] [RECURSIVE] VIEW v (a, b) WITH (...) AS SELECT ... WITH CHECK OPTION` */
export function createView(context: Context, node: ViewStmt): void {
  const { builder } = context;
  const select = selectOf(node.query);
  if (select.intoClause !== undefined) {
    refuse({ sqlstate: '0A000', message: 'views must not contain SELECT INTO' });
  }
  const mentions = resolveQuery(context, node.query!);
  refuseChanges(select, 'views must not contain data-modifying statements in WITH');
  const options = optionsOf(context, node);
  refuseCheckOption(options, select);
  const columns = queryColumns(
    context,
    mentions.outputs,
    node.aliases,
    'CREATE VIEW specifies more column names than columns',
  );
  if (node.view?.relpersistence === 'u') {
    const message = 'views cannot be unlogged because they do not have storage';
    refuse({ sqlstate: '42601', message });
  }
  const relation = newRelation(context, {
    ...node.view!,
    ...(usesTemporary(context, mentions.needs) && { relpersistence: 't' }),
  });
  const existing = builder.find('relation', relation.schema, relation.name);
  const view: NewFact<'view'> = {
    parent: relation.schema,
    name: relation.name,
    comment: null,
    persistence: relation.persistence,
    query: notYet,
    ...options,
  };
  const isReplaced = existing !== undefined && node.replace === true;
  const handle = isReplaced
    ? replaceView(context, existing, { view, columns, areKnown: mentions.outputs !== null })
    : makeView(context, relation, { view, columns });
  const own = columnHandles(context, handle);
  const query = viewText(context, node, { query: select, mentions, columns: own });
  builder.change('view', handle, { query });
  dependOnExpression(context, handle, mentions.needs);
}

function makeView(
  context: Context,
  { schema, name }: NewRelation,
  { view, columns }: Omit<MadeView, 'areKnown'>,
): Handle {
  refuseTakenRelation(context, schema, name);
  const handle = context.builder.create('view', view);
  addQueryColumns(context, handle, columns);
  return handle;
}

/** A query names the columns of its view, so these are made first. */
export const notYet: Query<Handle> = { pieces: [], constant: null };

/** The columns of a view in order. */
export function columnHandles(context: Context, view: Handle): readonly Handle[] {
  return columnsOf(context, view).map(({ handle }) => handle);
}

/** The query of a view or table; the grammar gives nothing else there but EXECUTE. */
export function selectOf(node: Node | undefined): SelectStmt {
  if (node !== undefined && 'SelectStmt' in node) return node.SelectStmt;
  throw new Error('A SELECT was expected.');
}

/** 0A000 for INSERT and the like in WITH. */
export function refuseChanges({ withClause }: SelectStmt, message: string): void {
  const changes = (withClause?.ctes ?? []).some(
    (cte) =>
      'CommonTableExpr' in cte &&
      cte.CommonTableExpr.ctequery !== undefined &&
      !('SelectStmt' in cte.CommonTableExpr.ctequery),
  );
  if (changes) refuse({ sqlstate: '0A000', message });
}

const checkOptions: { readonly [O in ViewCheckOption]: ViewFact<Handle>['checkOption'] } = {
  NO_CHECK_OPTION: null,
  LOCAL_CHECK_OPTION: 'local',
  CASCADED_CHECK_OPTION: 'cascaded',
};

type Options = ReturnType<typeof viewOptions>;

function optionsOf(
  context: Context,
  { options, withCheckOption = 'NO_CHECK_OPTION' }: ViewStmt,
): Options {
  refuseNamespaces(options, ['toast']);
  refuseRepeated(options);
  const written = viewOptions(context, parametersOf(options));
  return { ...written, checkOption: checkOptions[withCheckOption] ?? written.checkOption };
}

function refuseCheckOption({ checkOption }: Options, select: SelectStmt): void {
  if (checkOption === null || isUpdatable(select)) return;
  const message = 'WITH CHECK OPTION is supported only on automatically updatable views';
  refuse({ sqlstate: '0A000', message });
}

/** True where a query reads something temporary. */
export function usesTemporary({ builder }: Context, needs: ReadonlySet<Handle>): boolean {
  return [...needs].some((need) => {
    const row = builder.row(need);
    return 'persistence' in row && row.persistence === 'temporary';
  });
}

/** A recursive view's query is that of WITH RECURSIVE. */
function viewText(
  context: Context,
  node: ViewStmt,
  input: Omit<QueryTextInput, 'span'>,
): Query<Handle> {
  const { span, isRecursive } = viewQueryText(context);
  if (!isRecursive) return queryText(context, { ...input, span });
  // The list of names before it names what the written query gives.
  const query = queryText(context, { ...input, span, columns: [] });
  const name = quoteIdentifier(node.view?.relname ?? '');
  const names = stringsOf(node.aliases);
  const start = `WITH RECURSIVE ${name} (${names.map(quoteIdentifier).join(', ')}) AS (`;
  const outputs = names.flatMap((implied, index): readonly QueryPiece<Handle>[] => [
    `${index === 0 ? '' : ', '}${quoteIdentifier(implied)}`,
    { form: 'outputName', name: { ref: input.columns[index]! }, implied },
  ]);
  const pieces = [start, ...query.pieces, ') SELECT ', ...outputs, ` FROM ${name}`];
  return { pieces, constant: null };
}

/** A view as a statement has it. */
interface MadeView {
  readonly view: NewFact<'view'>;
  readonly columns: readonly QueryColumn[];
  /** Else the columns are only those that the statement gives names to. */
  readonly areKnown: boolean;
}

/** Columns keep their places, names and types; new ones come last (checkViewColumns). 42809, 42P16. */
function replaceView(
  context: Context,
  existing: Handle,
  { view, columns, areKnown }: MadeView,
): Handle {
  const { builder } = context;
  const row = builder.row(existing);
  if (row.kind !== 'view') {
    return refuse({ sqlstate: '42809', message: `"${row.name}" is not a view` });
  }
  const before = columnsOf(context, existing);
  // A query whose columns are not known has them as they were.
  if (columns.length < before.length && areKnown) {
    refuse({ sqlstate: '42P16', message: 'cannot drop columns from view' });
  }
  for (const [index, old] of before.entries()) {
    if (columns[index] !== undefined) replaceColumn(context, old, columns[index]);
  }
  addQueryColumns(context, existing, columns.slice(before.length));
  clearDependencies(context, existing, null);
  builder.change('view', existing, { ...view, comment: row.comment });
  return existing;
}

function replaceColumn(
  context: Context,
  old: Row<'column'> & { readonly handle: Handle },
  { name, type }: QueryColumn,
): void {
  if (name !== old.name) {
    refuse({
      sqlstate: '42P16',
      message: `cannot change name of view column "${old.name}" to "${name}"`,
      hint: 'Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead.',
    });
  }
  if (isUnknownType(context, type.type)) return;
  const { builder } = context;
  if (isUnknownType(context, old.type.type)) {
    builder.change('column', old.handle, { type });
    builder.depend({ dependent: old.handle, referenced: type.type, type: 'normal' });
    return;
  }
  const [was, is] = [old.type, type].map((use) => typeText(context, use));
  if (was === is && old.type.type === type.type) return;
  const message = `cannot change data type of view column "${name}" from ${was} to ${is}`;
  refuse({ sqlstate: '42P16', message });
}

/**
 * `WHERE` of a publication's table: columns, constants and what the server has of its own and always
 * gives the same (check_simple_rowfilter_expr_walker in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/publicationcmds.c).
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { locationOf } from '../../infer/location.ts';
import { mentionsIn, type Mentions } from '../../infer/mentions.ts';
import { tableScope } from '../../infer/scope.ts';
import { namesIn } from '../../statements/node-names.ts';
import { nodesOf } from '../../statements/nodes-of.ts';
import { systemColumns } from '../../postgres/system-columns.ts';
import type { Context } from '../context.ts';
import { laterProblem } from '../query-checks.ts';
import { refuse } from '../refusal.ts';
import { schemaObject } from './find-named.ts';
import { nameInText } from './used-objects.ts';

/**
 * The columns that a condition names. Refuses what the server refuses of any condition, and 0A000 what
 * it would not replicate.
 */
export function checkRowFilter(context: Context, table: Handle, node: Node): readonly Handle[] {
  const { builder, session } = context;
  const mentions = mentionsIn({
    environment: session.environment,
    node,
    scope: tableScope(builder, table),
    expected: null,
    place: { words: 'WHERE' },
    condition: 'PUBLICATION WHERE',
  });
  const problem = mentions.problems[0] ?? laterProblem(context, mentions, 'analysed');
  if (problem !== undefined) refuse(problem);
  const needs = [...mentions.needs];
  const isSimple =
    mentions.subqueries.length === 0 &&
    !mentions.isMutable &&
    systemColumn(node) === undefined &&
    needs.every((need) => isServersOwn(context, need));
  if (isSimple) return needs.filter((need) => builder.row(need).kind === 'column');
  const message = 'invalid publication WHERE expression';
  return refuse({ sqlstate: '0A000', message, location: offender(context, node, mentions) });
}

/** Where the first of what is not simple stands. */
function offender(context: Context, node: Node, mentions: Mentions): number | undefined {
  const users = mentions.mentions.flatMap(({ location, pieces }) =>
    pieces.some((piece) => typeof piece !== 'string' && !isServersOwn(context, piece.ref))
      ? location
      : [],
  );
  const sublinks = [...nodesOf(node, 'SubLink')].map((each) => locationOf(each));
  const calls = mentions.isMutable
    ? [...nodesOf(node, 'FuncCall')].map(({ location }) => location)
    : [];
  const found = [...users, systemColumn(node), ...sublinks, ...calls];
  const places = found.flatMap((location) => location ?? []);
  return places.length === 0 ? undefined : Math.min(...places);
}

/** True for what is not made by a user, and for columns of such types. */
function isServersOwn(context: Context, need: Handle): boolean {
  const { builder } = context;
  if (builder.isPinned(need)) return true;
  const row = builder.row(need);
  if (row.kind !== 'column' || !builder.isPinned(row.type.type)) return false;
  if (row.collation === null) return true;
  const collation = schemaObject(context, 'collation', nameInText(row.collation));
  return collation === null || builder.isPinned(collation);
}

/** Where a system column is named. */
function systemColumn(node: Node): number | undefined {
  return [...nodesOf(node, 'ColumnRef')].find(({ fields }) =>
    systemColumns.has(namesIn(fields).at(-1) ?? ''),
  )?.location;
}

/**
 * `CREATE [UNIQUE] INDEX [CONCURRENTLY] [[IF NOT EXISTS] i] ON [ONLY] t [USING m] (...) ...`
 *
 * https://www.postgresql.org/docs/18/sql-createindex.html
 */

import type { IndexElem, IndexStmt, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { clip } from '../postgres/identifiers.ts';
import type { Context } from './context.ts';
import { accessMethodName } from './create-table/access-methods.ts';
import type { IndexDefinition } from './create-table/definitions.ts';
import { indexKey } from './create-table/index-elements.ts';
import { addIndex } from './create-table/indexes.ts';
import { expressionAt } from './expression.ts';
import { indexElements, predicateText } from './expression-text.ts';
import { findRelation, rangeVarName } from './names.ts';
import { refuse, unlessEarlier } from './refusal.ts';
import { indexParameters } from './relation-options.ts';
import { isPartitioned } from './relation-kinds.ts';
import type { Span } from '../text/source.ts';

/** Makes an index; on a partitioned table also one on each partition, unless ON ONLY. */
export function createIndex(context: Context, node: IndexStmt): void {
  const relation = node.relation!;
  const table = findRelation(context, rangeVarName(relation), relation.location);
  unlessEarlier(
    () => indexRelation(context, node, table),
    () => checkExpressions(context, node, table),
  );
}

function indexRelation(context: Context, node: IndexStmt, table: Handle): void {
  const { builder } = context;
  const relation = node.relation!;
  const row = builder.row(table);
  if (row.kind !== 'table' && row.kind !== 'materializedView') {
    const isOpened = row.kind !== 'index' && row.kind !== 'compositeType';
    const message = isOpened
      ? `cannot create index on relation "${row.name}"`
      : `cannot open relation "${row.name}"`;
    return refuse({ sqlstate: '42809', message, location: relation.location });
  }
  if (isPartitioned(builder, table) && node.concurrent === true) {
    const message = `cannot create index on partitioned table "${row.name}" concurrently`;
    refuse({ sqlstate: '0A000', message, location: relation.location });
  }
  const name = node.idxname === undefined ? null : clip(node.idxname);
  const isTaken = name !== null && builder.find('relation', row.parent, name) !== undefined;
  const isKnown = isTaken && node.if_not_exists === true;
  const mark = builder.journal.mark();
  addIndex(context, table, {
    definition: definitionOf(context, node, isKnown ? null : name),
    constraint: null,
    partitionOf: null,
    recurse: relation.inh === true,
  });
  // The server asks everything of an index before it finds that there is one of the name.
  if (isKnown) builder.journal.rollback(mark);
}

/** What the server reads before it asks anything else of the index (transformIndexStmt). */
function checkExpressions(context: Context, node: IndexStmt, table: Handle): void {
  const { kind } = context.builder.row(table);
  if (kind === 'index' || kind === 'compositeType') return;
  const read = (expression: Node | undefined, span: Span, word: string): void => {
    if (expression === undefined) return;
    const { start: from, end: to } = span;
    expressionAt(context, { node: expression, from, to, scope: { kind: 'table', table, word } });
  };
  const offset = context.statement.offsetOf(node.relation!.location);
  read(node.whereClause, predicateText(context, offset, false), 'index predicate');
  const spans = indexElements(context, offset);
  for (const [index, param] of (node.indexParams ?? []).entries()) {
    read(elementOf(param).expr, spans[index]!, 'index expression');
  }
}

function definitionOf(context: Context, node: IndexStmt, name: string | null): IndexDefinition {
  const offset = context.statement.offsetOf(node.relation!.location);
  const method = accessMethodName(node.accessMethod ?? 'btree');
  const spans = indexElements(context, offset);
  const { whereClause } = node;
  return {
    name,
    location: undefined,
    unique: node.unique === true,
    method,
    keys: (node.indexParams ?? []).map((param, index) => indexKey(elementOf(param), spans[index]!)),
    include: (node.indexIncludingParams ?? []).map(includedColumn),
    predicate:
      whereClause === undefined
        ? null
        : {
            kind: 'written',
            node: whereClause,
            span: predicateText(context, offset, false),
          },
    nullsNotDistinct: node.nulls_not_distinct === true,
    storageParameters: indexParameters(node.options),
    tablespace: node.tableSpace ?? null,
    comment: null,
  };
}

function elementOf(node: Node): IndexElem {
  if ('IndexElem' in node) return node.IndexElem;
  throw new Error('An IndexElem was expected.');
}

/** 0A000 for an expression in INCLUDE, and for what only keys can have. */
function includedColumn(node: Node): string {
  const elem = elementOf(node);
  const problem = includeProblem(elem);
  if (problem !== null) refuse({ sqlstate: problem[0], message: problem[1] });
  return elem.name!;
}

function includeProblem(elem: IndexElem): readonly [sqlstate: string, message: string] | null {
  if (elem.expr !== undefined) {
    return ['0A000', 'expressions are not supported in included columns'];
  }
  if (elem.collation !== undefined) {
    return ['42P17', 'including column does not support a collation'];
  }
  if (elem.opclass !== undefined) {
    return ['42P17', 'including column does not support an operator class'];
  }
  if ((elem.ordering ?? 'SORTBY_DEFAULT') !== 'SORTBY_DEFAULT') {
    return ['42P17', 'including column does not support ASC/DESC options'];
  }
  if ((elem.nulls_ordering ?? 'SORTBY_NULLS_DEFAULT') !== 'SORTBY_NULLS_DEFAULT') {
    return ['42P17', 'including column does not support NULLS FIRST/LAST options'];
  }
  return null;
}

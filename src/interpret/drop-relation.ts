/**
 * DROP TABLE, INDEX, SEQUENCE, VIEW, MATERIALIZED VIEW and FOREIGN TABLE (RemoveRelations in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { DropStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { performDeletion } from './deletion.ts';
import { findRelationOrNull, findSchema, missing } from './names.ts';
import { qualifiedNameOf, type QualifiedName } from './nodes.ts';
import { refuse, unlessMissing } from './refusal.ts';

export type RelationType =
  | 'OBJECT_TABLE'
  | 'OBJECT_INDEX'
  | 'OBJECT_SEQUENCE'
  | 'OBJECT_FOREIGN_TABLE'
  | 'OBJECT_VIEW'
  | 'OBJECT_MATVIEW';

interface Kind {
  readonly word: string;
  /** Of what is not there. */
  readonly sqlstate: string;
}

const kinds: { readonly [T in RelationType]: Kind } = {
  OBJECT_TABLE: { word: 'table', sqlstate: '42P01' },
  OBJECT_INDEX: { word: 'index', sqlstate: '42704' },
  OBJECT_SEQUENCE: { word: 'sequence', sqlstate: '42P01' },
  OBJECT_FOREIGN_TABLE: { word: 'foreign table', sqlstate: '42704' },
  OBJECT_VIEW: { word: 'view', sqlstate: '42P01' },
  OBJECT_MATVIEW: { word: 'materialized view', sqlstate: '42P01' },
};

/** What a relation is called, and is dropped as. */
function wordOf(row: Row): string {
  if (row.kind === 'table') return row.kindOfTable === 'foreign' ? 'foreign table' : 'table';
  if (row.kind === 'materializedView') return 'materialized view';
  return row.kind === 'compositeType' ? 'type' : row.kind;
}

export function dropRelations(context: Context, node: DropStmt, type: RelationType): void {
  const { objects = [], missing_ok: missingOk, behavior } = node;
  if (node.concurrent === true) refuseConcurrent(node);
  const roots = new Set<Handle>();
  for (const object of objects) {
    const name = qualifiedNameOf('List' in object ? object.List.items : [object]);
    const found = unlessMissing(missingOk, () => droppedRelation(context, name, type));
    if (found === null) continue;
    refuseKind(context, found, type);
    roots.add(found);
  }
  performDeletion(context, [...roots], behavior);
}

function refuseConcurrent({ objects = [], behavior }: DropStmt): void {
  if (objects.length > 1) {
    const message = 'DROP INDEX CONCURRENTLY does not support dropping multiple objects';
    refuse({ sqlstate: '0A000', message });
  }
  if (behavior === 'DROP_CASCADE') {
    refuse({ sqlstate: '0A000', message: 'DROP INDEX CONCURRENTLY does not support CASCADE' });
  }
}

function droppedRelation(context: Context, name: QualifiedName, type: RelationType): Handle {
  if (name.schema !== null) findSchema(context, name.schema);
  const found = findRelationOrNull(context, name);
  if (found !== null) return found;
  const { word, sqlstate } = kinds[type];
  const message = `${word} "${name.name}" does not exist`;
  return refuse({ sqlstate, message, ...missing(context, 'relation', name) });
}

/** 42809 for a relation of another kind, also with IF EXISTS. */
function refuseKind(context: Context, handle: Handle, type: RelationType): void {
  const row = context.builder.row(handle);
  const { word } = kinds[type];
  const actual = wordOf(row);
  if (actual === word) return;
  refuse({
    sqlstate: '42809',
    message: `"${row.name}" is not ${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`,
    hint: `Use DROP ${actual.toUpperCase()} to remove ${/^[aeiou]/.test(actual) ? 'an' : 'a'} ${actual}.`,
  });
}

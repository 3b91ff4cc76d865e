/** TRUNCATE, COPY, LOCK and SET CONSTRAINTS: they leave the schema as it is, and refuse what is not there. */

import type { ConstraintsSetStmt, CopyStmt, LockStmt, Node, TruncateStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { checkEffects } from './effects/checks.ts';
import { referencingKeys } from './effects/table-effects.ts';
import { descendantsOf } from './inheritance.ts';
import { findColumn, findRelation, findSchema, nameText, rangeVarName } from './names.ts';
import { stringsOf, type QualifiedName } from './nodes.ts';
import { refuse } from './refusal.ts';
import { isPartitioned } from './relation-kinds.ts';

/** `TRUNCATE [ONLY] t, u [CASCADE]`: 0A000 where a key of another table refers to one of them. */
export function truncate(context: Context, node: TruncateStmt): void {
  const tables = new Set<Handle>();
  for (const relation of node.relations ?? []) {
    for (const table of truncatedBy(context, relation)) tables.add(table);
  }
  if (node.behavior !== 'DROP_CASCADE') refuseReferenced(context, tables);
  checkEffects(context, node);
}

function truncatedBy(context: Context, node: Node): readonly Handle[] {
  if (!('RangeVar' in node)) return [];
  const { builder } = context;
  const handle = findRelation(context, rangeVarName(node.RangeVar));
  const { kind, name } = builder.row(handle);
  if (kind !== 'table') refuse({ sqlstate: '42809', message: `"${name}" is not a table` });
  if (node.RangeVar.inh === true) return [handle, ...descendantsOf(context, handle)];
  if (!isPartitioned(builder, handle)) return [handle];
  const hint = 'Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly.';
  return refuse({ sqlstate: '42809', message: 'cannot truncate only a partitioned table', hint });
}

function refuseReferenced({ builder }: Context, tables: ReadonlySet<Handle>): void {
  for (const table of tables) {
    const key = referencingKeys(builder, table).find(({ parent }) => !tables.has(parent!));
    if (key === undefined) continue;
    refuse({
      sqlstate: '0A000',
      message: 'cannot truncate a table referenced in a foreign key constraint',
      hint: `Table "${builder.row(key.parent!).name}" references "${builder.row(table).name}". Truncate it at the same time, or use TRUNCATE ... CASCADE.`,
    });
  }
}

/** `COPY t (a, b) FROM stdin`, `COPY (SELECT ...) TO 'file'` */
export function copy(context: Context, node: CopyStmt): void {
  const { relation, attlist, is_from: isFrom = false } = node;
  if (relation !== undefined) {
    const handle = findRelation(context, rangeVarName(relation), relation.location);
    refuseUncopied(context, handle, isFrom);
    checkCopied(context, handle, stringsOf(attlist));
  }
  checkEffects(context, node);
}

/** What of relations has no rows of its own (BeginCopyTo, CopyFrom). */
function refuseUncopied({ builder }: Context, handle: Handle, isFrom: boolean): void {
  const { kind, name } = builder.row(handle);
  const word = { view: 'view', materializedView: 'materialized view', sequence: 'sequence' };
  if (kind !== 'view' && kind !== 'materializedView' && kind !== 'sequence') return;
  const takes = builder
    .children(handle, 'trigger')
    .some((trigger) => builder.get('trigger', trigger).timing === 'instead of');
  if (isFrom && takes) return;
  const message = `cannot copy ${isFrom ? 'to' : 'from'} ${word[kind]} "${name}"`;
  refuse({ sqlstate: '42809', message });
}

/** CopyGetAttnums */
function checkCopied(context: Context, handle: Handle, names: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    const column = context.builder.get('column', findColumn(context, handle, name));
    if (column.generated !== null) {
      refuse({ sqlstate: '42P10', message: `column "${name}" is a generated column` });
    }
    if (names.indexOf(name) === index) continue;
    refuse({ sqlstate: '42701', message: `column "${name}" specified more than once` });
  }
}

/** `LOCK TABLE t, v IN SHARE MODE` */
export function lock(context: Context, { relations = [] }: LockStmt): void {
  for (const relation of relations) {
    if (!('RangeVar' in relation)) continue;
    const handle = findRelation(context, rangeVarName(relation.RangeVar));
    const { kind, name } = context.builder.row(handle);
    if (kind === 'table' || kind === 'view') continue;
    refuse({ sqlstate: '42809', message: `cannot lock relation "${name}"` });
  }
}

/** `SET CONSTRAINTS a, s.b DEFERRED` (AfterTriggerSetState) */
export function setConstraints(context: Context, node: ConstraintsSetStmt): void {
  for (const constraint of node.constraints ?? []) {
    if (!('RangeVar' in constraint)) continue;
    const name = rangeVarName(constraint.RangeVar);
    const found = constraintsOf(context, name);
    if (found.length === 0) {
      refuse({ sqlstate: '42704', message: `constraint "${nameText(name)}" does not exist` });
    }
    const fixed = found.find((row) => !('deferrable' in row && row.deferrable));
    if (fixed === undefined || node.deferred !== true) continue;
    refuse({ sqlstate: '42809', message: `constraint "${name.name}" is not deferrable` });
  }
}

/** Those of the first schema of the path that has any; constraint triggers are among them. */
function constraintsOf(
  context: Context,
  { schema, name }: QualifiedName,
): readonly Row<'constraint' | 'trigger'>[] {
  const { builder, session } = context;
  const schemas = schema === null ? session.effectivePath() : [findSchema(context, schema)];
  for (const each of schemas) {
    const tables = builder.children(each, 'table');
    const found = tables.flatMap((table) => [
      ...builder.children(table, 'constraint').map((handle) => builder.get('constraint', handle)),
      ...builder
        .children(table, 'trigger')
        .map((handle) => builder.get('trigger', handle))
        .filter(({ isConstraint }) => isConstraint),
    ]);
    const named = found.filter((row) => row.name === name);
    if (named.length > 0) return named;
  }
  return [];
}

/** CHECK constraints of tables: named, merged with inherited ones, passed on to children. */

import type { Handle, Row } from '../../catalog/builder.ts';
import { referencesOf } from '../../catalog/expression.ts';
import type { CheckConstraint } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { dependOnExpression, type ResolvedExpression } from '../expression.ts';
import { childrenOf } from '../inheritance.ts';
import { refuse } from '../refusal.ts';
import type { CheckDefinition } from './definitions.ts';
import { chooseConstraintName } from './invented-names.ts';
import { columnsIn, expressionFrom, expressionKey, systemColumnsIn } from './expression-source.ts';

/**
 * `ALTER TABLE t ADD [CONSTRAINT c] CHECK (...) [NO INHERIT] [NOT VALID]`
 *
 * Also for every table under it, unless NO INHERIT. One of the same name and expression that was
 * inherited, or is inherited now, is merged with; 42710 otherwise. Gives the handle.
 */
export function addCheck(context: Context, table: Handle, definition: CheckDefinition): Handle {
  const { builder } = context;
  const { noInherit } = definition;
  const scope = { kind: 'table', table, word: 'check constraint' } as const;
  const resolved = expressionFrom(context, definition.source, scope);
  const name = definition.name ?? inventName(context, table, definition.source, resolved);
  const existing = builder.find('constraint', table, name);
  const constraint =
    existing === undefined
      ? createCheck(context, table, { ...definition, name }, resolved)
      : mergeCheck(context, existing, { ...definition, name }, resolved);
  if (!noInherit) passOn(context, table, constraint, definition);
  return constraint;
}

/** `t_a_check` where the check is about one column, `t_check` otherwise. */
function inventName(
  context: Context,
  table: Handle,
  source: CheckDefinition['source'],
  { expression }: ResolvedExpression,
): string {
  const { builder } = context;
  const { name: name1, parent: schema } = builder.get('table', table);
  const columns = columnsIn(context, expression, table).map((each) => builder.row(each).name);
  const wholeRows = referencesOf(expression).includes(table) ? [null] : [];
  const about = [...columns, ...systemColumnsIn(source), ...wholeRows];
  const name2 = about.length === 1 ? about[0]! : null;
  return chooseConstraintName(context, { schema: schema!, name1, name2, label: 'check' });
}

function createCheck(
  context: Context,
  table: Handle,
  definition: CheckDefinition & { readonly name: string },
  { expression, needs }: ResolvedExpression,
): Handle {
  const { builder } = context;
  const { name, comment, isLocal, inheritCount, noInherit, validated, enforced } = definition;
  refuseNoInherit(context, table, definition);
  const constraint = builder.create('constraint', {
    parent: table,
    name,
    comment,
    type: 'check',
    expression,
    noInherit,
    validated,
    enforced,
    isLocal,
    inheritCount,
  });
  for (const referenced of columnsIn(context, expression, table)) {
    builder.depend({ dependent: constraint, referenced, type: 'auto' });
  }
  dependOnExpression(context, constraint, withoutTable(needs, table));
  return constraint;
}

/** 42P16: what is partitioned has no rows of its own (StoreRelCheck). */
function refuseNoInherit(
  { builder }: Context,
  table: Handle,
  { noInherit, location }: CheckDefinition,
): void {
  const { partitionKey, name } = builder.get('table', table);
  if (!noInherit || partitionKey === null) return;
  const message = `cannot add NO INHERIT constraint to partitioned table "${name}"`;
  refuse({ sqlstate: '42P16', message, location });
}

/** A constraint goes with its table anyhow. */
function withoutTable(needs: ReadonlySet<Handle>, table: Handle): ReadonlySet<Handle> {
  return new Set([...needs].filter((need) => need !== table));
}

/** MergeWithExistingConstraint */
function mergeCheck(
  context: Context,
  handle: Handle,
  definition: CheckDefinition & { readonly name: string },
  resolved: ResolvedExpression,
): Handle {
  const { builder } = context;
  const { name, isLocal, inheritCount, noInherit, enforced, validated, location } = definition;
  const existing = builder.get('constraint', handle);
  const relation = builder.row(existing.parent!).name;
  if (!isSameCheck(context, existing, resolved) || (isLocal && existing.isLocal)) {
    const message = `constraint "${name}" for relation "${relation}" already exists`;
    refuse({ sqlstate: '42710', message, location });
  }
  if (existing.noInherit && !isLocal) refuseConflict('non-inherited', name, relation);
  if (noInherit && existing.inheritCount > 0) refuseConflict('inherited', name, relation);
  if (validated && existing.enforced && !existing.validated) {
    refuseConflict('NOT VALID', name, relation);
  }
  const isLess = isLocal ? !enforced && existing.enforced : enforced && !existing.enforced;
  if (isLess) refuseConflict('NOT ENFORCED', name, relation);
  if (isLocal) builder.change('constraint', handle, { isLocal: true });
  else {
    builder.change('constraint', handle, { inheritCount: existing.inheritCount + inheritCount });
  }
  if (enforced && !existing.enforced) {
    builder.change('constraint', handle, { enforced: true, validated: true });
  }
  return handle;
}

function refuseConflict(what: string, name: string, relation: string): never {
  const message = `constraint "${name}" conflicts with ${what} constraint on relation "${relation}"`;
  return refuse({ sqlstate: '42P17', message });
}

function isSameCheck(
  context: Context,
  existing: Row<'constraint'>,
  { expression }: ResolvedExpression,
): existing is Row<'constraint'> & CheckConstraint<Handle> {
  return (
    existing.type === 'check' &&
    expressionKey(context, existing.expression) === expressionKey(context, expression)
  );
}

function passOn(
  context: Context,
  table: Handle,
  constraint: Handle,
  definition: CheckDefinition,
): void {
  const row = context.builder.get('constraint', constraint);
  if (row.type !== 'check') return;
  const source = { kind: 'copied', expression: row.expression, table } as const;
  for (const child of childrenOf(context, table)) {
    addCheck(context, child, {
      ...definition,
      name: row.name,
      source,
      comment: null,
      isLocal: false,
      inheritCount: 1,
    });
  }
}

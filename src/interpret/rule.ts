/**
 * CREATE RULE and what is done with rules by name (DefineQueryRewrite in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/rewrite/rewriteDefine.c).
 */

import type { CmdType, Node, RenameStmt, RuleStmt } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { RuleFact } from '../catalog/facts.ts';
import { mentionsIn } from '../infer/mentions.ts';
import { emptyScope, tableEntry, type Scope } from '../infer/scope.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { clearDependencies } from './deletion.ts';
import { dependOnExpression } from './expression.ts';
import { findRelation, rangeVarName } from './names.ts';
import { resolveQuery } from './query.ts';
import { laterProblem } from './query-checks.ts';
import { refuse, unsupported } from './refusal.ts';

type Event = RuleFact<Handle>['event'];

const events: { readonly [C in CmdType]?: Event } = {
  CMD_SELECT: 'select',
  CMD_INSERT: 'insert',
  CMD_UPDATE: 'update',
  CMD_DELETE: 'delete',
};

/** `CREATE [OR REPLACE] RULE r AS ON INSERT TO t WHERE ... DO INSTEAD (...)` */
export function createRule(context: Context, node: RuleStmt): void {
  const { builder } = context;
  const { relation, rulename: name = '', replace, instead } = node;
  const event = events[node.event!] ?? 'select';
  const table = findRelation(context, rangeVarName(relation!), relation?.location);
  refuseKind(builder.row(table), event);
  const needs = needsOf(context, node, table, event);
  refuseViewsName(builder.row(table), name);
  const existing = builder.find('rule', table, name);
  if (existing !== undefined && replace !== true) {
    const message = `rule "${name}" for relation "${builder.row(table).name}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  const facts = { event, instead: instead === true, enabled: 'origin' } as const;
  const rule = existing ?? builder.create('rule', { parent: table, name, comment: null, ...facts });
  if (existing !== undefined) {
    clearDependencies(context, existing, null);
    builder.change('rule', existing, facts);
  }
  needs.delete(table);
  dependOnExpression(context, rule, needs);
}

function refuseKind(row: Row, event: Event): void {
  if (row.kind === 'materializedView') {
    refuse({ sqlstate: '0A000', message: 'rules on materialized views are not supported' });
  }
  const isTable = row.kind === 'table' && row.kindOfTable !== 'foreign';
  if (!isTable && row.kind !== 'view') {
    refuse({ sqlstate: '42809', message: `relation "${row.name}" cannot have rules` });
  }
  if (event !== 'select') return;
  if (row.kind === 'view') unsupported('CREATE RULE ... ON SELECT');
  refuse({ sqlstate: '42809', message: `relation "${row.name}" cannot have ON SELECT rules` });
}

/** What a view's own rule is called, which is its query. */
const viewRule = '_RETURN';

function refuseViewsName({ name: relation }: Row, name: string): void {
  if (name !== viewRule) return;
  const message = `non-view rule for "${relation}" must not be named "${viewRule}"`;
  refuse({ sqlstate: '42P17', message });
}

/** What the condition and the actions name. */
function needsOf(
  context: Context,
  { whereClause, actions = [] }: RuleStmt,
  table: Handle,
  event: Event,
): Set<Handle> {
  const rows = ['old', 'new'].map((name) => ({
    ...tableEntry(context.builder, table, name),
    isOpen: false,
  }));
  const needs = new Set<Handle>();
  if (whereClause !== undefined) {
    const seen = rows.filter(({ name }) => isSeen(name, event));
    const scope: Scope = { ...emptyScope, entries: seen };
    for (const need of conditionNeeds(context, whereClause, scope)) needs.add(need);
  }
  for (const action of actions) {
    if ('NotifyStmt' in action) {
      if (whereClause === undefined) continue;
      const message =
        'rules with WHERE conditions can only have SELECT, INSERT, UPDATE, or DELETE actions';
      refuse({ sqlstate: '42P17', message });
    }
    const mentions = resolveQuery(context, action, { ...emptyScope, entries: rows });
    refuseRow(action, event);
    for (const need of mentions.needs) needs.add(need);
  }
  return needs;
}

function isSeen(name: string | null, event: Event): boolean {
  if (event === 'insert') return name === 'new';
  return event === 'update' || name === 'old';
}

function conditionNeeds(context: Context, node: Node, scope: Scope): ReadonlySet<Handle> {
  const { environment } = context.session;
  const place = { words: 'WHERE' };
  const mentions = mentionsIn({
    environment,
    node,
    scope,
    expected: null,
    place,
    condition: 'WHERE',
  });
  const problem = mentions.problems[0] ?? laterProblem(context, mentions, 'analysed');
  if (problem !== undefined) refuse(problem);
  return mentions.needs;
}

/** 42P17 for a row that the event has not. */
function refuseRow(action: Node, event: Event): void {
  const row = event === 'insert' ? 'old' : event === 'delete' ? 'new' : null;
  if (row === null || !names(action, row)) return;
  const message = `ON ${event.toUpperCase()} rule cannot use ${row.toUpperCase()}`;
  refuse({ sqlstate: '42P17', message });
}

/** True where a tree has a column of the row. */
function names(value: unknown, row: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('ColumnRef' in value) {
    const [first] = (value as Extract<Node, { ColumnRef: unknown }>).ColumnRef.fields ?? [];
    return first !== undefined && 'String' in first && first.String.sval === row;
  }
  return Object.values(value).some((inner) => names(inner, row));
}

/** The rule of a relation by name; 42704 where there is none, 2BP01 for a view's own. */
export function findRule(context: Context, relation: Handle, name: string): Handle {
  return findPart(context, relation, { kind: 'rule', name, of: 'for relation' });
}

/** `ALTER RULE r ON t RENAME TO s` */
export function renameRule(context: Context, node: RenameStmt): void {
  const { builder } = context;
  const { relation, subname = '', newname: name = '' } = node;
  const table = findRelation(context, rangeVarName(relation!), relation?.location);
  const isViews = builder.row(table).kind === 'view' && subname === viewRule;
  if (isViews && builder.find('rule', table, name) === undefined && name !== viewRule) {
    refuse({ sqlstate: '42P17', message: 'renaming an ON SELECT rule is not allowed' });
  }
  const rule = findRule(context, table, subname);
  if (builder.find('rule', table, name) !== undefined) {
    const message = `rule "${name}" for relation "${builder.row(table).name}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  builder.change('rule', rule, { name });
}

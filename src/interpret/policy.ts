/**
 * Row-level security: CREATE POLICY and ALTER POLICY.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/policy.c
 */

import type {
  AlterPolicyStmt,
  CreatePolicyStmt,
  Node,
  RangeVar,
  RoleSpec,
  RoleSpecType,
} from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { referencesOf } from '../catalog/expression.ts';
import type { PolicyFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { clearDependencies } from './deletion.ts';
import { dependOnExpression, expressionAt, type ResolvedExpression } from './expression.ts';
import { parenthesisedBehind } from './expression-text.ts';
import { findTable } from './names.ts';
import { refuse } from './refusal.ts';
import { isPublic, namedRole } from './roles/find-role.ts';
import { ownerName } from './roles/session-roles.ts';

type Command = PolicyFact<Handle>['command'];

const commands: readonly Command[] = ['all', 'select', 'insert', 'update', 'delete'];

/** `CREATE POLICY p ON t AS RESTRICTIVE FOR UPDATE TO r USING (...) WITH CHECK (...)` */
export function createPolicy(context: Context, node: CreatePolicyStmt): void {
  const { builder } = context;
  const command = commandOf(node.cmd_name);
  checkClauses(command, node, {
    readOnly: 'WITH CHECK cannot be applied to SELECT or DELETE',
    insert: 'only WITH CHECK expression allowed for INSERT',
  });
  const roles = rolesOf(context, node.roles);
  const { handle: table, name: tableName } = policyTable(context, node.table!);
  const using = clause(context, { node: node.qual, word: 'USING', table, relation: node.table! });
  const withCheck = clause(context, {
    node: node.with_check,
    word: 'CHECK',
    table,
    relation: node.table!,
  });
  const name = node.policy_name ?? '';
  if (builder.find('policy', table, name) !== undefined) {
    const message = `policy "${name}" for table "${tableName}" already exists`;
    refuse({ sqlstate: '42710', message });
  }
  const policy = builder.create('policy', {
    parent: table,
    name,
    comment: null,
    permissive: node.permissive === true,
    command,
    roles,
    using: using?.expression ?? null,
    withCheck: withCheck?.expression ?? null,
  });
  for (const each of [using, withCheck]) {
    if (each !== null) dependOnExpression(context, policy, each.needs);
  }
}

function commandOf(written: string | undefined): Command {
  return commands.find((command) => command === written) ?? 'all';
}

interface Words {
  readonly readOnly: string;
  readonly insert: string;
}

/** What SELECT and DELETE, and what INSERT, have no use for; 42601. */
function checkClauses(
  command: Command,
  { qual, with_check: check }: Pick<CreatePolicyStmt, 'qual' | 'with_check'>,
  words: Words,
): void {
  const isReadOnly = command === 'select' || command === 'delete';
  if (isReadOnly && check !== undefined) refuse({ sqlstate: '42601', message: words.readOnly });
  if (command === 'insert' && qual !== undefined) {
    refuse({ sqlstate: '42601', message: words.insert });
  }
}

/** A table that can have policies: not a foreign one. */
export function policyTable(context: Context, relation: RangeVar): ReturnType<typeof findTable> {
  const table = findTable(context, relation);
  if (table.kindOfTable !== 'foreign') return table;
  const message = `"${table.name}" is not a table`;
  return refuse({ sqlstate: '42809', message, location: relation.location });
}

interface Clause {
  readonly node: Node | undefined;
  readonly word: 'USING' | 'CHECK';
  readonly table: Handle;
  readonly relation: RangeVar;
}

function clause(
  context: Context,
  { node, word, table, relation }: Clause,
): ResolvedExpression | null {
  if (node === undefined) return null;
  const from = context.statement.offsetOf(relation.location);
  const span = parenthesisedBehind(context, word, from);
  const scope = {
    kind: 'table',
    table,
    word: 'policy expression',
    allowsSubquery: true,
  } as const;
  return expressionAt(context, { node, from: span.start, to: span.end, scope });
}

const roleWords: { readonly [T in RoleSpecType]: string | null } = {
  ROLESPEC_CSTRING: null,
  ROLESPEC_CURRENT_ROLE: 'current_role',
  ROLESPEC_CURRENT_USER: 'current_user',
  ROLESPEC_SESSION_USER: 'session_user',
  ROLESPEC_PUBLIC: 'public',
};

/** The roles; beside PUBLIC the others do not count (policy_role_list_to_array). */
function rolesOf(context: Context, nodes: readonly Node[] | undefined): readonly string[] {
  const specs = (nodes ?? []).flatMap((node) => ('RoleSpec' in node ? node.RoleSpec : []));
  if (specs.length === 0 || specs.some(isPublic)) return ['public'];
  return specs.map((spec) => policyRole(context, spec));
}

/** Who runs the migrations is not known by name: that stays as it is written. */
function policyRole(context: Context, spec: RoleSpec): string {
  const name = namedRole(context, spec);
  const word = roleWords[spec.roletype ?? 'ROLESPEC_CSTRING'];
  return word !== null && ownerName(name) === null ? word : name;
}

/** The policy of a table by name; 42704 where there is none. */
export function findPolicy(context: Context, table: Handle, name: string): Handle {
  return findPart(context, table, { kind: 'policy', name, of: 'for table' });
}

/** `ALTER POLICY p ON t TO r USING (...) WITH CHECK (...)`: what is not said stays. */
export function alterPolicy(context: Context, node: AlterPolicyStmt): void {
  const { builder } = context;
  const roles = node.roles === undefined ? {} : { roles: rolesOf(context, node.roles) };
  const relation = node.table!;
  const { handle: table } = policyTable(context, relation);
  const using = clause(context, { node: node.qual, word: 'USING', table, relation });
  const withCheck = clause(context, { node: node.with_check, word: 'CHECK', table, relation });
  const policy = findPolicy(context, table, node.policy_name ?? '');
  const before = builder.get('policy', policy);
  checkClauses(before.command, node, {
    readOnly: 'only USING expression allowed for SELECT, DELETE',
    insert: 'only WITH CHECK expression allowed for INSERT',
  });
  builder.change('policy', policy, {
    ...roles,
    ...(using !== null && { using: using.expression }),
    ...(withCheck !== null && { withCheck: withCheck.expression }),
  });
  renewDependencies(context, policy, [using, withCheck]);
}

/** Forgets what the replaced expressions needed; what the others need is said anew. */
function renewDependencies(
  context: Context,
  policy: Handle,
  resolved: readonly (ResolvedExpression | null)[],
): void {
  if (resolved.every((each) => each === null)) return;
  const { using, withCheck } = context.builder.get('policy', policy);
  clearDependencies(context, policy, null);
  for (const [index, expression] of [using, withCheck].entries()) {
    const needs =
      resolved[index]?.needs ?? new Set(expression === null ? [] : referencesOf(expression));
    dependOnExpression(context, policy, needs);
  }
}

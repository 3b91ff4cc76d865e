/**
 * The objects that an expression or query names, each with the place of its name: found without
 * types, so a function is told from its namesakes by its number of arguments only.
 */

import type { FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { Analysis, type Mentions, type Place, type Readers } from './analysis.ts';
import { castIn, isCastToOwn } from './cast-call.ts';
import { certainType } from './certain-type.ts';
import { readQuery } from './changes.ts';
import type { Candidate, Environment } from './environment.ts';
import { readExpression } from './expressions.ts';
import { mayFold } from './mutability.ts';
import { readSelect } from './query.ts';
import { possibleOf, resolveCall } from './resolve-call.ts';
import type { Column, Scope } from './scope.ts';

export type { Conversion, Mention, Mentions, Place, Problem, SelectItem } from './analysis.ts';
export type { Environment } from './environment.ts';

const readers: Readers = {
  type: certainType,
  expression: readExpression,
  query: readQuery,
  select: readSelect,
};

export interface MentionsInput {
  readonly environment: Environment;
  readonly node: Node;
  readonly scope: Scope;
  /** The type that a bare literal at the top takes: the column's of a default. */
  readonly expected: Handle | null;
  /** Null where aggregates and the like may stand. */
  readonly place: Place | null;
  /** What the server calls the condition that it is: `CHECK`; null where it is none. */
  readonly condition?: string | null;
}

/** What an expression names, and what it is of. */
export interface ExpressionMentions extends Mentions {
  /** Null where it is not certain; a bare string or NULL has none. */
  readonly type: TypeUse<Handle> | null;
}

/** The objects that an expression names. */
export function mentionsIn(input: MentionsInput): ExpressionMentions {
  const { environment, node, scope, expected, place, condition = null } = input;
  const analysis = new Analysis(environment, readers);
  readExpression(analysis, node, { scope, expected, place });
  if (condition !== null) analysis.condition(node, scope, condition);
  const isMutable = analysis.isMutable && !mayFold(node);
  return Object.assign(analysis, { type: analysis.typeOf(node, scope), isMutable });
}

/** The type of an expression without subqueries; null where it is not certain. */
export function expressionType(
  environment: Environment,
  node: Node,
  scope: Scope,
): TypeUse<Handle> | null {
  return new Analysis(environment, readers).typeOf(node, scope);
}

/** What a call may mean, nothing where none takes its arguments; null where that is not told. */
export function calledRoutines(
  environment: Environment,
  call: FuncCall,
  scope: Scope,
): readonly Candidate[] | null {
  const resolved = resolveCall(new Analysis(environment, readers), call, scope);
  const { selection, fitting } = resolved;
  if (selection.kind === 'none') return [];
  if (selection.kind === 'several' && fitting.length === 0) return [];
  return possibleOf(resolved).map(({ candidate }) => candidate);
}

/** What is left of a cast to what a value is already; null for all else. */
export function withoutCast(environment: Environment, node: Node, scope: Scope): Node | null {
  const cast = castIn(environment, node);
  const from = cast === null ? null : expressionType(environment, cast.arg, scope);
  if (cast === null || from === null || !isCastToOwn(from, cast)) return null;
  if ('FuncCall' in node) {
    const resolved = resolveCall(new Analysis(environment, readers), node.FuncCall, scope);
    if (resolved.cast === null) return null;
  }
  return cast.arg;
}

/** What a query names, and gives. */
export interface QueryMentions extends Mentions {
  /** Null where they are not all known. */
  readonly outputs: readonly Column[] | null;
}

/** The objects that a SELECT, INSERT, UPDATE, DELETE or MERGE names, and the columns that it gives. */
export function queryMentions(environment: Environment, node: Node, scope: Scope): QueryMentions {
  const analysis = new Analysis(environment, readers);
  const outputs = readQuery(analysis, node, scope);
  return Object.assign(analysis, { outputs });
}

/**
 * PREPARE, EXECUTE and DEALLOCATE. Prepared statements belong to the session: a transaction that is
 * rolled back leaves them.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/prepare.c
 */

import type { DeallocateStmt, ExecuteStmt, PrepareStmt } from '@pgsql/types';
import { mayAssign } from '../infer/coercion.ts';
import { locationOf } from '../infer/location.ts';
import { expressionType } from '../infer/mentions.ts';
import { emptyScope, type Scope } from '../infer/scope.ts';
import { nodesOf } from '../statements/nodes-of.ts';
import type { StatementKind, StatementNode } from '../statements/statement.ts';
import { refuseSubqueries } from './call.ts';
import type { Context } from './context.ts';
import { bareTypeText } from './describe.ts';
import { Effects } from './effects/effects.ts';
import { resolveQuery } from './query.ts';
import { refuse, unsupported } from './refusal.ts';
import type { PreparedStatement } from './session.ts';
import { resolveType } from './type-name.ts';

/** `PREPARE p (integer) AS SELECT ... $1`: what it names must be there. */
export function prepare(context: Context, node: PrepareStmt): void {
  const { name = '', query } = node;
  const { prepared } = context.session;
  if (query === undefined) return;
  const mentioned = [...nodesOf(query, 'ParamRef')].map(({ number = 0 }) => number);
  const parameters = parametersOf(context, node, Math.max(0, ...mentioned));
  resolveQuery(context, query, { ...emptyScope, parameters });
  refuseUntyped(parameters, mentioned);
  if (prepared.has(name)) {
    refuse({ sqlstate: '42P05', message: `prepared statement "${name}" already exists` });
  }
  prepared.set(name, { query, types: parameters.types });
}

type Parameters = NonNullable<Scope['parameters']>;

/** Those whose types are given, and more up to `last`: where they stand decides their types. */
function parametersOf(context: Context, { argtypes = [] }: PrepareStmt, last: number): Parameters {
  const given = argtypes.flatMap((node) =>
    'TypeName' in node ? resolveType(context, node.TypeName) : [],
  );
  const count = Math.max(given.length, last);
  return {
    function: '',
    names: Array.from({ length: count }, () => ''),
    types: Array.from({ length: count }, (_, index) => given[index] ?? null),
  };
}

/** 42P18 for one that no type is given for, and that stands nowhere. */
function refuseUntyped({ types }: Parameters, mentioned: readonly number[]): void {
  const place = types.findIndex((type, index) => type === null && !mentioned.includes(index + 1));
  if (place === -1) return;
  const message = `could not determine data type of parameter $${place + 1}`;
  refuse({ sqlstate: '42P18', message });
}

/** `EXECUTE p (1, 2)`: what was prepared is judged as it stands now. */
export function execute(context: Context, node: ExecuteStmt): void {
  const { name = '', params } = node;
  const { query, types } = findPrepared(context, name);
  checkGiven(context, node, types);
  const [kind, tree] = Object.entries(query)[0]!;
  const effects = new Effects(context);
  const doubt =
    effects.ofTree(params) ??
    effects.ofStatement(kind as StatementKind, tree as StatementNode[StatementKind]);
  if (doubt !== null) unsupported(`EXECUTE, which ${doubt.what}`);
}

/** 42601, 0A000 and 42804 for what the parameters cannot be (EvaluateParams). */
function checkGiven(
  context: Context,
  { name, params = [] }: ExecuteStmt,
  types: PreparedStatement['types'],
): void {
  if (params.length !== types.length) {
    const message = `wrong number of parameters for prepared statement "${name}"`;
    refuse({ sqlstate: '42601', message });
  }
  refuseSubqueries(params, 'EXECUTE parameter');
  const { environment } = context.session;
  for (const [index, node] of params.entries()) {
    const to = types[index] ?? null;
    const from = to === null ? null : expressionType(environment, node, emptyScope);
    if (to === null || from === null || mayAssign(environment, from, to)) continue;
    const [given, wanted] = [from, to].map((use) => bareTypeText(context, use));
    const message = `parameter $${index + 1} of type ${given} cannot be coerced to the expected type ${wanted}`;
    refuse({ sqlstate: '42804', message, location: locationOf(node) });
  }
}

/** `DEALLOCATE p`, `DEALLOCATE ALL` */
export function deallocate({ session }: Context, { name }: DeallocateStmt): void {
  if (name === undefined) return session.prepared.clear();
  if (!session.prepared.delete(name)) refuseMissing(name);
}

/** 26000 for a name that nothing was prepared under. */
export function findPrepared({ session }: Context, name: string): PreparedStatement {
  return session.prepared.get(name) ?? refuseMissing(name);
}

function refuseMissing(name: string): never {
  return refuse({ sqlstate: '26000', message: `prepared statement "${name}" does not exist` });
}

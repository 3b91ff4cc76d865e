/**
 * `CALL p(1)`: the procedure must be there (ParseFuncOrColumn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { CallStmt, FuncCall, Node } from '@pgsql/types';
import { hasUnknownNames } from '../infer/environment.ts';
import { calledRoutines, expressionType } from '../infer/mentions.ts';
import { emptyScope } from '../infer/scope.ts';
import { nodesOf } from '../statements/nodes-of.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { checkEffects } from './effects/checks.ts';
import { findSchema, missing, nameText } from './names.ts';
import { qualifiedNameOf } from './nodes.ts';
import { refuse } from './refusal.ts';

export function callProcedure(context: Context, node: CallStmt): void {
  if (node.funccall !== undefined) {
    refuseSubqueries(node.funccall.args, 'CALL argument');
    checkCall(context, node.funccall);
  }
  checkEffects(context, node);
}

/** 0A000 for a subquery in what is computed by itself (transformSubLink). */
export function refuseSubqueries(value: unknown, place: string): void {
  for (const { location } of nodesOf(value, 'SubLink')) {
    refuse({ sqlstate: '0A000', message: `cannot use subquery in ${place}`, location });
  }
}

/** 42883 where there is no such procedure, 42809 where it is a function. */
function checkCall(context: Context, call: FuncCall): void {
  const { environment } = context.session;
  const { args = [], location } = call;
  const name = qualifiedNameOf(call.funcname);
  if (name.schema !== null) findSchema(context, name.schema, location);
  if (hasUnknownNames(environment)) return;
  const possible = calledRoutines(environment, call, emptyScope);
  if (possible === null || possible.some(({ kind }) => kind === 'procedure')) return;
  const listed = args.map((arg) => argumentText(context, arg)).join(', ');
  const signature = `${nameText(name)}(${listed})`;
  if (possible.length > 0) {
    const hint = 'To call a function, use SELECT.';
    refuse({ sqlstate: '42809', message: `${signature} is not a procedure`, location, hint });
  }
  const message = `procedure ${signature} does not exist`;
  refuse({ sqlstate: '42883', message, location, ...missing(context, 'function', name) });
}

/** A type as messages print it, behind the name that an argument is given by. */
function argumentText(context: Context, arg: Node): string {
  if ('NamedArgExpr' in arg && arg.NamedArgExpr.arg !== undefined) {
    return `${arg.NamedArgExpr.name} => ${argumentText(context, arg.NamedArgExpr.arg)}`;
  }
  const type = expressionType(context.session.environment, arg, emptyScope);
  return type === null ? 'unknown' : typeText(context, type);
}

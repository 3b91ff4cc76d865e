/**
 * `CALL p(1)`: the procedure must be there (ParseFuncOrColumn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { CallStmt, FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { functionsNamed, hasUnknownNames, takes, type Candidate } from '../infer/environment.ts';
import { expressionType } from '../infer/mentions.ts';
import { emptyScope } from '../infer/scope.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { checkEffects } from './effects/checks.ts';
import { mayBecome } from './function/called-function.ts';
import { isInput } from './function/parameters.ts';
import { findSchema, missing, nameText } from './names.ts';
import { qualifiedNameOf } from './nodes.ts';
import { refuse } from './refusal.ts';

export function callProcedure(context: Context, node: CallStmt): void {
  if (node.funccall !== undefined) checkCall(context, node.funccall);
  checkEffects(context, node);
}

/** Null where a type is not known. */
type KnownType = TypeUse<Handle> | null;

/** 42883 where there is no such procedure, 42809 where it is a function. */
function checkCall(context: Context, call: FuncCall): void {
  const { environment } = context.session;
  const { args = [], location, func_variadic: isVariadic } = call;
  const name = qualifiedNameOf(call.funcname);
  if (name.schema !== null) findSchema(context, name.schema, location);
  if (hasUnknownNames(environment)) return;
  const types = args.map((arg) => expressionType(environment, arg, emptyScope));
  const all = functionsNamed(environment, name.schema, name.name);
  const fitting = isVariadic === true ? all : all.filter((each) => mayTake(context, each, types));
  if (fitting.some(({ kind }) => kind === 'procedure')) return;
  const listed = args.map((arg) => argumentText(context, arg)).join(', ');
  const signature = `${nameText(name)}(${listed})`;
  if (fitting.length > 0) {
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

/** False where it certainly does not take values of the types. */
function mayTake(context: Context, candidate: Candidate, types: readonly KnownType[]): boolean {
  if (!takes(candidate, types.length)) return false;
  if (candidate.fact === null || candidate.most === Infinity) return true;
  const { arguments: args, kindOfFunction } = context.builder.get('function', candidate.fact);
  const given = kindOfFunction === 'procedure' ? args : args.filter(({ mode }) => isInput(mode));
  // What is given by name has no certain type, and no certain place.
  return types.every((type, index) => {
    const argument = given[index];
    if (type === null || argument === undefined || argument.mode === 'out') return true;
    return mayBecome(context, type, argument.type);
  });
}

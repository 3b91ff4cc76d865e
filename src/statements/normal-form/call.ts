/** Calls of functions. */

import type { FuncCall } from '@pgsql/types';
import { namesIn } from '../node-names.ts';
import { castForm } from './cast.ts';
import { NotKnown, objectForm, type Forms, type Scope } from './scope.ts';

/** `f(a, b)`, however it was written: `EXTRACT(year FROM a)` is a call like any other. */
export function callForm(call: FuncCall, scope: Scope, forms: Forms): string {
  const { funcname, args, agg_order: order, agg_filter: filter, over } = call;
  if (over !== undefined) throw new NotKnown();
  if (isCast(call, scope)) {
    const typeName = { names: funcname ?? [] };
    return castForm({ arg: args![0]!, typeName }, scope, forms);
  }
  const marks = [
    call.agg_distinct === true ? 'DISTINCT ' : '',
    call.func_variadic === true ? 'VARIADIC ' : '',
  ].join('');
  const inner = call.agg_star === true ? '*' : forms.list(args, scope);
  const sorted = order === undefined ? '' : ` ORDER BY ${forms.list(order, scope)}`;
  const kept = filter === undefined ? '' : ` FILTER ${forms.of(filter, scope)}`;
  const name = objectForm(funcname, scope);
  // Up to 13 EXTRACT is kept, and printed, as date_part.
  const kind = name === 'extract' ? 'date_part' : name;
  return `${kind}(${marks}${inner}${sorted})${kept}`;
}

/** `text(a)`, which the server may have taken for `a::text`; where it has not they are the same. */
function isCast(call: FuncCall, { context }: Scope): boolean {
  const { funcname, args = [], agg_order: order, agg_filter: filter } = call;
  const isPlain = call.agg_distinct !== true && call.func_variadic !== true;
  if (args.length !== 1 || !isPlain || order !== undefined || filter !== undefined) return false;
  return !('NamedArgExpr' in args[0]!) && context.isType(namesIn(funcname));
}

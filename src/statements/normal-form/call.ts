/** Calls of functions. */

import type { FuncCall } from '@pgsql/types';
import { NotKnown, objectForm, type Forms, type Scope } from './scope.ts';

/** `f(a, b)`, however it was written: `EXTRACT(year FROM a)` is a call like any other. */
export function callForm(call: FuncCall, scope: Scope, forms: Forms): string {
  const { funcname, args, agg_order: order, agg_filter: filter, over } = call;
  if (over !== undefined) throw new NotKnown();
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

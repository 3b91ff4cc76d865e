/**
 * Calls that are casts: `text(a)` (func_get_detail and FuncNameAsType in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { namesIn } from '../statements/node-names.ts';
import { pathwayOf, type Operand } from './coercion.ts';
import { hasColumns, type Environment } from './environment.ts';
import { typeNamed } from './type-names.ts';
import { baseOf, builtInName, categoryOf, isRowType, isSameType } from './type-properties.ts';

type Use = TypeUse<Handle>;

/**
 * The type that a call is a cast to: its name is a type's, and its one argument becomes that without
 * a function. A function of exactly the argument's type goes before, which the caller has asked for.
 * `maybe` where it is not certain; null for what is a call.
 */
export function castTarget(
  environment: Environment,
  call: FuncCall,
  operands: readonly Operand[],
): Use | 'maybe' | null {
  const [operand] = operands;
  if (operand === undefined || operands.length > 1 || !isPlain(call)) return null;
  const target = typeCalled(environment, call);
  if (target === null) return null;
  if (operand === 'untyped') return target;
  return operand === null ? 'maybe' : withoutFunction(environment, operand, target);
}

/** What only functions have. */
function isPlain(call: FuncCall): boolean {
  const { args = [], agg_order: order, agg_filter: filter, over } = call;
  if (args.some((arg) => 'NamedArgExpr' in arg) || call.func_variadic === true) return false;
  const isAggregate = call.agg_distinct === true || call.agg_within_group === true;
  return !isAggregate && order === undefined && filter === undefined && over === undefined;
}

/** The type of the call's name; rows are none. */
function typeCalled({ builder, lookup }: Environment, { funcname }: FuncCall): Use | null {
  const path = namesIn(funcname);
  const type = lookup.find('type', path.at(-2) ?? null, path.at(-1) ?? '');
  if (type === undefined || hasColumns(builder.row(type).kind)) return null;
  return { type, modifiers: [], dimensions: 0 };
}

function withoutFunction(environment: Environment, from: Use, to: Use): Use | 'maybe' | null {
  const pathway = pathwayOf(environment, from, to, 'explicit');
  if (pathway === null || pathway === 'elements') return null;
  if (pathway === 'unknown') return 'maybe';
  if (pathway === 'same') return to;
  const isText = pathway === 'text' || pathway.method === 'text';
  if (!isText) return pathway.method === 'binary' ? to : null;
  const isRow =
    isRowType(environment, baseOf(environment, from)) ||
    builtInName(environment, from) === 'record';
  return isRow && categoryOf(environment, to) === 'S' ? null : to;
}

/** What is cast, and to what. */
export interface Cast {
  readonly arg: Node;
  readonly to: Use;
  /** Written as a call, which leaves modifiers as they are. */
  readonly isCall: boolean;
}

/** `a::t`, or `t(a)` where no function goes before; null for what is none or of a type that is not known. */
export function castIn(environment: Environment, node: Node): Cast | null {
  if ('TypeCast' in node) {
    const { arg, typeName } = node.TypeCast;
    const to = typeNamed(environment, typeName);
    return arg === undefined || to === null ? null : { arg, to, isCall: false };
  }
  if (!('FuncCall' in node) || !isPlain(node.FuncCall)) return null;
  const { args: [arg, ...others] = [] } = node.FuncCall;
  const to = typeCalled(environment, node.FuncCall);
  return arg === undefined || others.length > 0 || to === null ? null : { arg, to, isCall: true };
}

/** True where a value of a type stays as it is when it is cast (coerce_type, coerce_type_typmod). */
export function isCastToOwn(from: Use, { to, isCall }: Pick<Cast, 'to' | 'isCall'>): boolean {
  return isSameType(from, to) && (isCall || to.modifiers.join() === from.modifiers.join());
}

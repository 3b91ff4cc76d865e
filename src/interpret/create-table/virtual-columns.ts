/**
 * Virtual generated columns (18): their values are computed by whoever reads them, so nothing that
 * users made may take part (check_virtual_generated_security and CheckAttributeType in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/heap.c).
 */

import type { FuncCall, TypeCast } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { locationOf } from '../../infer/location.ts';
import { namesIn } from '../../statements/node-names.ts';
import type { Context } from '../context.ts';
import type { ResolvedExpression } from '../expression.ts';
import { refuse } from '../refusal.ts';
import { isTypeKind } from '../type-name.ts';
import { columnLocation, columnsIn, type ExpressionSource } from './expression-source.ts';

/** 0A000 for a type of a virtual generated column that is not the server's own. */
export function refuseVirtualType(
  { builder }: Context,
  { name, type }: { readonly name: string; readonly type: TypeUse<Handle> },
): void {
  const isDomain = builder.row(type.type).kind === 'domain';
  if (!isDomain && builder.isPinned(type.type)) return;
  const what = isDomain ? 'domain' : 'user-defined';
  const article = 'virtual generated column';
  refuse({ sqlstate: '0A000', message: `${article} "${name}" cannot have a ${what} type` });
}

/** 0A000 for an expression of a virtual generated column with functions or types of users. */
export function refuseUserDefined(
  context: Context,
  table: Handle,
  source: ExpressionSource,
  { expression, needs }: Pick<ResolvedExpression, 'expression' | 'needs'>,
): void {
  const { builder } = context;
  for (const need of needs) {
    const { kind, name } = builder.row(need);
    if (builder.isPinned(need)) continue;
    if (kind === 'function' || kind === 'operator') {
      refuseUse('function', nodeLocation(source, 'FuncCall', name));
    }
    if (isTypeKind(kind) && need !== table) refuseUse('type', nodeLocation(source, 'TypeCast'));
  }
  for (const column of columnsIn(context, expression, table)) {
    const { name, type } = builder.get('column', column);
    if (!builder.isPinned(type.type)) refuseUse('type', columnLocation(source, name));
  }
}

function refuseUse(what: 'function' | 'type', location: number | undefined): never {
  const message = `generation expression uses user-defined ${what}`;
  return refuse({ sqlstate: '0A000', message, location });
}

/** Where the first call of a function, or the first cast, stands; undefined where that is not known. */
function nodeLocation(
  source: ExpressionSource,
  kind: 'FuncCall' | 'TypeCast',
  name: string | null = null,
): number | undefined {
  return source.kind === 'written' ? locationIn(source.node, kind, name) : undefined;
}

function locationIn(
  value: unknown,
  kind: 'FuncCall' | 'TypeCast',
  name: string | null,
): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { FuncCall: call, TypeCast: cast } = value as {
    readonly FuncCall?: FuncCall;
    readonly TypeCast?: TypeCast;
  };
  if (kind === 'FuncCall' && call !== undefined && namesIn(call.funcname).at(-1) === name) {
    return call.location;
  }
  if (kind === 'TypeCast' && cast !== undefined) return locationOf({ TypeCast: cast });
  const locations = Object.values(value).flatMap((inner) => locationIn(inner, kind, name) ?? []);
  return locations.length === 0 ? undefined : Math.min(...locations);
}

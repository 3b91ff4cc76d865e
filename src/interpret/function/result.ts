/**
 * Whether the last statement of a body gives what the function returns (check_sql_fn_retval in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/executor/functions.c), as far as
 * its types are certain.
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { mayAssign } from '../../infer/coercion.ts';
import { hasColumns } from '../../infer/environment.ts';
import type { Column } from '../../infer/scope.ts';
import { builtInTypes } from '../../postgres/types.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { refuse } from '../refusal.ts';
import { isOutput } from './parameters.ts';

type Returning = Pick<FunctionFact<Handle>, 'returns' | 'arguments'>;

export interface BodyResult {
  /** The last statement; undefined for an empty body. */
  readonly last: Node | undefined;
  /** Its columns; null where they are not known. */
  readonly outputs: readonly Column[] | null;
}

/** 42P13 where it certainly does not. */
export function checkResult(
  context: Context,
  routine: Returning,
  { last, outputs }: BodyResult,
): void {
  const { returns } = routine;
  const type = resultName(context, routine);
  if (type === null || returns === null) return;
  const text = bareTypeText(context, returns);
  const wrong = (hint: string): never =>
    refuse({
      sqlstate: '42P13',
      message: `return type mismatch in function declared to return ${text}`,
      hint,
    });
  if (last === undefined || !givesRows(last)) {
    wrong("Function's final statement must be SELECT or INSERT/UPDATE/DELETE/MERGE RETURNING.");
  }
  if (outputs === null) return;
  const wanted = type === 'scalar' ? [returns] : rowTypes(context, routine);
  if (wanted === null || isWholeRow(context, type, outputs)) return;
  if (type === 'scalar' && outputs.length !== 1) {
    wrong('Final statement must return exactly one column.');
  }
  if (outputs.length > wanted.length) wrong('Final statement returns too many columns.');
  if (outputs.length < wanted.length) wrong('Final statement returns too few columns.');
  for (const [index, to] of wanted.entries()) {
    const from = outputs[index]?.type ?? null;
    if (from === null || mayAssign(context.session.environment, from, to)) continue;
    wrong(`Actual return type is ${bareTypeText(context, from)}.`);
  }
}

/** One column that may itself be the row. */
function isWholeRow(
  { builder, session }: Context,
  type: 'scalar' | 'row',
  outputs: readonly Column[],
): boolean {
  if (type === 'scalar' || outputs.length !== 1) return false;
  const only = outputs[0]!.type;
  if (only === null) return true;
  const { kind, parent, name } = builder.row(only.type);
  return (
    kind !== 'baseType' || parent !== session.pgCatalog || builtInTypes.get(name)?.typtype === 'p'
  );
}

/** The types of a row's columns; null where they are not known. */
function rowTypes(
  { builder }: Context,
  { returns, arguments: args }: Returning,
): readonly TypeUse<Handle>[] | null {
  const outputs = args.filter(({ mode }) => isOutput(mode));
  if (outputs.length > 1) return outputs.map(({ type }) => type);
  if (returns === null || !hasColumns(builder.row(returns.type).kind)) return null;
  return builder
    .children(returns.type, 'column')
    .map((column) => builder.get('column', column))
    .toSorted((a, b) => a.position - b.position)
    .map(({ type }) => type);
}

/** `scalar` for one value, `row` for rows; null where nothing is asked of the body. */
function resultName(
  { builder, session }: Context,
  { returns, arguments: args }: Returning,
): 'scalar' | 'row' | null {
  if (returns === null) return null;
  const row = builder.row(returns.type);
  const isOwn = row.parent === session.pgCatalog;
  if (isOwn && row.name === 'void') return null;
  if (args.filter(({ mode }) => isOutput(mode)).length > 1) return 'row';
  if (returns.dimensions > 0) return 'scalar';
  if (isOwn && row.name === 'record') return 'row';
  if (row.kind === 'domain') return 'row';
  return row.kind === 'enum' || (row.kind === 'baseType' && isOwn) ? 'scalar' : 'row';
}

function givesRows(node: Node): boolean {
  if ('SelectStmt' in node || 'ReturnStmt' in node) return true;
  const [inner] = Object.values(node) as [{ returningClause?: unknown; returningList?: unknown }];
  return inner.returningClause !== undefined || inner.returningList !== undefined;
}

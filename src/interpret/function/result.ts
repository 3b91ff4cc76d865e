/**
 * Whether the last statement of a body gives what the function returns (check_sql_fn_retval in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/executor/functions.c). Types are
 * not compared.
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact } from '../../catalog/facts.ts';
import type { Column } from '../../infer/scope.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
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
  const text = typeText(context, { ...returns, modifiers: [] });
  const wrong = (hint: string): never =>
    refuse({
      sqlstate: '42P13',
      message: `return type mismatch in function declared to return ${text}`,
      hint,
    });
  if (last === undefined || !givesRows(last)) {
    wrong("Function's final statement must be SELECT or INSERT/UPDATE/DELETE/MERGE RETURNING.");
  }
  if (outputs === null || type !== 'scalar' || outputs.length === 1) return;
  wrong('Final statement must return exactly one column.');
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

/**
 * Expressions whose value must never change: of indexes, generated columns and partition keys.
 *
 * Functions in SQL pass, which the server looks into before it decides, and so does what is not certain.
 */

import type { Context } from '../context.ts';
import type { ResolvedExpression } from '../expression.ts';
import { refuse } from '../refusal.ts';

/** 42P17 where an expression needs a function that is not IMMUTABLE. */
export function refuseMutable(
  { builder }: Context,
  { needs, isMutable }: Pick<ResolvedExpression, 'needs' | 'isMutable'>,
  message: string,
  location?: number,
): void {
  if (isMutable) refuse({ sqlstate: '42P17', message, location });
  for (const need of needs) {
    const row = builder.row(need);
    if (row.kind !== 'function' || row.volatility === 'immutable' || row.language === 'sql') {
      continue;
    }
    if (!builder.isMember(need) && !builder.isPinned(need))
      refuse({ sqlstate: '42P17', message, location });
  }
}

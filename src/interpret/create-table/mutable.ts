/**
 * Expressions whose value must never change: of indexes, generated columns and partition keys.
 *
 * Asked of functions that migrations made; the server's own and those of extensions pass, and so do
 * functions in SQL, which the server looks into before it decides.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';

/** 42P17 where an expression needs a function that is not IMMUTABLE. */
export function refuseMutable(
  { builder }: Context,
  needs: ReadonlySet<Handle>,
  message: string,
  location?: number,
): void {
  for (const need of needs) {
    const row = builder.row(need);
    if (row.kind !== 'function' || row.volatility === 'immutable' || row.language === 'sql') {
      continue;
    }
    const isMembers = builder.dependenciesOf(need).some(({ type }) => type === 'extension');
    if (!isMembers && !builder.isPinned(need)) refuse({ sqlstate: '42P17', message, location });
  }
}

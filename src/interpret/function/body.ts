/** What a body of BEGIN ATOMIC or RETURN needs: the relations that it reads and writes. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { findRelationOrNull } from '../names.ts';

/**
 * The relations that are named. The server records their columns and the functions called as well;
 * those are left out, so that a drop of one is taken where the server would refuse it.
 */
export function bodyNeeds(context: Context, body: Node): ReadonlySet<Handle> {
  const needs = new Set<Handle>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('relname' in value && typeof value.relname === 'string') {
      const schema = 'schemaname' in value ? (value.schemaname as string) : null;
      const found = findRelationOrNull(context, { schema, name: value.relname });
      if (found !== null) needs.add(found);
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(body);
  return needs;
}

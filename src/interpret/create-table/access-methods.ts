/**
 * Index access methods and what they can do (amapi.h; the handlers in
 * https://github.com/postgres/postgres/tree/REL_18_STABLE/src/backend/access).
 */

import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { usedMethod } from '../named/used-objects.ts';
import type { IndexDefinition, IndexKeyDefinition } from './definitions.ts';

interface AccessMethod {
  readonly unique: boolean;
  readonly order: boolean;
  readonly include: boolean;
  readonly multicolumn: boolean;
  readonly exclusion: boolean;
}

const nothing: AccessMethod = {
  unique: false,
  order: false,
  include: false,
  multicolumn: false,
  exclusion: false,
};

const builtIn: ReadonlyMap<string, AccessMethod> = new Map([
  ['btree', { unique: true, order: true, include: true, multicolumn: true, exclusion: true }],
  ['hash', { ...nothing, exclusion: true }],
  ['gist', { ...nothing, include: true, multicolumn: true, exclusion: true }],
  ['gin', { ...nothing, multicolumn: true }],
  ['spgist', { ...nothing, include: true, exclusion: true }],
  ['brin', { ...nothing, multicolumn: true }],
]);

/** The access method of a table as facts have it: null for heap, which goes without saying. */
export function heldMethod(written: string | undefined): string | null {
  return written === undefined || written === 'heap' ? null : written;
}

/** The method's name as it takes effect: rtree has been gist for long. */
export function accessMethodName(written: string): string {
  return written === 'rtree' ? 'gist' : written;
}

/** 42704 for a method that is not there, 0A000 for what it cannot do. */
export function checkAccessMethod(
  context: Context,
  definition: IndexDefinition,
  isExclusion: boolean,
): void {
  const { method, location } = definition;
  const known = builtIn.get(method);
  usedMethod(context, method, 'index', location);
  if (known === undefined) return;
  const lacks = (what: string): never =>
    refuse({
      sqlstate: '0A000',
      message: `access method "${method}" does not support ${what}`,
      location,
    });
  // WITHOUT OVERLAPS makes a unique index by gist.
  if (definition.unique && !known.unique && !isExclusion) lacks('unique indexes');
  if (definition.include.length > 0 && !known.include) lacks('included columns');
  if (definition.keys.length > 1 && !known.multicolumn) lacks('multicolumn indexes');
  if (isExclusion && !known.exclusion) lacks('exclusion constraints');
}

/** 0A000 where a method that certainly has no order is told one. */
export function refuseOrder(method: string, { saysOrder }: IndexKeyDefinition): void {
  if (saysOrder === null || builtIn.get(method)?.order !== false) return;
  const message = `access method "${method}" does not support ${saysOrder} options`;
  refuse({ sqlstate: '0A000', message });
}

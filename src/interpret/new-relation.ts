/** Where a new relation goes, and whether its name is free there. */

import type { RangeVar } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Persistence } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { creationSchema, rangeVarName, refuseTaken } from './names.ts';
import { refuse } from './refusal.ts';

/** A relation that does not exist yet. */
export interface NewRelation {
  readonly schema: Handle;
  readonly name: string;
  readonly persistence: Persistence;
}

/**
 * The schema, name and persistence that a statement gives a new relation; 3F000 and 42P16 as
 * RangeVarGetAndCheckCreationNamespace and RangeVarAdjustRelationPersistence raise them.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/namespace.c
 */
export function newRelation(context: Context, relation: RangeVar): NewRelation {
  const { session } = context;
  const { schema, name } = rangeVarName(relation);
  const { location, relpersistence } = relation;
  if (schema === 'pg_temp' || (schema === null && relpersistence === 't')) {
    if (relpersistence === 'u') {
      const message = 'only temporary relations may be created in temporary schemas';
      refuse({ sqlstate: '42P16', message, location });
    }
    return { schema: session.temporarySchema(), name, persistence: 'temporary' };
  }
  const found = creationSchema(context, { schema, name }, location);
  if (relpersistence === 't') {
    const message = 'cannot create temporary relation in non-temporary schema';
    refuse({ sqlstate: '42P16', message, location });
  }
  refuseSystemSchema(context, found, name);
  return { schema: found, name, persistence: relpersistence === 'u' ? 'unlogged' : 'permanent' };
}

/** 42501: nobody makes relations in pg_catalog (heap_create). */
function refuseSystemSchema(context: Context, schema: Handle, name: string): void {
  if (schema !== context.session.pgCatalog) return;
  refuse({ sqlstate: '42501', message: `permission denied to create "pg_catalog.${name}"` });
}

/**
 * 42P07 or 42710 where a new relation's name is taken, by a relation or by a type: the server asks
 * for the type even where the relation has no row type (heap_create_with_catalog).
 */
export function refuseTakenRelation(context: Context, schema: Handle, name: string): void {
  refuseTaken(context, 'relation', schema, name);
  refuseTaken(context, 'type', schema, name);
}

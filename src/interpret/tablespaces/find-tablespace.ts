/**
 * Tablespaces by name (get_tablespace_oid in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablespace.c). They
 * are made for a whole server, often by nobody's migration: one that is not known is a warning, once.
 */

import type { Context } from '../context.ts';
import { reportElsewhere } from '../elsewhere.ts';
import { refuse } from '../refusal.ts';

/** The name itself. 42704 for one that migrations dropped or renamed; others may be elsewhere. */
export function requireTablespace(context: Context, name: string): string {
  const { tablespaces } = context.session;
  if (tablespaces.isKnown(name)) return name;
  if (tablespaces.isStrict || tablespaces.isGone(name)) return refuseMissing(name);
  reportElsewhere(context, 'tablespace', name);
  return name;
}

/** 42704; the server's words have no place. */
export function refuseMissing(name: string): never {
  return refuse({ sqlstate: '42704', message: `tablespace "${name}" does not exist` });
}

/**
 * The tablespace that a relation is put into, as facts hold it: null where a statement names none,
 * and for the database's own. 22023 for that of shared relations.
 */
export function tablespaceOf(context: Context, name: string | undefined): string | null {
  if (name === undefined) return null;
  requireTablespace(context, name);
  if (name === 'pg_global') {
    const message = 'only shared relations can be placed in pg_global tablespace';
    refuse({ sqlstate: '22023', message });
  }
  return heldTablespace(name);
}

/** A tablespace as facts hold it: the database's own is none. */
export function heldTablespace(name: string): string | null {
  return name === 'pg_default' ? null : name;
}

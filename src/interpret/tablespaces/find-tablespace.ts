/**
 * Tablespaces by name (get_tablespace_oid in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablespace.c). They
 * are made for a whole server, often by nobody's migration: one that is not known is a warning, once.
 */

import type { VariableSetStmt } from '@pgsql/types';
import type { Persistence } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { reportElsewhere } from '../elsewhere.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { settingWords } from '../setting-text.ts';

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

export interface NewInTablespace {
  readonly persistence: Persistence;
  readonly isPartitioned: boolean;
}

/**
 * Where a new table or index goes: to the tablespace that the statement names, else where
 * `default_tablespace` says (GetDefaultTablespace); temporary ones go elsewhere. 0A000 for the
 * database's own where it is said of what is partitioned.
 */
export function newTablespace(
  context: Context,
  name: string | undefined,
  { persistence, isPartitioned }: NewInTablespace,
): string | null {
  const { tablespaces } = context.session;
  const byDefault = persistence === 'temporary' ? null : tablespaces.default;
  const chosen = name ?? byDefault ?? undefined;
  const held = tablespaceOf(context, chosen);
  if (held === null && chosen !== undefined && isPartitioned) {
    const message = 'cannot specify default tablespace for partitioned relations';
    refuse({ sqlstate: '0A000', message });
  }
  return held;
}

/** `SET default_tablespace = s`; 22023 for one that is not there. */
export function setDefaultTablespace(
  context: Context,
  { kind, args = [], is_local: isLocal = false }: VariableSetStmt,
): void {
  const { tablespaces } = context.session;
  const [name = ''] = kind === 'VAR_SET_VALUE' ? settingWords({ args }) : [];
  if (name === '') return tablespaces.setDefault(null, isLocal);
  if (unlessMissing(true, () => requireTablespace(context, name)) === null) {
    const message = `invalid value for parameter "default_tablespace": "${name}"`;
    refuse({ sqlstate: '22023', message });
  }
  tablespaces.setDefault(name, isLocal);
}

/** A tablespace as facts hold it: the database's own is none. */
export function heldTablespace(name: string): string | null {
  return name === 'pg_default' ? null : name;
}

/** PostgreSQL inside the process, for tests of what users do with it. */

import { PGlite, type Extensions } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { cube } from '@electric-sql/pglite/contrib/cube';
import { hstore } from '@electric-sql/pglite/contrib/hstore';
import { ltree } from '@electric-sql/pglite/contrib/ltree';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';

/** By the name that CREATE EXTENSION takes. */
const available = {
  btree_gin,
  btree_gist,
  citext,
  cube,
  hstore,
  ltree,
  pg_trgm,
  pgcrypto,
  'uuid-ossp': uuid_ossp,
} satisfies Extensions;

export type PGliteExtension = keyof typeof available;

export interface PGliteOptions {
  /** What CREATE EXTENSION may ask for; each costs time at the start. */
  readonly extensions?: readonly PGliteExtension[];
  /** Of the session; `UTC` unless given. */
  readonly timezone?: string;
}

/** A new, empty PGlite (1.5 s, 300 MB); the caller closes it. */
export async function freshPGlite(options: PGliteOptions = {}): Promise<PGlite> {
  const { extensions = [], timezone = 'UTC' } = options;
  const chosen = Object.fromEntries(extensions.map((name) => [name, available[name]]));
  const database = await PGlite.create({ extensions: chosen });
  await database.query(`SELECT set_config('timezone', $1, false)`, [timezone]);
  return database;
}

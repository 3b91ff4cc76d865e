/**
 * Functions of pg_catalog that take `internal` values, which no query can call, but which access
 * methods, text search objects, conversions and languages are made of.
 */

const internalFunctions: ReadonlySet<string> = new Set([
  'bthandler',
  'hashhandler',
  'gisthandler',
  'ginhandler',
  'spghandler',
  'brinhandler',
  'heap_tableam_handler',
  'plpgsql_inline_handler',
  'plpgsql_validator',
  'prsd_start',
  'prsd_nexttoken',
  'prsd_end',
  'prsd_headline',
  'prsd_lextype',
  'dsimple_init',
  'dsimple_lexize',
  'dispell_init',
  'dispell_lexize',
  'dsynonym_init',
  'dsynonym_lexize',
  'thesaurus_init',
  'thesaurus_lexize',
  'dsnowball_init',
  'dsnowball_lexize',
]);

/** True for such a function; those of conversions are told by their names: `iso8859_1_to_utf8`. */
export function isInternalFunction(name: string): boolean {
  return internalFunctions.has(name) || /^[a-z0-9_]+_to_[a-z0-9_]+$/.test(name);
}

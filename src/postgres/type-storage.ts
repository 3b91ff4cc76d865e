/**
 * How values of the server's own types are stored (pg_type.typlen and typstorage), as PostgreSQL 16
 * and 18 have them. Pure.
 */

/** Types of one length, in bytes: their storage is plain. */
const lengths: ReadonlyMap<string, number> = new Map(
  `aclitem 16, bool 1, box 32, char 1, cid 4, circle 24, date 4, float4 4, float8 8, int2 2, int4 4,
  int8 8, interval 16, line 24, lseg 32, macaddr 6, macaddr8 8, money 8, name 64, oid 4, pg_lsn 8,
  point 16, regclass 4, regcollation 4, regconfig 4, regdictionary 4, regnamespace 4, regoper 4,
  regoperator 4, regproc 4, regprocedure 4, regrole 4, regtype 4, tid 6, time 8, timestamp 8,
  timestamptz 8, timetz 12, uuid 16, xid 4, xid8 8`
    .split(/,\s+/)
    .map((pair) => pair.split(' '))
    .map(([name = '', length]) => [name, Number(length)]),
);

/** Types of any length that never leave the row. */
const plain: ReadonlySet<string> = new Set(['gtsvector', 'int2vector', 'oidvector', 'tsquery']);

/** Types that are compressed, and leave the row only when there is no other way. */
const main: ReadonlySet<string> = new Set(['cidr', 'inet', 'numeric']);

/** The length of a type's values in bytes; null where they differ. */
export function lengthOf(name: string): number | null {
  return lengths.get(name) ?? null;
}

/** The storage that a type's columns have where nothing is said. */
export function storageOf(name: string): 'plain' | 'main' | 'extended' {
  if (lengths.has(name) || plain.has(name)) return 'plain';
  return main.has(name) ? 'main' : 'extended';
}

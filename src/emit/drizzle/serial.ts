/** Which columns Drizzle can write as `serial`: those that take the next value of a sequence of their own. */

import type { Entry } from '../../catalog/catalog.ts';
import { decodeId } from '../../catalog/id.ts';
import type { CatalogReader } from '../../catalog/read.ts';
import { differsFromDefaults } from './sequence-options.ts';

const integerTypes: ReadonlySet<string> = new Set(['int2', 'int4', 'int8']);

/**
 * The sequence behind a column that means what `serial` means: NOT NULL, and by default the next
 * value of a sequence that it owns and that has no options of its own. Null for other columns.
 *
 * The sequence's name does not count: it stays behind when the table or the column is renamed.
 */
export function ownSerialSequence(
  reader: CatalogReader,
  column: Entry<'column'>,
): Entry<'sequence'> | null {
  const { notNull, type, default: value } = column.fact;
  if (!notNull || value === null || value.pieces.length > 3) return null;
  const { path } = decodeId(type.type);
  if (type.dimensions > 0 || path[0] !== 'pg_catalog' || !integerTypes.has(path[1]!)) return null;
  const [before, reference, after] = value.pieces;
  if (typeof reference !== 'object' || reference.form !== 'qualifiedLiteral') return null;
  if (!isText(before, /^(pg_catalog\.)?nextval ?\( ?$/i)) return null;
  if (!isText(after, /^ ?(:: ?(pg_catalog\.)?regclass)? ?\)$/i)) return null;
  if (decodeId(reference.ref).kind !== 'sequence') return null;
  const sequence = reader.find('sequence', reference.ref);
  if (sequence === undefined || sequence.fact.ownedBy !== column.id) return null;
  return differsFromDefaults(sequence.fact) ? null : sequence;
}

function isText(piece: unknown, pattern: RegExp): boolean {
  return typeof piece === 'string' && pattern.test(piece);
}

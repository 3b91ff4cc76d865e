/** What of a catalog is emitted: by the settings' patterns, and by what Drizzle can say at all. */

import type { Entry } from '../catalog/catalog.ts';
import type { FactId } from '../catalog/id.ts';
import { decodeId } from '../catalog/id.ts';
import {
  byCodeUnit,
  type CatalogReader,
  type TableView,
  type ViewWithColumns,
} from '../catalog/read.ts';
import { ownSerialSequence } from './drizzle/serial.ts';
import { matchesAny, settingNames } from './names/patterns.ts';
import type { EmitSettings } from './settings.ts';

/** Each list sorted by schema and name. */
export interface Selection {
  readonly tables: readonly TableView[];
  readonly views: readonly ViewWithColumns[];
  readonly enums: readonly Entry<'enum'>[];
  readonly sequences: readonly Entry<'sequence'>[];
}

/**
 * What is emitted. Left out are temporary objects, partitions unless a setting wants them, enums
 * without labels, views without columns, and sequences that a serial or identity column makes by itself.
 */
export function selectEmitted(reader: CatalogReader, settings: EmitSettings): Selection {
  const isWanted = (id: FactId): boolean => {
    const names = settingNames(decodeId(id).path, settings.searchPath);
    return matchesAny(settings.include, names) && !matchesAny(settings.exclude, names);
  };
  const tables = reader.tables().filter(({ entry }) => {
    if (entry.fact.persistence === 'temporary') return false;
    return (settings.partitions || entry.fact.partitionOf === null) && isWanted(entry.id);
  });
  const views = reader.views().filter(({ entry: { id, fact }, columns }) => {
    const isTemporary = fact.kind === 'view' && fact.persistence === 'temporary';
    return !isTemporary && columns.length > 0 && isWanted(id);
  });
  const implied = impliedSequences(reader);
  return {
    tables,
    views,
    enums: sorted(reader.all('enum')).filter(
      ({ id }) => isWanted(id) && reader.labels(id).length > 0,
    ),
    sequences: sorted(reader.all('sequence')).filter(
      ({ id, fact }) => fact.persistence !== 'temporary' && !implied.has(id) && isWanted(id),
    ),
  };
}

/** Sequences of identity columns and of those that are written as `serial`. */
function impliedSequences(reader: CatalogReader): ReadonlySet<FactId> {
  const implied = new Set<FactId>();
  for (const { id, fact } of reader.all('sequence')) if (fact.isIdentity) implied.add(id);
  for (const column of reader.all('column')) {
    const sequence = ownSerialSequence(reader, column);
    if (sequence !== null) implied.add(sequence.id);
  }
  return implied;
}

function sorted<E extends Entry>(entries: readonly E[]): readonly E[] {
  const keyed = entries.map((entry) => ({ entry, path: decodeId(entry.id).path }));
  keyed.sort((a, b) => {
    return byCodeUnit(a.path[0]!, b.path[0]!) || byCodeUnit(a.path[1] ?? '', b.path[1] ?? '');
  });
  return keyed.map(({ entry }) => entry);
}

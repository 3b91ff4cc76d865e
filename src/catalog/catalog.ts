/** The frozen catalog: all facts at one moment, referring to each other by names. */

import type { CatalogBuilder, Handle, Row } from './builder.ts';
import { partOf } from './fact-path.ts';
import type { Fact, FactKind } from './facts.ts';
import { encodePart, idUnder, type FactId } from './id.ts';
import { mapRefs } from './map-refs.ts';
import type { Provenance } from './origin.ts';

/** A fact as the frozen catalog holds it. */
export type CatalogFact<K extends FactKind = FactKind> = Fact<FactId, K>;

/** A fact with its id and what is known of it besides. */
export interface Entry<K extends FactKind = FactKind> {
  readonly id: FactId;
  readonly fact: CatalogFact<K>;
  /** Order in which objects first had their present names; see `CatalogBuilder.rankOf`. */
  readonly rank: number;
  readonly provenance: Provenance;
}

/** All facts but the server's own and what extensions bring besides types and functions, by id, oldest first. Ids of built-in types lead nowhere. */
export interface Catalog {
  readonly entries: ReadonlyMap<FactId, Entry>;
}

/**
 * The name that SQL has for the session's schema of temporary objects; the server's own for it is
 * numbered.
 */
export const temporarySchemaName = 'pg_temp';

/** The catalog as it is now. Temporary objects are left out: they end with their session. */
export function freeze(builder: CatalogBuilder): Catalog {
  const idOf = idsOf(builder);
  const entries = new Map<FactId, Entry>();
  for (const handle of builder.handles()) {
    if (builder.isPinned(handle) || isTemporary(builder, handle)) continue;
    if (isUnlistedMember(builder, handle)) continue;
    const id = idOf(handle);
    const row = builder.row(handle);
    const fact = mapRefs(row.kind, row, idOf) as CatalogFact;
    const rank = builder.rankOf(id);
    entries.set(id, { id, fact, rank, provenance: builder.provenanceOf(handle) });
  }
  return { entries };
}

/** `idOf` of a builder that does not change meanwhile: each id, and each path above others, is made once. */
function idsOf(builder: CatalogBuilder): (handle: Handle) => FactId {
  const rows = (handle: Handle): Row => builder.row(handle);
  const ids = new Map<Handle, FactId>();
  const paths = new Map<Handle, string>();
  const pathOf = (handle: Handle): string => {
    const known = paths.get(handle);
    if (known !== undefined) return known;
    const row = rows(handle);
    const part = encodePart(partOf(row, rows));
    const path = row.parent === null ? part : `${pathOf(row.parent)}.${part}`;
    if (hasChildren.has(row.kind)) paths.set(handle, path);
    return path;
  };
  return (handle) => {
    let id = ids.get(handle);
    if (id === undefined) ids.set(handle, (id = idUnder(rows(handle).kind, pathOf(handle))));
    return id;
  };
}

/** Kinds under which most facts are. */
const hasChildren: ReadonlySet<FactKind> = new Set(['schema', 'table', 'view', 'enum']);

/** What extensions bring that is a fact only where a statement has named it. */
const memberKinds: ReadonlySet<FactKind> = new Set([
  'accessMethod',
  'cast',
  'foreignDataWrapper',
  'language',
  'operator',
  'operatorClass',
  'operatorFamily',
  'textSearchConfiguration',
  'textSearchDictionary',
  'textSearchParser',
  'textSearchTemplate',
  'transform',
]);

function isUnlistedMember(builder: CatalogBuilder, handle: Handle): boolean {
  const row = builder.row(handle);
  if (row.kind === 'function') return isUnlistedFunction(builder, handle, row);
  if (!memberKinds.has(row.kind)) return false;
  return builder.isMember(handle);
}

/** Of an extension's functions those are told of that triggers may have. */
function isUnlistedFunction(
  builder: CatalogBuilder,
  handle: Handle,
  { language, body, returns }: Row<'function'>,
): boolean {
  if (language !== 'c' || body !== null || !builder.isMember(handle)) return false;
  return returns === null || builder.row(returns.type).name !== 'trigger';
}

function isTemporary(builder: CatalogBuilder, handle: Handle): boolean {
  const { kind, name, parent } = builder.row(handle);
  if (parent !== null) return isTemporary(builder, parent);
  return kind === 'schema' && name === temporarySchemaName;
}

/** The facts of a database under construction. */

import type { Catalog, CatalogFact, Entry } from '../../catalog/catalog.ts';
import type { FactKind, Facts } from '../../catalog/facts.ts';
import { decodeId, encodeId, type FactId } from '../../catalog/id.ts';
import type { Provenance } from '../../catalog/origin.ts';
import { Names } from './names.ts';

/** A database knows no places. */
const provenance: Provenance = {
  created: { place: { source: { path: '', text: '' }, span: { start: 0, end: 0 } }, via: null },
  changed: new Map(),
};

export class DatabaseFacts {
  readonly names = new Names();
  readonly #entries = new Map<FactId, Entry>();

  /** Adds a fact whose id is its parent's path and its name, or a path given. */
  add<K extends FactKind>(
    kind: K,
    fact: Facts<FactId>[K] & { readonly parent: FactId | null; readonly name: string },
    path?: readonly string[],
  ): FactId {
    const parents = fact.parent === null ? [] : decodeId(fact.parent).path;
    const id = encodeId({ kind, path: path ?? [...parents, fact.name] });
    const whole = { ...fact, kind } as unknown as CatalogFact;
    this.#entries.set(id, { id, fact: whole, rank: this.#entries.size + 1, provenance });
    return id;
  }

  has(id: FactId): boolean {
    return this.#entries.has(id);
  }

  catalog(): Catalog {
    return { entries: this.#entries };
  }
}

/** `name=value` strings, as the catalogs hold options, as a record. */
export function parametersOf(options: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.map((option) => {
      const at = option.indexOf('=');
      return [option.slice(0, at), option.slice(at + 1)];
    }),
  );
}

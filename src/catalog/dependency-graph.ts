/** The dependencies between facts that are built, found from either end; undone by the journal. */

import type { Handle } from './builder.ts';
import type { Dependency } from './dependency.ts';
import type { Journal } from './journal.ts';

const none: ReadonlySet<never> = new Set();

export class DependencyGraph {
  readonly #journal: Journal;
  readonly #dependencies = new Map<Handle, Set<Dependency>>();
  readonly #dependents = new Map<Handle, Set<Dependency>>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** What `handle` needs. */
  from(handle: Handle): readonly Dependency[] {
    return [...(this.#dependencies.get(handle) ?? none)];
  }

  /** What needs `handle`, oldest dependent first. */
  to(handle: Handle): readonly Dependency[] {
    return [...(this.#dependents.get(handle) ?? none)].sort((a, b) => a.dependent - b.dependent);
  }

  link(edge: Dependency): void {
    this.#add(edge);
    this.#journal.push(() => this.#delete(edge));
  }

  cut(edge: Dependency): void {
    this.#delete(edge);
    this.#journal.push(() => this.#add(edge));
  }

  #add(edge: Dependency): void {
    edgesOf(this.#dependencies, edge.dependent).add(edge);
    edgesOf(this.#dependents, edge.referenced).add(edge);
  }

  #delete(edge: Dependency): void {
    this.#dependencies.get(edge.dependent)?.delete(edge);
    this.#dependents.get(edge.referenced)?.delete(edge);
  }
}

function edgesOf(map: Map<Handle, Set<Dependency>>, handle: Handle): Set<Dependency> {
  let edges = map.get(handle);
  if (edges === undefined) map.set(handle, (edges = new Set()));
  return edges;
}

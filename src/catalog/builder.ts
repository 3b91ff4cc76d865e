/**
 * The mutable half of the catalog: facts under handles, names to find them by, dependencies,
 * provenance, and a journal that takes back whatever a failed statement or a ROLLBACK must undo.
 */

import type { Dependency, DependencyType, DependentPart } from './dependency.ts';
import { DependencyGraph } from './dependency-graph.ts';
import { pathOf } from './fact-path.ts';
import type { Fact, FactKind, Facts, Owned } from './facts.ts';
import { encodeId, type FactId } from './id.ts';
import { Journal } from './journal.ts';
import type { Gone, Origin, Provenance } from './origin.ts';
import { isOwnedKind, spacesOf, type Space } from './spaces.ts';

/** Stands for one fact as long as it exists, as an OID does; never used again afterwards. */
export type Handle = number & { readonly __handle: never };

/** A fact under construction. */
export type Row<K extends FactKind = FactKind> = Fact<Handle, K>;

/** A fact to add; it belongs to the builder's `owner` unless it names one. */
export type NewFact<K extends FactKind> = WithoutOwner<Facts<Handle>[K]>;

type WithoutOwner<F> = F extends Owned ? Omit<F, 'owner'> & Partial<Owned> : F;

/** A dependency to record; of the whole object unless a part is named. */
export interface NewDependency {
  readonly dependent: Handle;
  readonly referenced: Handle;
  readonly type: DependencyType;
  readonly part?: DependentPart;
}

/** Stands for the parent of what has none; no fact's handle. */
const database = 0 as Handle;
const none: ReadonlySet<never> = new Set();
const noProvenance: ReadonlyMap<string, Origin> = new Map();

export class CatalogBuilder {
  /** Undoes what came after a mark; interpreters journal their session's state in it as well. */
  readonly journal = new Journal();
  readonly #rows = new Map<Handle, Row>();
  readonly #names = new Map<string, readonly Handle[]>();
  readonly #children = new Map<Handle, Set<Handle>>();
  readonly #graph = new DependencyGraph(this.journal);
  readonly #provenance = new Map<Handle, Provenance>();
  readonly #gone = new Map<string, Gone>();
  readonly #ranks = new Map<FactId, number>();
  /** Whose new objects are: a role's name, or null for the role that runs the migrations. */
  owner: string | null = null;
  readonly #builtIn: Origin;
  #lastHandle = 0;
  #lastBuiltIn = 0;
  #lastRank = 0;
  #lastPinned = 0;
  #origin: Origin;

  /** `origin` stands for what is there before the first statement. */
  constructor(origin: Origin) {
    this.#origin = origin;
    this.#builtIn = origin;
  }

  /** The origin of what happens from here on. */
  get origin(): Origin {
    return this.#origin;
  }

  set origin(origin: Origin) {
    this.#origin = origin;
  }

  /** Runs `work` with `via` noted in the origins of what it makes and changes. */
  via<T>(via: string, work: () => T): T {
    const outer = this.#origin;
    this.#origin = { ...outer, via };
    try {
      return work();
    } finally {
      this.#origin = outer;
    }
  }

  /** Adds a fact and gives its handle. Names are not checked: the caller has asked `find`. */
  create<K extends FactKind>(kind: K, fact: NewFact<K>): Handle {
    const handle = ++this.#lastHandle as Handle;
    const owner = isOwnedKind(kind) ? { owner: this.owner } : {};
    const row = { ...owner, ...fact, kind } as unknown as Row;
    this.#place(handle, row);
    this.#setProvenance(handle, { created: this.#origin, changed: noProvenance });
    this.#rank(handle);
    return handle;
  }

  /**
   * Adds an object of the server's own after `pin`, when it is first named; it stays, whatever
   * becomes of the statement that named it.
   */
  createBuiltIn<K extends FactKind>(kind: K, fact: NewFact<K>): Handle {
    const handle = --this.#lastBuiltIn as Handle;
    const owner = isOwnedKind(kind) ? { owner: null } : {};
    this.#place(handle, { ...owner, ...fact, kind } as unknown as Row);
    this.journal.pop();
    this.#provenance.set(handle, { created: this.#builtIn, changed: noProvenance });
    return handle;
  }

  /** Changes attributes of a fact; a new name or parent is found under it at once. */
  change<K extends FactKind>(kind: K, handle: Handle, patch: Partial<Facts<Handle>[K]>): void {
    const before = this.get(kind, handle);
    const after = { ...before, ...patch } as unknown as Row;
    const moved = after.name !== before.name || after.parent !== before.parent;
    if (moved) this.#move(handle, after);
    else this.#replace(handle, after);
    this.#noteChanges(handle, Object.keys(patch));
    if (moved) this.#rankTree(handle);
  }

  /** Takes a fact away, and its dependencies in both directions. Children must be gone already. */
  remove(handle: Handle): void {
    this.#markGone(handle, null);
    for (const edge of this.dependenciesOf(handle)) this.#graph.cut(edge);
    for (const edge of this.dependentsOf(handle)) this.#graph.cut(edge);
    this.#unplace(handle);
    const provenance = this.#provenance.get(handle)!;
    this.#provenance.delete(handle);
    this.journal.push(() => this.#provenance.set(handle, provenance));
  }

  /** The fact under a handle. Throws when there is none: a handle outlived its fact, our bug. */
  row(handle: Handle): Row {
    const row = this.#rows.get(handle);
    if (row === undefined) throw new Error(`No fact has handle ${handle}.`);
    return row;
  }

  /** The fact under a handle, which must be of the kind; throws otherwise. */
  get<K extends FactKind>(kind: K, handle: Handle): Row<K> {
    const row = this.row(handle);
    if (row.kind !== kind) throw new Error(`Fact ${handle} is a ${row.kind}, not a ${kind}.`);
    return row as Row<K>;
  }

  has(handle: Handle): boolean {
    return this.#rows.has(handle);
  }

  /** The object of a name in a space of a parent, or undefined. Of functions, any of that name. */
  find(space: Space, parent: Handle | null, name: string): Handle | undefined {
    return this.findAll(space, parent, name)[0];
  }

  /** All objects of a name, oldest first; more than one only for functions. */
  findAll(space: Space, parent: Handle | null, name: string): readonly Handle[] {
    return this.#names.get(nameKey(space, parent, name)) ?? [];
  }

  /** All constraints of a name, on whatever tables and domains: invented names avoid them by schema. */
  constraintsNamed(name: string): readonly Handle[] {
    return this.#names.get(nameKey('constraint', null, name)) ?? [];
  }

  /** The names taken in a space of a parent, or among what has none. */
  names(space: Space, parent: Handle | null): readonly string[] {
    const rows = this.children(parent).map((child) => this.row(child));
    return rows.filter(({ kind }) => spacesOf[kind].includes(space)).map(({ name }) => name);
  }

  /** What lives in `parent`, or in nothing, oldest first; of one kind where one is named. */
  children(parent: Handle | null, kind?: FactKind): readonly Handle[] {
    const all = [...(this.#children.get(parent ?? database) ?? none)].sort((a, b) => a - b);
    return kind === undefined ? all : all.filter((child) => this.row(child).kind === kind);
  }

  /** The handle that was given last: all later objects have greater ones. */
  get newest(): Handle {
    return this.#lastHandle as Handle;
  }

  /** Every handle, oldest first. */
  handles(): readonly Handle[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /**
   * Declares all that is there now the server's own: never dropped, so nothing is recorded as
   * depending on it, and no part of the frozen catalog.
   */
  pin(): void {
    this.#lastPinned = this.#lastHandle;
    this.journal.commit();
  }

  isPinned(handle: Handle): boolean {
    return handle <= this.#lastPinned;
  }

  /** True for what an extension brought: any, or the one that is given. */
  isMember(handle: Handle, extension: Handle | null = null): boolean {
    return this.dependenciesOf(handle).some(
      ({ type, referenced }) =>
        type === 'extension' && (extension === null || referenced === extension),
    );
  }

  /** Records that one object, or a part of it, needs another. The same twice is one. */
  depend(edge: NewDependency): void {
    const { dependent, referenced, type, part = null } = edge;
    if (dependent === referenced || this.isPinned(referenced)) return;
    const isKnown = this.dependenciesOf(dependent).some(
      (known) => known.referenced === referenced && known.type === type && known.part === part,
    );
    if (!isKnown) this.#graph.link({ dependent, referenced, type, part });
  }

  /** Takes back a dependency that `depend` recorded. */
  undepend(dependency: Dependency): void {
    this.#graph.cut(dependency);
  }

  /** What `handle` needs. */
  dependenciesOf(handle: Handle): readonly Dependency[] {
    return this.#graph.from(handle);
  }

  /** What needs `handle`, oldest dependent first. */
  dependentsOf(handle: Handle): readonly Dependency[] {
    return this.#graph.to(handle);
  }

  provenanceOf(handle: Handle): Provenance {
    const provenance = this.#provenance.get(handle);
    if (provenance === undefined) throw new Error(`No fact has handle ${handle}.`);
    return provenance;
  }

  /** What became of a name that was once in use here and is free now. */
  goneOf(space: Space, parent: Handle | null, name: string): Gone | undefined {
    return this.#gone.get(goneKey(space, [...this.#pathOf(parent), name]));
  }

  /** The id of a fact, of its present names. */
  idOf(handle: Handle): FactId {
    return encodeId({ kind: this.row(handle).kind, path: this.#pathOf(handle) });
  }

  /** When a kind first had the name that an id says: grows with time, kept over drop and re-creation. */
  rankOf(id: FactId): number {
    return this.#ranks.get(id) ?? 0;
  }

  #pathOf(handle: Handle | null): readonly string[] {
    return pathOf(handle, (each) => this.row(each));
  }

  #place(handle: Handle, row: Row): void {
    this.#rows.set(handle, row);
    for (const key of nameKeys(row)) {
      const others = this.#names.get(key);
      this.#names.set(key, others === undefined ? [handle] : [...others, handle]);
    }
    setOf(this.#children, row.parent ?? database).add(handle);
    this.journal.push(() => this.#unplaceQuietly(handle, row));
  }

  #move(handle: Handle, row: Row): void {
    this.#markGone(handle, row.name);
    this.#unplace(handle);
    this.#place(handle, row);
  }

  /** Another fact that is found by the same names. */
  #replace(handle: Handle, row: Row): void {
    const before = this.row(handle);
    this.#rows.set(handle, row);
    this.journal.push(() => this.#rows.set(handle, before));
  }

  #unplace(handle: Handle): void {
    const row = this.row(handle);
    this.#unplaceQuietly(handle, row);
    this.journal.push(() => {
      this.#place(handle, row);
      this.journal.pop();
    });
  }

  #unplaceQuietly(handle: Handle, row: Row): void {
    this.#rows.delete(handle);
    for (const key of nameKeys(row)) {
      const rest = (this.#names.get(key) ?? []).filter((other) => other !== handle);
      if (rest.length > 0) this.#names.set(key, rest);
      else this.#names.delete(key);
    }
    this.#children.get(row.parent ?? database)?.delete(handle);
  }

  #noteChanges(handle: Handle, attributes: readonly string[]): void {
    const { created, changed } = this.provenanceOf(handle);
    const news = attributes.map((attribute) => [attribute, this.#origin] as const);
    this.#setProvenance(handle, { created, changed: new Map([...changed, ...news]) });
  }

  #setProvenance(handle: Handle, provenance: Provenance): void {
    const before = this.#provenance.get(handle);
    this.#provenance.set(handle, provenance);
    this.journal.push(() => {
      if (before === undefined) this.#provenance.delete(handle);
      else this.#provenance.set(handle, before);
    });
  }

  #markGone(handle: Handle, renamedTo: string | null): void {
    const row = this.row(handle);
    const path = [...this.#pathOf(row.parent), row.name];
    for (const space of spacesOf[row.kind]) {
      const key = goneKey(space, path);
      const before = this.#gone.get(key);
      this.#gone.set(key, { origin: this.#origin, renamedTo });
      this.journal.push(() => {
        if (before === undefined) this.#gone.delete(key);
        else this.#gone.set(key, before);
      });
    }
  }

  #rank(handle: Handle): void {
    const id = this.idOf(handle);
    if (this.#ranks.has(id)) return;
    this.#ranks.set(id, ++this.#lastRank);
    this.journal.push(() => {
      this.#ranks.delete(id);
      this.#lastRank--;
    });
  }

  #rankTree(handle: Handle): void {
    this.#rank(handle);
    for (const child of this.children(handle)) this.#rankTree(child);
  }
}

/** What a fact is found by: its name in each space; a constraint by its name alone as well. */
function nameKeys({ kind, parent, name }: Row): readonly string[] {
  const keys = spacesOf[kind].map((space) => nameKey(space, parent, name));
  return kind === 'constraint' ? [...keys, nameKey('constraint', null, name)] : keys;
}

function nameKey(space: Space, parent: Handle | null, name: string): string {
  return `${space} ${parent ?? 0} ${name}`;
}

function goneKey(space: Space, path: readonly string[]): string {
  return `${space} ${JSON.stringify(path)}`;
}

function setOf<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key);
  if (set === undefined) map.set(key, (set = new Set()));
  return set;
}

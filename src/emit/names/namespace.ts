/** Names that must differ from each other, given out one object at a time. */

export class Namespace {
  /** By name, who has it. */
  readonly #owners = new Map<string, string>();

  /** `reserved` are names that nobody gets. */
  constructor(reserved: Iterable<string>) {
    for (const name of reserved) this.#owners.set(name, '');
  }

  /** Keeps a name for an owner; false when another has it. */
  reserve(name: string, owner: string): boolean {
    const holder = this.#owners.get(name);
    if (holder !== undefined && holder !== owner) return false;
    this.#owners.set(name, owner);
    return true;
  }

  /** The first candidate of which all names are free for the owner, who has them from then on. */
  take<T>(owner: string, candidates: Iterable<T>, namesOf: (candidate: T) => readonly string[]): T {
    for (const candidate of candidates) {
      const names = namesOf(candidate);
      if (!this.#areFree(names, owner)) continue;
      for (const name of names) this.#owners.set(name, owner);
      return candidate;
    }
    throw new Error('The candidates for a name came to an end.');
  }

  #areFree(names: readonly string[], owner: string): boolean {
    if (new Set(names).size < names.length) return false;
    return names.every((name) => {
      const holder = this.#owners.get(name);
      return holder === undefined || holder === owner;
    });
  }
}

/** 2, 3, 4, … */
export function* numbersFromTwo(): Generator<number> {
  for (let number = 2; ; number++) yield number;
}

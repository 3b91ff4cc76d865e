/** The imports of one file: collected from its code, given local names, and put in order. */

import { byCodeUnit } from '../../catalog/read.ts';
import type { Code, ImportedName } from '../code.ts';
import { reservedNames } from '../names/reserved.ts';

/** One import declaration, as data. */
export interface ImportLine {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** The local name of `* as`; null where names are imported. */
  readonly namespace: string | null;
  /** Sorted by name; `alias` is null where the local name is the same. */
  readonly named: readonly { readonly name: string; readonly alias: string | null }[];
}

/** Names that no import may have: callbacks' parameters. Those of `relations` are its own affair. */
const parameters: readonly string[] = ['table', 'one', 'many'];
/** Imports that are called so in every file; no export has these names. */
const always: ReadonlySet<string> = new Set(['Pg', 'sql']);

interface Wanted {
  readonly name: ImportedName;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The imports of a file, from all code in it. */
export class FileImports {
  readonly #specifierOf: (name: ImportedName) => string;
  readonly #wanted = new Map<string, Wanted>();
  readonly #locals = new Map<string, string>();

  /** `declared` are the names that the file itself exports. */
  constructor(
    codes: readonly Code[],
    declared: readonly string[],
    specifierOf: (name: ImportedName) => string,
  ) {
    this.#specifierOf = specifierOf;
    for (const code of codes) this.#collect(code);
    this.#nameLocally(new Set([...parameters, ...declared]));
  }

  /** Code as text, with the local names of what it imports. */
  text(code: Code): string {
    if (typeof code === 'string') return code;
    if (isImport(code)) return this.#locals.get(keyOf(code))!;
    let text = '';
    for (const part of code) text += this.text(part);
    return text;
  }

  /** Packages first, then files; each by its specifier, values before types. */
  lines(): readonly ImportLine[] {
    const lines = new Map<string, Wanted[]>();
    for (const wanted of this.#sorted()) {
      const { specifier, typeOnly, name } = wanted;
      const own = name.name === '*' ? name.local : null;
      const key = JSON.stringify([specifier, typeOnly, own]);
      const line = lines.get(key);
      if (line === undefined) lines.set(key, [wanted]);
      else line.push(wanted);
    }
    return [...lines.values()].map((line) => this.#line(line));
  }

  #collect(code: Code): void {
    if (typeof code === 'string') return;
    if (!isImport(code)) {
      for (const part of code) this.#collect(part);
      return;
    }
    const key = keyOf(code);
    const known = this.#wanted.get(key);
    // Most is imported again and again, and once as a value is enough.
    if (known !== undefined && (code.typeOnly || !known.typeOnly)) return;
    this.#wanted.set(key, {
      name: code,
      specifier: this.#specifierOf(code),
      typeOnly: code.typeOnly,
    });
  }

  #nameLocally(taken: Set<string>): void {
    const isTaken = (local: string): boolean => taken.has(local) || reservedNames.has(local);
    for (const { name } of this.#sorted()) {
      let local = name.local;
      for (let number = 2; isTaken(local) && !always.has(local); number++) {
        local = `${name.local}${number}`;
      }
      taken.add(local);
      this.#locals.set(keyOf(name), local);
    }
  }

  #sorted(): readonly Wanted[] {
    return [...this.#wanted.values()].toSorted(
      (a, b) =>
        Number(isRelative(a)) - Number(isRelative(b)) ||
        byCodeUnit(a.specifier, b.specifier) ||
        Number(a.typeOnly) - Number(b.typeOnly) ||
        byCodeUnit(a.name.name, b.name.name),
    );
  }

  #line(wanted: readonly Wanted[]): ImportLine {
    const [{ specifier, typeOnly, name: first }] = wanted as readonly [Wanted, ...Wanted[]];
    const local = (name: ImportedName): string => this.#locals.get(keyOf(name))!;
    if (first.name === '*') return { specifier, typeOnly, namespace: local(first), named: [] };
    const named = wanted.map(({ name }) => {
      const called = local(name);
      return { name: name.name, alias: called === name.name ? null : called };
    });
    return { specifier, typeOnly, namespace: null, named };
  }
}

function isImport(code: Exclude<Code, string>): code is ImportedName {
  return !Array.isArray(code);
}

function isRelative({ specifier }: Wanted): boolean {
  return specifier.startsWith('.');
}

function keyOf({ from, name }: ImportedName): string {
  return `${from.kind} ${from.kind === 'package' ? from.name : from.path} ${name}`;
}

/** `custom-types.ts`: the templates that the tables use, one below the other. */

import type { ImportedName } from '../code.ts';
import { ourFiles } from '../context.ts';
import type { FileContent, TextDeclaration } from '../file-content.ts';
import { byCodeUnit } from '../../catalog/read.ts';

/** Templates by what they export, and which of them are used. */
export class CustomTypes {
  readonly #templates: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  /** `templates` are TypeScript modules, each with one exported const; their keys do not matter. */
  constructor(templates: ReadonlyMap<string, string>) {
    const byExport = [...templates.values()].map((text) => [exportOf(text), text] as const);
    this.#templates = new Map(byExport);
  }

  /** What all templates export, sorted. */
  names(): readonly string[] {
    return [...this.#templates.keys()].toSorted(byCodeUnit);
  }

  /** The custom type of this name, which is then written. Throws when there is no such template. */
  use(name: string): ImportedName {
    if (!this.#templates.has(name)) throw new Error(`There is no template ${name}.`);
    this.#used.add(name);
    const from = { kind: 'output', path: ourFiles.customTypes } as const;
    return { kind: 'import', name, local: name, from, typeOnly: false };
  }

  /** The file of what was used so far. */
  file(): FileContent {
    const names = [...this.#used].toSorted(byCodeUnit);
    const declarations = names.map((name): TextDeclaration => {
      return { kind: 'text', text: this.#templates.get(name)!, declares: [name] };
    });
    return { path: ourFiles.customTypes, declarations };
  }
}

function exportOf(text: string): string {
  const name = /^export const (\w+)/m.exec(text)?.[1];
  if (name === undefined) throw new Error('A template exports nothing.');
  return name;
}

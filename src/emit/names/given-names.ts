/** Names that the settings give, and a warning for each that names nothing. */

import type { Entry } from '../../catalog/catalog.ts';
import { decodeId, type FactId } from '../../catalog/id.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { EmitSettings, GivenTableNames } from '../settings.ts';
import { settingNames } from './patterns.ts';

const nothingGiven: GivenTableNames = { value: null, row: null };

/** Looks names up in the settings and remembers which were asked for. */
export class GivenNames {
  readonly #settings: EmitSettings;
  readonly #used = new Set<string>();
  /** Everything that could have been named, for the nearest right name. */
  readonly #tables: string[] = [];
  readonly #columns: string[] = [];

  constructor(settings: EmitSettings) {
    this.#settings = settings;
  }

  /** Of a table or view. */
  table({ id }: Entry): GivenTableNames {
    const names = this.#namesOf(id, this.#tables);
    return this.#find(this.#settings.names.tables, names) ?? nothingGiven;
  }

  /** The key of a column; undefined where no setting gives one. */
  column(column: Entry<'column'>): string | undefined {
    return this.#find(this.#settings.names.columns, this.#namesOf(column.id, this.#columns));
  }

  /** A warning for each name of the settings that no table or column has. */
  unused(): readonly Diagnostic[] {
    const { tables, columns } = this.#settings.names;
    return [
      ...this.#unusedOf('table', [...tables.keys()], this.#tables),
      ...this.#unusedOf('column', [...columns.keys()], this.#columns),
    ];
  }

  #namesOf(id: FactId, known: string[]): readonly string[] {
    const names = settingNames(decodeId(id).path, this.#settings.searchPath);
    known.push(...names);
    return names;
  }

  #find<T>(given: ReadonlyMap<string, T>, names: readonly string[]): T | undefined {
    const name = names.find((candidate) => given.has(candidate));
    if (name === undefined) return undefined;
    this.#used.add(name);
    return given.get(name);
  }

  #unusedOf(kind: string, given: readonly string[], known: readonly string[]): Diagnostic[] {
    const unused = given.filter((name) => !this.#used.has(name));
    return unused.map((name) => {
      const meant = nearest(name, known);
      return diagnostic({
        code: 'settings-unused',
        severity: 'warning',
        message: `names.${kind}s names ${JSON.stringify(name)}, and no ${kind} that is written is called so`,
        path: this.#settings.file,
        hint: meant === null ? null : `did you mean ${JSON.stringify(meant)}?`,
      });
    });
  }
}

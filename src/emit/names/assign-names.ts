/** All names of the output, given once before anything is printed; older objects are served first. */

import type { Entry } from '../../catalog/catalog.ts';
import { decodeId, type FactId } from '../../catalog/id.ts';
import { isKind, schemaOf, type TableView, type ViewWithColumns } from '../../catalog/read.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { AssignedEnum, AssignedNames, AssignedTable, AssignedView } from '../context.ts';
import type { Selection } from '../select.ts';
import type { EmitSettings, GivenTableNames } from '../settings.ts';
import { columnKeys } from './column-keys.ts';
import { FileNames } from './file-names.ts';
import { GivenNames } from './given-names.ts';
import { Namespace } from './namespace.ts';
import {
  enumNames,
  stemsOf,
  tableNames,
  valueName,
  viewNames,
  type Stem,
  type TableValueNames,
  type ViewNames,
} from './object-names.ts';
import { reservedKeys, reservedNames, reservedViewKeys } from './reserved.ts';
import { isIdentifier } from './words.ts';

export interface NamingInput {
  readonly selection: Selection;
  /** The schemas that what is selected stands in, but for `public`. */
  readonly schemas: readonly Entry<'schema'>[];
  /** Exports of custom-types.ts, whether they are written or not. */
  readonly customTypes: readonly string[];
  readonly settings: EmitSettings;
}

export interface Naming {
  readonly names: AssignedNames;
  readonly diagnostics: readonly Diagnostic[];
}

/** What has columns, and files of its own. */
type Relation = Pick<TableView | ViewWithColumns, 'entry' | 'columns'>;

/** Gives every object, column and file its name. */
export function assignNames(input: NamingInput): Naming {
  return new Assignment(input).assign();
}

class Assignment {
  readonly #input: NamingInput;
  readonly #given: GivenNames;
  readonly #exports: Namespace;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #tables = new Map<FactId, TableValueNames>();
  readonly #views = new Map<FactId, ViewNames>();
  readonly #enums = new Map<FactId, AssignedEnum>();
  readonly #sequences = new Map<FactId, string>();
  readonly #schemas = new Map<string, string>();

  constructor(input: NamingInput) {
    this.#input = input;
    this.#given = new GivenNames(input.settings);
    this.#exports = new Namespace([...reservedNames, ...input.customTypes]);
  }

  assign(): Naming {
    const { selection, schemas } = this.#input;
    const relations = [...selection.tables, ...selection.views];
    const given = this.#reserveGiven(relations);
    const objects: readonly Entry[] = [
      ...relations.map(({ entry }) => entry),
      ...selection.enums,
      ...selection.sequences,
      ...schemas,
    ];
    for (const object of objects.toSorted((a, b) => a.rank - b.rank)) this.#serve(object, given);
    const files = this.#files(relations);
    const names: AssignedNames = {
      tables: byId(selection.tables, (id) => tableWithFiles(this.#tables.get(id)!, files.get(id)!)),
      views: byId(selection.views, (id) => viewWithFiles(this.#views.get(id)!, files.get(id)!)),
      columns: this.#columnKeys(relations),
      enums: this.#enums,
      sequences: this.#sequences,
      schemas: this.#schemas,
    };
    return { names, diagnostics: [...this.#diagnostics, ...this.#given.unused()] };
  }

  /** What settings give is kept for its owner before any rule is asked. */
  #reserveGiven(relations: readonly Relation[]): ReadonlyMap<FactId, GivenTableNames> {
    const given = new Map<FactId, GivenTableNames>();
    for (const { entry } of relations) {
      const { value, row } = this.#given.table(entry);
      const keep = (name: string | null): string | null => {
        if (name === null) return null;
        if (isIdentifier(name) && this.#exports.reserve(name, entry.id)) return name;
        this.#diagnostics.push(this.#cannotHave(entry, name));
        return null;
      };
      given.set(entry.id, { value: keep(value), row: value === row ? null : keep(row) });
    }
    return given;
  }

  #serve(object: Entry, given: ReadonlyMap<FactId, GivenTableNames>): void {
    const { names: rule } = this.#input.settings;
    const { id } = object;
    const stems = stemsOf(this.#stemName(object), kindWord(object));
    const candidates = <T>(make: (stem: Stem) => T): Iterable<T> => mapped(stems, make);
    if (isKind(object, 'table')) {
      const own = given.get(id)!;
      const names = candidates((stem) => tableNames(stem, rule, own));
      this.#tables.set(
        id,
        this.#take(object, names, (taken) => Object.values(taken)),
      );
    } else if (isView(object)) {
      const names = candidates((stem) => viewNames(stem, rule, given.get(id)!));
      this.#views.set(
        id,
        this.#take(object, names, ({ value, row }) => [value, row]),
      );
    } else if (isKind(object, 'enum')) {
      const names = candidates((stem) => enumNames(stem, rule));
      this.#enums.set(
        id,
        this.#take(object, names, ({ value, type }) => [value, type]),
      );
    } else {
      const names = candidates((stem) => valueName(stem, rule));
      const name = this.#take(object, names, (value) => [value]);
      if (isKind(object, 'schema')) this.#schemas.set(object.fact.name, name);
      else this.#sequences.set(id, name);
    }
  }

  /** Takes the first free candidate; says so when it is not the first of all. */
  #take<T>(object: Entry, candidates: Iterable<T>, namesOf: (taken: T) => readonly string[]): T {
    let first: T | undefined;
    const names = this.#exports.take(
      object.id,
      noting(candidates, (candidate) => {
        first ??= candidate;
      }),
      namesOf,
    );
    if (first !== undefined && first !== names) {
      this.#diagnostics.push(changed(object, namesOf(first)[0]!, namesOf(names)[0]!));
    }
    return names;
  }

  /** Objects outside the first schema of the search path carry their schema. */
  #stemName(object: Entry): string {
    const { path } = decodeId(object.id);
    if (isKind(object, 'schema') || path[0] === this.#input.settings.searchPath[0]) {
      return object.fact.name;
    }
    return `${path[0]}_${object.fact.name}`;
  }

  #columnKeys(relations: readonly Relation[]): ReadonlyMap<FactId, string> {
    const keys = new Map<FactId, string>();
    const options = {
      case: this.#input.settings.names.case,
      given: (column: Entry<'column'>) => this.#given.column(column),
    };
    for (const { entry, columns } of relations) {
      const reserved = isView(entry) ? reservedViewKeys : reservedKeys;
      for (const { column, key, wanted } of columnKeys(columns, { ...options, reserved })) {
        keys.set(column.id, key);
        if (key !== wanted) this.#diagnostics.push(changed(column, wanted, key));
      }
    }
    return keys;
  }

  /** Paths below `tables/`, `views/`, `types/` and `relations/`; older relations are served first. */
  #files(relations: readonly Relation[]): ReadonlyMap<FactId, string> {
    const folders = new FileNames();
    const byFolder = new Map<string, { readonly folder: string; readonly files: FileNames }>();
    const paths = new Map<FactId, string>();
    const byRank = relations.toSorted((a, b) => a.entry.rank - b.entry.rank);
    for (const { entry } of byRank) {
      const schema = schemaOf(entry.id);
      let place = byFolder.get(schema);
      if (place === undefined) {
        const isFirst = schema === this.#input.settings.searchPath[0];
        place = { folder: isFirst ? '' : `${folders.take(schema)}/`, files: new FileNames() };
        byFolder.set(schema, place);
      }
      paths.set(entry.id, `${place.folder}${place.files.take(entry.fact.name)}.ts`);
    }
    return paths;
  }

  #cannotHave({ id }: Entry, name: string): Diagnostic {
    return diagnostic({
      code: 'name-changed',
      severity: 'warning',
      message: `${decodeId(id).path.join('.')} cannot be called ${JSON.stringify(name)}, as the settings say: the name is taken or is no identifier`,
      path: this.#input.settings.file,
    });
  }
}

function isView(object: Entry): boolean {
  return isKind(object, 'view') || isKind(object, 'materializedView');
}

/** What tells an object from another of its name. */
function kindWord(object: Entry): string {
  return isView(object) ? 'view' : object.fact.kind;
}

function viewWithFiles(names: ViewNames, file: string): AssignedView {
  return { ...names, viewFile: `views/${file}`, typesFile: `types/${file}` };
}

function tableWithFiles(names: TableValueNames, file: string): AssignedTable {
  return {
    ...names,
    tableFile: `tables/${file}`,
    typesFile: `types/${file}`,
    relationsFile: `relations/${file}`,
  };
}

function changed({ id, provenance }: Entry, wanted: string, name: string): Diagnostic {
  return diagnostic({
    code: 'name-changed',
    severity: 'note',
    message: `${decodeId(id).path.join('.')} is called ${JSON.stringify(name)}: ${JSON.stringify(wanted)} is taken`,
    place: provenance.created.place,
    hint: 'names in the settings give it another',
  });
}

function byId<T>(relations: readonly Relation[], make: (id: FactId) => T): ReadonlyMap<FactId, T> {
  return new Map(relations.map(({ entry: { id } }) => [id, make(id)]));
}

function* noting<T>(items: Iterable<T>, note: (item: T) => void): Generator<T> {
  for (const item of items) {
    note(item);
    yield item;
  }
}

function* mapped<A, B>(items: Iterable<A>, map: (item: A) => B): Generator<B> {
  for (const item of items) yield map(item);
}

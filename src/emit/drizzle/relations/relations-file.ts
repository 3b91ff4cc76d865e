/** `relations/<table>.ts`: Drizzle's relations, version 1, both sides of each foreign key. */

import type { FactId } from '../../../catalog/id.ts';
import { byCodeUnit } from '../../../catalog/read.ts';
import { pgCore, type Code, type ImportedName } from '../../code.ts';
import type { EmitContext } from '../../context.ts';
import type { FileContent } from '../../file-content.ts';
import { relationsOf, type Relation } from '../../names/relation-keys.ts';
import { propertyKey, stringLiteral } from '../../print/literals.ts';
import { arrayCode, tallObjectCode } from '../object-code.ts';
import { columnReference, tableReference } from '../references.ts';

const relationsFunction: ImportedName = {
  kind: 'import',
  name: 'relations',
  local: 'relations',
  from: { kind: 'package', name: 'drizzle-orm' },
  typeOnly: false,
};

/** A file for each table that has relations. */
export function relationsFiles(context: EmitContext): readonly FileContent[] {
  const all = relationsOf(context);
  const writer = new RelationWriter(context, all);
  return context.tables.flatMap(({ entry }) => {
    const relations = all.get(entry.id);
    return relations === undefined ? [] : [writer.file(entry.id, relations)];
  });
}

class RelationWriter {
  readonly #context: EmitContext;
  readonly #all: ReadonlyMap<FactId, readonly Relation[]>;
  /** `relationName` of each foreign key, by table and constraint. */
  readonly #relationNames: ReadonlyMap<string, string>;

  constructor(context: EmitContext, all: ReadonlyMap<FactId, readonly Relation[]>) {
    this.#context = context;
    this.#all = all;
    this.#relationNames = relationNames(all);
  }

  file(table: FactId, relations: readonly Relation[]): FileContent {
    const { relations: name, relationsFile: path } = this.#context.names.tables.get(table)!;
    const sorted = relations.toSorted((a, b) => byCodeUnit(a.name, b.name));
    const entries = sorted.map((relation): Code => [
      `${propertyKey(relation.name)}: `,
      this.#relation(relation),
      ',\n',
    ]);
    const used = [
      ...(sorted.some((relation) => relation.isOne) ? ['one'] : []),
      ...(sorted.some((relation) => !relation.isOne) ? ['many'] : []),
    ];
    const value: Code = [
      relationsFunction,
      '(',
      this.#table(table),
      `, ({ ${used.join(', ')} }) => ({\n`,
      ...entries,
      '}))',
    ];
    return { path, declarations: [{ kind: 'const', name, docs: null, value }] };
  }

  #relation(relation: Relation): Code {
    const relationName = stringLiteral(this.#relationNames.get(keyOf(relation))!);
    if (!relation.isOne) {
      return ['many(', this.#table(relation.target), `, { relationName: ${relationName} })`];
    }
    // `one` cannot have a relation's name alone; alone between its tables it needs none.
    if (relation.side === 'far' && this.#isAlone(relation)) {
      return ['one(', this.#table(relation.target), ')'];
    }
    const { columns, foreignColumns } = relation.foreignKey;
    const [own, others] =
      relation.side === 'near' ? [columns, foreignColumns] : [foreignColumns, columns];
    const config = tallObjectCode([
      ['fields', this.#fields(relation, own)],
      ['references', this.#columns(relation.target, others)],
      ['relationName', relationName],
    ]);
    return ['one(', this.#table(relation.target), ', ', config, ')'];
  }

  /** Drizzle pairs a nameless `one` with the only relation that leads back. */
  #isAlone({ source, target }: Relation): boolean {
    const back = (this.#all.get(target) ?? []).filter((relation) => relation.target === source);
    return back.length === 1;
  }

  /**
   * On the far side Drizzle's types would promise a row wherever the fields are not null, and there
   * may be none: the column's type is widened to one that may be null.
   */
  #fields({ side, source }: Relation, columns: readonly FactId[]): Code {
    if (side === 'near') return this.#columns(source, columns);
    const { fact } = this.#context.reader.get('table', source);
    const type: Code = [pgCore, `.AnyPgColumn<{ tableName: ${stringLiteral(fact.name)} }>`];
    const table = this.#table(source);
    return arrayCode(
      columns.map((id) => [columnReference(this.#context.names, table, id), ' as ', type]),
    );
  }

  #columns(table: FactId, columns: readonly FactId[]): Code {
    const { names } = this.#context;
    const reference = this.#table(table);
    return arrayCode(columns.map((id) => columnReference(names, reference, id)));
  }

  #table(table: FactId): ImportedName {
    return tableReference(this.#context.names, table);
  }
}

/**
 * The constraint's name. Drizzle looks for it among all relations of a table, so where two foreign
 * keys share a name every further one gets its table's before it.
 */
function relationNames(all: ReadonlyMap<FactId, readonly Relation[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const byRank = [...all.values()].flat().toSorted((a, b) => a.rank - b.rank);
  for (const relation of byRank) {
    const key = keyOf(relation);
    if (names.has(key)) continue;
    const { name } = relation.foreignKey;
    const free = taken.has(name) ? key : name;
    taken.add(free);
    names.set(key, free);
  }
  return names;
}

/** `public.users.users_group_fkey`: the table with the key and the constraint. */
function keyOf({ foreignKey }: Relation): string {
  return `${foreignKey.parent!.replace(/^table /, '')}.${foreignKey.name}`;
}

/** Relations from foreign keys, and their names: the key's own side first, then the far one. */

import type { Entry } from '../../catalog/catalog.ts';
import { nameOf } from '../../catalog/expression-text.ts';
import type { ForeignKeyConstraint } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import type { TableView } from '../../catalog/read.ts';
import { canSayConstraint } from '../drizzle/expressible.ts';
import type { EmitContext } from '../context.ts';
import { Namespace, numbersFromTwo } from './namespace.ts';
import { reservedKeys } from './reserved.ts';
import { singularWords } from './singular.ts';
import { asIdentifier, camelCase, wordsOf } from './words.ts';

/** One side of a foreign key. */
export interface Relation {
  readonly name: string;
  readonly foreignKey: ForeignKeyConstraint<FactId>;
  /** Of the constraint. */
  readonly rank: number;
  /** The table that the relation belongs to, and the one that it leads to. */
  readonly source: FactId;
  readonly target: FactId;
  /** `near` is the table with the key. */
  readonly side: 'near' | 'far';
  /** It leads to one row at most. */
  readonly isOne: boolean;
}

/** The relations of every emitted table that has any, oldest key first. */
export function relationsOf(context: EmitContext): ReadonlyMap<FactId, readonly Relation[]> {
  return new RelationNaming(context).all();
}

class RelationNaming {
  readonly #context: EmitContext;
  readonly #keys = new Map<FactId, Namespace>();
  readonly #relations = new Map<FactId, Relation[]>();

  constructor(context: EmitContext) {
    this.#context = context;
    for (const { entry, columns } of context.tables) {
      const taken = columns.map(({ id }) => context.names.columns.get(id)!);
      this.#keys.set(entry.id, new Namespace([...reservedKeys, ...taken]));
    }
  }

  all(): ReadonlyMap<FactId, readonly Relation[]> {
    const found = this.#context.tables.flatMap((table) =>
      table.constraints.map((constraint) => ({ table, constraint })),
    );
    found.sort((a, b) => a.constraint.rank - b.constraint.rank);
    for (const { table, constraint } of found) this.#addBoth(table, constraint);
    return this.#relations;
  }

  #addBoth(table: TableView, { fact, rank }: Entry<'constraint'>): void {
    if (fact.type !== 'foreignKey' || !canSayConstraint(this.#context, fact)) return;
    const [child, parent] = [table.entry.id, fact.foreignTable];
    const near = { foreignKey: fact, rank, source: child, target: parent, side: 'near' } as const;
    this.#add({ ...near, isOne: true }, this.#nearNames(fact));
    const isOne = isUnique(table, fact);
    const far = { foreignKey: fact, rank, source: parent, target: child, side: 'far' } as const;
    this.#add({ ...far, isOne }, this.#farNames(fact, { child, isOne }));
  }

  #add(relation: Omit<Relation, 'name'>, candidates: readonly string[]): void {
    const owner = `${relation.side} ${relation.source} ${relation.foreignKey.parent} ${relation.foreignKey.name}`;
    const keys = this.#keys.get(relation.source)!;
    const name = keys.take(owner, this.#withNumbers(candidates), (key) => [key]);
    const known = this.#relations.get(relation.source);
    if (known === undefined) this.#relations.set(relation.source, [{ ...relation, name }]);
    else known.push({ ...relation, name });
  }

  /** The column without `_id`, then with the target's name; of several columns the target's. */
  #nearNames({ columns, foreignTable }: ForeignKeyConstraint<FactId>): readonly string[] {
    const target = singularWords(wordsOf(nameOf(foreignTable)));
    const base = columnsWords(columns);
    const withTarget = this.#joined([...base, ...target]);
    return columns.length === 1
      ? [this.#joined(base), withTarget]
      : [this.#joined(target), withTarget];
  }

  /** The child's name, then with `By` and the column. */
  #farNames(
    { columns }: ForeignKeyConstraint<FactId>,
    { child, isOne }: { readonly child: FactId; readonly isOne: boolean },
  ): readonly string[] {
    const words = wordsOf(this.#context.names.tables.get(child)!.value);
    const name = isOne ? singularWords(words) : words;
    return [this.#joined(name), this.#joined([...name, 'by', ...columnsWords(columns)])];
  }

  #joined(words: readonly string[]): string {
    const { case: letters } = this.#context.settings.names;
    return letters === 'camel' ? camelCase(words) : asIdentifier(words.join('_'));
  }

  *#withNumbers(candidates: readonly string[]): Generator<string> {
    yield* candidates;
    const last = candidates[candidates.length - 1]!;
    for (const number of numbersFromTwo()) yield `${last}${number}`;
  }
}

/** The words of columns, each without `_id` at its end. */
function columnsWords(columns: readonly FactId[]): readonly string[] {
  return columns.flatMap((column, index) => {
    const words = wordsOf(nameOf(column).replace(/(?<=.)(_id|Id)$/, ''));
    return index === 0 ? words : ['and', ...words];
  });
}

/** Whether a primary key or unique has the foreign key's columns, in any order, and no others. */
function isUnique({ constraints }: TableView, { columns }: ForeignKeyConstraint<FactId>): boolean {
  return constraints.some(({ fact }) => {
    if (fact.type !== 'primaryKey' && fact.type !== 'unique') return false;
    if (fact.withoutOverlaps || fact.columns.length !== columns.length) return false;
    return columns.every((column) => fact.columns.includes(column));
  });
}

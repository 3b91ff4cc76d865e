/** The names that objects give rise to: for each object the first stem for which all are free. */

import type { AssignedEnum, AssignedTable, AssignedView } from '../context.ts';
import type { GivenTableNames } from '../settings.ts';
import { numbersFromTwo } from './namespace.ts';
import { singularWords } from './singular.ts';
import { asIdentifier, camelCase, pascalCase, wordsOf } from './words.ts';

export interface NameRule {
  readonly case: 'camel' | 'preserve';
  readonly singular: boolean;
}

/** What a name is made of: an object's, its kind's, or a numbered one. */
export interface Stem {
  /** `savings_groups`; with its schema outside the first of the search path. */
  readonly name: string;
  /** `table`, `view`, … where the name alone is not free, else ''. */
  readonly kind: string;
  /** '' for the first. */
  readonly number: string;
}

/** The names of a table without its files. */
export type TableValueNames = Pick<
  AssignedTable,
  'value' | 'row' | 'insert' | 'update' | 'relations'
>;

/** The names of a view without its files. */
export type ViewNames = Pick<AssignedView, 'value' | 'row'>;

/** The name, the name and its kind, the name and 2, 3, … */
export function* stemsOf(name: string, kind: string): Generator<Stem> {
  yield { name, kind: '', number: '' };
  yield { name, kind, number: '' };
  for (const number of numbersFromTwo()) yield { name, kind: '', number: `${number}` };
}

/** `savingsGroups`, or the SQL name itself. */
export function valueName({ name, kind, number }: Stem, rule: NameRule): string {
  if (rule.case === 'camel') return camelCase([...wordsOf(name), ...wordOf(kind)]) + number;
  const parts = [name, ...wordOf(kind), ...wordOf(number)];
  return asIdentifier(parts.join('_'));
}

/** `CycleStatus`; types are in Pascal case whatever the setting is. */
export function typeName({ name, kind, number }: Stem, singular: boolean): string {
  const words = wordsOf(name);
  if (kind !== '') return pascalCase([...words, kind]) + number;
  return pascalCase(singular ? singularWords(words) : words) + number;
}

/** Both names of a view, of one stem; a setting's stay as given. */
export function viewNames(stem: Stem, rule: NameRule, given: GivenTableNames): ViewNames {
  const value = given.value ?? valueName(stem, rule);
  return { value, row: given.row ?? apart(typeName(stem, rule.singular), value, 'Row') };
}

/** All names of a table, of one stem; a setting's stay as given. */
export function tableNames(stem: Stem, rule: NameRule, given: GivenTableNames): TableValueNames {
  const { value, row } = viewNames(stem, rule, given);
  return {
    value,
    row,
    insert: `New${row}`,
    update: `${row}Update`,
    relations: rule.case === 'camel' ? `${value}Relations` : `${value}_relations`,
  };
}

/** Both names of an enum, of one stem. */
export function enumNames(stem: Stem, rule: NameRule): AssignedEnum {
  const value = valueName(stem, rule);
  return { value, type: apart(typeName(stem, false), value, 'Type') };
}

/** A type cannot be called as its value is; scripts without capitals have no other spelling. */
function apart(type: string, value: string, suffix: string): string {
  return type === value ? type + suffix : type;
}

function wordOf(word: string): readonly string[] {
  return word === '' ? [] : [word];
}

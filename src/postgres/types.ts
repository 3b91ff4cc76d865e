/** The server's own types: their names, how they print, and how modifiers stand in them. Pure. */

import { types } from './data/types.ts';

export interface BuiltInType {
  /** As in pg_type: `int4`. */
  readonly name: string;
  /** As the server prints it: `integer`. */
  readonly printed: string;
  /** base, pseudo, range or multirange */
  readonly typtype: 'b' | 'p' | 'r' | 'm';
  /** https://www.postgresql.org/docs/18/catalog-pg-type.html#CATALOG-TYPCATEGORY-TABLE */
  readonly category: string;
  readonly takesModifiers: boolean;
  /** The one of its category that others become rather. */
  readonly isPreferred: boolean;
  /** Volatilities of the functions that read and write its text: `i`, `s` or `v`. */
  readonly input: 'i' | 's' | 'v';
  readonly output: 'i' | 's' | 'v';
  readonly layout: Layout;
}

/** How values of a type are stored (pg_type's typlen, typbyval, typalign and typstorage). */
export interface Layout {
  /** Bytes; -1 for any length, -2 for a string that ends with a zero. */
  readonly length: number;
  readonly isByValue: boolean;
  readonly alignment: 'c' | 's' | 'i' | 'd';
  readonly storage: 'p' | 'e' | 'x' | 'm';
}

/** `4 t i p` */
function layoutOf(text: string): Layout {
  const [length, isByValue, alignment, storage] = text.split(' ');
  return {
    length: Number(length),
    isByValue: isByValue === 't',
    alignment: alignment as Layout['alignment'],
    storage: storage as Layout['storage'],
  };
}

/** The types of pg_catalog by their names there; arrays are their elements' types. */
export const builtInTypes: ReadonlyMap<string, BuiltInType> = new Map(
  types.map(([name, printed, typtype, category, modifiers, isPreferred, input, output, layout]) => [
    name,
    {
      name,
      printed,
      typtype,
      category,
      takesModifiers: modifiers,
      isPreferred,
      input,
      output,
      layout: layoutOf(layout),
    },
  ]),
);

/**
 * A built-in type with its modifiers as format_type prints it, without array brackets:
 * `numeric(12,2)`, `timestamp(3) without time zone`, `interval day to second(3)`.
 *
 * `name` is pg_type's; it must be a built-in type's. `modifiers` as in the catalog's TypeUse.
 */
export function printBuiltInType(name: string, modifiers: readonly string[]): string {
  const printed = builtInTypes.get(name)?.printed ?? name;
  if (modifiers.length === 0) return printed;
  if (name === 'interval') return printInterval(modifiers);
  // format_type says "character(1)" but prints bpchar without a length by its own name.
  const withTime = /^(timestamp|time)( .*)$/.exec(printed);
  if (withTime !== null) return `${withTime[1]}(${modifiers.join(',')})${withTime[2]}`;
  return `${printed}(${modifiers.join(',')})`;
}

function printInterval([fields = '', precision]: readonly string[]): string {
  const words = fields === '' ? 'interval' : `interval ${fields}`;
  return precision === undefined || precision === '' ? words : `${words}(${precision})`;
}

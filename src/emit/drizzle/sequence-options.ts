/** Options of sequences and identity columns: only those that differ from what is so without them. */

import type { CatalogFact } from '../../catalog/catalog.ts';

type SequenceFact = CatalogFact<'sequence'>;
type IntegerType = SequenceFact['dataType'];

/** A sequence option as Drizzle names it, and its value as TypeScript. */
export type Option = readonly [name: string, value: string];

const largest: { readonly [T in IntegerType]: bigint } = {
  smallint: 2n ** 15n - 1n,
  integer: 2n ** 31n - 1n,
  bigint: 2n ** 63n - 1n,
};

/** The options that `CREATE SEQUENCE … AS type` does not have by itself, in PostgreSQL's order. */
export function sequenceOptions(sequence: SequenceFact, type: IntegerType): readonly Option[] {
  const { start, increment, minValue, maxValue, cache, cycle } = sequence;
  const [defaultMin, defaultMax] =
    increment > 0n ? [1n, largest[type]] : [-largest[type] - 1n, -1n];
  const options: Option[] = [];
  if (start !== (increment > 0n ? minValue : maxValue)) options.push(['startWith', number(start)]);
  if (increment !== 1n) options.push(['increment', number(increment)]);
  if (minValue !== defaultMin) options.push(['minValue', number(minValue)]);
  if (maxValue !== defaultMax) options.push(['maxValue', number(maxValue)]);
  if (cache !== 1n) options.push(['cache', number(cache)]);
  if (cycle) options.push(['cycle', 'true']);
  return options;
}

/** Whether a sequence is other than `CREATE SEQUENCE` of its own type would make it. */
export function differsFromDefaults(sequence: SequenceFact): boolean {
  return sequenceOptions(sequence, sequence.dataType).length > 0;
}

/** `{ startWith: 10, cycle: true }` */
export function optionsObject(options: readonly Option[]): string {
  return `{ ${options.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
}

/** A number, or a string where a number would lose digits; Drizzle takes both. */
function number(value: bigint): string {
  return Number.isSafeInteger(Number(value)) ? `${value}` : `'${value}'`;
}

/**
 * Options of sequences with the server's defaults and checks (init_params in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/sequence.c).
 */

import type { DefElem, Node } from '@pgsql/types';
import type { SequenceFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { refuseConflicting } from './option-values.ts';
import { refuse } from './refusal.ts';
import { resolveType } from './type-name.ts';

/** What the options of a sequence decide. */
export type SequenceParameters = Pick<
  SequenceFact<unknown>,
  'dataType' | 'start' | 'increment' | 'minValue' | 'maxValue' | 'cache' | 'cycle'
>;

type DataType = SequenceParameters['dataType'];

/** Lowest and highest value of each type a sequence can have. */
const limits: { readonly [T in DataType]: readonly [min: bigint, max: bigint] } = {
  smallint: [-(2n ** 15n), 2n ** 15n - 1n],
  integer: [-(2n ** 31n), 2n ** 31n - 1n],
  bigint: [-(2n ** 63n), 2n ** 63n - 1n],
};

const dataTypes: ReadonlyMap<string, DataType> = new Map([
  ['int2', 'smallint'],
  ['int4', 'integer'],
  ['int8', 'bigint'],
]);

/** The sequence type of a built-in type's pg_type name; undefined where it cannot be one. */
export function sequenceDataType(typeName: string): DataType | undefined {
  return dataTypes.get(typeName);
}

/** A sequence's options by name; 42601 for one that stands there twice or not at all. */
export type SequenceOptions = ReadonlyMap<string, DefElem>;

/** Options by name; 42601 where one is there twice, or is only for identity columns. */
export function sequenceOptions(nodes: readonly Node[] | undefined): SequenceOptions {
  const options = new Map<string, DefElem>();
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defname = '', location } = node.DefElem;
    if (options.has(defname)) refuseConflicting(location);
    if (defname === 'sequence_name') {
      const message = 'invalid sequence option SEQUENCE NAME';
      refuse({ sqlstate: '42601', message, location });
    }
    options.set(defname, node.DefElem);
  }
  return options;
}

export interface ParametersInput {
  readonly options: SequenceOptions;
  /** What the sequence has now; null for a new one. */
  readonly before: SequenceParameters | null;
  /** The type of a new sequence whose options name none. */
  readonly dataType: DataType;
  readonly isIdentity: boolean;
}

/** What a sequence's options make of it; 22023 where they contradict each other. */
export function sequenceParameters(context: Context, input: ParametersInput): SequenceParameters {
  const { options, before } = input;
  const dataType = dataTypeOf(context, input);
  const increment = incrementOf(options, before);
  const bounds = boundsOf({ options, before, dataType, increment });
  const start =
    valueOf(options, 'start') ??
    before?.start ??
    (increment > 0n ? bounds.minValue : bounds.maxValue);
  checkWithin('START', start, bounds);
  if (options.has('restart')) checkWithin('RESTART', valueOf(options, 'restart') ?? start, bounds);
  const cache = valueOf(options, 'cache') ?? before?.cache ?? 1n;
  if (cache <= 0n) refuseValue(`CACHE (${cache}) must be greater than zero`);
  const cycle = options.has('cycle') ? isTrue(options.get('cycle')) : (before?.cycle ?? false);
  return { dataType, increment, ...bounds, start, cache, cycle };
}

function refuseValue(message: string, location?: number): never {
  return refuse({ sqlstate: '22023', message, location });
}

function dataTypeOf(context: Context, input: ParametersInput): DataType {
  const { options, before, dataType, isIdentity } = input;
  const option = options.get('as');
  if (option?.arg === undefined || !('TypeName' in option.arg)) return before?.dataType ?? dataType;
  const { type, dimensions } = resolveType(context, option.arg.TypeName);
  const { name, parent } = context.builder.row(type);
  const isBuiltIn = parent === context.session.pgCatalog && dimensions === 0;
  const what = isIdentity ? 'identity column' : 'sequence';
  return (
    (isBuiltIn ? sequenceDataType(name) : undefined) ??
    refuseValue(`${what} type must be smallint, integer, or bigint`, option.location)
  );
}

function incrementOf(options: SequenceOptions, before: SequenceParameters | null): bigint {
  const increment = valueOf(options, 'increment') ?? before?.increment ?? 1n;
  if (increment === 0n) refuseValue('INCREMENT must not be zero');
  return increment;
}

interface BoundsInput {
  readonly options: SequenceOptions;
  readonly before: SequenceParameters | null;
  readonly dataType: DataType;
  readonly increment: bigint;
}

interface Bounds {
  readonly minValue: bigint;
  readonly maxValue: bigint;
}

/** A changed type takes bounds along that were the old type's own. */
function boundsOf({ options, before, dataType, increment }: BoundsInput): Bounds {
  const [lowest, highest] = limits[dataType];
  const old = before === null ? null : limits[before.dataType];
  const resets = options.has('as') && old !== null;
  const resetsMax = resets && before?.maxValue === old[1];
  const resetsMin = resets && before?.minValue === old[0];
  const keptMax = before === null || options.has('maxvalue') || resetsMax ? null : before.maxValue;
  const keptMin = before === null || options.has('minvalue') || resetsMin ? null : before.minValue;
  const ownMax = increment > 0n || resetsMax ? highest : -1n;
  const ownMin = increment < 0n || resetsMin ? lowest : 1n;
  const maxValue = valueOf(options, 'maxvalue') ?? keptMax ?? ownMax;
  const minValue = valueOf(options, 'minvalue') ?? keptMin ?? ownMin;
  for (const [name, value] of [
    ['MAXVALUE', maxValue],
    ['MINVALUE', minValue],
  ] as const) {
    if (value < lowest || value > highest) {
      refuseValue(`${name} (${value}) is out of range for sequence data type ${dataType}`);
    }
  }
  if (minValue >= maxValue) {
    refuseValue(`MINVALUE (${minValue}) must be less than MAXVALUE (${maxValue})`);
  }
  return { minValue, maxValue };
}

function checkWithin(what: string, value: bigint, { minValue, maxValue }: Bounds): void {
  if (value < minValue) {
    refuseValue(`${what} value (${value}) cannot be less than MINVALUE (${minValue})`);
  }
  if (value > maxValue) {
    refuseValue(`${what} value (${value}) cannot be greater than MAXVALUE (${maxValue})`);
  }
}

/** An option's number; null where it is not there or says NO. 22003 beyond bigint (defGetInt64). */
function valueOf(options: SequenceOptions, name: string): bigint | null {
  const option = options.get(name);
  if (option?.arg === undefined) return null;
  const { arg, location } = option;
  if ('Integer' in arg) return BigInt(arg.Integer.ival ?? 0);
  if (!('Float' in arg)) throw new Error(`A sequence's ${name} must be a number.`);
  const text = arg.Float.fval ?? '0';
  if (!/^[+-]?\d+$/.test(text)) {
    const message = `invalid input syntax for type bigint: "${text}"`;
    refuse({ sqlstate: '22P02', message, location });
  }
  const value = BigInt(text);
  const [lowest, highest] = limits.bigint;
  if (value < lowest || value > highest) {
    const message = `value "${text}" is out of range for type bigint`;
    refuse({ sqlstate: '22003', message, location });
  }
  return value;
}

function isTrue(option: DefElem | undefined): boolean {
  return (
    option?.arg !== undefined && 'Boolean' in option.arg && option.arg.Boolean.boolval === true
  );
}

/**
 * Functions and relations of the server itself and of its extensions, by name. Pure; the tables are
 * read when they are first asked for something.
 */

import { text as catalogRelations } from './data/catalog-relations.ts';
import { text as extensionNames } from './data/extension-names.ts';
import { text as catalogFunctions } from './data/functions.ts';
import { text as informationSchema } from './data/information-schema.ts';
import { Lazy, WordReader, wordsOf } from './lines.ts';
import { builtInTypes } from './types.ts';

/** How a function can be called, without its types. */
export interface Signature {
  readonly kind: 'function' | 'aggregate' | 'window' | 'procedure';
  /** Least number of arguments. */
  readonly required: number;
  /** Most arguments; infinity with VARIADIC. */
  readonly most: number;
  readonly returnsSet: boolean;
  /**
   * Names of the columns of its result; `scalar` for one value, `record` where the caller lists
   * the columns, `unknown` where they hang on the arguments' types.
   */
  readonly result: readonly string[] | 'scalar' | 'record' | 'unknown';
  readonly volatility: Volatility;
}

export type Volatility = 'immutable' | 'stable' | 'volatile';

/** The same with its types by their names in pg_type, arrays as `int4[]`. */
export interface TypedSignature extends Signature {
  /** With VARIADIC the last is the array. */
  readonly inputs: readonly string[];
  /** Null for one of several columns, and for rows of a relation. */
  readonly returns: string | null;
  /** Types of the columns in `result`, where it lists them. */
  readonly outputs: readonly string[];
}

/** Lines by their first word; what follows it, as it stands. */
type Lines = ReadonlyMap<string, string>;

/** Lines of a name and what follows it. */
export function linesOf(text: string): Lines {
  return new Map(
    text.split('\n').flatMap((line) => {
      const space = line.indexOf(' ');
      const name = space < 0 ? line : line.slice(0, space);
      return name === '' ? [] : [[name, space < 0 ? '' : line.slice(space + 1)] as const];
    }),
  );
}

interface ExtensionLines {
  readonly functions: Lines;
  readonly relations: Lines;
}

const functions = new Lazy(() => linesOf(catalogFunctions));
const relations = {
  pg_catalog: new Lazy(() => linesOf(catalogRelations)),
  information_schema: new Lazy(() => linesOf(informationSchema)),
};
const extensions = new Lazy(() => {
  const blocks = extensionNames.split('## ').filter((block) => block !== '');
  return new Map<string, ExtensionLines>(
    blocks.map((block) => {
      const end = block.indexOf('\n');
      const [own = '', tables = ''] = block.slice(end + 1).split(/^#$/m);
      return [block.slice(0, end), { functions: linesOf(own), relations: linesOf(tables) }];
    }),
  );
});

/** `o` and `h` are aggregates that take WITHIN GROUP. */
const kinds: Readonly<Record<string, Signature['kind']>> = {
  f: 'function',
  a: 'aggregate',
  o: 'aggregate',
  h: 'aggregate',
  w: 'window',
  p: 'procedure',
};

const volatilities: Readonly<Record<string, Volatility>> = {
  i: 'immutable',
  s: 'stable',
  v: 'volatile',
};

/** The volatility that a letter of pg_proc.provolatile stands for. */
export function volatilityOf(letter: string): Volatility {
  return volatilities[letter] ?? 'volatile';
}

/** `fi!s1(int4,*text[])key:text,value:json`: kind, volatility, strict, set, defaults, inputs, result. */
function signatureOf(word: string): TypedSignature {
  const [, kind = 'f', volatility = 'v', flags = '', defaults = '0', inputs = '', result = ''] =
    /^(.)(.)([!s]*)(\d*)\((.*?)\)(.*)$/.exec(word) ?? [];
  const types = inputs === '' ? [] : inputs.split(',').map((input) => input.replace('*', ''));
  const columns = result.includes(':') ? result.split(',').map((each) => each.split(':')) : null;
  return {
    kind: kinds[kind]!,
    volatility: volatilityOf(volatility),
    returnsSet: flags.includes('s'),
    inputs: types,
    required: types.length - Number(defaults),
    most: inputs.includes('*') ? Infinity : types.length,
    result: columns?.map(([name = '']) => name) ?? resultOf(result),
    returns: columns === null ? returnOf(result) : columns.length > 1 ? null : columns[0]![1]!,
    outputs: columns?.map(([, type = '']) => type) ?? [],
  };
}

/** Pseudo-types that a value is of as it stands. */
const plainResults: ReadonlySet<string> = new Set(['void', 'trigger', 'cstring']);

function resultOf(type: string): Signature['result'] {
  if (type === 'record') return 'record';
  if (type.startsWith('%')) return 'unknown';
  const isPseudo = builtInTypes.get(type)?.typtype === 'p' && !plainResults.has(type);
  return isPseudo ? 'unknown' : 'scalar';
}

function returnOf(type: string): string | null {
  return type.startsWith('%') ? null : type;
}

const signatures = new WordReader(signatureOf);

/** The signatures that a line has of a major version. */
export function signaturesIn(
  line: string | undefined,
  postgres: number,
): readonly TypedSignature[] {
  return signatures.of(line, postgres);
}

/** The functions of a name in pg_catalog. */
export function catalogFunctionsNamed(name: string, postgres: number): readonly TypedSignature[] {
  return signatures.of(functions.get().get(name), postgres);
}

/** True where it is known what functions and relations an extension brings. */
export function knowsNamesOf(extension: string): boolean {
  return extensions.get().has(extension);
}

/** The functions of a name that an extension brings. */
export function extensionFunctionsNamed(
  extension: string,
  name: string,
): readonly TypedSignature[] {
  return signatures.of(extensions.get().get(extension)?.functions.get(name), 18);
}

/** The columns of a relation that an extension brings; null where there is none. */
export function extensionRelation(extension: string, name: string): readonly string[] | null {
  const line = extensions.get().get(extension)?.relations.get(name);
  return line === undefined ? null : wordsOf(line, 18);
}

/** The columns of a relation of the server's own; null where there is none. */
export function systemRelation(
  schema: string,
  name: string,
  postgres: number,
): readonly string[] | null {
  if (schema !== 'pg_catalog' && schema !== 'information_schema') return null;
  const line = relations[schema].get().get(name);
  if (line === undefined) return null;
  const columns = wordsOf(line, postgres);
  return columns.length === 0 ? null : columns;
}

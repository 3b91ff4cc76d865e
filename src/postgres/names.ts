/**
 * Functions and relations of the server itself and of its extensions, by name. Pure; the tables are
 * read when they are first asked for something.
 */

import { text as catalogRelations } from './data/catalog-relations.ts';
import { text as extensionNames } from './data/extension-names.ts';
import { text as catalogFunctions } from './data/functions.ts';
import { text as informationSchema } from './data/information-schema.ts';
import { Lazy, wordsOf } from './lines.ts';

/** How a function can be called; types are not told. */
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
}

/** Lines by their first word; what follows it, as it stands. */
type Lines = ReadonlyMap<string, string>;

function linesOf(text: string): Lines {
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

const kinds: Readonly<Record<string, Signature['kind']>> = {
  f: 'function',
  a: 'aggregate',
  w: 'window',
  p: 'procedure',
};

/** `f1-3vs(key,value)` */
function signatureOf(word: string): Signature {
  const [, kind = 'f', required = '0', most = required, flags = '', columns] =
    /^(.)(\d+)(?:-(\d+))?([vsr?]*)(?:\((.*)\))?$/.exec(word) ?? [];
  return {
    kind: kinds[kind]!,
    required: Number(required),
    most: flags.includes('v') ? Infinity : Number(most),
    returnsSet: flags.includes('s'),
    result: resultOf(flags, columns),
  };
}

function resultOf(flags: string, columns: string | undefined): Signature['result'] {
  if (columns !== undefined) return columns.split(',');
  if (flags.includes('r')) return 'record';
  return flags.includes('?') ? 'unknown' : 'scalar';
}

/** The functions of a name in pg_catalog. */
export function catalogFunctionsNamed(name: string, postgres: number): readonly Signature[] {
  return wordsOf(functions.get().get(name), postgres).map(signatureOf);
}

/** True where it is known what functions and relations an extension brings. */
export function knowsNamesOf(extension: string): boolean {
  return extensions.get().has(extension);
}

/** The functions of a name that an extension brings. */
export function extensionFunctionsNamed(extension: string, name: string): readonly Signature[] {
  return wordsOf(extensions.get().get(extension)?.functions.get(name), 18).map(signatureOf);
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

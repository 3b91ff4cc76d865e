/**
 * Operators, operator classes, collations, languages and the like that the server itself and its
 * extensions bring. Pure; the tables are read when they are first asked for something.
 */

import { text as extensionObjects } from './data/extension-objects.ts';
import { text as ownObjects } from './data/objects.ts';
import { Lazy, wordsOf } from './lines.ts';

/** Kinds of objects that the tables have, as facts name them. */
export type TabledKind =
  | 'accessMethod'
  | 'cast'
  | 'collation'
  | 'conversion'
  | 'foreignDataWrapper'
  | 'language'
  | 'operator'
  | 'operatorClass'
  | 'operatorFamily'
  | 'textSearchConfiguration'
  | 'textSearchDictionary'
  | 'textSearchParser'
  | 'textSearchTemplate';

/** The major version whose extensions were read. */
export const tabledMajor = 18;

/** Parts of an object's lines by `kind name`. */
type Objects = ReadonlyMap<string, string>;

const own = new Lazy(() => objectsIn(ownObjects));
const ofExtensions = new Lazy(() => {
  const blocks = extensionObjects.split(/^## /m).filter((block) => block !== '');
  return new Map<string, Objects>(
    blocks.map((block) => {
      const [name = '', ...lines] = block.trimEnd().split('\n');
      return [name, objectsIn(lines.join('\n'))];
    }),
  );
});

function objectsIn(text: string): Objects {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [kind, name, ...parts] = line.split(' ');
      return name === undefined ? [] : [[`${kind} ${name}`, parts.join(' ')] as const];
    }),
  );
}

/**
 * The server's own objects of a kind and name; empty where there is none. What a part says: of an
 * access method `i` or `t`; of a cast, whose name is its source, the target; of an operator
 * `left,right`; of a class `method:type`, with `:default` for a default one; of a family its method;
 * of all others nothing.
 */
export function ownObjectsNamed(
  kind: TabledKind,
  name: string,
  postgres: number,
): readonly string[] {
  return bare(kind, wordsOf(ownObjectLine(kind, name), postgres));
}

/** Operators and casts have more behind the parts that tell them from others. */
function bare(kind: TabledKind, words: readonly string[]): readonly string[] {
  if (kind !== 'operator' && kind !== 'cast') return words;
  return words.map((word) => word.slice(0, word.indexOf(':')));
}

/** The same as the table's line, with all that it has of an operator or cast, in all majors. */
export function ownObjectLine(kind: TabledKind, name: string): string | undefined {
  return own.get().get(`${kind} ${name}`);
}

/** The same of an extension. */
export function extensionObjectsNamed(
  extension: string,
  kind: TabledKind,
  name: string,
): readonly string[] {
  return bare(kind, wordsOf(extensionObjectLine(extension, kind, name), tabledMajor));
}

/** The same of an extension, of `tabledMajor`. */
export function extensionObjectLine(
  extension: string,
  kind: TabledKind,
  name: string,
): string | undefined {
  return ofExtensions.get().get(extension)?.get(`${kind} ${name}`);
}

/** True where it is known what objects an extension brings. */
export function knowsObjectsOf(extension: string): boolean {
  return ofExtensions.get().has(extension);
}

/** The default operator class of the server's own for a type, by its name in pg_type; null for none. */
export function defaultClassOf(method: string, type: string): string | null {
  const wanted = `${method}:${type}:default`;
  for (const [key, parts] of own.get()) {
    const [kind, name = ''] = key.split(' ');
    if (kind === 'operatorClass' && parts.split(' ').includes(wanted)) return name;
  }
  return null;
}

/** True when an extension brings a default operator class for a type of the server's own. */
export function bringsDefaultClass(extension: string, method: string, type: string): boolean {
  const objects = ofExtensions.get().get(extension);
  if (objects === undefined) return false;
  const wanted = `${method}:${type}:default`;
  return [...objects].some(
    ([key, parts]) => key.startsWith('operatorClass ') && parts.split(' ').includes(wanted),
  );
}

/**
 * True for names that collations of the operating system's locales and of ICU have: which of them a
 * server has hangs on what it was built with.
 */
export function isLocaleCollation(name: string): boolean {
  return /-x-icu$|^C\.[\w-]+$|^[a-z]{2,3}_[A-Z]{2}([.@][\w.@-]+)*$/.test(name);
}

/**
 * Named objects that are neither relations, types nor functions, by name: those of migrations, of the
 * server itself, and of extensions, which are facts from when they are first named.
 */

import type { Handle, NewFact } from '../../catalog/builder.ts';
import type { FactKind, TypeUse } from '../../catalog/facts.ts';
import {
  extensionObjectsNamed,
  isLocaleCollation,
  knowsObjectsOf,
  ownObjectsNamed,
  type TabledKind,
} from '../../postgres/objects.ts';
import type { Context } from '../context.ts';
import { findSchema, missing, missingHere, nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';

/** Kinds of objects in schemas that are known by name alone. */
export type SchemaKind =
  | 'collation'
  | 'conversion'
  | 'statistics'
  | 'textSearchConfiguration'
  | 'textSearchDictionary'
  | 'textSearchParser'
  | 'textSearchTemplate';

/** Kinds of objects of the whole database. */
export type DatabaseKind =
  | 'accessMethod'
  | 'eventTrigger'
  | 'foreignDataWrapper'
  | 'language'
  | 'publication'
  | 'server'
  | 'subscription';

/** Kinds of objects in schemas whose names are those of an access method. */
export type MethodKind = 'operatorClass' | 'operatorFamily';

/** What the server's messages call them. */
export const words: { readonly [K in SchemaKind | DatabaseKind | MethodKind]: string } = {
  accessMethod: 'access method',
  collation: 'collation',
  conversion: 'conversion',
  eventTrigger: 'event trigger',
  foreignDataWrapper: 'foreign-data wrapper',
  language: 'language',
  operatorClass: 'operator class',
  operatorFamily: 'operator family',
  publication: 'publication',
  server: 'server',
  statistics: 'statistics object',
  subscription: 'subscription',
  textSearchConfiguration: 'text search configuration',
  textSearchDictionary: 'text search dictionary',
  textSearchParser: 'text search parser',
  textSearchTemplate: 'text search template',
};

const tabled: ReadonlySet<string> = new Set<TabledKind>([
  'accessMethod',
  'collation',
  'conversion',
  'foreignDataWrapper',
  'language',
  'operator',
  'operatorClass',
  'operatorFamily',
  'textSearchConfiguration',
  'textSearchDictionary',
  'textSearchParser',
  'textSearchTemplate',
]);

function isTabled(kind: FactKind): kind is TabledKind {
  return tabled.has(kind);
}

/** An object of a whole database; null where there is none. */
export function databaseObject(context: Context, kind: DatabaseKind, name: string): Handle | null {
  const [found] = namesakes(context, kind, null, name);
  return found ?? null;
}

/** The same; 42704 where there is none. */
export function findDatabaseObject(context: Context, kind: DatabaseKind, name: string): Handle {
  const found = databaseObject(context, kind, name);
  if (found !== null) return found;
  const message = `${words[kind]} "${name}" does not exist`;
  return refuse({ sqlstate: '42704', message, ...missingHere(context, kind, name) });
}

/** An object in a schema; null where there is none. */
export function schemaObject(
  context: Context,
  kind: SchemaKind,
  name: QualifiedName,
): Handle | null {
  const found = visible(context, kind, name);
  // Whether the server has a collation of a locale is a guess; what a migration made is not.
  const isGuess = (handle: Handle): boolean =>
    context.builder.isPinned(handle) && isLocaleCollation(name.name);
  return found.find((handle) => !isGuess(handle)) ?? found[0] ?? null;
}

/** The same; 42704, or 3F000 for a schema that is not there. */
export function findSchemaObject(
  context: Context,
  kind: SchemaKind,
  name: QualifiedName,
  location?: number,
): Handle {
  const found = schemaObject(context, kind, name);
  if (found !== null) return found;
  if (name.schema !== null) findSchema(context, name.schema, location);
  const encoding = kind === 'collation' ? ' for encoding "UTF8"' : '';
  return refuse({
    sqlstate: '42704',
    message: `${words[kind]} "${nameText(name)}"${encoding} does not exist`,
    location,
    ...missing(context, kind, name),
  });
}

/** An operator class or family of an access method; null where there is none. */
export function methodObject(
  context: Context,
  kind: MethodKind,
  name: QualifiedName,
  method: string,
): Handle | null {
  return (
    visible(context, kind, name).find((handle) => {
      const row = context.builder.row(handle);
      return (
        (row.kind === 'operatorClass' || row.kind === 'operatorFamily') && row.method === method
      );
    }) ?? null
  );
}

/** The same; 42704, or 3F000 for a schema that is not there. */
export function findMethodObject(
  context: Context,
  kind: MethodKind,
  name: QualifiedName,
  method: string,
): Handle {
  const found = methodObject(context, kind, name, method);
  if (found !== null) return found;
  if (name.schema !== null) findSchema(context, name.schema);
  return refuse({
    sqlstate: '42704',
    message: `${words[kind]} "${nameText(name)}" does not exist for access method "${method}"`,
    ...missing(context, kind, name),
  });
}

/** All objects of a name: in its schema, or along the path, nearer ones first. */
export function visible(context: Context, kind: FactKind, name: QualifiedName): readonly Handle[] {
  const { lookup, session } = context;
  const named = name.schema === null ? undefined : lookup.schema(name.schema);
  const schemas =
    name.schema === null ? session.effectivePath() : named === undefined ? [] : [named];
  return schemas.flatMap((schema) => namesakes(context, kind, schema, name.name));
}

/** The objects of a name in a schema, or in the database, those of the server and extensions too. */
export function namesakes(
  context: Context,
  kind: FactKind,
  parent: Handle | null,
  name: string,
): readonly Handle[] {
  const { builder, session } = context;
  const space = kind as Parameters<typeof builder.findAll>[0];
  if (isTabled(kind)) {
    if (parent === null || parent === session.pgCatalog) addOwn(context, kind, parent, name);
    addMembers(context, kind, parent, name);
  }
  return builder.findAll(space, parent, name);
}

function addOwn(context: Context, kind: TabledKind, parent: Handle | null, name: string): void {
  const { builder, session } = context;
  if (builder.findAll(kind, parent, name).some((each) => builder.isPinned(each))) return;
  for (const part of ownObjectsNamed(kind, name, session.postgres)) {
    const fact = factOf(context, kind, { parent, name, part, types: null });
    if (fact !== null) builder.createBuiltIn(kind, fact);
  }
  if (kind === 'collation' && builder.find(kind, parent, name) === undefined) {
    if (isLocaleCollation(name)) builder.createBuiltIn(kind, { parent, name, comment: null });
  }
}

/** What extensions in the schema bring under the name; of those of the database, all extensions. */
function addMembers(context: Context, kind: TabledKind, parent: Handle | null, name: string): void {
  const { builder, session } = context;
  for (const extension of session.extensions()) {
    const { schema, name: own } = builder.get('extension', extension);
    if (parent !== null && schema !== parent) continue;
    const parts = extensionObjectsNamed(own, kind, name);
    if (parts.length === 0 || hasMember(context, kind, { parent, name, extension })) continue;
    for (const part of parts) {
      const fact = factOf(context, kind, { parent, name, part, types: schema });
      if (fact === null) continue;
      const dependent = builder.create(kind, fact);
      builder.depend({ dependent, referenced: extension, type: 'extension' });
    }
  }
}

function hasMember(
  { builder }: Context,
  kind: TabledKind,
  { parent, name, extension }: { parent: Handle | null; name: string; extension: Handle },
): boolean {
  return builder.findAll(kind, parent, name).some((handle) => builder.isMember(handle, extension));
}

interface Tabled {
  readonly parent: Handle | null;
  readonly name: string;
  readonly part: string;
  /** The schema of an extension's types; null for the server's own. */
  readonly types: Handle | null;
}

/** The fact that a line of the tables stands for; null where it is of a type that is not known. */
function factOf<K extends TabledKind>(
  context: Context,
  kind: K,
  { parent, name, part, types }: Tabled,
): NewFact<K> | null {
  const fact = { parent, name, comment: null };
  const type = (word: string | undefined): TypeUse<Handle> | null =>
    word === undefined || word === '' ? null : tabledType(context, word, types);
  const made = (): object | null => {
    switch (kind) {
      case 'accessMethod':
        return { ...fact, methodFor: part === 't' ? 'table' : 'index' };
      case 'operator': {
        const [left, right] = part.split(',').map(type);
        return right == null ? null : { ...fact, left: left ?? null, right };
      }
      case 'operatorClass': {
        const [method, word, isDefault] = part.split(':');
        const of = type(word);
        return of === null
          ? null
          : { ...fact, method, type: of, isDefault: isDefault !== undefined };
      }
      case 'operatorFamily':
        return { ...fact, method: part };
      default:
        return fact;
    }
  };
  return made() as NewFact<K> | null;
}

/** `int4`, `int4[]`, or a type of the extension's schema. */
export function tabledType(
  context: Context,
  word: string,
  schema: Handle | null,
): TypeUse<Handle> | null {
  const { builder, session } = context;
  const name = word.replace('[]', '');
  const dimensions = word.endsWith('[]') ? 1 : 0;
  const type =
    (schema === null ? undefined : builder.find('type', schema, name)) ??
    builder.find('type', session.pgCatalog, name);
  return type === undefined ? null : { type, modifiers: [], dimensions };
}

/** A type as the tables name it, without its schema: `int4[]`. */
export function tabledWord({ builder }: Context, { type, dimensions }: TypeUse<Handle>): string {
  return builder.row(type).name + (dimensions > 0 ? '[]' : '');
}

/** True where an extension may have brought an object that we do not know of. */
export function mayBeOfExtension({ builder, session }: Context): boolean {
  return session
    .extensions()
    .some((extension) => !knowsObjectsOf(builder.get('extension', extension).name));
}

/**
 * Collations, operator classes, access methods and languages that tables, indexes and functions
 * use: they must be there, and stay as long as they are used.
 */

import type { Handle } from '../../catalog/builder.ts';
import type { IndexKey } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import type { QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { dependOnAll } from './find-function.ts';
import {
  databaseObject,
  findMethodObject,
  findSchemaObject,
  mayBeOfExtension,
  methodObject,
  schemaObject,
} from './find-named.ts';

/** The name that a fact holds as text: `"C"`, `s.mine`. */
export function nameInText(text: string): QualifiedName {
  const parts = [...text.matchAll(/"((?:[^"]|"")*)"|([^".]+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? bare! : quoted.replaceAll('""', '"'),
  );
  return { schema: parts.at(-2) ?? null, name: parts.at(-1) ?? '' };
}

/** 42704 for a collation that is not there. */
export function requireCollation(context: Context, name: QualifiedName, location?: number): void {
  if (schemaObject(context, 'collation', name) !== null || mayBeOfExtension(context)) return;
  findSchemaObject(context, 'collation', name, location);
}

/** Records that an object uses a collation, as its fact writes it. */
export function dependOnCollation(
  context: Context,
  dependent: Handle,
  collation: string | null,
): void {
  if (collation === null) return;
  dependOnAll(context, dependent, [schemaObject(context, 'collation', nameInText(collation))]);
}

/** Records the collations and operator classes of keys; 42704 for one that is not there. */
export function dependOnKeys(
  context: Context,
  dependent: Handle,
  { keys, method }: { readonly keys: readonly IndexKey<Handle>[]; readonly method: string },
): void {
  for (const { collation, operatorClass } of keys) {
    if (collation !== null) requireCollation(context, nameInText(collation));
    dependOnCollation(context, dependent, collation);
    if (operatorClass === null) continue;
    const name = nameInText(operatorClass.replace(/\(.*$/s, ''));
    dependOnAll(context, dependent, [usedClass(context, name, method)]);
  }
}

/** An operator class of an access method; 42704 where there is none, null where it may be an extension's. */
export function usedClass(context: Context, name: QualifiedName, method: string): Handle | null {
  const found = methodObject(context, 'operatorClass', name, method);
  if (found !== null || mayBeOfExtension(context)) return found;
  return findMethodObject(context, 'operatorClass', name, method);
}

/** The access method of an index or a table; 42704 where there is none, 55000 for the other sort. */
export function usedMethod(
  context: Context,
  name: string,
  use: 'index' | 'table',
  location?: number,
): Handle | null {
  const found = databaseObject(context, 'accessMethod', name);
  if (found === null) {
    if (mayBeOfExtension(context)) return null;
    const message = `access method "${name}" does not exist`;
    return refuse({ sqlstate: '42704', message, location });
  }
  if (context.builder.get('accessMethod', found).methodFor === use) return found;
  const message = `access method "${name}" is not of type ${use.toUpperCase()}`;
  return refuse({ sqlstate: '55000', message, location });
}

/** The language of a function; 42704 where there is none. */
export function usedLanguage(context: Context, name: string): Handle | null {
  const found = databaseObject(context, 'language', name);
  if (found !== null) return found;
  const isOfExtension =
    context.builder.find('extension', null, name) !== undefined || mayBeOfExtension(context);
  if (isOfExtension) return null;
  return refuse({
    sqlstate: '42704',
    message: `language "${name}" does not exist`,
    hint: 'Use CREATE EXTENSION to load the language into the database.',
  });
}

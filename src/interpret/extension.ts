/**
 * Extensions: the objects that each brings, as far as facts refer to them.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/extension.c
 */

import type {
  AlterExtensionContentsStmt,
  AlterExtensionStmt,
  AlterObjectDependsStmt,
  CreateExtensionStmt,
  CreatePLangStmt,
  Node,
} from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { extensionFunction } from '../catalog/extension-function.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { extensions, type KnownExtension } from '../postgres/extensions.ts';
import type { Context } from './context.ts';
import { addExtensionTypes } from './extension-types.ts';
import { createHandledLanguage } from './named/language.ts';
import { findRelation, findSchema, rangeVarName } from './names.ts';
import { optionsOf, optionText } from './nodes.ts';
import { addressOf, findExtension, isModelled } from './object-address.ts';
import { placeAt } from './place.ts';
import { refuse, unsupported } from './refusal.ts';
import { builtInType } from './type-name.ts';

/** `CREATE EXTENSION [IF NOT EXISTS] e SCHEMA s VERSION '1' CASCADE` */
export function createExtension(context: Context, node: CreateExtensionStmt): void {
  const name = node.extname ?? '';
  if (context.builder.find('extension', null, name) !== undefined) {
    if (node.if_not_exists === true) return;
    refuse({ sqlstate: '42710', message: `extension "${name}" already exists` });
  }
  const options = optionsOf(node.options);
  const version = options.get('new_version');
  const schema = options.get('schema');
  addExtension(context, {
    name,
    schemaName: schema === undefined ? null : optionText(schema),
    version: version === undefined ? null : optionText(version),
    cascade: options.has('cascade'),
  });
}

/** `CREATE LANGUAGE plperl`: the old way to say CREATE EXTENSION; with a handler it is a new one. */
export function createLanguage(context: Context, node: CreatePLangStmt): void {
  const { plname, plhandler, replace } = node;
  if (plhandler !== undefined) return createHandledLanguage(context, node);
  createExtension(context, {
    ...(plname !== undefined && { extname: plname }),
    ...(replace !== undefined && { if_not_exists: replace }),
  });
}

interface NewExtension {
  readonly name: string;
  readonly schemaName: string | null;
  readonly version: string | null;
  readonly cascade: boolean;
}

function addExtension(context: Context, extension: NewExtension): Handle {
  const { builder, session } = context;
  const { name, schemaName, version } = extension;
  const known = extensions.get(name);
  const schema = schemaOf(context, schemaName, known);
  const required = (known?.requires ?? []).map((each) => requirementOf(context, each, extension));
  const handle = builder.create('extension', {
    parent: null,
    name,
    comment: null,
    schema,
    version,
  });
  builder.depend({ dependent: handle, referenced: schema, type: 'normal' });
  for (const referenced of required) {
    builder.depend({ dependent: handle, referenced, type: 'normal' });
  }
  if (known === undefined) {
    session.noteUnknownExtension(handle);
    warnUnknown(context, name);
  } else addMembers(context, handle, known);
  return handle;
}

/** The schema that its control file fixes, the one that is named, or where new objects go. */
function schemaOf(
  context: Context,
  named: string | null,
  known: KnownExtension | undefined,
): Handle {
  const { builder, session } = context;
  if (named !== null) {
    const schema = findSchema(context, named);
    if (known?.schema == null || known.schema === named) return schema;
    const message = `extension "${known.name}" must be installed in schema "${known.schema}"`;
    return refuse({ sqlstate: '0A000', message });
  }
  if (known?.schema == null) return session.creationSchema();
  const { schema: name } = known;
  return (
    builder.find('schema', null, name) ??
    builder.create('schema', { parent: null, name, comment: null, owner: null })
  );
}

/** An extension that this one needs: made as well with CASCADE, else 42704 where it is not there. */
function requirementOf(context: Context, required: string, extension: NewExtension): Handle {
  const found = context.builder.find('extension', null, required);
  if (found !== undefined) return found;
  if (extension.cascade) {
    return addExtension(context, { ...extension, name: required, version: null });
  }
  return refuse({
    sqlstate: '42704',
    message: `required extension "${required}" is not installed`,
    hint: 'Use CREATE EXTENSION ... CASCADE to install required extensions too.',
  });
}

function warnUnknown(context: Context, name: string): void {
  context.session.report(
    diagnostic({
      code: 'extension-unknown',
      severity: 'warning',
      message: `the objects of extension "${name}" are not known`,
      place: placeAt(context, undefined),
      hint: 'A type or trigger function that nothing else makes is taken to be of this extension.',
    }),
  );
}

function addMembers(context: Context, extension: Handle, known: KnownExtension): void {
  const { builder } = context;
  const { schema: parent } = builder.get('extension', extension);
  const members = addExtensionTypes(context, extension, known.types);
  const returns = builtInType(context, 'trigger');
  for (const name of known.triggerFunctions) {
    members.push(builder.create('function', { ...extensionFunction, parent, name, returns }));
  }
  for (const dependent of members) {
    builder.depend({ dependent, referenced: extension, type: 'extension' });
  }
}

/** `ALTER EXTENSION e UPDATE TO '2'` */
export function alterExtension(context: Context, node: AlterExtensionStmt): void {
  const handle = findExtension(context, node.extname ?? '');
  const version = optionsOf(node.options).get('new_version');
  if (version === undefined) return;
  context.builder.change('extension', handle, { version: optionText(version) });
}

/** `ALTER EXTENSION e ADD | DROP TABLE t` */
export function alterExtensionContents(context: Context, node: AlterExtensionContentsStmt): void {
  const { builder } = context;
  const { extname = '', action = 1, objtype, object } = node;
  const extension = findExtension(context, extname);
  if (objtype === undefined || object === undefined || !isModelled(objtype)) return;
  const member = addressOf(context, objtype, object);
  if (action > 0) {
    builder.depend({ dependent: member, referenced: extension, type: 'extension' });
    return;
  }
  for (const edge of builder.dependenciesOf(member)) {
    if (edge.type === 'extension' && edge.referenced === extension) builder.undepend(edge);
  }
}

/** `ALTER FUNCTION f() [NO] DEPENDS ON EXTENSION e`: it goes with the extension. */
export function alterDepends(context: Context, node: AlterObjectDependsStmt): void {
  const { builder } = context;
  const { objectType, object, relation, extname, remove } = node;
  if (objectType === undefined || !isModelled(objectType)) {
    return unsupported('ALTER ... DEPENDS ON EXTENSION');
  }
  const dependent = dependentOf(context, node);
  const referenced = findExtension(context, extname?.sval ?? '');
  if (remove === true) {
    for (const edge of builder.dependenciesOf(dependent)) {
      if (edge.type === 'auto' && edge.referenced === referenced) builder.undepend(edge);
    }
  } else builder.depend({ dependent, referenced, type: 'auto' });

  function dependentOf(context: Context, { objectType: type }: AlterObjectDependsStmt): Handle {
    if (relation === undefined) return addressOf(context, type!, object!);
    if (type !== 'OBJECT_TRIGGER') return findRelation(context, rangeVarName(relation));
    const names: Node[] = [relation.schemaname, relation.relname].flatMap((name) =>
      name === undefined ? [] : { String: { sval: name } },
    );
    const own = object !== undefined && 'List' in object ? (object.List.items ?? []) : [];
    return addressOf(context, type, { List: { items: [...names, ...own] } });
  }
}

/** `ALTER EXTENSION e SET SCHEMA s`: its members move with it. */
export function moveExtension(context: Context, name: string, schemaName: string): void {
  const { builder } = context;
  const extension = findExtension(context, name);
  const schema = findSchema(context, schemaName);
  const known = extensions.get(name);
  if (known !== undefined && !known.relocatable) {
    refuse({ sqlstate: '0A000', message: `extension "${name}" does not support SET SCHEMA` });
  }
  if (builder.get('extension', extension).schema === schema) return;
  for (const { dependent, type } of builder.dependentsOf(extension)) {
    const { kind, parent } = builder.row(dependent);
    const isOurs = type === 'extension' && parent === builder.get('extension', extension).schema;
    if (isOurs) builder.change(kind, dependent, { parent: schema });
  }
  for (const edge of builder.dependenciesOf(extension)) {
    if (builder.row(edge.referenced).kind === 'schema') builder.undepend(edge);
  }
  builder.change('extension', extension, { schema });
  builder.depend({ dependent: extension, referenced: schema, type: 'normal' });
}

/**
 * Text search objects.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tsearchcmds.c
 */

import type {
  AlterTSConfigurationStmt,
  AlterTSDictionaryStmt,
  DefineStmt,
  Node,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { creationSchema } from '../names.ts';
import { qualifiedNameOf, stringsOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { dependOnAll, findFunction, nameInOption } from './find-function.ts';
import { findSchemaObject, namesakes, type SchemaKind } from './find-named.ts';

type TextSearchKind = Extract<SchemaKind, `textSearch${string}`>;

/** The unique index that a second object of the name runs into: nobody asks before. */
const indexes: { readonly [K in TextSearchKind]: string } = {
  textSearchConfiguration: 'pg_ts_config_cfgname_index',
  textSearchDictionary: 'pg_ts_dict_dictname_index',
  textSearchParser: 'pg_ts_parser_prsname_index',
  textSearchTemplate: 'pg_ts_template_tmplname_index',
};

function place(
  context: Context,
  kind: TextSearchKind,
  node: DefineStmt,
  needs: readonly (Handle | null)[],
): Handle {
  const { builder } = context;
  const written = qualifiedNameOf(node.defnames);
  const parent = creationSchema(context, written);
  if (namesakes(context, kind, parent, written.name).length > 0) {
    const message = `duplicate key value violates unique constraint "${indexes[kind]}"`;
    refuse({ sqlstate: '23505', message });
  }
  const created = builder.create(kind, { parent, name: written.name, comment: null });
  dependOnAll(context, created, needs);
  return created;
}

/** The functions of a parser and of a template, and how many `internal` arguments they take. */
const parts = {
  textSearchParser: { start: 2, gettoken: 3, end: 1, headline: 3, lextypes: 1 },
  textSearchTemplate: { init: 1, lexize: 4 },
} as const;

const required = {
  textSearchParser: [
    ['start', 'text search parser start method is required'],
    ['gettoken', 'text search parser gettoken method is required'],
    ['end', 'text search parser end method is required'],
    ['lextypes', 'text search parser lextypes method is required'],
  ],
  textSearchTemplate: [['lexize', 'text search template lexize method is required']],
} as const;

/** `CREATE TEXT SEARCH PARSER p (START = f, ...)`, `CREATE TEXT SEARCH TEMPLATE t (LEXIZE = f)` */
export function createOfFunctions(
  context: Context,
  kind: keyof typeof parts,
  node: DefineStmt,
): void {
  const counts: Readonly<Record<string, number>> = parts[kind];
  const given = new Set<string>();
  const needs = definitions(node).map(([name, value]) => {
    const count = counts[name];
    if (count === undefined) {
      const word = kind === 'textSearchParser' ? 'parser' : 'template';
      const message = `text search ${word} parameter "${name}" not recognized`;
      return refuse({ sqlstate: '42601', message });
    }
    given.add(name);
    return findFunction(context, nameInOption(value), argumentsOf(context, name, count)).needs;
  });
  for (const [name, message] of required[kind]) {
    if (!given.has(name)) refuse({ sqlstate: '42P17', message });
  }
  place(context, kind, node, needs);
}

/** All are `internal`, but for the length of a parser's text and of its query. */
function argumentsOf(context: Context, name: string, count: number): readonly TypeUse<Handle>[] {
  const internal = builtInType(context, 'internal');
  const all = Array.from({ length: count }, () => internal);
  if (name === 'start') return [internal, builtInType(context, 'int4')];
  if (name === 'headline') return [internal, internal, builtInType(context, 'tsquery')];
  return all;
}

function definitions({ definition = [] }: DefineStmt): readonly (readonly [string, Node])[] {
  return definition.flatMap((node) =>
    'DefElem' in node && node.DefElem.arg !== undefined
      ? [[node.DefElem.defname ?? '', node.DefElem.arg] as const]
      : [],
  );
}

/** `CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = t, ...)` */
export function createDictionary(context: Context, node: DefineStmt): void {
  const template = definitions(node).find(([name]) => name === 'template');
  if (template === undefined) {
    return refuse({ sqlstate: '42P17', message: 'text search template is required' });
  }
  const needs = findSchemaObject(context, 'textSearchTemplate', nameInOption(template[1]));
  place(context, 'textSearchDictionary', node, [needs]);
}

/** `CREATE TEXT SEARCH CONFIGURATION c (PARSER = p | COPY = c)`: a copy has the same dictionaries. */
export function createConfiguration(context: Context, node: DefineStmt): void {
  const { builder } = context;
  const options = new Map(definitions(node));
  const unknown = [...options.keys()].find((name) => name !== 'parser' && name !== 'copy');
  if (unknown !== undefined) {
    const message = `text search configuration parameter "${unknown}" not recognized`;
    refuse({ sqlstate: '42601', message });
  }
  const [parser, copy] = [options.get('parser'), options.get('copy')];
  if (parser !== undefined && copy !== undefined) {
    const message = 'cannot specify both PARSER and COPY options';
    refuse({ sqlstate: '42601', message });
  }
  if (copy !== undefined) {
    const source = findSchemaObject(context, 'textSearchConfiguration', nameInOption(copy));
    const needs = builder.dependenciesOf(source).flatMap(({ referenced, type }) => {
      const { kind } = builder.row(referenced);
      return type === 'normal' && kind !== 'schema' ? referenced : [];
    });
    const created = place(context, 'textSearchConfiguration', node, needs);
    const mapping = mappingOf(context, source);
    if (mapping !== null) context.session.notes.set('mapping', created, mapping);
    return;
  }
  if (parser === undefined) {
    return refuse({ sqlstate: '42P17', message: 'text search parser is required' });
  }
  const needs = findSchemaObject(context, 'textSearchParser', nameInOption(parser));
  const created = place(context, 'textSearchConfiguration', node, [needs]);
  context.session.notes.set('mapping', created, new Set());
}

/** Token types that the server's own configurations have dictionaries for. */
const ownMapping: ReadonlySet<string> = new Set(
  'asciiword word numword email url host sfloat version hword_numpart hword_part hword_asciipart numhword asciihword hword url_path file float int uint'.split(
    ' ',
  ),
);

/** The token types that a configuration has dictionaries for; null where they are not known. */
function mappingOf(
  { builder, session }: Context,
  configuration: Handle,
): ReadonlySet<string> | null {
  const noted = session.notes.get('mapping', configuration);
  return noted ?? (builder.isPinned(configuration) ? ownMapping : null);
}

/** `ALTER TEXT SEARCH DICTIONARY d (...)` */
export function alterDictionary(context: Context, { dictname }: AlterTSDictionaryStmt): void {
  findSchemaObject(context, 'textSearchDictionary', qualifiedNameOf(dictname));
}

/** `ALTER TEXT SEARCH CONFIGURATION c ADD | ALTER | DROP MAPPING FOR word WITH d` */
export function alterConfiguration(context: Context, node: AlterTSConfigurationStmt): void {
  const name = qualifiedNameOf(node.cfgname);
  const configuration = findSchemaObject(context, 'textSearchConfiguration', name);
  for (const dictionary of node.dicts ?? []) {
    if (!('List' in dictionary)) continue;
    const written = qualifiedNameOf(dictionary.List.items);
    const needs = findSchemaObject(context, 'textSearchDictionary', written);
    dependOnAll(context, configuration, [needs]);
  }
  changeMapping(context, configuration, node);
}

/** ADD and DROP MAPPING; 42704 for a token type that has none (DropConfigurationMapping). */
function changeMapping(
  context: Context,
  configuration: Handle,
  { kind, tokentype, missing_ok: missingOk }: AlterTSConfigurationStmt,
): void {
  const before = mappingOf(context, configuration);
  if (before === null || context.builder.isPinned(configuration)) return;
  const after = new Set(before);
  for (const token of stringsOf(tokentype)) {
    if (kind === 'ALTER_TSCONFIG_ADD_MAPPING') addToken(after, token);
    if (kind !== 'ALTER_TSCONFIG_DROP_MAPPING' || after.delete(token) || missingOk === true)
      continue;
    const message = `mapping for token type "${token}" does not exist`;
    refuse({ sqlstate: '42704', message });
  }
  context.session.notes.set('mapping', configuration, after);
}

/** 23505: nobody asks before the index does. */
function addToken(mapping: Set<string>, token: string): void {
  if (mapping.has(token)) {
    const message = 'duplicate key value violates unique constraint "pg_ts_config_map_index"';
    refuse({ sqlstate: '23505', message });
  }
  mapping.add(token);
}

/**
 * Collations and conversions.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/collationcmds.c
 */

import type { AlterCollationStmt, CreateConversionStmt, DefineStmt, Node } from '@pgsql/types';
import type { Context } from '../context.ts';
import { creationSchema } from '../names.ts';
import { optionsOf, optionText, qualifiedNameOf } from '../nodes.ts';
import { refuseConflicting } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { dependOnAll, findFunction } from './find-function.ts';
import { findSchemaObject, namesakes } from './find-named.ts';

const attributes: ReadonlySet<string> = new Set([
  'from',
  'locale',
  'lc_collate',
  'lc_ctype',
  'provider',
  'deterministic',
  'rules',
  'version',
]);

/** `CREATE COLLATION [IF NOT EXISTS] c (LOCALE = 'C', ...)`, `CREATE COLLATION c FROM d` */
export function createCollation(context: Context, node: DefineStmt): void {
  const { builder } = context;
  const written = qualifiedNameOf(node.defnames);
  const { name } = written;
  const parent = creationSchema(context, written);
  const options = optionsOf(node.definition);
  refuseUnknown(node);
  const from = options.get('from');
  const hasEncoding =
    from === undefined ? checkOptions(context, options) : copied(context, options, from);
  if (namesakes(context, 'collation', parent, name).length > 0) {
    if (node.if_not_exists === true) return;
    const encoding = hasEncoding ? ' for encoding "UTF8"' : '';
    refuse({ sqlstate: '42710', message: `collation "${name}"${encoding} already exists` });
  }
  builder.create('collation', { parent, name, comment: null });
}

function refuseUnknown({ definition = [] }: DefineStmt): void {
  for (const option of definition) {
    if (!('DefElem' in option)) continue;
    const { defname = '', location } = option.DefElem;
    if (attributes.has(defname)) continue;
    const message = `collation attribute "${defname}" not recognized`;
    refuse({ sqlstate: '42601', message, location });
  }
}

type Options = ReadonlyMap<string, Node | undefined>;

/** True for collations of the operating system, which are for one encoding. */
function copied(context: Context, options: Options, from: Node): boolean {
  if (options.size > 1) refuseConflicting();
  const name = 'List' in from ? qualifiedNameOf(from.List.items) : qualifiedNameOf([from]);
  const source = findSchemaObject(context, 'collation', name);
  const isDefault = context.builder.isPinned(source) && name.name === 'default';
  if (isDefault) refuse({ sqlstate: '42P17', message: 'collation "default" cannot be copied' });
  return !/-x-icu$|^(C|POSIX)$/.test(name.name);
}

function checkOptions({ session }: Context, options: Options): boolean {
  const text = (name: string): string | null =>
    options.has(name) ? optionText(options.get(name)) : null;
  if (options.has('locale') && (options.has('lc_collate') || options.has('lc_ctype'))) {
    refuseConflicting();
  }
  const provider = text('provider')?.toLowerCase() ?? 'libc';
  const isKnown =
    provider === 'icu' || provider === 'libc' || (provider === 'builtin' && session.postgres >= 17);
  if (!isKnown) {
    const message = `unrecognized collation provider: ${text('provider')}`;
    refuse({ sqlstate: '42P17', message });
  }
  const wanted = provider === 'libc' ? ['lc_collate', 'lc_ctype'] : ['locale'];
  const lacking = wanted.find((each) => !options.has(each) && !options.has('locale'));
  if (lacking !== undefined) {
    refuse({ sqlstate: '42P17', message: `parameter "${lacking}" must be specified` });
  }
  if (provider !== 'icu' && text('deterministic') === 'false') {
    const message = 'nondeterministic collations not supported with this provider';
    refuse({ sqlstate: '0A000', message });
  }
  return provider === 'libc' || text('locale') === 'C.UTF-8';
}

/** `ALTER COLLATION c REFRESH VERSION` */
export function alterCollation(context: Context, { collname }: AlterCollationStmt): void {
  findSchemaObject(context, 'collation', qualifiedNameOf(collname));
}

/** `CREATE [DEFAULT] CONVERSION c FOR 'LATIN1' TO 'UTF8' FROM f` */
export function createConversion(context: Context, node: CreateConversionStmt): void {
  const { builder } = context;
  const written = qualifiedNameOf(node.conversion_name);
  const parent = creationSchema(context, written);
  const { name } = written;
  checkEncodings(node);
  const int4 = builtInType(context, 'int4');
  const cstring = builtInType(context, 'cstring');
  const internal = builtInType(context, 'internal');
  const types = [int4, int4, cstring, internal, int4, builtInType(context, 'bool')];
  const { needs } = findFunction(context, qualifiedNameOf(node.func_name), types);
  if (namesakes(context, 'conversion', parent, name).length > 0) {
    refuse({ sqlstate: '42710', message: `conversion "${name}" already exists` });
  }
  const conversion = builder.create('conversion', { parent, name, comment: null });
  dependOnAll(context, conversion, [needs]);
}

/** Encodings by all their names, in small letters and digits alone (pg_encname_tbl). */
const encodings =
  /^(?:abc|alt|big5|euc(?:cn|jis2004|jp|kr|tw)|gb18030|gbk|iso8859(?:[1-9]|1[03456])|johab|koi8[ru]?|latin(?:[1-9]|10)|mskanji|muleinternal|shiftjis(?:2004)?|sjis|sqlascii|tcvn(?:5712)?|uhc|unicode|utf8|vscii|win|win(?:dows)?(?:125[0-8]|866|874|932|936|949|950))$/;

/** In small letters and digits alone. */
function clean(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** 42704 for an encoding that there is none of, 42P17 for the one that is none. */
function checkEncodings(node: CreateConversionStmt): void {
  const { for_encoding_name: source = '', to_encoding_name: destination = '' } = node;
  const named = [
    ['source', source],
    ['destination', destination],
  ] as const;
  for (const [what, name] of named) {
    if (encodings.test(clean(name))) continue;
    refuse({ sqlstate: '42704', message: `${what} encoding "${name}" does not exist` });
  }
  if (!named.some(([, name]) => clean(name) === 'sqlascii')) return;
  const message = 'encoding conversion to or from "SQL_ASCII" is not supported';
  refuse({ sqlstate: '42P17', message });
}

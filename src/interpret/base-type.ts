/**
 * Base types: `CREATE TYPE t`, `CREATE TYPE t (INPUT = f, OUTPUT = g, ...)` and `ALTER TYPE t SET (...)`
 * (DefineType, TypeCreate and AlterType in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c).
 */

import type { AlterTypeStmt, DefElem, DefineStmt, TypeName } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Layout } from '../postgres/types.ts';
import { isPseudoType } from './attribute-type.ts';
import { checkLayout, layoutOf, readLayout, storageNamed } from './base-type-layout.ts';
import { functionsOfType } from './base-type-functions.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { dependOnAll } from './named/find-function.ts';
import { creationSchema, refuseTaken } from './names.ts';
import { optionText, qualifiedNameOf } from './nodes.ts';
import { optionBoolean, optionsOnce } from './option-values.ts';
import { refuse } from './refusal.ts';
import { resolveType } from './type-name.ts';

type Options = ReadonlyMap<string, DefElem>;

/** A shell, or the type of a shell that was made before. */
export function createBaseType(context: Context, node: DefineStmt): void {
  const { builder, session } = context;
  const { schema, name } = qualifiedNameOf(node.defnames);
  const parent = creationSchema(context, { schema, name });
  if (node.definition === undefined) {
    refuseTaken(context, 'type', parent, name);
    builder.create('baseType', { parent, name, comment: null, made: 'shell' });
    return;
  }
  const shell = shellNamed(context, parent, name);
  const options = readOptions(node);
  const layout = readLayout(context, options);
  checkOptions(context, options);
  const needs = functionsOfType(context, shell, options);
  checkElement(context, options, layout);
  checkLayout(layout);
  builder.change('baseType', shell, { made: 'user' });
  session.notes.set('layout', shell, layout);
  dependOnAll(context, shell, needs);
}

/** 42710 where there is no shell of the name. */
function shellNamed({ builder }: Context, schema: Handle, name: string): Handle {
  const shell = builder.find('type', schema, name);
  const row = shell === undefined ? null : builder.row(shell);
  if (shell !== undefined && row?.kind === 'baseType' && row.made === 'shell') return shell;
  const exists = row === null ? 'does not exist' : 'already exists';
  return refuse({
    sqlstate: '42710',
    message: `type "${name}" ${exists}`,
    hint: 'Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE.',
  });
}

const known: ReadonlySet<string> = new Set(
  'like internallength input output receive send typmod_in typmod_out analyze subscript category preferred delimiter element default passedbyvalue alignment storage collatable'.split(
    ' ',
  ),
);

/** Options by name; of those that are not known the server only warns. */
function readOptions({ definition = [] }: DefineStmt): Options {
  const named = definition.flatMap((node) => {
    if (!('DefElem' in node)) return [];
    const { defname = '' } = node.DefElem;
    const name = defname === 'analyse' ? 'analyze' : defname;
    return known.has(name) ? [{ DefElem: { ...node.DefElem, defname: name } }] : [];
  });
  return optionsOnce(named);
}

function checkOptions(context: Context, options: Options): void {
  const category = options.get('category');
  if (category !== undefined && !/^[ -~]/.test(optionText(category.arg))) {
    const message = `invalid type category "${optionText(category.arg)}": must be simple ASCII`;
    refuse({ sqlstate: '22023', message });
  }
  for (const name of ['preferred', 'collatable']) {
    const option = options.get(name);
    if (option !== undefined) optionBoolean(option);
  }
  const element = options.get('element')?.arg;
  if (element === undefined || !('TypeName' in element)) return;
  const use = resolveType(context, element.TypeName);
  if (use.dimensions > 0 || !isPseudoType(context, use.type)) return;
  const message = `array element type cannot be ${typeText(context, use)}`;
  refuse({ sqlstate: '42804', message });
}

/** 22023: only what is of one length, made of such, is subscripted by itself. */
function checkElement(context: Context, options: Options, { length, isByValue }: Layout): void {
  const element = options.get('element')?.arg;
  if (options.has('subscript') || element === undefined || !('TypeName' in element)) return;
  const inner = layoutOf(context, resolveType(context, element.TypeName));
  if (length > 0 && !isByValue && (inner === null || inner.length > 0)) return;
  const message = 'element type cannot be specified without a subscripting function';
  refuse({ sqlstate: '22023', message });
}

const changeable: ReadonlySet<string> = new Set(
  'storage receive send typmod_in typmod_out analyze analyse subscript'.split(' '),
);

/** `ALTER TYPE t SET (STORAGE = main, RECEIVE = f)` */
export function alterBaseType(context: Context, node: AlterTypeStmt): void {
  const { session } = context;
  const name: TypeName = { names: node.typeName ?? [] };
  const use = resolveType(context, name);
  const before = layoutOf(context, use);
  const options = changedOptions(node);
  const storage = options.get('storage');
  const after = storage === undefined ? before : withStorage(before, storage);
  const needs = functionsOfType(context, use.type, options, { isWhole: false });
  const { kind } = context.builder.row(use.type);
  if (kind !== 'baseType' || use.dimensions > 0) {
    refuse({ sqlstate: '42809', message: `${typeText(context, use)} is not a base type` });
  }
  if (after !== null) session.notes.set('layout', use.type, after);
  dependOnAll(context, use.type, needs);
}

/** Options by name, the last of each; 42601 for one that only CREATE TYPE has. */
function changedOptions({ options = [] }: AlterTypeStmt): Options {
  const changed = new Map<string, DefElem>();
  for (const node of options) {
    if (!('DefElem' in node)) continue;
    const { defname = '' } = node.DefElem;
    if (!changeable.has(defname)) {
      const problem = known.has(defname) ? 'cannot be changed' : 'not recognized';
      refuse({ sqlstate: '42601', message: `type attribute "${defname}" ${problem}` });
    }
    changed.set(defname, node.DefElem);
  }
  return changed;
}

function withStorage(before: Layout | null, option: DefElem): Layout | null {
  const storage = storageNamed(optionText(option.arg));
  if (before === null) return null;
  if (storage !== 'p' && before.length !== -1) {
    refuse({ sqlstate: '42P17', message: 'fixed-size types must have storage PLAIN' });
  }
  if (storage === 'p' && before.storage !== 'p') {
    refuse({ sqlstate: '42P17', message: "cannot change type's storage to PLAIN" });
  }
  return { ...before, storage };
}

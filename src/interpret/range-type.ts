/**
 * `CREATE TYPE r AS RANGE (subtype = int4, multirange_type_name = mr)`
 *
 * The constructor functions that the server makes are not kept as facts.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c
 */

import type { CreateRangeStmt, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Parameters, TypeUse } from '../catalog/facts.ts';
import { clip } from '../postgres/identifiers.ts';
import { isPseudoType } from './attribute-type.ts';
import { isCollatable } from './collation.ts';
import type { Context } from './context.ts';
import {
  refuseWithoutOperatorClass,
  requireAcceptingClass,
} from './create-table/operator-classes.ts';
import { bareTypeText, typeText } from './describe.ts';
import { sameTypes } from './function/find-routine.ts';
import { dependOnAll, findFunction, nameInOption } from './named/find-function.ts';
import { requireCollation } from './named/used-objects.ts';
import { creationSchema, nameText, refuseTaken } from './names.ts';
import { optionText, qualifiedNameOf, type QualifiedName } from './nodes.ts';
import { refuseConflicting } from './option-values.ts';
import { refuse, unsupported } from './refusal.ts';
import { builtInType, resolveType } from './type-name.ts';

const attributes: ReadonlySet<string> = new Set([
  'subtype',
  'subtype_opclass',
  'collation',
  'canonical',
  'subtype_diff',
  'multirange_type_name',
]);

export function createRangeType(context: Context, node: CreateRangeStmt): void {
  const { builder } = context;
  const { schema: schemaName, name } = qualifiedNameOf(node.typeName);
  const schema = creationSchema(context, { schema: schemaName, name });
  const shell = shellOf(context, schema, name);
  if (shell === null) refuseTaken(context, 'type', schema, name);
  const given = readAttributes(node.params ?? []);
  const subtype = subtypeOf(context, given);
  checkSubtypeClass(context, given, subtype);
  refuseCollation(context, given, subtype);
  if (shell !== null) replaceShell(context, shell, given);
  else refuseCanonical(given);
  const difference = differenceOf(context, given, subtype);
  const multirange = multirangePlace(context, { given, schema, name });
  if (multirange.schema !== schema || multirange.name !== name) {
    refuseTaken(context, 'type', multirange.schema, multirange.name);
  }
  const range = createPair(context, {
    schema,
    name,
    subtype,
    multirange,
    options: optionsOf(given),
  });
  builder.depend({ dependent: range, referenced: subtype.type, type: 'normal' });
  dependOnAll(context, range, [difference]);
}

type Given = ReadonlyMap<string, Node | undefined>;

function readAttributes(params: readonly Node[]): Given {
  const given = new Map<string, Node | undefined>();
  for (const param of params) {
    if (!('DefElem' in param)) continue;
    const { defname = '', arg, location } = param.DefElem;
    if (!attributes.has(defname)) {
      const message = `type attribute "${defname}" not recognized`;
      refuse({ sqlstate: '42601', message, location });
    }
    if (given.has(defname)) refuseConflicting(location);
    given.set(defname, arg);
  }
  return given;
}

function subtypeOf(context: Context, given: Given): TypeUse<Handle> {
  const node = given.get('subtype');
  if (node === undefined || !('TypeName' in node)) {
    const message = 'type attribute "subtype" is required';
    return refuse({ sqlstate: '42601', message });
  }
  const subtype = resolveType(context, node.TypeName);
  if (!isPseudoType(context, subtype.type)) return subtype;
  const message = `range subtype cannot be ${typeText(context, subtype)}`;
  return refuse({ sqlstate: '42804', message, location: node.TypeName.location });
}

/** 42704 and 42804 for the operator class that orders the subtype (findRangeSubOpclass). */
function checkSubtypeClass(context: Context, given: Given, type: TypeUse<Handle>): void {
  const named = given.get('subtype_opclass');
  const key = { type, method: 'btree' };
  if (named === undefined) refuseWithoutOperatorClass(context, key);
  else requireAcceptingClass(context, nameInOption(named), key);
}

/** The function that says how far values are apart; 42883, 42P17 (findRangeSubtypeDiffFunction). */
function differenceOf(context: Context, given: Given, subtype: TypeUse<Handle>): Handle | null {
  const option = given.get('subtype_diff');
  if (option === undefined) return null;
  const { builder } = context;
  const { needs, returns } = findFunction(context, nameInOption(option), [subtype, subtype]);
  const types = [subtype, subtype].map((use) => bareTypeText(context, use));
  const text = `${nameText(nameInOption(option))}(${types.join(', ')})`;
  if (returns !== null && !sameTypes([returns], [builtInType(context, 'float8')])) {
    const message = `range subtype diff function ${text} must return type double precision`;
    refuse({ sqlstate: '42P17', message });
  }
  const routine = needs === null ? null : builder.row(needs);
  if (routine?.kind === 'function' && routine.volatility !== 'immutable') {
    const message = `range subtype diff function ${text} must be immutable`;
    refuse({ sqlstate: '42P17', message });
  }
  return needs;
}

function refuseCollation(context: Context, given: Given, subtype: TypeUse<Handle>): void {
  const collation = given.get('collation');
  if (collation !== undefined && isCollatable(context, subtype)) {
    requireCollation(context, nameInOption(collation));
  }
  if (given.has('collation') && !isCollatable(context, subtype)) {
    const message = 'range collation specified but subtype does not support collation';
    refuse({ sqlstate: '42809', message });
  }
}

/** 42P17: the function takes the range, which must have been announced for it. */
function refuseCanonical(given: Given): void {
  if (!given.has('canonical')) return;
  const message = 'cannot specify a canonical function without a pre-created shell type';
  refuse({ sqlstate: '42P17', message });
}

/** The type that was only announced by a name; null where it is none. */
function shellOf({ builder }: Context, schema: Handle, name: string): Handle | null {
  const found = builder.find('type', schema, name);
  const row = found === undefined ? null : builder.row(found);
  return row?.kind === 'baseType' && row.made === 'shell' ? found! : null;
}

/** A shell that functions use already stays itself on the server; a fact cannot become another kind. */
function replaceShell({ builder }: Context, shell: Handle, given: Given): void {
  if (given.has('canonical') || builder.dependentsOf(shell).length > 0) {
    unsupported('CREATE TYPE ... AS RANGE of a shell type that functions take');
  }
  builder.remove(shell);
}

interface Place {
  readonly schema: Handle;
  readonly name: string;
}

function multirangePlace(context: Context, range: Place & { readonly given: Given }): Place {
  const named = range.given.get('multirange_type_name');
  if (named === undefined) return { schema: range.schema, name: multirangeName(range.name) };
  const name = nameIn(named);
  return { schema: creationSchema(context, name), name: name.name };
}

function nameIn(node: Node): QualifiedName {
  if ('TypeName' in node) return qualifiedNameOf(node.TypeName.names);
  if ('List' in node) return qualifiedNameOf(node.List.items);
  return { schema: null, name: optionText(node) };
}

/** `int4range` gives `int4multirange`, any other name `name_multirange` (makeMultirangeTypeName). */
export function multirangeName(range: string): string {
  const at = range.indexOf('range');
  return clip(
    at < 0 ? `${clip(range, 52)}_multirange` : `${range.slice(0, at)}multi${range.slice(at)}`,
  );
}

function optionsOf(given: Given): Parameters {
  const others = [...given].filter(
    ([name]) => name !== 'subtype' && name !== 'multirange_type_name',
  );
  return Object.fromEntries(others.map(([name, value]) => [name, optionText(value)]));
}

interface Pair extends Place {
  readonly subtype: TypeUse<Handle>;
  readonly multirange: Place;
  readonly options: Parameters;
}

/** The range and its multirange, which refer to each other. */
function createPair(context: Context, pair: Pair): Handle {
  const { builder } = context;
  const { schema, name, subtype, multirange: place, options } = pair;
  const multirange = builder.create('multirangeType', {
    parent: place.schema,
    name: place.name,
    comment: null,
    // Replaced below: neither of the two can be made after the other.
    range: schema,
  });
  const range = builder.create('rangeType', {
    parent: schema,
    name,
    comment: null,
    subtype,
    multirange,
    options,
  });
  builder.change('multirangeType', multirange, { range });
  builder.depend({ dependent: multirange, referenced: range, type: 'internal' });
  return range;
}

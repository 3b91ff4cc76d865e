/** Any type of the catalog, without its array. */

import type { Entry } from '../../../catalog/catalog.ts';
import { typeText } from '../../../catalog/expression-text.ts';
import type { TypeUse } from '../../../catalog/facts.ts';
import { decodeId, type FactId } from '../../../catalog/id.ts';
import { isKind } from '../../../catalog/read.ts';
import type { Code, ImportedName } from '../../code.ts';
import { ourFiles, type TypeContext } from '../../context.ts';
import type { EmitModes } from '../../settings.ts';
import { arrayOf } from './array-text.ts';
import { describeBuiltIn } from './built-in.ts';
import { customTypes } from './custom-types.ts';
import { describeExtensionType } from './extension.ts';
import { customOnly, type ScalarType } from './scalar-type.ts';

type Use = TypeUse<FactId>;

/** The type of one element: what makes its columns and how its values look. */
export function describeType(context: TypeContext, use: Use, modes: EmitModes): ScalarType {
  const { path } = decodeId(use.type);
  if (isUnknown(use)) return customOnly('asUnknown');
  if (path[0] === 'pg_catalog') return describeBuiltIn(path[1]!, use.modifiers, modes);
  const entry = context.reader.catalog.entries.get(use.type);
  if (entry === undefined) return customOnly('asUnknown');
  if (isKind(entry, 'enum')) return describeEnum(context, entry);
  if (isKind(entry, 'domain')) return describeDomain(context, entry.fact.baseType, modes);
  if (isKind(entry, 'baseType')) return describeBaseType(entry, use, modes);
  // A composite, a table's row, a range: every driver gives them as text.
  return customOnly('asText');
}

/** The type of a column that a query made, where it is not known. */
export function isUnknown({ type }: Use): boolean {
  const { path } = decodeId(type);
  return path[0] === 'pg_catalog' && path[1] === 'unknown';
}

/** The SQL type of one element as Drizzle must report it. */
export function elementText({ type, modifiers }: Use): string {
  const { path } = decodeId(type);
  // "character" alone would mean character(1).
  if (path[0] === 'pg_catalog' && path[1] === 'bpchar' && modifiers.length === 0) return 'bpchar';
  return typeText({ type, modifiers, dimensions: 0 });
}

/** An enum is a union of its labels. One that is not emitted has neither names nor a builder. */
function describeEnum({ names }: TypeContext, { id }: Entry<'enum'>): ScalarType {
  const assigned = names.enums.get(id);
  if (assigned === undefined) return customOnly('asText');
  const builder = { callee: exportOf(assigned.value, ourFiles.enums, false), options: {} };
  const narrower = exportOf(assigned.type, ourFiles.typesEnums, true);
  return { builder, custom: 'asText', narrower, literals: 'enum', unknown: false };
}

/** Values of a domain are those of its base type; drivers are told the base type. */
function describeDomain(context: TypeContext, base: Use, modes: EmitModes): ScalarType {
  const element = describeType(context, base, modes);
  if (base.dimensions === 0) {
    const custom = element.custom === 'asBytes' ? 'asHexBytes' : element.custom;
    return { ...customOnly(custom), narrower: element.narrower };
  }
  // Of other elements drivers give each in its own way.
  const isExact = ['asText', 'asNumber', 'asBoolean'].includes(element.custom);
  const exact = arrayOf(valueType(element), base.dimensions);
  return { ...customOnly('asArray'), narrower: isExact ? exact : null };
}

function describeBaseType({ id, fact }: Entry<'baseType'>, use: Use, modes: EmitModes): ScalarType {
  if (fact.made !== 'extension') return customOnly('asUnknown');
  const isPublic = decodeId(id).path[0] === 'public';
  return describeExtensionType({ name: fact.name, modifiers: use.modifiers, isPublic, modes });
}

/** The TypeScript type of one value. */
export function valueType({ custom, narrower }: ScalarType): Code {
  return narrower ?? customTypes[custom];
}

function exportOf(name: string, path: string, typeOnly: boolean): ImportedName {
  return { kind: 'import', name, local: name, from: { kind: 'output', path }, typeOnly };
}

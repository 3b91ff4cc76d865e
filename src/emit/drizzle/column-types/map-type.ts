/** A column's type in Drizzle 0.45 and in TypeScript. */

import type { Entry } from '../../../catalog/catalog.ts';
import { typeText } from '../../../catalog/expression-text.ts';
import { decodeId } from '../../../catalog/id.ts';
import { diagnostic } from '../../../diagnostics/diagnostic.ts';
import { pgCore, type Code } from '../../code.ts';
import type { TypeContext } from '../../context.ts';
import type { EmitModes } from '../../settings.ts';
import type { MappedType } from '../mapped-type.ts';
import { arrayOf } from './array-text.ts';
import { columnSetting, type FoundColumn } from './column-setting.ts';
import { defaultValue } from './default-value.ts';
import { describeType, elementText, isUnknown, valueType } from './describe.ts';
import { givenTypeCode } from './given-type.ts';
import { typeNames, withMode } from './modes.ts';
import { callBuilder, customOnly, type ScalarType } from './scalar-type.ts';

/** Drizzle's names of serials, by pg_type's name of the integer. */
const serials: ReadonlyMap<string, string> = new Map([
  ['int2', 'smallserial'],
  ['int4', 'serial'],
  ['int8', 'bigserial'],
]);

/** Types whose arrays are not separated by commas (pg_type.typdelim), and domains over them. */
const otherDelimiter: ReadonlySet<string> = new Set(['box', 'geometry', 'geography']);

/** A column's type taken apart: what an element is, and how many dimensions Drizzle adds. */
interface Shape {
  readonly scalar: ScalarType;
  /** Of the element. */
  readonly sqlType: string;
  readonly dimensions: number;
}

/**
 * What the type of a column becomes, by the settings.
 *
 * Reports a type that we do not know, and a mode that the type does not have, at the column.
 */
export function mapType(context: TypeContext, column: Entry<'column'>): MappedType {
  const setting = columnSetting(context.settings, column.id);
  const shape = shapeOf(context, column, modesOf(context, column, setting));
  const { scalar } = shape;
  const given = givenType(context, column, setting);
  if (scalar.unknown && given === null) reportUnknown(context, column);
  const typescript = given ?? arrayOf(valueType(scalar), shape.dimensions);
  return {
    builder: builderOf(context, shape),
    serialBuilder: serialBuilder(column, scalar),
    typescript,
    needs$type: given !== null || (scalar.builder === null && scalar.narrower !== null),
    includesNull: typescript === 'unknown' || typescript === 'any',
    defaultValue: (expression) =>
      given === null ? defaultValue(shape, column.fact.type, expression) : null,
    unknownType: scalar.unknown,
  };
}

function shapeOf(context: TypeContext, { fact }: Entry<'column'>, modes: EmitModes): Shape {
  const { type: use } = fact;
  const { dimensions } = use;
  const scalar = describeType(context, use, modes);
  // Drizzle's arrays know commas only: an array of boxes is one text.
  if (dimensions > 0 && typeNames(context.reader, use).some((name) => otherDelimiter.has(name))) {
    return { scalar: customOnly('asText'), sqlType: typeText(use), dimensions: 0 };
  }
  const inArray = dimensions > 0 && scalar.custom === 'asBytes';
  return {
    scalar: inArray ? customOnly('asHexBytes') : scalar,
    sqlType: elementText(use),
    dimensions,
  };
}

function builderOf(
  context: TypeContext,
  { scalar, sqlType, dimensions }: Shape,
): MappedType['builder'] {
  const element = scalar.builder ?? {
    callee: context.useTemplate(scalar.custom),
    options: { type: sqlType },
  };
  return (sqlName) => [callBuilder(element, sqlName), '.array()'.repeat(dimensions)];
}

function serialBuilder(
  { fact }: Entry<'column'>,
  { builder }: ScalarType,
): MappedType['serialBuilder'] {
  const { path } = decodeId(fact.type.type);
  const serial = path[0] === 'pg_catalog' ? serials.get(path[1]!) : undefined;
  if (serial === undefined || builder === null || fact.type.dimensions > 0) return null;
  return (sqlName) => callBuilder({ ...builder, callee: [pgCore, `.${serial}`] }, sqlName);
}

/** The modes of all types, with the one that a setting gives this column. */
function modesOf(
  context: TypeContext,
  { fact }: Entry<'column'>,
  setting: FoundColumn | null,
): EmitModes {
  const { modes } = context.settings;
  if (setting?.given.kind !== 'mode') return modes;
  const { mode } = setting.given;
  for (const name of typeNames(context.reader, fact.type)) {
    const chosen = withMode(modes, name, mode);
    if (chosen !== null) return chosen;
  }
  // A pattern is meant for the columns that it fits.
  if (setting.key.includes('*')) return modes;
  context.report(
    diagnostic({
      code: 'settings-unused',
      severity: 'warning',
      message: `columns[${JSON.stringify(setting.key)}]: ${typeText(fact.type)} has no mode ${JSON.stringify(mode)}`,
      path: context.settings.file,
    }),
  );
  return modes;
}

/** The type that a setting gives the column, or its PostgreSQL type. */
function givenType(
  { settings, reader }: TypeContext,
  { fact }: Entry<'column'>,
  setting: FoundColumn | null,
): Code | null {
  if (setting?.given.kind === 'type') return givenTypeCode(setting.given);
  if (settings.types.size === 0) return null;
  for (const name of typeNames(reader, fact.type)) {
    const given = settings.types.get(name);
    if (given !== undefined) return arrayOf(givenTypeCode(given), fact.type.dimensions);
  }
  return null;
}

function reportUnknown({ report }: TypeContext, { fact, provenance }: Entry<'column'>): void {
  // The statement that made the table has said so.
  if (isUnknown(fact.type)) return;
  const text = typeText({ ...fact.type, modifiers: [], dimensions: 0 });
  report(
    diagnostic({
      code: 'type-unknown',
      severity: 'warning',
      message: `type ${text} is not known: ${fact.name} becomes unknown`,
      place: provenance.created.place,
      hint: `give it a type in the settings: types: { ${JSON.stringify(text)}: { type: "…" } }`,
    }),
  );
}

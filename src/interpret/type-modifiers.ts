/** What stands in parentheses behind a type: checked and written as the type's own typmodin and typmodout do. */

import type { Node, TypeName } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import { geometryModifiers } from '../postgres/geometry-modifiers.ts';
import { builtInTypes } from '../postgres/types.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { stringsOf, integerOf } from './nodes.ts';
import { refuse } from './refusal.ts';

type Check = (modifiers: readonly number[], location: number | undefined) => readonly string[];

/** The modifiers of a type's use as facts hold them. 42601 for a type that takes none. */
export function modifiersOf(context: Context, type: Handle, node: TypeName): readonly string[] {
  const { typmods = [], location } = node;
  if (typmods.length === 0) return [];
  const row = context.builder.row(type);
  if (row.kind !== 'baseType') refuseModifier(context, type, location);
  if (row.parent !== context.session.pgCatalog) return ownModifiers(row, typmods);
  if (builtInTypes.get(row.name)?.takesModifiers !== true) refuseModifier(context, type, location);
  const check = checks[row.name];
  const numbers = typmods.map((typmod) => integerOf(typmod));
  if (check === undefined || numbers.includes(null)) return typmods.map(modifierText);
  return check(numbers as readonly number[], location);
}

/** Of a type that an extension or CREATE TYPE made. */
function ownModifiers(
  { name, made }: Row<'baseType'>,
  typmods: readonly Node[],
): readonly string[] {
  const written = typmods.map(modifierText);
  const isGeometry = made === 'extension' && (name === 'geometry' || name === 'geography');
  return (isGeometry ? geometryModifiers(name, written) : null) ?? written;
}

function refuseModifier(context: Context, type: Handle, location: number | undefined): never {
  const name = typeText(context, { type, modifiers: [], dimensions: 0 });
  return refuse({
    sqlstate: '42601',
    message: `type modifier is not allowed for type "${name}"`,
    location,
  });
}

/** A modifier as it is kept where the type has no rule of its own. */
export function modifierText(node: Node): string {
  if ('ColumnRef' in node) return stringsOf(node.ColumnRef.fields).join('.');
  if (!('A_Const' in node)) return '';
  const { sval, fval, ival } = node.A_Const;
  return sval?.sval ?? fval?.fval ?? `${ival?.ival ?? 0}`;
}

/** Lengths as anychar_typmodin and anybit_typmodin take them. */
function length(type: string, maximum: number): Check {
  return ([size = 1], location) => {
    if (size < 1) {
      refuse({
        sqlstate: '22023',
        message: `length for type ${type} must be at least 1`,
        location,
      });
    }
    if (size > maximum) {
      refuse({
        sqlstate: '22023',
        message: `length for type ${type} cannot exceed ${maximum}`,
        location,
      });
    }
    return [`${size}`];
  };
}

/** numerictypmodin: a scale is always kept, 0 where none is written; negative ones since 15. */
const numeric: Check = ([precision = 0, scale = 0, ...more], location) => {
  if (more.length > 0) {
    refuse({ sqlstate: '22023', message: 'invalid NUMERIC type modifier', location });
  }
  if (precision < 1 || precision > 1000) {
    const message = `NUMERIC precision ${precision} must be between 1 and 1000`;
    refuse({ sqlstate: '22023', message, location });
  }
  if (scale < -1000 || scale > 1000) {
    const message = `NUMERIC scale ${scale} must be between -1000 and 1000`;
    refuse({ sqlstate: '22023', message, location });
  }
  return [`${precision}`, `${scale}`];
};

/** anytime_typmod_check: more than six digits are cut to six, with a warning. */
function timePrecision(type: string): Check {
  return ([precision = 6], location) => {
    if (precision < 0) {
      const message = `${type}(${precision}) precision must not be negative`;
      refuse({ sqlstate: '22023', message, location });
    }
    return [`${Math.min(precision, 6)}`];
  };
}

/** Bits of intervaltypmodin's first modifier: INTERVAL_MASK of datetime.h. */
const intervalFields: ReadonlyMap<number, string> = new Map([
  [1 << 2, 'year'],
  [1 << 1, 'month'],
  [1 << 3, 'day'],
  [1 << 10, 'hour'],
  [1 << 11, 'minute'],
  [1 << 12, 'second'],
  [(1 << 2) | (1 << 1), 'year to month'],
  [(1 << 3) | (1 << 10), 'day to hour'],
  [(1 << 3) | (1 << 10) | (1 << 11), 'day to minute'],
  [(1 << 3) | (1 << 10) | (1 << 11) | (1 << 12), 'day to second'],
  [(1 << 10) | (1 << 11), 'hour to minute'],
  [(1 << 10) | (1 << 11) | (1 << 12), 'hour to second'],
  [(1 << 11) | (1 << 12), 'minute to second'],
]);

const interval: Check = ([mask = 0x7fff, precision], location) => {
  const fields = intervalFields.get(mask) ?? '';
  if (precision === undefined) return fields === '' ? [] : [fields];
  if (precision < 0) {
    const message = `INTERVAL(${precision}) precision must not be negative`;
    refuse({ sqlstate: '22023', message, location });
  }
  return [fields, `${Math.min(precision, 6)}`];
};

/** By pg_type name; a type that is not here keeps its modifiers as written. */
const checks: Readonly<Record<string, Check>> = {
  bpchar: length('char', 10_485_760),
  varchar: length('varchar', 10_485_760),
  bit: length('bit', 83_886_080),
  varbit: length('bit varying', 83_886_080),
  numeric,
  time: timePrecision('TIME'),
  timetz: timePrecision('TIME'),
  timestamp: timePrecision('TIMESTAMP'),
  timestamptz: timePrecision('TIMESTAMP'),
  interval,
};

/** A type without its array: which builder makes its columns, and how its values look. */

import type { Code } from '../../code.ts';
import { pgCore } from '../../code.ts';
import { stringLiteral } from '../../print/literals.ts';
import type { CustomType } from './custom-types.ts';
import type { LiteralKind } from './default-value.ts';

export interface ScalarType {
  /** Drizzle's own builder, which says exactly this SQL type; null where only a custom type can. */
  readonly builder: Builder | null;
  /** How JavaScript takes the values, by the builder too: what a domain over the type is made of. */
  readonly custom: CustomType;
  /** The values' TypeScript type where it is narrower than the custom type's. */
  readonly narrower: Code | null;
  /** Which defaults can be JavaScript values. */
  readonly literals: LiteralKind;
  /** The type is not known to us. */
  readonly unknown: boolean;
}

/** A call without its first argument, the column's SQL name. */
export interface Builder {
  readonly callee: Code;
  readonly options: Options;
}

/** Undefined options are left out. */
export type Options = Readonly<Record<string, string | number | boolean | undefined>>;

/** A type that Drizzle has a builder for. */
export function native(
  name: string,
  custom: CustomType,
  literals: LiteralKind,
  options: Options = {},
): ScalarType {
  const builder = { callee: [pgCore, `.${name}`], options };
  return { builder, custom, narrower: null, literals, unknown: false };
}

/** A type that only a custom type can say. */
export function customOnly(custom: CustomType): ScalarType {
  return {
    builder: null,
    custom,
    narrower: null,
    literals: 'none',
    unknown: custom === 'asUnknown',
  };
}

/** `callee('name', { option: value })` */
export function callBuilder({ callee, options }: Builder, sqlName: string): Code {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const properties = given.map(([key, value]) => `${key}: ${optionText(value!)}`).join(', ');
  const second = given.length === 0 ? '' : `, { ${properties} }`;
  return [callee, `(${stringLiteral(sqlName)}${second})`];
}

function optionText(value: string | number | boolean): string {
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}

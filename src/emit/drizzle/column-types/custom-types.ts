/**
 * The custom types of `templates/custom-types/`: one for each way in which JavaScript takes a
 * value, used for every SQL type that Drizzle has no builder for.
 */

/** What each template's values are in TypeScript, by the name that it exports. */
export const customTypes = {
  asText: 'string',
  asNumber: 'number',
  asBigint: 'bigint',
  asBoolean: 'boolean',
  asBytes: 'Uint8Array',
  asHexBytes: 'Uint8Array',
  asJson: 'unknown',
  asTimestamp: 'Date',
  asDate: 'Date',
  asArray: 'unknown[]',
  asPoint: '[number, number]',
  asPointXy: '{ x: number; y: number }',
  asLine: '[number, number, number]',
  asLineAbc: '{ a: number; b: number; c: number }',
  asCircle: 'string',
  asVector: 'number[]',
  asGeometryPoint: '[number, number]',
  asGeometryPointXy: '{ x: number; y: number }',
  asUnknown: 'unknown',
} as const satisfies Readonly<Record<string, string>>;

export type CustomType = keyof typeof customTypes;

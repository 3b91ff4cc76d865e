/** Whether a value is of a TypeScript type, at run time. */

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  unknown: () => true,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  bigint: (value) => typeof value === 'bigint',
  boolean: (value) => typeof value === 'boolean',
  Uint8Array: (value) => value instanceof Uint8Array,
  Date: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  '[number, number]': (value) => isTuple(value, 2),
  '[number, number, number]': (value) => isTuple(value, 3),
  '{ x: number; y: number }': (value) => hasNumbers(value, ['x', 'y']),
  '{ a: number; b: number; c: number }': (value) => hasNumbers(value, ['a', 'b', 'c']),
  Mood: (value) => typeof value === 'string',
  AppLevel: (value) => typeof value === 'string',
};

/** `type` as we write it in an interface, perhaps with `[]`. Throws for a type that it cannot judge. */
export function hasType(type: string, value: unknown): boolean {
  if (type.endsWith('[]')) {
    return Array.isArray(value) && value.every((each) => hasType(type.slice(0, -2), each));
  }
  const check = checks[type];
  if (check === undefined) throw new Error(`${type} cannot be judged.`);
  return check(value);
}

function isTuple(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(isNumber);
}

function hasNumbers(value: unknown, keys: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length === keys.length &&
    entries.every(([key, each]) => keys.includes(key) && isNumber(each))
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}

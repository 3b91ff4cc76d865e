import * as Pg from 'drizzle-orm/pg-core';

/** Bytes that are sent as hexadecimal text, as arrays and domains of bytea want it. */
export const asHexBytes = Pg.customType<{
  data: Uint8Array;
  driverData: Uint8Array | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) =>
    `\\x${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')}`,
  fromDriver: (value) => {
    if (typeof value !== 'string') return value;
    // In arrays of domains Drizzle has dropped the backslash of \x.
    const pairs = value.replace(/^\\?x/, '').match(/../g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  },
});

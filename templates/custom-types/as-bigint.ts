import * as Pg from 'drizzle-orm/pg-core';

/** A type whose values are whole numbers of 64 bits or more. */
export const asBigint = Pg.customType<{
  data: bigint;
  driverData: bigint | number | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => value.toString(),
  fromDriver: (value) => BigInt(value),
});

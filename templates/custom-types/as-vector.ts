import * as Pg from 'drizzle-orm/pg-core';

/** A vector as a list of numbers, of any length. */
export const asVector = Pg.customType<{
  data: number[];
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value) as number[],
});

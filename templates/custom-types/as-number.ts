import * as Pg from 'drizzle-orm/pg-core';

/** A type whose values are numbers that JavaScript holds exactly. Arrays give them as text. */
export const asNumber = Pg.customType<{
  data: number;
  driverData: number | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  fromDriver: (value) => Number(value),
});

import * as Pg from 'drizzle-orm/pg-core';

/** A timestamp with time zone, or a day, as a Date. */
export const asDate = Pg.customType<{
  data: Date;
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
});

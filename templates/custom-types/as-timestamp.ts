import * as Pg from 'drizzle-orm/pg-core';

/** A timestamp without time zone as a Date: its clock is taken for UTC, as Drizzle's timestamp does. */
export const asTimestamp = Pg.customType<{
  data: Date;
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(`${value}+0000`),
});

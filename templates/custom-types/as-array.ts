import * as Pg from 'drizzle-orm/pg-core';

/** A domain over an array. */
export const asArray = Pg.customType<{
  data: unknown[];
  driverData: unknown[] | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => Pg.makePgArray(value),
  fromDriver: (value) => (typeof value === 'string' ? Pg.parsePgArray(value) : value),
});

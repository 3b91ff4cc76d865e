import * as Pg from 'drizzle-orm/pg-core';

/** A type whose values are booleans. Arrays give them as text: `t` and `f`. */
export const asBoolean = Pg.customType<{
  data: boolean;
  driverData: boolean | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  fromDriver: (value) => value === true || value === 't',
});

import * as Pg from 'drizzle-orm/pg-core';

/** JSON, read as Drizzle reads jsonb: what a driver has left as text is parsed. */
export const asJson = Pg.customType<{
  data: unknown;
  driverData: unknown;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value) as unknown;
    } catch {
      return value;
    }
  },
});

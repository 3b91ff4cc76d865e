import * as Pg from 'drizzle-orm/pg-core';

/** A type that sql-to-drizzle does not know: values as the driver gives and takes them. */
export const asUnknown = Pg.customType<{
  data: unknown;
  driverData: unknown;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
});

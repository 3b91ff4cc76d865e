import * as Pg from 'drizzle-orm/pg-core';

/** A type that is read and written as PostgreSQL's own text for its values. */
export const asText = Pg.customType<{
  data: string;
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
});

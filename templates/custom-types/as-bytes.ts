import * as Pg from 'drizzle-orm/pg-core';

/** Bytes. What node-postgres gives is a Buffer, which is a Uint8Array too. */
export const asBytes = Pg.customType<{
  data: Uint8Array;
  driverData: Uint8Array;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
});

import * as Pg from 'drizzle-orm/pg-core';

/** A circle as PostgreSQL writes it, `<(x,y),r>`; node-postgres gives an object. */
export const asCircle = Pg.customType<{
  data: string;
  driverData: { x: number; y: number; radius: number } | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  fromDriver: (value) =>
    typeof value === 'string' ? value : `<(${value.x},${value.y}),${value.radius}>`,
});

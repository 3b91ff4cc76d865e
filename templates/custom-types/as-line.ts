import * as Pg from 'drizzle-orm/pg-core';

/** A line as [a, b, c] of Ax + By + C = 0. */
export const asLine = Pg.customType<{
  data: [number, number, number];
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: ([a, b, c]) => `{${a},${b},${c}}`,
  fromDriver: (value) => {
    const [a, b, c] = value.slice(1, -1).split(',');
    return [Number(a), Number(b), Number(c)];
  },
});

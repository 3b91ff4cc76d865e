import * as Pg from 'drizzle-orm/pg-core';

/** A line as { a, b, c } of Ax + By + C = 0. */
export const asLineAbc = Pg.customType<{
  data: { a: number; b: number; c: number };
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: ({ a, b, c }) => `{${a},${b},${c}}`,
  fromDriver: (value) => {
    const [a, b, c] = value.slice(1, -1).split(',');
    return { a: Number(a), b: Number(b), c: Number(c) };
  },
});

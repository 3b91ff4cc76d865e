import * as Pg from 'drizzle-orm/pg-core';

/** A point as { x, y }. Drivers give an object or text. */
export const asPointXy = Pg.customType<{
  data: { x: number; y: number };
  driverData: { x: number; y: number } | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: ({ x, y }) => `(${x},${y})`,
  fromDriver: (value) => {
    if (typeof value !== 'string') return value;
    const [x, y] = value.slice(1, -1).split(',');
    return { x: Number(x), y: Number(y) };
  },
});

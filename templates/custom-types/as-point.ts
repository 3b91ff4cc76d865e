import * as Pg from 'drizzle-orm/pg-core';

/** A point as [x, y]. Drivers give an object or text. */
export const asPoint = Pg.customType<{
  data: [number, number];
  driverData: { x: number; y: number } | string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: ([x, y]) => `(${x},${y})`,
  fromDriver: (value) => {
    if (typeof value !== 'string') return [value.x, value.y];
    const [x, y] = value.slice(1, -1).split(',');
    return [Number(x), Number(y)];
  },
});

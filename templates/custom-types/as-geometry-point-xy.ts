import * as Pg from 'drizzle-orm/pg-core';

/** A point of PostGIS as { x, y }, with the reference system of its column. */
export const asGeometryPointXy = Pg.customType<{
  data: { x: number; y: number };
  driverData: string;
  config: { type: string };
  configRequired: true;
}>({
  dataType: ({ type }) => type,
  toDriver: ({ x, y }) => `POINT(${x} ${y})`,
  // The extended well-known binary in hexadecimal: byte order, type, perhaps an SRID, x, y.
  fromDriver: (value) => {
    const bytes = Uint8Array.from(value.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const view = new DataView(bytes.buffer);
    const littleEndian = view.getUint8(0) === 1;
    const start = bytes.length - 16;
    return {
      x: view.getFloat64(start, littleEndian),
      y: view.getFloat64(start + 8, littleEndian),
    };
  },
});

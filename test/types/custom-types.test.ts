/** The custom types whose SQL types no server of the tests has: PostGIS and pgvector. */

import * as Pg from 'drizzle-orm/pg-core';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { customTypes } from '../../src/emit/drizzle/column-types/custom-types.ts';
import { asGeometryPointXy } from '../../templates/custom-types/as-geometry-point-xy.ts';
import { asGeometryPoint } from '../../templates/custom-types/as-geometry-point.ts';
import { asVector } from '../../templates/custom-types/as-vector.ts';

// As PostGIS 3.3 prints them: with an SRID, without one, and in the other byte order.
const points = [
  ['0101000020E6100000000000000000F83F00000000000000C0', 1.5, -2],
  ['0101000000000000000000F03F0000000000000040', 1, 2],
  ['00000000013FF00000000000004000000000000000', 1, 2],
] as const;

test.for(points)('a point of PostGIS: %s', ([binary, x, y]) => {
  const tuple = columnOf(asGeometryPoint({ type: 'geometry(Point,4326)' }));
  expect(tuple.getSQLType()).toBe('geometry(Point,4326)');
  expect(tuple.mapFromDriverValue(binary)).toEqual([x, y]);
  expect(tuple.mapToDriverValue([x, y])).toBe(`POINT(${x} ${y})`);
  const object = columnOf(asGeometryPointXy({ type: 'geography(Point)' }));
  expect(object.mapFromDriverValue(binary)).toEqual({ x, y });
  expect(object.mapToDriverValue({ x, y })).toBe(`POINT(${x} ${y})`);
});

test('a vector of any length', () => {
  const column = columnOf(asVector({ type: 'vector' }));
  expect(column.getSQLType()).toBe('vector');
  expect(column.mapFromDriverValue('[1,2.5,-3e-07]')).toEqual([1, 2.5, -3e-7]);
  expect(column.mapToDriverValue([1, 2.5])).toBe('[1,2.5]');
});

test('each template exports the one custom type that its file is named after', () => {
  const folder = path.join(import.meta.dirname, '../../templates/custom-types');
  const exported = fs.readdirSync(folder).map((file) => {
    const text = fs.readFileSync(path.join(folder, file), 'utf8');
    const names = Array.from(text.matchAll(/^export \w+ (\w+)/gm), (found) => found[1]!);
    expect(names).toHaveLength(1);
    const own = names[0]!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(file).toBe(`${own}.ts`);
    return names[0];
  });
  expect(exported.toSorted()).toEqual(Object.keys(customTypes).toSorted());
});

function columnOf(builder: Pg.PgColumnBuilderBase): Pg.PgColumn {
  return Pg.pgTable('t', { value: builder as Pg.PgColumnBuilder }).value;
}

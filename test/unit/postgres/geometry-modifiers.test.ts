import { expect, test } from 'vitest';
import { geometryModifiers } from '../../../src/postgres/geometry-modifiers.ts';

// What format_type of PostGIS 3.3 printed.
test.each([
  ['geometry', ['point', '4326'], ['Point', '4326']],
  ['geometry', ['LINESTRING', '04326'], ['LineString', '4326']],
  ['geometry', ['multipolygon'], ['MultiPolygon']],
  ['geometry', ['pointz', '0'], ['PointZ']],
  ['geometry', [' PointZM ', '3857'], ['PointZM', '3857']],
  ['geometry', ['geometry'], []],
  ['geometry', ['geometry', '4326'], ['Geometry', '4326']],
  ['geometry', ['geometrym'], ['GeometryM']],
  ['geography', ['point'], ['Point', '4326']],
  ['geography', ['geometry'], ['Geometry', '4326']],
  ['geography', ['tin', '4267'], ['Tin', '4267']],
] as const)('%s(%j)', (type, written, kept) => {
  expect(geometryModifiers(type, written)).toEqual(kept);
});

test.each([[['circle']], [['Point Z']], [['point', 'x']], [['point', '1', '2']], [[]]])(
  'PostGIS takes no %j',
  (written) => {
    expect(geometryModifiers('geometry', written)).toBeNull();
  },
);

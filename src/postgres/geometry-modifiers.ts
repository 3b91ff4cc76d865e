/**
 * What stands in parentheses behind PostGIS's `geometry` and `geography`, as its typmodin and typmodout
 * write it (https://github.com/postgis/postgis/blob/stable-3.3/postgis/gserialized_typmod.c). Pure.
 */

/** lwtype_name, by what geometry_type_from_string takes for it. */
const shapes: ReadonlyMap<string, string> = new Map(
  [
    'Geometry',
    'Point',
    'LineString',
    'Polygon',
    'MultiPoint',
    'MultiLineString',
    'MultiPolygon',
    'GeometryCollection',
    'CircularString',
    'CompoundCurve',
    'CurvePolygon',
    'MultiCurve',
    'MultiSurface',
    'PolyhedralSurface',
    'Triangle',
    'Tin',
  ].map((name) => [name.toLowerCase(), name]),
);

/** SRID_DEFAULT */
const longitudeLatitude = '4326';

/** `point, 4326` as `Point`, `4326`; null for what PostGIS would not take. */
export function geometryModifiers(
  type: 'geometry' | 'geography',
  [shape = '', srid, ...more]: readonly string[],
): readonly string[] | null {
  const [, name = '', dimensions = ''] = /^ *([a-z]+?)(zm|z|m)? *$/i.exec(shape) ?? [];
  const written = shapes.get(name.toLowerCase());
  const isNumber = srid === undefined || /^\d+$/.test(srid);
  if (written === undefined || !isNumber || more.length > 0) return null;
  const system = srid ?? (type === 'geography' ? longitudeLatitude : '0');
  const whole = written + dimensions.toUpperCase();
  if (Number(system) > 0) return [whole, `${Number(system)}`];
  return whole === 'Geometry' ? [] : [whole];
}

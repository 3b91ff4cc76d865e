/** Types of extensions by their names, as Drizzle 0.45 can say them. */

import type { EmitModes } from '../../settings.ts';
import { customOnly, native, type ScalarType } from './scalar-type.ts';

interface ExtensionTypeUse {
  readonly name: string;
  readonly modifiers: readonly string[];
  /** It stands in `public`: Drizzle's builders name no schema. */
  readonly isPublic: boolean;
  readonly modes: EmitModes;
}

/** Types whose values are given and taken as text. */
const textTypes: ReadonlySet<string> = new Set(
  // contrib: https://www.postgresql.org/docs/18/contrib.html
  `citext hstore cube seg lo ltree lquery ltxtquery query_int
  ean13 isbn13 ismn13 issn13 isbn ismn issn upc
  raster box2d box3d topogeometry
  semver ulid h3index ip4 ip4r ip6 ip6r ipaddress iprange rrule
  hll tdigest roaringbitmap agtype debversion uri`.split(/\s+/),
);

/** A type that an extension made; `unknown` where we do not know the name. */
export function describeExtensionType(use: ExtensionTypeUse): ScalarType {
  switch (use.name) {
    case 'vector':
      return vector(use, 'vector');
    case 'halfvec':
      return vector(use, 'halfvec');
    case 'sparsevec':
      return vector(use, 'sparsevec');
    case 'geometry':
    case 'geography':
      return geometry(use);
    default:
      return customOnly(textTypes.has(use.name) ? 'asText' : 'asUnknown');
  }
}

/** pgvector's; its builders want the dimensions. */
function vector({ modifiers, isPublic }: ExtensionTypeUse, builder: string): ScalarType {
  const custom = builder === 'sparsevec' ? 'asText' : 'asVector';
  const [dimensions] = modifiers;
  if (dimensions === undefined || !isPublic) return customOnly(custom);
  return native(builder, custom, 'none', { dimensions: Number(dimensions) });
}

/** Drizzle's geometry always says `geometry(point)`, whatever type and SRID it is given. */
function geometry({ name, modifiers, isPublic, modes }: ExtensionTypeUse): ScalarType {
  const [shape, srid] = modifiers;
  if (shape?.toLowerCase() !== 'point') return customOnly('asText');
  const xy = modes.geometry === 'xy';
  const custom = xy ? 'asGeometryPointXy' : 'asGeometryPoint';
  if (name !== 'geometry' || srid !== undefined || !isPublic) return customOnly(custom);
  return native('geometry', custom, 'none', { type: 'point', mode: modes.geometry });
}

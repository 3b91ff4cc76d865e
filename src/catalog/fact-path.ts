/** The path of a fact that is built, from its schema down, of present names: what its id is made of. */

import type { Handle, Row } from './builder.ts';
import type { TypeUse } from './facts.ts';

/** Gives the fact under a handle. */
type Rows = (handle: Handle) => Row;

/** Empty for what stands above all: null. */
export function pathOf(handle: Handle | null, rows: Rows): readonly string[] {
  if (handle === null) return [];
  const row = rows(handle);
  return [...pathOf(row.parent, rows), partOf(row, rows)];
}

/** What tells an object from others in its parent: its name, and what namesakes differ in. */
export function partOf(row: Row, rows: Rows): string {
  const text = (use: TypeUse<Handle>): string => typeText(use, rows);
  switch (row.kind) {
    case 'function':
      return signature(row, text);
    case 'operator':
      return `${row.name}(${row.left === null ? 'none' : text(row.left)},${text(row.right)})`;
    case 'operatorClass':
    case 'operatorFamily':
      return `${row.name} USING ${row.method}`;
    case 'cast':
      return `${text(row.source)} AS ${text(row.target)}`;
    case 'publicationMember':
      return pathOf(row.member, rows).join('.');
    case 'transform':
      return `${text(row.type)} LANGUAGE ${rows(row.language).name}`;
    default:
      return row.name;
  }
}

function typeText({ type, dimensions }: TypeUse<Handle>, rows: Rows): string {
  const element = pathOf(type, rows).filter((part) => part !== 'pg_catalog');
  return element.join('.') + (dimensions > 0 ? '[]' : '');
}

/** A function's name with the types of its input arguments, which tell it from its namesakes. */
function signature(
  { name, arguments: args }: Row<'function'>,
  text: (use: TypeUse<Handle>) => string,
): string {
  const inputs = args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  return `${name}(${inputs.map(({ type }) => text(type)).join(',')})`;
}

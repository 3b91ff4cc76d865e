/** Expressions with every object qualified, as the server prints them under an empty search path. */

import type { Expression, Reference } from '../catalog/expression.ts';
import { nameOf } from '../catalog/expression-text.ts';
import { decodeId, type FactId } from '../catalog/id.ts';
import { qualifiedName, quoteIdentifier, quoteLiteral } from '../postgres/identifiers.ts';

/** The expression as SQL that means the same under an empty search path. */
export function qualifiedText({ pieces }: Expression<FactId>): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : referenceText(piece))).join('');
}

function referenceText({ ref, form }: Reference<FactId>): string {
  switch (form) {
    case 'name':
      return quoteIdentifier(nameOf(ref));
    case 'qualified':
      return objectText(ref);
    case 'literal':
      return quoteLiteral(nameOf(ref));
    case 'qualifiedLiteral':
      return quoteLiteral(objectText(ref));
    default:
      return form satisfies never;
  }
}

/** Bare only in `pg_catalog`, which no path can hide. */
function objectText(ref: FactId): string {
  const schema = decodeId(ref).path[0]!;
  const name = nameOf(ref);
  return schema === 'pg_catalog' ? quoteIdentifier(name) : qualifiedName(schema, name);
}

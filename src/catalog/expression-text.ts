/** Expressions, queries and types of a frozen catalog as SQL text, with the objects' present names. */

import { qualifiedName, quoteIdentifier, quoteLiteral } from '../postgres/identifiers.ts';
import { builtInTypes, printBuiltInType } from '../postgres/types.ts';
import type { Expression } from './expression.ts';
import type { TypeUse } from './facts.ts';
import { decodeId, type FactId } from './id.ts';
import type { Name, Query, QueryPiece } from './query.ts';

/** Schemas whose objects are found without being named in every database's search path. */
const unqualifiedSchemas: ReadonlySet<string> = new Set(['public', 'pg_catalog']);

/**
 * The expression or query as SQL that means the same under PostgreSQL's default search path; under another
 * one where `objectText` names a schema's object as that path finds it.
 */
export function expressionText(
  { pieces }: Expression<FactId> | Query<FactId>,
  objectText: (id: FactId) => string = objectName,
): string {
  return pieces.map((piece) => pieceText(piece, objectText)).join('');
}

function pieceText(piece: QueryPiece<FactId>, objectText: (id: FactId) => string): string {
  if (typeof piece === 'string') return piece;
  switch (piece.form) {
    case 'name':
      return quoteIdentifier(nameOf(piece.ref));
    case 'qualified':
      return objectText(piece.ref);
    case 'literal':
      return quoteLiteral(nameOf(piece.ref));
    case 'qualifiedLiteral':
      return quoteLiteral(objectText(piece.ref));
    case 'outputName': {
      const [name, implied] = [piece.name, piece.implied].map(presentName) as [string, string];
      return name === implied ? '' : ` AS ${quoteIdentifier(name)}`;
    }
    default:
      return piece satisfies never;
  }
}

function presentName(name: Name<FactId>): string {
  return typeof name === 'string' ? name : nameOf(name.ref);
}

/** The last name of an id's path; a function's without its arguments. */
export function nameOf(id: FactId): string {
  const { kind, path } = decodeId(id);
  const last = path[path.length - 1]!;
  return kind === 'function' ? last.slice(0, last.lastIndexOf('(')) : last;
}

/**
 * A schema's object as SQL names it: qualified unless it stands in `public` or `pg_catalog`. In
 * `public` a type of a built-in one's name is qualified too, for the bare name means that one.
 */
export function objectName(id: FactId): string {
  const { kind, path } = decodeId(id);
  const schema = path[0]!;
  const name = nameOf(id);
  const isHidden = schema === 'public' && kind !== 'function' && builtInTypes.has(name);
  return unqualifiedSchemas.has(schema) && !isHidden
    ? quoteIdentifier(name)
    : qualifiedName(schema, name);
}

/** The type as the server prints it, with modifiers and `[]` once a dimension. */
export function typeText({ type, modifiers, dimensions }: TypeUse<FactId>): string {
  const { path } = decodeId(type);
  const [schema, name] = [path[0]!, path[path.length - 1]!];
  const element =
    schema === 'pg_catalog'
      ? printBuiltInType(name, modifiers)
      : objectName(type) + (modifiers.length > 0 ? `(${modifiers.join(',')})` : '');
  return element + '[]'.repeat(dimensions);
}

/**
 * A view's query as the user wrote it, so kept that it gives the same columns whatever is renamed in
 * what it reads: in pieces as expressions are, and with the names of its outputs.
 */

import type { Expression, Piece } from './expression.ts';

/** Comments are dropped and white space folded, but for the lines, the outermost of which stand two blanks from the margin. */
export interface Query<Ref> {
  readonly pieces: readonly QueryPiece<Ref>[];
  /** A query is no literal. */
  readonly constant: null;
  readonly normal?: Expression<Ref>['normal'];
}

export type QueryPiece<Ref> = Piece<Ref> | OutputName<Ref>;

/** A name that stands as it is, unquoted, or is an object's present one. */
export type Name<Ref> = string | { readonly ref: Ref };

/**
 * The end of an item of a select list that has no alias: ` AS name` where the query would by now
 * call the output otherwise, else nothing.
 */
export interface OutputName<Ref> {
  readonly form: 'outputName';
  readonly name: Name<Ref>;
  /** What the output is called without an alias. */
  readonly implied: Name<Ref>;
}

/** The same query with each reference replaced by what `map` makes of it. */
export function mapQuery<From, To>({ pieces }: Query<From>, map: (ref: From) => To): Query<To> {
  return { pieces: pieces.map((piece) => mapPiece(piece, map)), constant: null };
}

function mapPiece<From, To>(piece: QueryPiece<From>, map: (ref: From) => To): QueryPiece<To> {
  if (typeof piece === 'string') return piece;
  if (piece.form !== 'outputName') return { ref: map(piece.ref), form: piece.form };
  const { form, name, implied } = piece;
  return { form, name: mapName(name, map), implied: mapName(implied, map) };
}

function mapName<From, To>(name: Name<From>, map: (ref: From) => To): Name<To> {
  return typeof name === 'string' ? name : { ref: map(name.ref) };
}

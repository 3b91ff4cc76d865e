/**
 * An expression as the user wrote it, in pieces: text, and references to objects between it.
 *
 * References are printed with the objects' present names, so an expression follows renames and
 * whoever prints it needs no syntax tree.
 */

export interface Expression<Ref> {
  /** Comments dropped and white space folded to single blanks. */
  readonly pieces: readonly Piece<Ref>[];
  /** Set where the whole expression is one literal, perhaps under casts. */
  readonly constant: Constant<Ref> | null;
  /**
   * The one form of all texts that mean the same to the server, made where catalogs are compared;
   * null where it is not known. Names in it are the present ones.
   */
  readonly normal?: string | null;
}

/** True for what stands in a fact as an expression. */
export function isExpression(value: unknown): value is Expression<unknown> {
  return typeof value === 'object' && value !== null && 'pieces' in value && 'constant' in value;
}

export type Piece<Ref> = string | Reference<Ref>;

/** An object named inside an expression, and how its name is printed there. */
export interface Reference<Ref> {
  readonly ref: Ref;
  /**
   * - `name`: the bare name, quoted where needed (a column, an alias of a relation)
   * - `qualified`: with its schema unless that is `public` or `pg_catalog` (a function, a type, a relation)
   * - `literal`: the name as a string literal (a label of an enum)
   * - `qualifiedLiteral`: the qualified name as a string literal (`nextval('s.seq')`)
   */
  readonly form: 'name' | 'qualified' | 'literal' | 'qualifiedLiteral';
}

/** A literal. */
export interface Constant<Ref> {
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'bitString' | 'null';
  /** What the literal says, unquoted: `0.00`, `it's`, `true`, `-5`; '' for null. */
  readonly text: string;
  /** The label of the enum it names, where it does. */
  readonly label: Ref | null;
  /** It stands under a cast of its own: `'{}'::jsonb`. */
  readonly isCast: boolean;
}

/** The same expression with each reference replaced by what `map` makes of it. */
export function mapExpression<From, To>(
  { pieces, constant }: Expression<From>,
  map: (ref: From) => To,
): Expression<To> {
  return {
    pieces: pieces.map((piece) =>
      typeof piece === 'string' ? piece : { ref: map(piece.ref), form: piece.form },
    ),
    constant:
      constant === null
        ? null
        : { ...constant, label: constant.label === null ? null : map(constant.label) },
  };
}

/** The objects that an expression names, each once, in the order of their first mention. */
export function referencesOf<Ref>({ pieces, constant }: Expression<Ref>): readonly Ref[] {
  const refs = new Set<Ref>();
  for (const piece of pieces) if (typeof piece !== 'string') refs.add(piece.ref);
  if (constant?.label != null) refs.add(constant.label);
  return [...refs];
}

/** Arbitraries of SQL text: templates of other arbitraries, and the few names that all share. */

import fc from 'fast-check';

/** SQL, or a part of it, that fast-check draws and makes smaller. */
export type Sql = fc.Arbitrary<string>;

/** A template whose holes are drawn: sql`DROP TABLE ${table}`. */
export function sql(texts: TemplateStringsArray, ...holes: readonly (Sql | string)[]): Sql {
  const parts = holes.map((hole) => (typeof hole === 'string' ? fc.constant(hole) : hole));
  return fc
    .tuple(...parts)
    .map((drawn) => texts.map((text, at) => `${text}${drawn[at] ?? ''}`).join(''));
}

/** One of these, each as likely as the others; a failing one shrinks towards the first. */
export function oneOf(...choices: readonly (Sql | string)[]): Sql {
  return fc.oneof(
    ...choices.map((choice) => (typeof choice === 'string' ? fc.constant(choice) : choice)),
  );
}

/** One of these, as often as each number says. */
export function often(
  ...choices: readonly (readonly [weight: number, choice: Sql | string])[]
): Sql {
  return fc.oneof(
    ...choices.map(([weight, choice]) => ({
      weight: Math.round(weight * 10),
      arbitrary: typeof choice === 'string' ? fc.constant(choice) : choice,
    })),
  );
}

/** Nothing, or the text with a space before it; nothing in `nothings` of ten. */
export function maybe(text: Sql | string, nothings = 7): Sql {
  return often([nothings, ''], [10 - nothings, sql` ${text}`]);
}

/** Some of the same, with commas between. */
export function list(of: Sql, minLength = 1, maxLength = 3): Sql {
  return fc.array(of, { minLength, maxLength }).map((parts) => parts.join(', '));
}

/** Different ones of the same, with commas between. */
export function distinct(of: Sql, minLength = 1, maxLength = 2): Sql {
  return fc.uniqueArray(of, { minLength, maxLength }).map((parts) => parts.join(', '));
}

/** A number that is the smallest no more often than any other. */
export function number(min: number, max: number): Sql {
  return fc.noBias(fc.integer({ min, max })).map(String);
}

/** Of columns with these names the type is known, whatever is renamed: expressions use no others. */
export const numbers = oneOf('a', 'b', 'a2');
export const texts = oneOf('c', 'd', 'c2');
/** Columns that have any type. */
export const others = oneOf('e', 'e2');
export const column = often([4, numbers], [3, texts], [1, others], [0.2, 'nope']);

export const schema = often([4, 'public'], [4, 's1'], [1, 's2'], [0.2, 'nope']);

const tableNames = ['t0', 't1', 't2', 't3', 'p0', 'p1'];
/** A new table's name. */
export const newTable = often(
  [5, oneOf(...tableNames)],
  [1, oneOf('s1.t0', 's1.t1', 's2.t0', 'pg_temp.t0')],
);
/** One that may be there. */
export const table = often(
  [8, oneOf('t0', 't1', 't2', 't3')],
  [2, oneOf('p0', 'p1')],
  [1, oneOf('s1.t0', 's1.t1', 'public.t0', 'public.t1')],
  [0.3, oneOf('v0', 'q0', 'i0', 'nope', 'm0')],
);

/** Names of constraints, given and invented. */
export const constraint = oneOf(
  oneOf('k0', 'k1', 'k2'),
  oneOf('t0_pkey', 't1_pkey', 't0_a_fkey', 't1_a_fkey', 't1_b_key', 't0_check', 't1_c_not_null'),
  oneOf('t0_a_check', 't0_b_check', 't1_a_check', 't2_a_check', 'p0_pkey', 'p0_a_check'),
);
export const newConstraint = oneOf('k0', 'k1', 'k2', 't0_a_check', 't1_b_key', 't0_pkey');

export const index = oneOf(
  oneOf('i0', 'i1', 'i2'),
  oneOf('t0_pkey', 't1_pkey', 't1_b_key', 't0_a_idx', 't0_a_b_idx', 'p1_a_idx', 's1.i0', 't0'),
);

export const behavior = often([5, ''], [3, ' CASCADE'], [1, ' RESTRICT']);
export const ifExists = maybe('IF EXISTS', 8);
export const ifNotExists = maybe('IF NOT EXISTS', 8);

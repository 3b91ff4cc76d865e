/** Claims of interfaces against what Drizzle infers, as TypeScript that compiles when they hold. */

/** The exports that a table gives rise to. */
export interface TableNames {
  /** The table's own: `users`. */
  readonly value: string;
  /** The type of its rows: `User`. */
  readonly row: string;
}

/** What stands above claims, in a file beside the folder `generated`. */
export const claimsHeader = `
import type { PgDatabase } from 'drizzle-orm/pg-core';
import * as all from './generated/index.js';

type Flat<T> = { [K in keyof T]: T[K] };
type Equal<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;
declare function assignable<To>(value: To): void;
declare const database: PgDatabase<never>;
`;

/** Under `strict`: the interfaces are equal to what Drizzle infers. */
export function equalClaims({ value, row }: TableNames): readonly string[] {
  return [
    `holds<Equal<all.${row}, typeof all.${value}.$inferSelect>>();`,
    `holds<Equal<all.New${row}, typeof all.${value}.$inferInsert>>();`,
    `database.update(all.${value}).set({} as all.${row}Update);`,
  ];
}

/** Under `exactOptionalPropertyTypes`: the interfaces go where Drizzle wants them. */
export function assignableClaims({ value, row }: TableNames): readonly string[] {
  return [
    `assignable<typeof all.${value}.$inferInsert>({} as all.New${row});`,
    `assignable<all.${row}>({} as typeof all.${value}.$inferSelect);`,
    `database.update(all.${value}).set({} as all.${row}Update);`,
  ];
}

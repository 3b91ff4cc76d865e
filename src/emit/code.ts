/** TypeScript as data until the last step: text with imports as values, decided when a file is printed. */

/** Where an imported name comes from. */
export type Module =
  /** A package, as it is written: `drizzle-orm/pg-core`. */
  | { readonly kind: 'package'; readonly name: string }
  /** A file of the output, by its path there: `tables/users.ts`. */
  | { readonly kind: 'output'; readonly path: string }
  /** A file of the user's, by its absolute path, without an extension of TypeScript's. */
  | { readonly kind: 'user'; readonly path: string };

/** A name that the file must import. Its local name is given when the file is printed. */
export interface ImportedName {
  readonly kind: 'import';
  /** The exported name; `*` for the whole module. */
  readonly name: string;
  /** How the file would like to call it. */
  readonly local: string;
  readonly from: Module;
  readonly typeOnly: boolean;
}

/** Text with imported names in it. */
export type Code = string | ImportedName | readonly Code[];

/** `Pg` of `import * as Pg from 'drizzle-orm/pg-core'`. */
export const pgCore: ImportedName = {
  kind: 'import',
  name: '*',
  local: 'Pg',
  from: { kind: 'package', name: 'drizzle-orm/pg-core' },
  typeOnly: false,
};

/** `sql` of `import { sql } from 'drizzle-orm'`. */
export const sqlTag: ImportedName = {
  kind: 'import',
  name: 'sql',
  local: 'sql',
  from: { kind: 'package', name: 'drizzle-orm' },
  typeOnly: false,
};

/** Codes one after the other with a text between them. */
export function joinCode(parts: readonly Code[], separator: string): Code {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

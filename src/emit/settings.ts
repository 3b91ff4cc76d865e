/** What emitting reads of the settings: plain data, the same names as there, without their files and folders. */

/** How Drizzle gives the values of a PostgreSQL type to JavaScript. */
export interface EmitModes {
  readonly bigint: 'bigint' | 'number';
  readonly numeric: 'string' | 'number' | 'bigint';
  readonly timestamp: 'date' | 'string';
  readonly timestamptz: 'date' | 'string';
  readonly date: 'string' | 'date';
  readonly time: 'string';
  readonly timetz: 'string';
  readonly point: 'tuple' | 'xy';
  readonly line: 'tuple' | 'abc';
  readonly geometry: 'tuple' | 'xy';
}

/** A TypeScript type that a setting gives. */
export interface GivenType {
  /** The TypeScript type of the whole value, arrays too. */
  readonly type: string;
  /** A package's name, or an absolute path with forward slashes; null for none to import. */
  readonly from: string | null;
}

/** What a setting says of one column. */
export type GivenColumn =
  | ({ readonly kind: 'type' } & GivenType)
  | { readonly kind: 'mode'; readonly mode: EmitModes[keyof EmitModes] };

/** Names that a setting gives a table; null where the rule decides. */
export interface GivenTableNames {
  readonly value: string | null;
  readonly row: string | null;
}

export interface EmitSettings {
  /** The folder of the output, absolute: users' modules are imported relative to it. */
  readonly out: string;
  /** The settings file as people see it; null where there is none. */
  readonly file: string | null;
  readonly searchPath: readonly string[];
  /** Patterns of qualified names, with `*`; what they match is emitted. Never empty. */
  readonly include: readonly string[];
  /** Patterns of qualified names; what they match is not emitted. */
  readonly exclude: readonly string[];
  readonly names: {
    readonly case: 'camel' | 'preserve';
    readonly singular: boolean;
    /** By what the user wrote: `public.users`, `users`. */
    readonly tables: ReadonlyMap<string, GivenTableNames>;
    /** By what the user wrote: `users.desc`, `auth.users.desc`. */
    readonly columns: ReadonlyMap<string, string>;
  };
  readonly modes: EmitModes;
  /** By PostgreSQL type, for types that have no mode. */
  readonly types: ReadonlyMap<string, GivenType>;
  /** By what the user wrote: `users.preferences`, `auth.users.id`, `*.settings`. */
  readonly columns: ReadonlyMap<string, GivenColumn>;
  /** What ends the imports between written files. */
  readonly imports: '.js' | '.ts' | '';
  readonly relations: boolean;
  readonly partitions: boolean;
  /** Lines that follow our first one in every file, without their ends. */
  readonly header: readonly string[];
}

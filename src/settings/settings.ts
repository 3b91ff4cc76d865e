/** The settings: what users may write, and what the rest of the program gets. */

/** How the values of a PostgreSQL type are given to JavaScript, as Drizzle 0.45 can do it. */
export interface TypeModes {
  /** 64-bit integers, `bigserial` too. Default `"bigint"`; `"number"` loses digits beyond 2^53. */
  bigint: 'bigint' | 'number';
  /** `numeric` and `decimal`. Default `"string"`, which is exact. */
  numeric: 'string' | 'number' | 'bigint';
  /** `timestamp without time zone`. Default `"date"`. */
  timestamp: 'date' | 'string';
  /** `timestamp with time zone`. Default `"date"`. */
  timestamptz: 'date' | 'string';
  /** Default `"string"`, as a day has no time zone. */
  date: 'string' | 'date';
  /** Drizzle reads `time` as a string only. */
  time: 'string';
  /** Drizzle reads `time with time zone` as a string only. */
  timetz: 'string';
  /** Default `"tuple"`: `[number, number]`; `"xy"` is `{ x, y }`. */
  point: 'tuple' | 'xy';
  /** Default `"tuple"`: `[number, number, number]`; `"abc"` is `{ a, b, c }`. */
  line: 'tuple' | 'abc';
  /** PostGIS points. Default `"tuple"`: `[number, number]`; `"xy"` is `{ x, y }`. */
  geometry: 'tuple' | 'xy';
}

/** Any mode of any type. */
export type Mode = TypeModes[keyof TypeModes];

/** A TypeScript type that stands for the values of a column or of a PostgreSQL type. */
export interface TypeReference {
  /** The TypeScript type of the whole value, arrays too: `"GroupPreferences"`, `"Tag[]"`. */
  type: string;
  /**
   * Where the type is imported from: a package, or a path that begins with `.` and is read from the
   * settings file's folder. Leave it out for a type that needs no import.
   */
  from?: string;
}

/** How Drizzle gives the values of one column to JavaScript. */
export interface ColumnMode {
  mode: Mode;
  /** A column has a mode or a type, not both. */
  type?: never;
  from?: never;
}

/** Names of one table's exports, where the rule's are not wanted. */
export interface TableNames {
  /** The export that holds the Drizzle table: `"users"`. */
  value?: string;
  /** The type of one row: `"User"`; `NewUser` and `UserUpdate` follow from it. */
  row?: string;
}

/** How SQL names become TypeScript names. */
export interface NameSettings {
  /** `"camel"` (default): `created_at` becomes `createdAt`; `"preserve"` keeps the SQL name. */
  case?: 'camel' | 'preserve';
  /** True (default): the type of a row is the table's name in the singular. */
  singular?: boolean;
  /** By qualified table: `{ "public.users": { value: "users", row: "User" } }`. */
  tables?: Record<string, TableNames>;
  /** By table and column: `{ "users.desc": "description" }`. */
  columns?: Record<string, string>;
}

/** The PostgreSQL versions that can be chosen. */
export type PostgresVersion = 12 | 13 | 14 | 15 | 16 | 17 | 18;

/** A statement that need not be understood. */
export interface AcceptSetting {
  /** The migration: its path from the working directory, or the end of it. */
  file: string;
  /** The hash that the diagnostic prints; it stays while only blanks and comments change. */
  statement: string;
  /** Why the statement need not be understood. */
  reason: string;
  /** SQL that says what the statement does instead; without it, nothing. */
  apply?: string;
}

/** What a settings file holds; every key may be left out. */
export interface UserSettings {
  /** The folder of migrations, from the settings file's folder. Default `"migrations"`. */
  migrations?: string;
  /** The folder to write into, from the settings file's folder. Default `"generated"`. */
  out?: string;
  /** How migrations are named and ordered. `"plain"`: all `.sql` files in the order of their names. */
  layout?: 'plain';
  /** The major version of the server that runs the migrations. Default 16. */
  postgres?: PostgresVersion;
  /** The schemas in which unqualified names are looked up. Default `["public"]`. */
  searchPath?: string[];
  /** Roles that are made elsewhere; others that no migration makes are warned of. Default: none. */
  roles?: string[];
  /** Tablespaces that are made elsewhere, as roles are. Default: none. */
  tablespaces?: string[];
  /**
   * What is one transaction: a `"file"` (default), unless it has its own BEGIN or a statement that
   * PostgreSQL forbids in a transaction block; or each `"statement"`.
   */
  transaction?: 'file' | 'statement';
  /** What a statement is that might change the schema and is not understood. Default `"error"`. */
  unsupported?: 'error' | 'warn';
  /** Statements that need not be understood; the diagnostic of each prints its entry. */
  accept?: AcceptSetting[];
  /** Patterns of qualified names to write: `"public.*"`. Default: all. Migrations are read whole. */
  include?: string[];
  /** Patterns of qualified names not to write: `"auth.*"`, `"public.schema_migrations"`. */
  exclude?: string[];
  /** How SQL names become TypeScript names. */
  names?: NameSettings;
  /**
   * By PostgreSQL type: one of Drizzle's modes, or for any other type a TypeScript type.
   *
   * `{ bigint: "number", jsonb: { type: "Json", from: "./json-types" } }`
   */
  types?: Partial<TypeModes> & Record<string, Mode | TypeReference>;
  /**
   * By column, `"users.preferences"`, `"auth.users.id"` or `"*.settings"`: a mode or a type.
   *
   * `{ "users.id": { mode: "number" }, "*.settings": { type: "Settings", from: "./json-types" } }`
   */
  columns?: Record<string, ColumnMode | TypeReference>;
  /** What ends the imports between written files. `".js"` (default) is understood everywhere. */
  imports?: '.js' | '.ts' | '';
  /** Write Drizzle's relations, from foreign keys. Default true. */
  relations?: boolean;
  /** Write each partition of a partitioned table as a table of its own. Default false. */
  partitions?: boolean;
  /** Lines that follow our first line in every file: `["// biome-ignore-all lint: generated"]`. */
  header?: string[];
}

/** What a table's key of `names.tables` resolves to; `null` where the rule decides. */
export interface ResolvedTableNames {
  readonly value: string | null;
  readonly row: string | null;
}

/** A TypeScript type that a setting gives. */
export interface ResolvedType {
  readonly type: string;
  /** A package's name, or an absolute path with forward slashes; `null` for none to import. */
  readonly from: string | null;
}

/** What a setting says of one column. */
export type ColumnSetting =
  ({ readonly kind: 'type' } & ResolvedType) | { readonly kind: 'mode'; readonly mode: Mode };

/** An entry of `accept`; `apply` is `null` where nothing is done instead. */
export interface ResolvedAccept {
  readonly file: string;
  readonly statement: string;
  readonly reason: string;
  readonly apply: string | null;
}

/** All settings, with defaults filled in and paths absolute; plain data. */
export interface Settings {
  /** The folder that relative paths start from: the settings file's, or the working directory. */
  readonly root: string;
  /** The settings file as people see it; `null` where there is none. */
  readonly file: string | null;
  /** Absolute. */
  readonly migrations: string;
  /** Absolute. */
  readonly out: string;
  readonly layout: 'plain';
  readonly postgres: PostgresVersion;
  readonly searchPath: readonly string[];
  /** Roles that are made elsewhere; `null` where nobody says. */
  readonly roles: readonly string[] | null;
  /** Tablespaces that are made elsewhere; `null` where nobody says. */
  readonly tablespaces: readonly string[] | null;
  readonly transaction: 'file' | 'statement';
  readonly unsupported: 'error' | 'warn';
  readonly accept: readonly ResolvedAccept[];
  /** Patterns with `*`; never empty. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly names: {
    readonly case: 'camel' | 'preserve';
    readonly singular: boolean;
    /** By what the user wrote: `public.users`. */
    readonly tables: ReadonlyMap<string, ResolvedTableNames>;
    /** By what the user wrote: `users.desc`. */
    readonly columns: ReadonlyMap<string, string>;
  };
  readonly modes: Readonly<TypeModes>;
  /** By PostgreSQL type, for types that have no mode. */
  readonly types: ReadonlyMap<string, ResolvedType>;
  /** By what the user wrote: `users.preferences`, `*.settings`. */
  readonly columns: ReadonlyMap<string, ColumnSetting>;
  readonly imports: '.js' | '.ts' | '';
  readonly relations: boolean;
  readonly partitions: boolean;
  /** Lines, without their ends. */
  readonly header: readonly string[];
}

/** The modes that a type may have; the first is the default. */
export const typeModes: { readonly [T in keyof TypeModes]: readonly TypeModes[T][] } = {
  bigint: ['bigint', 'number'],
  numeric: ['string', 'number', 'bigint'],
  timestamp: ['date', 'string'],
  timestamptz: ['date', 'string'],
  date: ['string', 'date'],
  time: ['string'],
  timetz: ['string'],
  point: ['tuple', 'xy'],
  line: ['tuple', 'abc'],
  geometry: ['tuple', 'xy'],
};

/**
 * Gives a settings file its types in the editor; returns what it is given.
 *
 * `export default defineConfig({ migrations: 'db/migrations' });`
 */
export function defineConfig(settings: UserSettings): UserSettings {
  return settings;
}

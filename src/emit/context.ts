/** What every part of emitting works with: the catalog, the names assigned, and what is emitted. */

import type { Entry } from '../catalog/catalog.ts';
import type { FactId } from '../catalog/id.ts';
import type { CatalogReader, TableView, ViewWithColumns } from '../catalog/read.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ImportedName } from './code.ts';
import type { EmitSettings } from './settings.ts';

/** The names that a table gives rise to, written or not, and the files that hold them. */
export interface AssignedTable {
  /** The Drizzle table: `savingsGroups`. */
  readonly value: string;
  /** One row: `SavingsGroup`. */
  readonly row: string;
  /** What an INSERT takes: `NewSavingsGroup`. */
  readonly insert: string;
  /** What an UPDATE takes: `SavingsGroupUpdate`. */
  readonly update: string;
  /** `savingsGroupsRelations` */
  readonly relations: string;
  /** Paths in the output: `tables/savings_groups.ts`, `types/…`, `relations/…`. */
  readonly tableFile: string;
  readonly typesFile: string;
  readonly relationsFile: string;
}

/** The names of a view and the files that hold them. */
export interface AssignedView {
  /** The Drizzle view: `memberStatements`. */
  readonly value: string;
  /** One row: `MemberStatement`. */
  readonly row: string;
  /** Paths in the output: `views/member_statements.ts`, `types/…`. */
  readonly viewFile: string;
  readonly typesFile: string;
}

/** The names of an enum: `cycleStatus` in enums.ts, `CycleStatus` in types/enums.ts. */
export interface AssignedEnum {
  readonly value: string;
  readonly type: string;
}

/** Every name of the output, given once before anything is printed. Only what is emitted has one. */
export interface AssignedNames {
  readonly tables: ReadonlyMap<FactId, AssignedTable>;
  readonly views: ReadonlyMap<FactId, AssignedView>;
  /** Property keys, by column of an emitted table or view; not quoted. */
  readonly columns: ReadonlyMap<FactId, string>;
  readonly enums: ReadonlyMap<FactId, AssignedEnum>;
  /** Exports of sequences.ts. */
  readonly sequences: ReadonlyMap<FactId, string>;
  /** Exports of schemas.ts, by the schema's SQL name; `public` has none. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Files of ours that are the same in every output. */
export const ourFiles = {
  index: 'index.ts',
  enums: 'enums.ts',
  sequences: 'sequences.ts',
  schemas: 'schemas.ts',
  customTypes: 'custom-types.ts',
  schemaCheck: 'schema-check.ts',
  typesIndex: 'types/index.ts',
  typesEnums: 'types/enums.ts',
} as const;

/** What mapping a type needs. */
export interface TypeContext {
  readonly reader: CatalogReader;
  readonly names: AssignedNames;
  readonly settings: EmitSettings;
  /** Notes something for the user; the same text once. */
  readonly report: (diagnostic: Diagnostic) => void;
  /**
   * The custom type that the template of this name exports under this name, to be written to
   * custom-types.ts. Names of all templates are taken from the start: no table gets them.
   */
  readonly useTemplate: (name: string) => ImportedName;
}

/** What writing files needs besides. */
export interface EmitContext extends TypeContext {
  /** Emitted tables, sorted by schema and name. */
  readonly tables: readonly TableView[];
  /** Emitted views, materialized or not, sorted by schema and name. */
  readonly views: readonly ViewWithColumns[];
  /** Emitted enums, sorted by schema and name; those without labels are not emitted. */
  readonly enums: readonly Entry<'enum'>[];
  /** Emitted sequences, sorted by schema and name. */
  readonly sequences: readonly Entry<'sequence'>[];
}

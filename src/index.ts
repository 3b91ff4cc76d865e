/** The library: everything that the command line does, as functions that return values. */

export type { CodegenCounts, CodegenOptions, CodegenResult } from './library/codegen.ts';
export { codegen } from './library/codegen.ts';
export type { CodeClass, DiagnosticCode } from './diagnostics/codes.ts';
export { codes } from './diagnostics/codes.ts';
export type { Diagnostic, Related, Severity } from './diagnostics/diagnostic.ts';
export type { JsonDiagnostic, JsonPlace, JsonPosition } from './diagnostics/report-json.ts';
export { reportJson } from './diagnostics/report-json.ts';
export { reportText } from './diagnostics/report-text.ts';
export type { Aspect, Aspects } from './catalog/aspect.ts';
export type { Catalog } from './catalog/catalog.ts';
export type {
  AttributeChange,
  Change,
  CompareOptions,
  Comparison,
  FactChange,
  NotCompared,
} from './compare/compare.ts';
export { compare } from './library/compare.ts';
export type { Connection, ConnectionOptions, Queryable } from './sources/database/connection.ts';
export type { CatalogSource, SourceReading } from './sources/source.ts';
export { database } from './library/database.ts';
export { migrationsSource } from './library/migrations-source.ts';
export { packageVersion } from './library/package.ts';
export type {
  CatalogReading,
  OnProgress,
  Progress,
  ReadCatalogOptions,
  StatementCounts,
  StatementNotUnderstood,
} from './library/read-catalog.ts';
export { readCatalog } from './library/read-catalog.ts';
export type {
  AcceptSetting,
  ColumnMode,
  Mode,
  NameSettings,
  PostgresVersion,
  Settings,
  TableNames,
  TypeModes,
  TypeReference,
  UserSettings,
} from './settings/settings.ts';
export { defineConfig } from './settings/settings.ts';
export type { Place, Position, Source, Span } from './text/source.ts';

/** Names of emitted objects as code: imports of tables and schemas, and columns behind them. */

import { schemaOf } from '../../catalog/read.ts';
import type { FactId } from '../../catalog/id.ts';
import { pgCore, type Code, type ImportedName } from '../code.ts';
import { ourFiles, type AssignedNames } from '../context.ts';
import { stringLiteral } from '../print/literals.ts';
import { isIdentifier } from '../names/words.ts';

/** An emitted table, to be imported where it is not declared. */
export function tableReference(names: AssignedNames, table: FactId): ImportedName {
  const { value, tableFile } = names.tables.get(table)!;
  const from = { kind: 'output', path: tableFile } as const;
  return { kind: 'import', name: value, local: value, from, typeOnly: false };
}

/** `table.name` of a table that the code calls `table`. */
export function columnReference(names: AssignedNames, table: Code, column: FactId): Code {
  const key = names.columns.get(column)!;
  return isIdentifier(key) ? [table, '.', key] : [table, '[', stringLiteral(key), ']'];
}

/** By the method of a Drizzle schema. */
const makers = {
  table: 'pgTable',
  view: 'pgView',
  materializedView: 'pgMaterializedView',
  enum: 'pgEnum',
  sequence: 'pgSequence',
} as const;

/**
 * What makes an object in its schema: `Pg.pgTable` in `public`, which Drizzle forbids as a pgSchema,
 * `auth.table` in others.
 */
export function maker(names: AssignedNames, id: FactId, kind: keyof typeof makers): Code {
  const schema = names.schemas.get(schemaOf(id));
  if (schema === undefined) return [pgCore, `.${makers[kind]}`];
  const from = { kind: 'output', path: ourFiles.schemas } as const;
  return [{ kind: 'import', name: schema, local: schema, from, typeOnly: false }, `.${kind}`];
}

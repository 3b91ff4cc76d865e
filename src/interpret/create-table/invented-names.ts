/** Invented names against the names that are taken, as ChooseRelationName and ChooseConstraintName ask. */

import type { Handle } from '../../catalog/builder.ts';
import { chooseName } from '../../postgres/object-names.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';

/** What a name is invented for. */
export interface NameParts {
  readonly schema: Handle;
  readonly name1: string;
  readonly name2: string | null;
  readonly label: string;
}

/** True where some table's or domain's constraint in the schema has the name. */
export function constraintNameExists({ builder }: Context, schema: Handle, name: string): boolean {
  return builder.constraintsNamed(name).some((constraint) => {
    const { parent } = builder.row(constraint);
    return builder.row(parent!).parent === schema;
  });
}

/** A free name for a constraint: unique in the whole schema, not only on its table. */
export function chooseConstraintName(
  context: Context,
  { schema, name1, name2, label }: NameParts,
  alsoTaken: readonly string[] = [],
): string {
  return chooseName(
    name1,
    name2,
    label,
    (name) => alsoTaken.includes(name) || constraintNameExists(context, schema, name),
  );
}

/** A free name for an index or sequence; of an index for a constraint, free as that as well. */
export function chooseRelationName(
  context: Context,
  { schema, name1, name2, label }: NameParts,
  isConstraint: boolean,
): string {
  const { builder } = context;
  return chooseName(
    name1,
    name2,
    label,
    (name) =>
      builder.find('relation', schema, name) !== undefined ||
      (isConstraint && constraintNameExists(context, schema, name)),
  );
}

/** 42710 where the table has a constraint of the name. */
export function refuseTakenConstraint(
  { builder }: Context,
  table: Handle,
  name: string,
  location?: number,
): void {
  if (builder.find('constraint', table, name) === undefined) return;
  const relation = builder.row(table).name;
  refuse({
    sqlstate: '42710',
    message: `constraint "${name}" for relation "${relation}" already exists`,
    location,
  });
}

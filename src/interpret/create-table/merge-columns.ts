/** Two definitions of one column: of two parents, or of a parent and the table itself. */

import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { sameType } from './columns.ts';
import type { ColumnDefinition, GeneratedDefinition } from './definitions.ts';
import { expressionKey, type ExpressionSource } from './expression-source.ts';

/** 42804 and 42P21 for definitions that cannot be one column. */
function refuseConflict(
  context: Context,
  known: ColumnDefinition,
  added: ColumnDefinition,
  word: string,
): void {
  const { name, location } = added;
  if (!sameType(context, known.type, added.type)) {
    refuse({ sqlstate: '42804', message: `${word} "${name}" has a type conflict`, location });
  }
  if (known.collation !== added.collation) {
    const message = `${word} "${name}" has a collation conflict`;
    refuse({ sqlstate: '42P21', message, location });
  }
  const isOtherCompression =
    known.compression !== null &&
    added.compression !== null &&
    known.compression !== added.compression;
  if (isOtherCompression) {
    const message = `column "${name}" has a compression method conflict`;
    refuse({ sqlstate: '42804', message, location });
  }
}

/**
 * The same column of a second parent. Where the parents' defaults differ, the name goes to
 * `conflicting`: the table must then say its own.
 */
export function mergeParentColumn(
  context: Context,
  known: ColumnDefinition,
  added: ColumnDefinition,
  conflicting: Set<string>,
): ColumnDefinition {
  refuseConflict(context, known, added, 'inherited column');
  if (known.storage !== added.storage) {
    const message = `inherited column "${added.name}" has a storage parameter conflict`;
    refuse({ sqlstate: '42804', message });
  }
  if (kindOf(known.generated) !== kindOf(added.generated)) {
    const message = `inherited column "${added.name}" has a generation conflict`;
    refuse({ sqlstate: '42804', message });
  }
  const value = known.default ?? known.generated?.source ?? null;
  const other = added.default ?? added.generated?.source ?? null;
  if (value !== null && other !== null && !sameSource(context, value, other)) {
    conflicting.add(known.name);
  }
  return {
    ...known,
    notNull: known.notNull || added.notNull,
    default: known.default ?? added.default,
    compression: known.compression ?? added.compression,
    inheritCount: known.inheritCount + 1,
  };
}

function kindOf(generated: GeneratedDefinition | null): string | null {
  return generated?.kind ?? null;
}

function sameSource(context: Context, a: ExpressionSource, b: ExpressionSource): boolean {
  if (a.kind === 'written' || b.kind === 'written') return false;
  return expressionKey(context, a.expression) === expressionKey(context, b.expression);
}

/** The table's own definition of a column that it inherits; its place and its storage are the inherited one's. */
export function mergeOwnColumn(
  context: Context,
  inherited: ColumnDefinition,
  own: ColumnDefinition,
  isPartition: boolean,
): ColumnDefinition {
  if (!isPartition) refuseConflict(context, inherited, own, 'column');
  refuseGeneration(inherited, own);
  return {
    ...inherited,
    location: own.location,
    notNull: inherited.notNull || own.notNull,
    default: own.default ?? (own.serial === null ? inherited.default : null),
    generated: own.generated ?? inherited.generated,
    identity: own.identity ?? inherited.identity,
    serial: own.serial,
    compression: inherited.compression ?? own.compression,
    isLocal: !isPartition,
    via: isPartition ? inherited.via : null,
  };
}

/** 42611 where one of the two is generated and the other says something else. */
function refuseGeneration(inherited: ColumnDefinition, own: ColumnDefinition): void {
  const { name, location } = own;
  const refuseWith = (message: string): never => refuse({ sqlstate: '42611', message, location });
  if (inherited.generated === null) {
    if (own.generated !== null) {
      refuseWith(`child column "${name}" specifies generation expression`);
    }
    return;
  }
  if (own.default !== null || own.serial !== null) {
    refuseWith(`column "${name}" inherits from generated column but specifies default`);
  }
  if (own.identity !== null) {
    refuseWith(`column "${name}" inherits from generated column but specifies identity`);
  }
  if (own.generated !== null && own.generated.kind !== inherited.generated.kind) {
    refuseWith(`column "${name}" inherits from generated column of different kind`);
  }
}

/** 42611 where parents disagree and the table does not decide. */
export function refuseConflictingDefaults(columns: ReadonlySet<string>): void {
  for (const name of columns) {
    const message = `column "${name}" inherits conflicting default values`;
    refuse({ sqlstate: '42611', message });
  }
}

/** Columns of views, and of tables made by queries. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Column } from '../infer/scope.ts';
import { isPseudoType } from './attribute-type.ts';
import { createColumnFact } from './column-fact.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { stringsOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { builtInType, isUnknownType } from './type-name.ts';

/** A column that a query gives, before it is a fact. */
export interface QueryColumn {
  readonly name: string;
  /** `unknown` where it is not certain. */
  readonly type: TypeUse<Handle>;
}

/**
 * The columns of a query under the names of a list. 42601 in `tooMany`'s words where the list is
 * longer, 42701 for a name that is there twice.
 */
export function queryColumns(
  context: Context,
  outputs: readonly Column[] | null,
  names: readonly Node[] | undefined,
  tooMany: string,
): readonly QueryColumn[] {
  const given = stringsOf(names);
  const unknown = builtInType(context, 'unknown');
  if (outputs === null) return given.map((name) => ({ name, type: unknown }));
  if (given.length > outputs.length) refuse({ sqlstate: '42601', message: tooMany });
  const columns = outputs.map(({ name, type }, index) => ({
    name: given[index] ?? name,
    type: type ?? unknown,
  }));
  const all = columns.map(({ name }) => name);
  const twice = all.find((name, index) => all.indexOf(name) < index);
  if (twice !== undefined) {
    refuse({ sqlstate: '42701', message: `column "${twice}" specified more than once` });
  }
  for (const column of columns) refusePseudoType(context, column);
  return columns;
}

function refusePseudoType(context: Context, { name, type }: QueryColumn): void {
  if (isUnknownType(context, type.type) || !isPseudoType(context, type.type)) return;
  const message = `column "${name}" has pseudo-type ${typeText(context, type)}`;
  refuse({ sqlstate: '42P16', message });
}

/** Makes the facts of a view's columns, last in it. */
export function addQueryColumns(
  context: Context,
  relation: Handle,
  columns: readonly QueryColumn[],
): void {
  for (const { name, type } of columns) {
    createColumnFact(context, relation, { name, type, collation: null });
  }
}

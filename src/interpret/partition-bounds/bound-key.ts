/** A key of a partitioned table, as its bounds need it: its type, and how that sorts. */

import type { Handle } from '../../catalog/builder.ts';
import type { IndexKey, TypeUse } from '../../catalog/facts.ts';
import { baseOf } from '../../infer/type-properties.ts';
import { isDefaultOperatorClass } from '../../postgres/default-operator-classes.ts';
import type { Context } from '../context.ts';

export interface BoundKey {
  /** Of a column; null of an expression. */
  readonly column: string | null;
  /** Its type; null of an expression, whose type is not known. */
  readonly type: TypeUse<Handle> | null;
  /** The type under domains. */
  readonly base: TypeUse<Handle> | null;
  readonly byBytes: boolean;
  /** False where an operator class of another kind may sort in its own way. */
  readonly sortsAsUsual: boolean;
}

/** The keys of a partitioned table, in order. */
export function boundKeys(context: Context, table: Handle): readonly BoundKey[] {
  const { keys, strategy } = context.builder.get('table', table).partitionKey!;
  const method = strategy === 'hash' ? 'hash' : 'btree';
  return keys.map((key) => boundKey(context, key, method));
}

function boundKey(
  context: Context,
  { column, collation, operatorClass }: IndexKey<Handle>,
  method: string,
): BoundKey {
  const row = column === null ? null : context.builder.get('column', column);
  const type = row?.type ?? null;
  const base = type === null ? null : baseOf(context.session, type);
  const isPattern =
    operatorClass !== null && /^(text|varchar|bpchar)_pattern_ops$/.test(operatorClass);
  return {
    column: row?.name ?? null,
    type,
    base,
    byBytes: isPattern || sortsByBytes(collation ?? row?.collation ?? null),
    sortsAsUsual:
      operatorClass === null || isPattern || isDefaultOperatorClass(method, operatorClass),
  };
}

/** Collations of the server whose order is that of the bytes; others are not known. */
function sortsByBytes(collation: string | null): boolean {
  return collation !== null && /^(?:"?pg_catalog"?\.)?(?:"C"|"POSIX"|ucs_basic)$/.test(collation);
}

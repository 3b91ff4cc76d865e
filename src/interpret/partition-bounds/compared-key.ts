/**
 * A key of a partitioned table compared with values of bounds, as the server prints it
 * (make_partition_op_expr in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/partitioning/partbounds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { Piece } from '../../catalog/expression.ts';
import type { IndexKey, TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { moveExpression } from '../create-table/expression-source.ts';
import { typeText } from '../describe.ts';
import type { BoundValue } from './bound.ts';
import { boundKeys, type BoundKey } from './bound-key.ts';
import { isBareLiteral, typeNameOf, valueSql } from './bound-text.ts';

type Text = readonly Piece<Handle>[];
type Value = Extract<BoundValue, { readonly kind: 'value' }>;

export interface ComparedKey extends BoundKey {
  /** The column or expression. */
  readonly text: Text;
  /** Where it is not the default of the type. */
  readonly collation: string | null;
  /** The key has another collation than its column. */
  readonly hasOwnCollation: boolean;
}

/** The keys of a partitioned table, as columns of a partition. */
export function comparedKeys(
  context: Context,
  parent: Handle,
  partition: Handle,
): readonly ComparedKey[] {
  const { keys } = context.builder.get('table', parent).partitionKey!;
  return boundKeys(context, parent).map((key, index) => ({
    ...key,
    ...collationsOf(context, keys[index]!),
    text: textOf(context, keys[index]!, { parent, partition }),
  }));
}

function collationsOf(
  { builder }: Context,
  { column, collation }: IndexKey<Handle>,
): Pick<ComparedKey, 'collation' | 'hasOwnCollation'> {
  const own = column === null ? null : builder.get('column', column).collation;
  return { collation: collation ?? own, hasOwnCollation: collation !== null && collation !== own };
}

function textOf(
  context: Context,
  { column, expression }: IndexKey<Handle>,
  { parent, partition }: { readonly parent: Handle; readonly partition: Handle },
): Text {
  const { builder } = context;
  if (column === null) return moveExpression(context, expression!, parent, partition).pieces;
  const { name } = builder.row(column);
  return [{ ref: builder.find('column', partition, name) ?? column, form: 'name' }];
}

/** `a IS NULL`, `a IS NOT NULL` */
export function isNull({ text }: ComparedKey, isOne: boolean): Text {
  return [...text, isOne ? ' IS NULL' : ' IS NOT NULL'];
}

/** `a >= 5`; of booleans that are equal, the key alone. */
export function comparison(
  context: Context,
  key: ComparedKey,
  operator: string,
  value: BoundValue,
): Text {
  const compared = labelled(context, key);
  if (value.kind !== 'value') return [];
  if (operator === '=' && typeNameOf(context, key) === 'bool' && value.text !== null) {
    return value.text === 't' ? compared : ['NOT ', ...compared];
  }
  return [...compared, ` ${operator} `, ...constant(context, key, value)];
}

/** `a = 5`, `a = ANY ('{5,6}'::integer[])` */
export function membership(context: Context, key: ComparedKey, values: readonly Value[]): Text {
  if (values.length === 1) return comparison(context, key, '=', values[0]!);
  return [...labelled(context, key), ' = ANY (', ...arrayOf(context, key, values), ')'];
}

/** The key as the type that its operators are for: `varchar` has none of its own, and no domain has. */
function labelled(context: Context, { text, type, base, ...key }: ComparedKey): Text {
  const name = typeNameOf(context, { type: base });
  const isDomain = type !== null && type.type !== base?.type;
  if (base === null || (name !== 'varchar' && !isDomain && !key.hasOwnCollation)) return text;
  const target = name === 'varchar' ? 'text' : null;
  return ['(', ...text, ')::', ...(target === null ? typePieces(context, base) : [target])];
}

/** A value of the key's type, with a cast where the literal alone would be of another. */
function constant(context: Context, key: ComparedKey, value: Value): Text {
  const sql = valueSql(context, key, value);
  const { type } = key;
  if (value.text === null || type === null || typeNameOf(context, key) === 'bool') return [sql];
  const isPlain = isBareLiteral(context, key, value.text) && type.modifiers.length === 0;
  if (isPlain) return [sql];
  return [sql, '::', ...typePieces(context, type), ...collate(key)];
}

function arrayOf(context: Context, key: ComparedKey, values: readonly Value[]): Text {
  const { type } = key;
  const texts = values.flatMap(({ text }) => text ?? []);
  if (type === null || texts.length < values.length) {
    const elements = values.flatMap((value, index) => [
      index === 0 ? '' : ', ',
      ...constant(context, key, value),
    ]);
    return ['ARRAY[', ...elements, ']'];
  }
  const list = `{${texts.map(elementText).join(',')}}`.replaceAll("'", "''");
  return [`'${list}'::`, ...typePieces(context, type), '[]', ...collate(key)];
}

/** An element as array_out writes it: quoted where it is needed. */
function elementText(text: string): string {
  if (text !== '' && !/^null$|[\s",{}\\]/i.test(text)) return text;
  return `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

function collate({ collation }: ComparedKey): Text {
  return collation === null ? [] : [` COLLATE ${collation}`];
}

/** A type of the server's as it prints it; others by what they are called at the time. */
function typePieces(context: Context, { type, modifiers }: TypeUse<Handle>): Text {
  const { builder, session } = context;
  if (builder.row(type).parent !== session.pgCatalog) return [{ ref: type, form: 'qualified' }];
  return [typeText(context, { type, modifiers, dimensions: 0 })];
}

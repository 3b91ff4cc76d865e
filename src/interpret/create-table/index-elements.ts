/** Elements of indexes, exclusion constraints and partition keys, from syntax trees. */

import type { IndexElem, Node, PartitionElem } from '@pgsql/types';
import { figureName } from '../../infer/column-name.ts';
import { quoteIdentifier } from '../../postgres/identifiers.ts';
import type { Span } from '../../text/source.ts';
import { collationText } from '../collation.ts';
import { optionText, stringsOf } from '../nodes.ts';
import type { IndexKeyDefinition } from './definitions.ts';

/** A key from its node and the text of its expression. */
export function indexKey(elem: IndexElem, span: Span): IndexKeyDefinition {
  const descending = elem.ordering === 'SORTBY_DESC';
  const nulls = elem.nulls_ordering;
  const nullsFirst =
    nulls === 'SORTBY_NULLS_FIRST' || (descending && nulls !== 'SORTBY_NULLS_LAST');
  return {
    ...elementOf(elem, span),
    operatorClass: operatorClassText(elem.opclass, elem.opclassopts),
    descending,
    nullsFirst,
    saysOrder: orderOf(elem),
  };
}

/** A key of PARTITION BY. */
export function partitionKey(elem: PartitionElem, span: Span): IndexKeyDefinition {
  return {
    ...elementOf(elem, span),
    operatorClass: operatorClassText(elem.opclass, undefined),
    descending: false,
    nullsFirst: false,
    saysOrder: null,
  };
}

function orderOf({ ordering, nulls_ordering: nulls }: IndexElem): IndexKeyDefinition['saysOrder'] {
  if ((ordering ?? 'SORTBY_DEFAULT') !== 'SORTBY_DEFAULT') return 'ASC/DESC';
  return (nulls ?? 'SORTBY_NULLS_DEFAULT') === 'SORTBY_NULLS_DEFAULT' ? null : 'NULLS FIRST/LAST';
}

/** A plain column as a key. */
export function columnKey(column: string): IndexKeyDefinition {
  return {
    column,
    source: null,
    label: column,
    collation: null,
    operatorClass: null,
    descending: false,
    nullsFirst: false,
    saysOrder: null,
  };
}

type Element = Pick<IndexKeyDefinition, 'column' | 'source' | 'label' | 'collation'>;

/** `(column)` is a column as well, which `plainKey` tells. */
function elementOf(elem: IndexElem | PartitionElem, span: Span): Element {
  const { expr } = elem;
  const collation = collationText(elem.collation);
  if (expr === undefined) {
    const column = elem.name ?? '';
    return { column, source: null, label: column, collation };
  }
  const label = figureName(expr) ?? 'expr';
  return { column: null, source: { kind: 'written', node: expr, span }, label, collation };
}

/** The name of a plain column; null for what is more. */
export function columnOf(node: Node): string | null {
  if (!('ColumnRef' in node)) return null;
  const { fields = [] } = node.ColumnRef;
  return fields.every((field) => 'String' in field) ? (stringsOf(fields).at(-1) ?? null) : null;
}

/** `text_pattern_ops`, `s.ops(siglen=32)` */
function operatorClassText(
  names: readonly Node[] | undefined,
  options: readonly Node[] | undefined,
): string | null {
  const name = stringsOf(names).map(quoteIdentifier).join('.');
  const settings = (options ?? []).flatMap((node) =>
    'DefElem' in node ? `${node.DefElem.defname ?? ''}=${optionText(node.DefElem.arg)}` : [],
  );
  if (settings.length > 0) return `${name}(${settings.join(', ')})`;
  return name === '' ? null : name;
}

/** An operator of an exclusion constraint as written: `&&`, `OPERATOR(pg_catalog.=)`. */
export function operatorText(names: readonly Node[] | undefined): string {
  const parts = stringsOf(names);
  const operator = parts.at(-1) ?? '';
  if (parts.length === 1) return operator;
  const schema = parts.slice(0, -1).map(quoteIdentifier);
  return `OPERATOR(${[...schema, operator].join('.')})`;
}

/** Attributes that sources write in several ways, beside expressions, each in one way. */

import type { CatalogFact } from '../catalog/catalog.ts';
import type { Argument, FactKind, IndexKey, TypeUse } from '../catalog/facts.ts';
import { encodeId, type FactId } from '../catalog/id.ts';
import { unknown } from '../catalog/unknown.ts';
import { isDefaultOperatorClass } from '../postgres/default-operator-classes.ts';

/** The fact with its attributes in the way in which they are compared. */
export function adjusted(fact: CatalogFact): CatalogFact {
  const adjust = adjusters[fact.kind] as ((fact: CatalogFact) => CatalogFact) | undefined;
  return adjust === undefined ? fact : adjust(fact);
}

type Adjust = { readonly [K in FactKind]?: (fact: CatalogFact<K>) => CatalogFact<K> };

const unknownType = encodeId({ kind: 'baseType', path: ['pg_catalog', 'unknown'] });

const adjusters: Adjust = {
  index: (fact) => ({ ...fact, keys: fact.keys.map((key) => keyOf(key, fact.method)) }),
  constraint: (fact) =>
    fact.type === 'exclusion' ? { ...fact, operators: fact.operators.map(operatorName) } : fact,
  table: (fact) =>
    fact.partitionKey === null
      ? fact
      : {
          ...fact,
          partitionKey: {
            ...fact.partitionKey,
            keys: fact.partitionKey.keys.map((key) =>
              keyOf(key, fact.partitionKey?.strategy === 'hash' ? 'hash' : 'btree'),
            ),
          },
        },
  // A type that is not known yet is not another type.
  column: (fact) => ({
    ...fact,
    collation: bareName(fact.collation),
    ...(fact.type.type === unknownType && { type: unknown as never }),
  }),
  domain: (fact) => ({ ...fact, collation: bareName(fact.collation) }),
  rangeType: (fact) => ({
    ...fact,
    options: Object.fromEntries(
      Object.entries(fact.options).map(([name, value]) => [name, unquoted(bareName(value))]),
    ),
  }),
  // Who ran the migrations is not known.
  policy: (fact) =>
    fact.roles.some((role) => /^(current|session)_(user|role)$/.test(role))
      ? { ...fact, roles: unknown as never }
      : fact,
  function: (fact) => ({
    ...fact,
    arguments: fact.arguments.map((argument): Argument<FactId> => ({
      ...argument,
      type: signatureType(argument.type),
    })),
    returns: fact.returns === null ? null : signatureType(fact.returns),
  }),
};

/** The server keeps neither modifiers nor the number of dimensions of arguments and results. */
function signatureType({ type, dimensions }: TypeUse<FactId>): TypeUse<FactId> {
  return { type, modifiers: [], dimensions: Math.min(dimensions, 1) };
}

/** Operator classes are told by their bare names, and not where they go without saying. */
function keyOf(key: IndexKey<FactId>, method: string): IndexKey<FactId> {
  const bare = bareName(key.operatorClass);
  const isDefault = bare !== null && isDefaultOperatorClass(method, bare);
  const collation = bareName(key.collation);
  return { ...key, collation, operatorClass: isDefault ? null : bare };
}

/** A printed name without its schema; the names of collations are written as users wrote them. */
function bareName<T extends string | null>(name: T): T {
  return (name?.replace(/^(?:"(?:[^"]|"")*"|\w+)\./, '') ?? null) as T;
}

function unquoted(name: string): string {
  return /^".*"$/.test(name) ? name.slice(1, -1).replaceAll('""', '"') : name;
}

/** `OPERATOR(pg_catalog.=)` is `=`. */
function operatorName(operator: string): string {
  return /^OPERATOR\((?:.*\.)?([^.)]+)\)$/.exec(operator)?.[1] ?? operator;
}

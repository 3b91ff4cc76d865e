/** CREATE of what is defined by a list of parts, by the kind of object. */

import type { DefineStmt, ObjectType } from '@pgsql/types';
import { createBaseType } from './base-type.ts';
import type { Context } from './context.ts';
import { createAggregate } from './function/aggregate.ts';
import { createCollation } from './named/collation.ts';
import { createOperator } from './named/operator.ts';
import { createConfiguration, createDictionary, createOfFunctions } from './named/text-search.ts';
import { unsupported } from './refusal.ts';

type Define = (context: Context, node: DefineStmt) => void;

const defines: { readonly [T in ObjectType]?: Define } = {
  OBJECT_AGGREGATE: createAggregate,
  OBJECT_COLLATION: createCollation,
  OBJECT_OPERATOR: createOperator,
  OBJECT_TSCONFIGURATION: createConfiguration,
  OBJECT_TSDICTIONARY: createDictionary,
  OBJECT_TSPARSER: (context, node) => createOfFunctions(context, 'textSearchParser', node),
  OBJECT_TSTEMPLATE: (context, node) => createOfFunctions(context, 'textSearchTemplate', node),
  OBJECT_TYPE: createBaseType,
};

/** `CREATE AGGREGATE ...`, `CREATE TYPE t`, `CREATE TYPE t (INPUT = ...)`, `CREATE OPERATOR ...` */
export function define(context: Context, node: DefineStmt): void {
  const apply = node.kind === undefined ? undefined : defines[node.kind];
  if (apply === undefined) return unsupported(`CREATE ${node.kind}`);
  apply(context, node);
}

/** `ALTER FUNCTION | PROCEDURE | ROUTINE f(int) STRICT SET search_path TO ...` */

import type { AlterFunctionStmt } from '@pgsql/types';
import type { Context } from '../context.ts';
import { dependOnAll } from '../named/find-function.ts';
import { refuse, unsupported } from '../refusal.ts';
import { findRoutine, isRoutineType } from './find-routine.ts';
import { supportFunction } from './needed-functions.ts';
import { applyOptions, readOptions } from './options.ts';

/** 42809 for aggregates, which have no options that could be altered. */
export function alterFunction(context: Context, node: AlterFunctionStmt): void {
  const { builder } = context;
  const { objtype, func, actions = [] } = node;
  if (objtype === undefined || !isRoutineType(objtype)) return unsupported(`ALTER ${objtype}`);
  const handle = findRoutine(context, objtype, func!);
  const row = builder.get('function', handle);
  if (row.kindOfFunction === 'aggregate') {
    refuse({ sqlstate: '42809', message: `"${row.name}" is an aggregate function` });
  }
  const options = readOptions(actions, row.kindOfFunction === 'procedure');
  const support = supportFunction(context, options);
  dependOnAll(context, handle, [support]);
  builder.change('function', handle, applyOptions(context, options, row, row.returnsSet));
}

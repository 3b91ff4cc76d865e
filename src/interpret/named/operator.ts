/**
 * Operators.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/operatorcmds.c
 */

import type { AlterOperatorStmt, DefElem, DefineStmt, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { sameTypes } from '../function/find-routine.ts';
import { creationSchema } from '../names.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { dependOnAll, findFunction, nameInOption } from './find-function.ts';
import { namesakes } from './find-named.ts';
import { findOperator, operandType, operatorOf, type Operands } from './find-operator.ts';
import {
  changedMarks,
  checkMarks,
  checkSettable,
  estimatorsOf,
  linkBack,
  marksOf,
} from './operator-marks.ts';

/** `CREATE OPERATOR s.+ (LEFTARG = a, RIGHTARG = b, FUNCTION = f, ...)` */
export function createOperator(context: Context, node: DefineStmt): void {
  const { builder, session } = context;
  const written = qualifiedNameOf(node.defnames);
  const { name } = written;
  const parent = creationSchema(context, written);
  const options = lastOf(node.definition);
  const operands = newOperands(context, options);
  const types = operands.left === null ? [operands.right] : [operands.left, operands.right];
  const procedure = options.get('function') ?? options.get('procedure');
  const { needs, returns } = findFunction(context, nameInOption(procedure!.arg!), types);
  const estimators = estimatorsOf(context, options);
  const isBoolean = returns === null ? null : sameTypes([returns], [builtInType(context, 'bool')]);
  const operator = { name: written, schema: parent, operands, isBoolean };
  checkMarks(options, operator);
  if (operatorOf(context, namesakes(context, 'operator', parent, name), operands) !== null) {
    refuse({ sqlstate: '42723', message: `operator ${name} already exists` });
  }
  const marks = marksOf(context, options, operator);
  const handle = builder.create('operator', { parent, name, comment: null, ...operands });
  const { commutator } = marks;
  const own = { ...marks, commutator: commutator === 'itself' ? handle : commutator };
  session.notes.set('operator', handle, own);
  linkBack(context, handle, own);
  const used = [...types, returns].map((use) => use?.type);
  dependOnAll(context, handle, [...used, needs, ...estimators]);
}

/** Options by name, the last of each; of those that are not known the server only warns. */
function lastOf(nodes: readonly Node[] | undefined): ReadonlyMap<string, DefElem> {
  return new Map(
    (nodes ?? []).flatMap((node) =>
      'DefElem' in node ? [[node.DefElem.defname ?? '', node.DefElem] as const] : [],
    ),
  );
}

function lacking(message: string): never {
  return refuse({ sqlstate: '42P13', message });
}

/** The types on both sides; 42P13 where what is needed is not there. */
function newOperands(
  context: Context,
  options: ReadonlyMap<string, DefElem>,
): Operands & { readonly right: TypeUse<Handle> } {
  const left = operandType(context, options.get('leftarg')?.arg);
  const right = operandType(context, options.get('rightarg')?.arg);
  if (!options.has('function') && !options.has('procedure')) {
    lacking('operator function must be specified');
  }
  if (right !== null) return { left, right };
  return lacking(
    left === null
      ? 'operator argument types must be specified'
      : 'operator right argument type must be specified',
  );
}

/** `ALTER OPERATOR + (a, b) SET (RESTRICT = f)` */
export function alterOperator(context: Context, node: AlterOperatorStmt): void {
  const { builder, session } = context;
  const handle = findOperator(context, node.opername!);
  const options = lastOf(node.options);
  checkSettable(context, options.keys());
  const estimators = estimatorsOf(context, options);
  const { name, parent, left, right } = builder.get('operator', handle);
  const before = session.notes.get('operator', handle);
  if (before === undefined) return;
  const operator = {
    name: { schema: null, name },
    schema: parent!,
    operands: { left, right },
    isBoolean: before.isBoolean,
  };
  checkMarks(options, operator);
  const after = changedMarks(context, before, { handle, options, operator });
  session.notes.set('operator', handle, after);
  linkBack(context, handle, after);
  dependOnAll(context, handle, estimators);
}

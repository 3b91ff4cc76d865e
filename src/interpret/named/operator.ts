/**
 * Operators.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/operatorcmds.c
 */

import type { AlterOperatorStmt, DefineStmt, Node, ObjectWithArgs } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes } from '../function/find-routine.ts';
import { creationSchema, findSchema, missing, nameText } from '../names.ts';
import { optionsOf, qualifiedNameOf, type QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { builtInType, resolveType } from '../type-name.ts';
import { dependOnAll, findFunction, nameInOption } from './find-function.ts';
import { mayBeOfExtension, namesakes, visible } from './find-named.ts';

/** `CREATE OPERATOR s.+ (LEFTARG = a, RIGHTARG = b, FUNCTION = f, ...)` */
export function createOperator(context: Context, node: DefineStmt): void {
  const { builder } = context;
  const written = qualifiedNameOf(node.defnames);
  const { name } = written;
  const parent = creationSchema(context, written);
  const options = optionsOf(node.definition);
  const left = operandType(context, options.get('leftarg'));
  const right = operandType(context, options.get('rightarg'));
  const procedure = options.get('function') ?? options.get('procedure');
  if (procedure === undefined) {
    return refuse({ sqlstate: '42P13', message: 'operator function must be specified' });
  }
  if (right === null) {
    const message =
      left === null
        ? 'operator argument types must be specified'
        : 'operator right argument type must be specified';
    return refuse({ sqlstate: '42P13', message });
  }
  const operands = left === null ? [right] : [left, right];
  const { needs, returns } = findFunction(context, nameInOption(procedure), operands);
  const estimators = estimatorsOf(context, options);
  if (operatorOf(context, namesakes(context, 'operator', parent, name), { left, right }) !== null) {
    refuse({ sqlstate: '42723', message: `operator ${name} already exists` });
  }
  const operator = builder.create('operator', { parent, name, comment: null, left, right });
  const types = [...operands, returns].map((use) => use?.type);
  dependOnAll(context, operator, [...types, needs, ...estimators]);
}

function operandType(context: Context, node: Node | undefined): TypeUse<Handle> | null {
  if (node === undefined || !('TypeName' in node)) return null;
  if (node.TypeName.setof === true) {
    refuse({ sqlstate: '42P13', message: 'SETOF type not allowed for operator argument' });
  }
  return { ...resolveType(context, node.TypeName), modifiers: [] };
}

interface Operands {
  readonly left: TypeUse<Handle> | null;
  readonly right: TypeUse<Handle> | null;
}

function operatorOf(
  { builder }: Context,
  candidates: readonly Handle[],
  { left, right }: Operands,
): Handle | null {
  const found = candidates.find((handle) => {
    const row = builder.get('operator', handle);
    if (right === null || (row.left === null) !== (left === null)) return false;
    const own = row.left === null ? [row.right] : [row.left, row.right];
    return sameTypes(own, left === null ? [right] : [left, right]);
  });
  return found ?? null;
}

/** The operator that a statement names with its operands; 42883 where there is none. */
export function findOperator(context: Context, node: ObjectWithArgs): Handle {
  const name = qualifiedNameOf(node.objname);
  const [left = null, right = null] = (node.objargs ?? []).map((argument) =>
    'TypeName' in argument ? operandType(context, argument) : null,
  );
  return findOperatorOf(context, name, { left, right });
}

/** The same by types that are known already. */
export function findOperatorOf(context: Context, name: QualifiedName, operands: Operands): Handle {
  const found = operatorOf(context, visible(context, 'operator', name), operands);
  if (found !== null) return found;
  if (name.schema !== null) findSchema(context, name.schema);
  if (operands.right === null) {
    const message = 'postfix operators are not supported';
    refuse({ sqlstate: '42601', message, isMissing: true });
  }
  const text = (use: TypeUse<Handle> | null): string[] =>
    use === null ? [] : [typeText(context, use)];
  const listed = [...text(operands.left), nameText(name), ...text(operands.right)].join(' ');
  return refuse({
    sqlstate: '42883',
    message: `operator does not exist: ${listed}`,
    ...missing(context, 'operator', name),
  });
}

/** The operator `type op type` that an option names; 42883 where there certainly is none. */
export function findOperatorNamed(context: Context, option: Node, type: TypeUse<Handle>): void {
  const name = nameInOption(option);
  const operands = { left: type, right: type };
  if (operatorOf(context, visible(context, 'operator', name), operands) !== null) return;
  if (!mayBeOfExtension(context)) findOperatorOf(context, name, operands);
}

const estimators = {
  restrict: ['internal', 'oid', 'internal', 'int4'],
  join: ['internal', 'oid', 'internal', 'int2', 'internal'],
} as const;

/** What estimates how many rows it selects and joins (ValidateRestrictionEstimator). 42883. */
function estimatorsOf(
  context: Context,
  options: ReadonlyMap<string, Node | undefined>,
): readonly (Handle | null)[] {
  return (['restrict', 'join'] as const).map((kind) => {
    const option = options.get(kind);
    if (option === undefined) return null;
    const types = estimators[kind].map((name) => builtInType(context, name));
    return findFunction(context, nameInOption(option), types).needs;
  });
}

/** True where an operator that is not found may be an extension's. */
export const mayHaveOperator = mayBeOfExtension;

/** `ALTER OPERATOR + (a, b) SET (RESTRICT = f)` */
export function alterOperator(context: Context, { opername }: AlterOperatorStmt): void {
  if (opername !== undefined) findOperator(context, opername);
}

/** Fields and subscripts: whether what they are of has any. */

import type { A_Indirection as Indirection, FuncCall } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import { checkSubscripts } from './subscripts.ts';
import { functionsNamed, hasUnknownNames, takes } from './environment.ts';
import { resolveCall } from './resolve-call.ts';
import { relationColumns, type Scope } from './scope.ts';
import { baseOf, builtInName, isRowType } from './type-properties.ts';

/** Types of the server's own, no arrays, that have elements. */
const subscripted: ReadonlySet<string> = new Set(['jsonb', 'name', 'point', 'lseg', 'box', 'line']);

/** `(a).b`, `a[1]` of an expression that was read; only the first of several is looked at. */
export function checkPart(
  analysis: Analysis,
  { arg, indirection = [] }: Indirection,
  scope: Scope,
): void {
  const of = arg === undefined ? null : analysis.typeOf(arg, scope);
  const [first] = indirection;
  if (arg !== undefined && 'FuncCall' in arg && first !== undefined && 'String' in first) {
    checkOutput(analysis, arg.FuncCall, scope, first.String.sval ?? '');
  }
  if (of === null || first === undefined) return;
  const isField = 'String' in first;
  const field = isField ? (first.String.sval ?? '') : null;
  if (!isField && !('A_Indices' in first)) return;
  const has = field === null ? hasElements(analysis, of) : mayHaveField(analysis, of, field);
  if (!has) analysis.conversions.push({ kind: 'part', field, of, at: arg });
  else if (field === null) checkSubscripts(analysis, of, indirection, scope);
}

/** `(f()).b`: a column of the rows of a function that names them (unknown_attribute). */
function checkOutput(analysis: Analysis, call: FuncCall, scope: Scope, field: string): void {
  const { environment } = analysis;
  const { selection } = resolveCall(analysis, call, scope);
  if (selection.kind !== 'one' || hasUnknownNames(environment)) return;
  const { candidate, outputs } = selection.candidate;
  if (outputs.length < 2 || !Array.isArray(candidate.result)) return;
  if (candidate.result.includes(field)) return;
  if (functionsNamed(environment, null, field).some((each) => takes(each, 1))) return;
  const message = `could not identify column "${field}" in record data type`;
  analysis.refuse('42703', message, call.location);
}

/** True for arrays and what can be subscripted like one. */
export function hasElements({ environment }: Analysis, use: TypeUse<Handle>): boolean {
  const base = baseOf(environment, use);
  const name = builtInName(environment, base);
  if (base.dimensions > 0 || (name !== null && subscripted.has(name))) return true;
  const { kind } = environment.builder.row(base.type);
  return name === null && kind === 'baseType';
}

/** A field, or a function that can be called so. */
function mayHaveField({ environment }: Analysis, use: TypeUse<Handle>, field: string): boolean {
  const { builder } = environment;
  if (hasUnknownNames(environment)) return true;
  if (functionsNamed(environment, null, field).some((each) => takes(each, 1))) return true;
  const base = baseOf(environment, use);
  if (isRowType(environment, base)) {
    return relationColumns(builder, base.type).some(({ name }) => name === field);
  }
  const { kind, name } = builder.row(base.type);
  return base.dimensions === 0 && kind === 'baseType' && name === 'record';
}

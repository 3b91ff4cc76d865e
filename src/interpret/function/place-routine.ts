/**
 * A routine's way into the catalog: new, or in the place of one of the same signature
 * (ProcedureCreate in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_proc.c).
 */

import type { Handle, NewFact, Row } from '../../catalog/builder.ts';
import type { Argument, TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { placeText } from '../../text/source.ts';
import { refuse } from '../refusal.ts';
import { inputTypes, sameTypes } from './find-routine.ts';
import { isInput, isOutput } from './parameters.ts';

/** Adds a routine, or replaces one; 42723 or 42P13 where the server refuses. Records its types. */
export function placeRoutine(
  context: Context,
  fact: NewFact<'function'>,
  replaces: boolean,
): Handle {
  const { builder } = context;
  const existing = sameSignature(context, fact.parent!, fact.name, inputTypes(fact.arguments));
  if (existing !== undefined && !replaces) refuseExisting(context, fact.name, existing);
  const handle =
    existing === undefined ? builder.create('function', fact) : replace(context, existing, fact);
  const types = fact.arguments.map(({ type }) => type.type);
  for (const referenced of fact.returns === null ? types : [...types, fact.returns.type]) {
    builder.depend({ dependent: handle, referenced, type: 'normal' });
  }
  return handle;
}

/** The routine of a name in a schema that takes the very same types. */
export function sameSignature(
  { builder }: Context,
  schema: Handle,
  name: string,
  types: readonly TypeUse<Handle>[],
): Handle | undefined {
  return builder
    .findAll('function', schema, name)
    .find((handle) => sameTypes(inputTypes(builder.get('function', handle).arguments), types));
}

function refuseExisting({ builder }: Context, name: string, existing: Handle): never {
  const { created } = builder.provenanceOf(existing);
  return refuse({
    sqlstate: '42723',
    message: `function "${name}" already exists with same argument types`,
    ...(builder.isPinned(existing) ? {} : { hint: `It is created in ${placeText(created.place)}` }),
  });
}

function replace(context: Context, existing: Handle, fact: NewFact<'function'>): Handle {
  const { builder } = context;
  const before = builder.get('function', existing);
  checkReplacement(before, fact);
  for (const edge of builder.dependenciesOf(existing)) {
    if (edge.type === 'normal') builder.undepend(edge);
  }
  builder.change('function', existing, { ...fact, comment: before.comment });
  return existing;
}

function refuseReplacement(message: string, hint?: string): never {
  return refuse({ sqlstate: '42P13', message, hint });
}

function checkReplacement(before: Row<'function'>, after: NewFact<'function'>): void {
  if (before.kindOfFunction !== after.kindOfFunction) {
    refuse({ sqlstate: '42809', message: 'cannot change routine kind' });
  }
  const isProcedure = after.kindOfFunction === 'procedure';
  const what = isProcedure
    ? 'cannot change whether a procedure has output parameters'
    : 'cannot change return type of existing function';
  const hint = 'Use DROP FUNCTION first.';
  if (isProcedure) {
    if (outputs(before.arguments).length > 0 !== outputs(after.arguments).length > 0) {
      refuseReplacement(what, hint);
    }
  } else if (!sameReturn(before, after)) refuseReplacement(what, hint);
  if (!sameRow(before.arguments, after.arguments)) {
    refuseReplacement('cannot change return type of existing function', hint);
  }
  checkNames(before.arguments, after.arguments);
  checkDefaults(before.arguments, after.arguments);
}

function sameReturn(before: NewFact<'function'>, after: NewFact<'function'>): boolean {
  if (before.returns === null || after.returns === null) return before.returns === after.returns;
  return before.returnsSet === after.returnsSet && sameTypes([before.returns], [after.returns]);
}

function outputs(args: readonly Argument<Handle>[]): readonly Argument<Handle>[] {
  return args.filter(({ mode }) => isOutput(mode));
}

/** Several outputs are the columns of the result: they keep their names and types. */
function sameRow(before: readonly Argument<Handle>[], after: readonly Argument<Handle>[]): boolean {
  const [old, now] = [outputs(before), outputs(after)];
  if (old.length < 2 && now.length < 2) return true;
  return (
    sameTypes(
      old.map(({ type }) => type),
      now.map(({ type }) => type),
    ) && old.every(({ name }, index) => name === now[index]!.name)
  );
}

/** An input that had a name keeps it, for callers may use it. */
function checkNames(before: readonly Argument<Handle>[], after: readonly Argument<Handle>[]): void {
  const now = after.filter(({ mode }) => isInput(mode));
  for (const [index, { name }] of before.filter(({ mode }) => isInput(mode)).entries()) {
    if (name === null || now[index]?.name === name) continue;
    const message = `cannot change name of input parameter "${name}"`;
    refuseReplacement(message, 'Use DROP FUNCTION first.');
  }
}

function checkDefaults(
  before: readonly Argument<Handle>[],
  after: readonly Argument<Handle>[],
): void {
  if (defaultCount(after) >= defaultCount(before)) return;
  const message = 'cannot remove parameter defaults from existing function';
  refuseReplacement(message, 'Use DROP FUNCTION first.');
}

function defaultCount(args: readonly Argument<Handle>[]): number {
  return args.filter((argument) => argument.default !== null).length;
}

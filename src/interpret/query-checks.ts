/** What the server refuses of a query whose names all lead somewhere: its types, and what is found later. */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Conversion, Mentions } from '../infer/mentions.ts';
import { builtInTypes } from '../postgres/types.ts';
import { canAssign } from './assignment.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import type { RefusalInput } from './refusal.ts';
import { baseTypeOf } from './type-name.ts';

/** How far the server goes with a query: a view's is analysed, a function's rewritten, others are run. */
export type QueryStage = 'analysed' | 'rewritten' | 'planned';

/** The first of what the server refuses up to a stage; undefined where there is nothing. */
export function laterProblem(
  context: Context,
  { conversions, rewriting, planning }: Pick<Mentions, 'conversions' | 'rewriting' | 'planning'>,
  stage: QueryStage,
): RefusalInput | undefined {
  for (const conversion of conversions) {
    const problem =
      conversion.kind === 'assignment'
        ? assignmentProblem(context, conversion)
        : matchProblem(context, conversion);
    if (problem !== null) return problem;
  }
  if (stage === 'analysed') return undefined;
  return rewriting[0] ?? (stage === 'planned' ? planning[0] : undefined);
}

function assignmentProblem(
  context: Context,
  { column, from, location }: Extract<Conversion, { kind: 'assignment' }>,
): RefusalInput | null {
  const { name, type: to } = context.builder.get('column', column);
  if (mayAssign(context, from, to)) return null;
  const [target, source] = [to, from].map((type) => typeText(context, { ...type, modifiers: [] }));
  const message = `column "${name}" is of type ${target} but expression is of type ${source}`;
  return { sqlstate: '42804', message, location };
}

/** False where a query's value certainly is of no type that can be assigned to the other. */
export function mayAssign(
  context: Context,
  from: TypeUse<Handle> | null,
  to: TypeUse<Handle>,
): boolean {
  if (from === null || categoryOf(context, from) === null || categoryOf(context, to) === null) {
    return true;
  }
  return canAssign(context, from, to) || hasOwnCast(context, from, to);
}

/** A cast that a migration made between the two, or what is under them. */
function hasOwnCast(context: Context, from: TypeUse<Handle>, to: TypeUse<Handle>): boolean {
  const { builder } = context;
  const [sources, targets] = [from, to].map((use) => [use.type, baseTypeOf(context, use).type]);
  return builder.findAll('cast', null, '').some((handle) => {
    const { source, target } = builder.get('cast', handle);
    return sources!.includes(source.type) && targets!.includes(target.type);
  });
}

/** Types of two categories have none in common (select_common_type). */
function matchProblem(
  context: Context,
  { word, left, right, location }: Extract<Conversion, { kind: 'match' }>,
): RefusalInput | null {
  const [one, other] = [categoryOf(context, left), categoryOf(context, right)];
  if (one === null || other === null || one === other) return null;
  const [a, b] = [left, right].map((use) => {
    return typeText(context, { ...baseTypeOf(context, use), modifiers: [] });
  });
  return { sqlstate: '42804', message: `${word} types ${a} and ${b} cannot be matched`, location };
}

/** pg_type.typcategory; null where it is not known, and for pseudo-types. */
function categoryOf(context: Context, use: TypeUse<Handle>): string | null {
  const { builder, session } = context;
  const { type, dimensions } = baseTypeOf(context, use);
  const row = builder.row(type);
  const builtIn = row.parent === session.pgCatalog ? builtInTypes.get(row.name) : undefined;
  if (builtIn?.typtype === 'p' || row.name === 'unknown') return null;
  if (dimensions > 0) return 'A';
  switch (row.kind) {
    case 'baseType':
      return builtIn?.category ?? null;
    case 'enum':
      return 'E';
    case 'rangeType':
    case 'multirangeType':
      return 'R';
    case 'compositeType':
    case 'table':
    case 'view':
    case 'materializedView':
      return 'C';
    default:
      return null;
  }
}

/** What the server refuses of a query whose names all lead somewhere: its types, and what is found later. */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { mayAssign } from '../infer/coercion.ts';
import { locationOf } from '../infer/location.ts';
import type { Conversion, Mentions } from '../infer/mentions.ts';
import { baseOf, categoryOf as typeCategory, isRowType } from '../infer/type-properties.ts';
import type { Context } from './context.ts';
import { bareTypeText, typeText } from './describe.ts';
import { requireCollation } from './named/used-objects.ts';
import { qualifiedNameOf } from './nodes.ts';
import { refusalOf, type RefusalInput } from './refusal.ts';
import { builtInType } from './type-name.ts';

/** How far the server goes with a query: a view's is analysed, a function's rewritten, others are run. */
export type QueryStage = 'analysed' | 'rewritten' | 'planned';

/** The first of what the server refuses up to a stage; undefined where there is nothing. */
export function laterProblem(
  context: Context,
  { conversions, rewriting, planning }: Pick<Mentions, 'conversions' | 'rewriting' | 'planning'>,
  stage: QueryStage,
): RefusalInput | undefined {
  for (const conversion of conversions) {
    const problem = conversionProblem(context, conversion);
    if (problem !== null) return problem;
  }
  if (stage === 'analysed') return undefined;
  return rewriting[0] ?? (stage === 'planned' ? planning[0] : undefined);
}

/** What is refused, without its place. */
type Unplaced = Pick<RefusalInput, 'sqlstate' | 'message' | 'hint'>;

function conversionProblem(context: Context, conversion: Conversion): RefusalInput | null {
  const problem = unplacedProblem(context, conversion);
  if (problem === null) return null;
  const location = 'at' in conversion ? locationOf(conversion.at) : conversion.location;
  return { ...problem, location };
}

function unplacedProblem(context: Context, conversion: Conversion): Unplaced | null {
  switch (conversion.kind) {
    case 'assignment':
      return assignmentProblem(context, conversion);
    case 'match':
      return matchProblem(context, conversion);
    case 'clause':
      return clauseProblem(context, conversion);
    case 'part':
      return partProblem(context, conversion);
    case 'label':
      return labelProblem(context, conversion);
    case 'missing':
      return missingProblem(context, conversion);
    case 'refused':
      return refusedProblem(context, conversion);
    case 'collation':
      return collationProblem(context, conversion);
    default:
      return conversion satisfies never;
  }
}

/** What is no boolean or number, and does not become one (coerce_to_specific_type). */
function clauseProblem(
  context: Context,
  { word, to, from }: Extract<Conversion, { kind: 'clause' }>,
): Unplaced | null {
  const target = builtInType(context, to);
  if (mayAssign(context.session.environment, from, target)) return null;
  const [wanted, given] = [target, from].map((use) => bareTypeText(context, use));
  const message = `argument of ${word} must be type ${wanted}, not type ${given}`;
  return { sqlstate: '42804', message };
}

/** What is no row or array (unknown_attribute, transformContainerType). */
function partProblem(
  context: Context,
  { field, of }: Extract<Conversion, { kind: 'part' }>,
): Unplaced {
  const text = bareTypeText(context, of);
  if (field === null) {
    const message = `cannot subscript type ${text} because it does not support subscripting`;
    return { sqlstate: '42804', message };
  }
  if (isRowType(context.session.environment, baseOf(context.session, of))) {
    const message = `column "${field}" not found in data type ${text}`;
    return { sqlstate: '42703', message };
  }
  const message = `column notation .${field} applied to type ${text}, which is not a composite type`;
  return { sqlstate: '42809', message };
}

/** What this transaction added cannot be used before it ends (check_safe_enum_use). */
function labelProblem(
  context: Context,
  { label }: Extract<Conversion, { kind: 'label' }>,
): Unplaced {
  const { name, parent } = context.builder.row(label);
  const text = typeText(context, { type: parent!, modifiers: [], dimensions: 0 });
  return {
    sqlstate: '55P04',
    message: `unsafe use of new value "${name}" of enum type ${text}`,
    hint: 'New enum values must be committed before they can be used.',
  };
}

/** No function or operator of such types (func_signature_string, op_signature_string). */
function missingProblem(
  context: Context,
  { what, name, operands }: Extract<Conversion, { kind: 'missing' }>,
): Unplaced {
  const types = operands.map((each) =>
    each === null || each === 'untyped' ? 'unknown' : bareTypeText(context, each),
  );
  const text =
    what === 'function'
      ? `function ${name}(${types.join(', ')}) does not exist`
      : `operator does not exist: ${[...types.slice(0, -1), name, types.at(-1)].join(' ')}`;
  return { sqlstate: '42883', message: text };
}

function refusedProblem(
  context: Context,
  { sqlstate, message }: Extract<Conversion, { kind: 'refused' }>,
): Unplaced {
  const words = message.map((each) =>
    typeof each === 'string' ? each : bareTypeText(context, each),
  );
  return { sqlstate, message: words.join('') };
}

/** A collation that is not there. */
function collationProblem(
  context: Context,
  { names }: Extract<Conversion, { kind: 'collation' }>,
): Unplaced | null {
  return refusalOf(() => requireCollation(context, qualifiedNameOf(names)));
}

function assignmentProblem(
  context: Context,
  { column, from }: Extract<Conversion, { kind: 'assignment' }>,
): Unplaced | null {
  const { name, type: to } = context.builder.get('column', column);
  if (mayAssign(context.session.environment, from, to)) return null;
  const [target, source] = [to, from].map((type) => bareTypeText(context, type));
  const message = `column "${name}" is of type ${target} but expression is of type ${source}`;
  return { sqlstate: '42804', message };
}

/** Types of two categories have none in common (select_common_type). */
function matchProblem(
  context: Context,
  { word, left, right }: Extract<Conversion, { kind: 'match' }>,
): Unplaced | null {
  const [one, other] = [categoryOf(context, left), categoryOf(context, right)];
  if (one === null || other === null || one === other) return null;
  const [a, b] = [left, right].map((use) => {
    return bareTypeText(context, baseOf(context.session, use));
  });
  return { sqlstate: '42804', message: `${word} types ${a} and ${b} cannot be matched` };
}

/** pg_type.typcategory; null where it is not known, and for pseudo-types. */
function categoryOf({ session }: Context, use: TypeUse<Handle>): string | null {
  const category = typeCategory(session.environment, use);
  return category === 'P' ? null : category;
}

/**
 * Whether values of one type become another's (can_coerce_type and find_coercion_pathway in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_coerce.c).
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { extensionCast, ownCast, type KnownCast } from '../postgres/casts.ts';
import { builtInTypes } from '../postgres/types.ts';
import { hasUnknownNames, type Environment } from './environment.ts';
import { builtIn } from './type-names.ts';
import { baseOf, builtInName, categoryOf, isRowType, isSameType } from './type-properties.ts';

type Use = TypeUse<Handle>;
type Types = Pick<Environment, 'builder' | 'pgCatalog'>;

/** What an expression is of: a type, nothing yet as a bare literal, or it is not certain. */
export type Operand = Use | 'untyped' | null;

export type Answer = 'yes' | 'no' | 'maybe';

/** How a value becomes another type's. */
export type Pathway = KnownCast | 'same' | 'text' | 'elements' | 'unknown' | null;

const ranks = { implicit: 0, assignment: 1, explicit: 2 } as const;

/** When a cast is made: by itself, by itself in an assignment, or where it is written. */
export type CastContext = keyof typeof ranks;

/** Whether a value becomes a type that stands for no other. */
export function canCoerce(
  environment: Environment,
  from: Operand,
  to: Use,
  context: CastContext = 'implicit',
): Answer {
  if (from === 'untyped' || isPolymorphic(environment, to)) return 'yes';
  if (builtInName(environment, to) === 'any') return 'yes';
  if (from === null || isOpen(environment, from)) return 'maybe';
  const pathway = pathwayOf(environment, from, to, context);
  if (pathway === 'unknown') return 'maybe';
  return pathway === null ? rowAnswer(environment, from, to) : 'yes';
}

/** False where a value certainly is not assigned to the type by itself. */
export function mayAssign(environment: Environment, from: Operand, to: Use): boolean {
  return canCoerce(environment, from, to, 'assignment') !== 'no';
}

/** True for what is of a type that is not known, or that hangs on a call. */
function isOpen(environment: Environment, use: Use): boolean {
  return isPolymorphic(environment, use) || builtInName(environment, use) === 'unknown';
}

/** True for a pseudo-type that stands for what the arguments are. */
export function isPolymorphic(types: Types, use: Use): boolean {
  return isPolymorphicName(builtInName(types, use));
}

/** The same of a name in pg_type. */
export function isPolymorphicName(name: string | null): name is string {
  return name !== null && /^any./.test(name);
}

/** What is left when there is no cast: rows, which become `record` and tables above them. */
function rowAnswer(environment: Environment, from: Use, to: Use): Answer {
  const [source, target] = [from, to].map((use) => baseOf(environment, use));
  const isRow = [source!, target!].every(
    (use) => isRowType(environment, use) || isRecord(environment, use),
  );
  if (isRow) {
    if ([source!, target!].some((use) => isRecord(environment, use))) return 'yes';
    return isOfOrUnder(environment, source!.type, to.type) ? 'yes' : 'no';
  }
  if (from.dimensions > 0 && to.dimensions > 0) {
    const answer = rowAnswer(environment, { ...from, dimensions: 0 }, { ...to, dimensions: 0 });
    return answer === 'no' ? 'no' : 'maybe';
  }
  return 'no';
}

/** True for the rows of a table under another, or of a composite type (typeInheritsFrom). */
function isOfOrUnder(environment: Environment, from: Handle, to: Handle): boolean {
  const row = environment.builder.row(from);
  if (row.kind !== 'table') return false;
  if (row.ofType === to) return true;
  const parents = row.partitionOf === null ? row.inherits : [row.partitionOf.parent];
  return parents.some((parent) => parent === to || isOfOrUnder(environment, parent, to));
}

function isRecord({ builder, pgCatalog }: Environment, { type }: Use): boolean {
  const { name, parent } = builder.row(type);
  return parent === pgCatalog && (name === 'record' || name === '_record');
}

/** How a value becomes another type's; null where it does not, `unknown` where that is not certain. */
export function pathwayOf(
  environment: Environment,
  from: Use,
  to: Use,
  context: CastContext,
): Pathway {
  if (isSameType(from, to)) return 'same';
  const [source, target] = [baseOf(environment, from), baseOf(environment, to)];
  if (isSameType(source, target)) return 'same';
  const cast = castOf(environment, source, target);
  if (cast !== null) {
    return cast === 'unknown' || ranks[cast.context] <= ranks[context] ? cast : null;
  }
  const element = target.dimensions > 0 ? elementOf(environment, source) : null;
  if (element !== null) {
    const inner = pathwayOf(environment, element, { ...target, dimensions: 0 }, context);
    if (inner !== null) return inner === 'unknown' ? inner : 'elements';
  }
  return textPathway(environment, source, target, context);
}

/** What an array is of; null for what is none. */
function elementOf(environment: Environment, use: Use): Use | null {
  if (use.dimensions > 0) return { ...use, dimensions: 0 };
  const element = { oidvector: 'oid', int2vector: 'int2' }[builtInName(environment, use) ?? ''];
  return element === undefined ? null : builtIn(environment, element);
}

/** Everything is assigned to strings as text, and read from them where that is written. */
function textPathway(
  environment: Environment,
  source: Use,
  target: Use,
  context: CastContext,
): Pathway {
  if (context === 'implicit') return null;
  const [from, to] = [categoryOf(environment, source), categoryOf(environment, target)];
  if (to === 'S' || (context === 'explicit' && from === 'S')) return 'text';
  return from === null || to === null ? 'unknown' : null;
}

/** The cast between two types under domains; null where there certainly is none. */
function castOf(environment: Environment, from: Use, to: Use): KnownCast | 'unknown' | null {
  const { builder, postgres, pgCatalog } = environment;
  if (hasOwnCast(environment, from, to)) return 'unknown';
  const [source, target] = [from, to].map(
    ({ type, dimensions }) => builder.row(type).name + (dimensions > 0 ? '[]' : ''),
  );
  const isOwn = [from, to].every(({ type }) => builder.row(type).parent === pgCatalog);
  if (isOwn) return ownCast(source!, target!, postgres);
  for (const extension of builder.children(null, 'extension')) {
    const cast = extensionCast(builder.row(extension).name, source!, target!);
    if (cast !== null) return cast;
  }
  const isForeign = [from, to].some(({ type }) => builder.row(type).kind === 'baseType');
  return isForeign && hasUnknownNames(environment) ? 'unknown' : null;
}

/** The casts that are facts, which have no names: those that migrations made or spoke of. */
export function castFacts(builder: CatalogBuilder): readonly Handle[] {
  return builder.findAll('cast', null, '');
}

function hasOwnCast({ builder }: Environment, from: Use, to: Use): boolean {
  return castFacts(builder).some((handle) => {
    const { source, target } = builder.get('cast', handle);
    return isSameType(source, from) && isSameType(target, to);
  });
}

/** True where an explicit or implicit cast certainly does not always give the same. */
export function isMutableCast(environment: Environment, from: Use, to: Use): boolean {
  const pathway = pathwayOf(environment, from, to, 'explicit');
  if (pathway === null || typeof pathway === 'string') {
    return pathway === 'text' && isMutableText(environment, from, to);
  }
  if (pathway.method === 'text') return isMutableText(environment, from, to);
  return pathway.method === 'function' && pathway.volatility !== 'immutable';
}

function isMutableText(environment: Environment, from: Use, to: Use): boolean {
  return isMutableIo(environment, from, 'output') || isMutableIo(environment, to, 'input');
}

/** Texts of arrays, rows, ranges and enums are read and written by functions that are STABLE. */
function isMutableIo(environment: Environment, use: Use, way: 'input' | 'output'): boolean {
  const base = baseOf(environment, use);
  const name = builtInName(environment, base);
  if (name !== null) return builtInTypes.get(name)?.[way] !== 'i';
  const { kind } = environment.builder.row(base.type);
  return base.dimensions > 0 || kind !== 'baseType';
}

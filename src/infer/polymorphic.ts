/**
 * Functions of any type: whether their arguments agree, and what they then return
 * (check_generic_type_consistency and enforce_generic_type_consistency in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_coerce.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { isPolymorphic, isPolymorphicName, type Answer, type Operand } from './coercion.ts';
import { commonType, haveCommonType } from './common-type.ts';
import type { Environment } from './environment.ts';
import {
  baseOf,
  builtInName,
  isSameType,
  multirangeOf,
  rangeOf,
  subtypeOf,
  withoutModifiers,
} from './type-properties.ts';

type Use = TypeUse<Handle>;

/** What the arguments of one family, `any...` or `anycompatible...`, say. */
interface Family {
  readonly elements: Operand[];
  readonly ranges: Use[];
  /** An argument that is no array, range or enum where one is asked for. */
  isWrong: boolean;
  isUncertain: boolean;
  isArrayRefused: boolean;
}

function newFamily(): Family {
  return {
    elements: [],
    ranges: [],
    isWrong: false,
    isUncertain: false,
    isArrayRefused: false,
  };
}

/** `anycompatiblearray` is the array of its family. */
function partsOf(name: string): { readonly isCompatible: boolean; readonly part: string } | null {
  const [, compatible, part = ''] = /^any(compatible)?(.*)$/.exec(name) ?? [];
  if (!isPolymorphicName(name)) return null;
  return { isCompatible: compatible !== undefined, part };
}

function gather(
  environment: Environment,
  operands: readonly Operand[],
  inputs: readonly (Use | null)[],
): readonly [plain: Family, compatible: Family] {
  const families = [newFamily(), newFamily()] as const;
  for (const [index, input] of inputs.entries()) {
    const parts = input === null ? null : partsOf(builtInName(environment, input) ?? '');
    const operand = operands[index];
    if (parts === null || operand === undefined) continue;
    add(environment, families[parts.isCompatible ? 1 : 0], parts.part, operand);
  }
  return families;
}

function add(environment: Environment, family: Family, part: string, operand: Operand): void {
  if (part === 'nonarray') family.isArrayRefused = true;
  // Aggregates are made of functions that are asked for arguments of any type.
  const isOpen = operand !== 'untyped' && (operand === null || isPolymorphic(environment, operand));
  if (isOpen) family.isUncertain = true;
  else if (operand === 'untyped') {
    if (!/array|range/.test(part)) family.elements.push(operand);
  } else addTyped(environment, family, part, operand);
}

function addTyped(environment: Environment, family: Family, part: string, operand: Use): void {
  const base = baseOf(environment, operand);
  switch (part) {
    case 'array':
      if (base.dimensions > 0) family.elements.push({ ...base, dimensions: 0 });
      else family.isWrong = true;
      return;
    case 'range':
    case 'multirange': {
      const range = part === 'range' ? base : rangeOf(environment, base);
      const subtype = range === null ? null : subtypeOf(environment, range);
      if (range === null || subtype === null) family.isWrong = true;
      else {
        family.ranges.push(range);
        family.elements.push(subtype);
      }
      return;
    }
    case 'enum':
      if (environment.builder.row(operand.type).kind !== 'enum') family.isWrong = true;
      family.elements.push(operand);
      return;
    default:
      family.elements.push(operand);
  }
}

/** What a family's elements are of; null where they do not agree, or nothing says it. */
function elementOf(environment: Environment, family: Family, isCompatible: boolean): Use | null {
  if (isCompatible) return commonType(environment, family.elements);
  const typed = family.elements.filter((each) => each !== null && each !== 'untyped');
  const [first] = typed;
  if (first === undefined || !typed.every((each) => isSameType(each, first))) return null;
  return withoutModifiers(first);
}

/** Whether arguments agree with each other. */
export function answerOf(
  environment: Environment,
  operands: readonly Operand[],
  inputs: readonly (Use | null)[],
): Answer {
  const families = gather(environment, operands, inputs);
  let answer: Answer = 'yes';
  for (const [index, family] of families.entries()) {
    if (family.isWrong) return 'no';
    const typed = family.elements.filter((each) => each !== 'untyped');
    if (typed.length === 0) continue;
    const element = elementOf(environment, family, index === 1);
    if (element === null && index === 0) return 'no';
    if (index === 1 && haveCommonType(environment, family.elements) === 'no') return 'no';
    if (element === null || family.isUncertain) answer = 'maybe';
    if (family.isArrayRefused && element !== null && element.dimensions > 0) return 'no';
    const [range] = family.ranges;
    if (range !== undefined && !family.ranges.every((each) => isSameType(each, range))) return 'no';
  }
  return answer;
}

/** What a function of any type returns; null where the arguments do not tell. */
export function resolveResult(
  environment: Environment,
  result: Use,
  operands: readonly Operand[],
  inputs: readonly (Use | null)[],
): Use | null {
  const parts = partsOf(builtInName(environment, result) ?? '');
  if (parts === null) return withoutModifiers(result);
  const family = gather(environment, operands, inputs)[parts.isCompatible ? 1 : 0];
  if (family.isUncertain || family.isWrong) return null;
  const [range = null] = family.ranges;
  if (parts.part === 'range') return range;
  if (parts.part === 'multirange') return range === null ? null : multirangeOf(environment, range);
  const element = elementOf(environment, family, parts.isCompatible);
  if (element === null || parts.part !== 'array') return element;
  return element.dimensions > 0 ? null : { ...element, dimensions: 1 };
}

/** Where two plain values differ, by path. An expression is its normal form. */

import { isExpression, type Expression } from '../catalog/expression.ts';
import { isUnknown } from '../catalog/unknown.ts';

export interface Difference {
  /** `type.modifiers`, `keys[0].descending`. */
  readonly attribute: string;
  readonly before: unknown;
  readonly after: unknown;
  /** That they differ is not certain: one side is not known, or its normal form is not. */
  readonly isUnknown: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a fact's id says already. */
const identity: ReadonlySet<string> = new Set(['kind', 'name', 'parent']);

/** The attributes of two facts that differ, in their order; those that `skips` says are left out. */
export function differencesOf(
  before: object,
  after: object,
  skips: (attribute: string) => boolean,
): readonly Difference[] {
  const differences: Difference[] = [];
  const fields = (path: string, old: Fields, present: Fields): void => {
    for (const key of new Set([...Object.keys(old), ...Object.keys(present)])) {
      if (path === '' && identity.has(key)) continue;
      const attribute = path === '' ? key : `${path}.${key}`;
      if (!skips(attribute.replaceAll(/\[\d+\]/g, ''))) values(attribute, old[key], present[key]);
    }
  };
  const values = (attribute: string, old: unknown, present: unknown): void => {
    if (isUnknown(old) || isUnknown(present)) {
      differences.push({ attribute, before: old, after: present, isUnknown: true });
    } else if (isExpression(old) && isExpression(present)) {
      const isKnown = isNormal(old) && isNormal(present);
      if (isKnown && old.normal === present.normal) return;
      differences.push({ attribute, before: old, after: present, isUnknown: !isKnown });
    } else if (isList(old) && isList(present) && isOfRecords(old, present)) {
      for (const [at, item] of old.entries()) values(`${attribute}[${at}]`, item, present[at]);
    } else if (isRecord(old) && isRecord(present)) fields(attribute, old, present);
    else if (!isSame(old, present)) {
      differences.push({ attribute, before: old, after: present, isUnknown: false });
    }
  };
  fields('', before as Fields, after as Fields);
  return differences;
}

function isNormal({ normal }: Expression<unknown>): boolean {
  return normal !== undefined && normal !== null;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists that are told apart item by item: as long as each other, and not of plain values. */
function isOfRecords(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && [...before, ...after].every(isRecord);
}

/** Equality of lists of plain values, and of plain values; records of different shape differ. */
function isSame(before: unknown, after: unknown): boolean {
  if (!isList(before) || !isList(after)) return before === after;
  return before.length === after.length && before.every((item, at) => isSame(item, after[at]));
}

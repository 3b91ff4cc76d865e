/**
 * Values of options: `WITH (enabled = off)`, `(STORAGE = main)`
 * (https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/define.c).
 */

import type { DefElem, Node } from '@pgsql/types';
import { optionText } from './nodes.ts';
import { refuse } from './refusal.ts';

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['on', true],
  ['1', true],
  ['false', false],
  ['off', false],
  ['0', false],
]);

/** A boolean; nothing said is true (defGetBoolean). 42601 for what is none. */
export function optionBoolean({ defname = '', arg }: DefElem): boolean {
  const value = arg === undefined ? true : booleans.get(optionText(arg).toLowerCase());
  if (value !== undefined) return value;
  return refuse({ sqlstate: '42601', message: `${defname} requires a Boolean value` });
}

/** The options of a list by name; 42601 for one that is there twice. */
export function optionsOnce(nodes: readonly Node[] | undefined): ReadonlyMap<string, DefElem> {
  const options = new Map<string, DefElem>();
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defname = '', location } = node.DefElem;
    if (options.has(defname)) refuseConflicting(location);
    options.set(defname, node.DefElem);
  }
  return options;
}

/** 42601 for options that are not for each other, mostly one that is there twice (errorConflictingDefElem). */
export function refuseConflicting(location?: number): never {
  return refuse({ sqlstate: '42601', message: 'conflicting or redundant options', location });
}

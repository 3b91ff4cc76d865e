/** Names that PostgreSQL invents when a statement gives none. Pure; checked against a server. */

import { byteLength, clip, maxIdentifierBytes } from './identifiers.ts';

/**
 * `name1_name2_label`, shortened to 63 bytes: the longer of the two names loses characters first
 * (makeObjectName in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c).
 */
export function makeObjectName(name1: string, name2: string | null, label: string | null): string {
  const overhead = (name2 === null ? 0 : 1) + (label === null ? 0 : byteLength(label) + 1);
  const available = maxIdentifierBytes - overhead;
  let bytes1 = byteLength(name1);
  let bytes2 = name2 === null ? 0 : byteLength(name2);
  while (bytes1 + bytes2 > available) {
    if (bytes1 > bytes2) bytes1--;
    else bytes2--;
  }
  const parts = [clip(name1, bytes1)];
  if (name2 !== null) parts.push(clip(name2, bytes2));
  if (label !== null) parts.push(label);
  return parts.join('_');
}

/**
 * The first of `name1_name2_label`, `name1_name2_label1`, `…2`, that is not taken
 * (ChooseRelationName, ChooseConstraintName).
 */
export function chooseName(
  name1: string,
  name2: string | null,
  label: string,
  isTaken: (name: string) => boolean,
): string {
  for (let pass = 0; ; pass++) {
    const name = makeObjectName(name1, name2, pass === 0 ? label : `${label}${pass}`);
    if (!isTaken(name)) return name;
  }
}

/**
 * The columns' part of an index's or foreign key's name: all names joined by `_`, none added once
 * the text is longer than 63 bytes (ChooseIndexNameAddition,
 * ChooseForeignKeyConstraintNameAddition).
 */
export function nameAddition(columns: readonly string[]): string {
  let addition = '';
  for (const column of columns) {
    if (addition !== '') addition += '_';
    addition += column;
    if (byteLength(addition) > maxIdentifierBytes) break;
  }
  return addition;
}

/**
 * Names of an index's columns for its own name: of a plain column its name, of an expression the
 * function's or `expr`; a name that is there already gets a number (ChooseIndexColumnNames).
 */
export function indexColumnNames(origins: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const origin of origins) {
    let name = origin;
    for (let number = 1; names.includes(name); number++) {
      name = clip(origin, maxIdentifierBytes - `${number}`.length) + number;
    }
    names.push(name);
  }
  return names;
}

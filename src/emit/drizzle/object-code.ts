/** Object literals as code. */

import { joinCode, type Code } from '../code.ts';
import { propertyKey } from '../print/literals.ts';

/** `{ name: 'a', columns: [table.b] }`; null values are left out. Keys are any text. */
export function objectCode(entries: readonly (readonly [key: string, value: Code | null])[]): Code {
  return ['{ ', joinCode(properties(entries), ', '), ' }'];
}

/** The same with a property a line, which prettier keeps. */
export function tallObjectCode(
  entries: readonly (readonly [key: string, value: Code | null])[],
): Code {
  return ['{\n', joinCode(properties(entries), ',\n'), ',\n}'];
}

/** `[a, b]` */
export function arrayCode(items: readonly Code[]): Code {
  return ['[', joinCode(items, ', '), ']'];
}

function properties(entries: readonly (readonly [key: string, value: Code | null])[]): Code[] {
  return entries.flatMap(([key, value]) =>
    value === null ? [] : [[`${propertyKey(key)}: `, value] as Code],
  );
}

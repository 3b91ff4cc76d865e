/**
 * Words that the server takes for a boolean: of values, of options, of settings (parse_bool in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/utils/adt/bool.c). Pure.
 */

const words: readonly (readonly [word: string, value: boolean])[] = [
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
  ['on', true],
  ['off', false],
  ['1', true],
  ['0', false],
];

/** What a word means: one of the list, or any beginning of it that is no other's; null for none. */
export function booleanIn(value: string): boolean | null {
  const text = value.toLowerCase();
  if (text === '' || text === 'o') return null;
  return words.find(([word]) => word.startsWith(text))?.[1] ?? null;
}

/** True for a word that means something. */
export function isBooleanText(value: string): boolean {
  return booleanIn(value) !== null;
}

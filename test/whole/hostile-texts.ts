/** Names that try to become code, to end what they stand in, or to lead out of a folder. */

/** All that PostgreSQL takes as a name, and as a label: 1 to 63 bytes, without NUL. */
export const hostileTexts: readonly string[] = [
  [`we"ird`, `it's`, 'back`tick', '\\', 'back\\slash', '\\`', '\\u0041', '\\\\`${1}'],
  ['${globalThis.hacked = 1}', '`; globalThis.hacked = 1; `', "'; globalThis.hacked = 1; '"],
  ['"); globalThis.hacked = 1; ("', '*/ globalThis.hacked = 1; /*', '*/', '/*', '//', '/**'],
  ['</script>', '<!--', '-->', '#!', '@ts-ignore', '{@link x}', '@ts-nocheck'],
  ['new\nline', 'carriage\rreturn', 'tab\t', '\n', '\u2028', '\u2029globalThis.hacked = 1'],
  ['\u202eright\u202c', '\u200b', '\ufeff', '\u0001', '\u007f', '\u0085'],
  ['😀', '👨‍👩‍👧', '名前', 'ß', 'ẞ', 'ı', 'İ', 'é', 'e\u0301', 'ﬁ', 'é'.repeat(31), '名'.repeat(21)],
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'valueOf'],
  ['delete', 'class', 'await', 'yield', 'enum', 'undefined', 'null', 'this', 'NaN', 'any', 'type'],
  ['string', 'Date', 'date', 'Record', 'Partial', 'Uint8Array', 'globalThis', 'eval', 'arguments'],
  ['Pg', 'pg', 'sql', 'table', 'one', 'many', 'relations', 'import', 'default', 'module'],
  ['$inferSelect', '$inferInsert', 'enableRLS', '_', 'getSQL', 'name', 'schema', '$', '$1', '1'],
  ['index', 'types', 'enums', 'schemas', 'sequences', 'custom-types', 'tables', 'node_modules'],
  ['../escape', '../../escape', '/absolute', '/etc/passwd', 'a/b', 'a\\b', '.', '..', '...', '.ts'],
  ['C:\\windows', 'con', 'NUL', 'aux.ts', 'a.d', 'a.d.ts', 'a?b#c%2f', 'file:///x', '~', ' ', '  '],
  ['Users', 'users', 'USERS', 'user', 'a_b', 'aB', 'a b', 'a-b', 'a.b', 'A_B', '2fa', '-', '--'],
  ['x'.repeat(63), `${'x'.repeat(62)}y`],
].flat();

export function quotedName(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

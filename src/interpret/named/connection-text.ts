/**
 * `host=a port=5432`: what a subscription connects with (conninfo_parse in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/interfaces/libpq/fe-connect.c). What is
 * behind the names is not looked at, nor are addresses of the other form, `postgresql://...`.
 */

import { refuse } from '../refusal.ts';

/** 42601 for what is no list of `name = value`. */
export function checkConnectionText(text: string): void {
  if (/^postgres(?:ql)?:\/\//.test(text)) return;
  const pair = /\s*([^\s=]+)(\s*)(=?)\s*(?:'((?:[^'\\]|\\.)*)('?)|((?:[^\s\\]|\\.)*))/sy;
  const { length } = text.trimEnd();
  while (pair.lastIndex < length) {
    const found = pair.exec(text);
    if (found === null) return;
    const [, name = '', , equals, quoted, end] = found;
    if (equals === '') {
      refuseSyntax(`missing "=" after "${name}" in connection info string`);
    }
    if (quoted !== undefined && end === '') {
      refuseSyntax('unterminated quoted string in connection info string');
    }
  }
}

/** The server's message ends with the line that libpq ended. */
function refuseSyntax(problem: string): never {
  const message = `invalid connection string syntax: ${problem}\n`;
  return refuse({ sqlstate: '42601', message });
}

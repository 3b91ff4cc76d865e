/** A TypeScript type that a setting gives, as code with its import. */

import type { Code, ImportedName, Module } from '../../code.ts';
import type { GivenType } from '../../settings.ts';

/** Names that every TypeScript program has, and words of type expressions: never imported. */
const known: ReadonlySet<string> = new Set(
  `string number boolean bigint symbol object unknown never any null undefined void true false this
  keyof typeof readonly extends infer is in as unique new abstract import
  Array ReadonlyArray Record Partial Required Readonly Pick Omit Exclude Extract NonNullable
  Date Map Set ReadonlyMap ReadonlySet Uint8Array Promise Awaited Lowercase Uppercase Capitalize`.split(
    /\s+/,
  ),
);

/** A string, a property's name (before a colon, after a dot), or an identifier. */
const token =
  /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\.\s*[\p{ID_Start}$_][\p{ID_Continue}$]*|[\p{ID_Start}$_][\p{ID_Continue}$]*(\s*\??:)?/gu;

/** The type's text; where it comes from a module, each name that TypeScript lacks is imported. */
export function givenTypeCode({ type, from }: GivenType): Code {
  const text = isSimple(type) ? type : `(${type})`;
  return from === null ? text : withImports(text, moduleOf(from));
}

function withImports(text: string, from: Module): Code {
  const code: Code[] = [];
  let end = 0;
  for (const { 0: found, 1: colon, index } of text.matchAll(token)) {
    if (/^['"`.]/.test(found) || colon !== undefined || known.has(found)) continue;
    code.push(text.slice(end, index), importedType(found, from));
    end = index + found.length;
  }
  return [...code, text.slice(end)];
}

function importedType(name: string, from: Module): ImportedName {
  return { kind: 'import', name, local: name, from, typeOnly: true };
}

/** A package, or an absolute path; TypeScript's and JavaScript's endings are left to the printer. */
function moduleOf(from: string): Module {
  return /^(\/|[A-Za-z]:\/)/.test(from)
    ? { kind: 'user', path: from.replace(/(\.d)?\.[cm]?[jt]sx?$/, '') }
    : { kind: 'package', name: from };
}

/** Nothing that `[]` or `| null` beside it would split. */
function isSimple(type: string): boolean {
  return /^[\p{ID_Continue}$.]+(<[\p{ID_Continue}$., <>[\]]*>)?(\[\])*$/u.test(type);
}

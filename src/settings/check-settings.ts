/** What may stand in the settings; loaded only where a settings file exists. */

import * as v from 'valibot';
import { nearest } from '../diagnostics/nearest.ts';
import type { KeyPath } from './json-places.ts';
import type { TypeModes, UserSettings } from './settings.ts';
import { typeModes } from './settings.ts';

/** Something wrong in the settings. */
export interface SettingsIssue {
  readonly path: KeyPath;
  /** Which part of the setting is wrong. */
  readonly part: 'keys' | 'values';
  /** True when the value is not there. */
  readonly missing: boolean;
  readonly message: string;
  readonly hint: string | null;
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
const modes = [...new Set(Object.values(typeModes).flat())];
const oneLine = v.pipe(v.string(), v.regex(/^[^\r\n]*$/, 'expected one line'));
const filled = v.pipe(oneLine, v.regex(/\S/, 'expected a text that is not empty'));
const name = v.pipe(v.string(), v.regex(identifier, 'expected a TypeScript name'));
const pattern = v.pipe(
  filled,
  v.regex(/^\*$|\./, 'expected a qualified name, as in "public.users" or "auth.*"'),
);
const columnKey = v.pipe(
  filled,
  v.regex(/\./, 'expected a table and a column, as in "users.preferences" or "*.settings"'),
);

/** valibot takes a list for an object. */
const notList = v.custom<unknown>(
  (input) => !Array.isArray(input),
  'expected an object, got a list',
);
const dictionary = <V extends v.GenericSchema>(key: v.GenericSchema<string>, value: V) =>
  v.pipe(notList, v.record(key, value));

const typeReference = v.strictObject({ type: filled, from: v.optional(filled) });
const columnMode = v.strictObject({ mode: v.picklist(modes) });
const columnSetting = v.pipe(
  notList,
  v.lazy((input) => (has(input, 'mode') ? columnMode : typeReference)),
);
const modeEntries = {
  bigint: v.optional(v.picklist(typeModes.bigint)),
  numeric: v.optional(v.picklist(typeModes.numeric)),
  timestamp: v.optional(v.picklist(typeModes.timestamp)),
  timestamptz: v.optional(v.picklist(typeModes.timestamptz)),
  date: v.optional(v.picklist(typeModes.date)),
  time: v.optional(v.picklist(typeModes.time)),
  timetz: v.optional(v.picklist(typeModes.timetz)),
  point: v.optional(v.picklist(typeModes.point)),
  line: v.optional(v.picklist(typeModes.line)),
  geometry: v.optional(v.picklist(typeModes.geometry)),
};
const tableNames = v.strictObject({ value: v.optional(name), row: v.optional(name) });
const nameSettings = v.strictObject({
  case: v.optional(v.picklist(['camel', 'preserve'])),
  singular: v.optional(v.boolean()),
  tables: v.optional(dictionary(filled, v.pipe(notList, tableNames))),
  columns: v.optional(dictionary(columnKey, name)),
});
const acceptEntry = v.strictObject({
  file: filled,
  statement: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'expected the hash of a statement')),
  reason: v.pipe(filled, v.regex(/[^\s.…]/, 'expected a reason')),
  apply: v.optional(v.pipe(v.string(), v.regex(/\S/, 'expected SQL'))),
});
const settings = v.strictObject({
  migrations: v.optional(filled),
  out: v.optional(filled),
  layout: v.optional(v.picklist(['plain'])),
  postgres: v.optional(v.picklist([12, 13, 14, 15, 16, 17, 18])),
  searchPath: v.optional(v.pipe(v.array(filled), v.minLength(1, 'expected at least one schema'))),
  roles: v.optional(v.array(filled)),
  tablespaces: v.optional(v.array(filled)),
  transaction: v.optional(v.picklist(['file', 'statement'])),
  unsupported: v.optional(v.picklist(['error', 'warn'])),
  accept: v.optional(v.array(v.pipe(notList, acceptEntry))),
  include: v.optional(v.pipe(v.array(pattern), v.minLength(1, 'expected at least one pattern'))),
  exclude: v.optional(v.array(pattern)),
  names: v.optional(v.pipe(notList, nameSettings)),
  types: v.optional(v.pipe(notList, v.objectWithRest(modeEntries, typeReference))),
  columns: v.optional(dictionary(columnKey, columnSetting)),
  imports: v.optional(v.picklist(['.js', '.ts', ''])),
  relations: v.optional(v.boolean()),
  partitions: v.optional(v.boolean()),
  header: v.optional(v.array(oneLine)),
});

/** Other names of the types that have modes. */
const aliases: ReadonlyMap<string, keyof TypeModes> = new Map([
  ['int8', 'bigint'],
  ['decimal', 'numeric'],
  ['timestamp without time zone', 'timestamp'],
  ['timestamp with time zone', 'timestamptz'],
  ['time without time zone', 'time'],
  ['time with time zone', 'timetz'],
]);

/** What is wrong in `input`; none means that it is `UserSettings`. */
export function checkSettings(input: unknown): readonly SettingsIssue[] {
  const result = v.safeParse(v.pipe(notList, settings), input);
  const issues = result.success ? [] : result.issues.map(settingsIssue);
  // A key that is misspelt is not missing too.
  const meant = new Set(issues.map(({ hint }) => hint));
  return issues.filter(({ path, missing }) => !missing || !meant.has(didYouMean(path)));
}

/** Narrows what `checkSettings` found nothing wrong in. */
export function areSettings(
  input: unknown,
  issues: readonly SettingsIssue[],
): input is UserSettings {
  return issues.length === 0 && typeof input === 'object';
}

function settingsIssue(issue: v.BaseIssue<unknown>): SettingsIssue {
  const path: KeyPath = issue.path?.map(({ key }) => key as string | number) ?? [];
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(path);
  const subject = path.length === 0 ? 'the settings' : keyText(path);
  return {
    path,
    part: issue.path?.at(-1)?.origin === 'key' ? 'keys' : 'values',
    missing: issue.received === 'undefined',
    message: `${subject}: ${complaint(issue)}`,
    hint: valueHint(issue, path),
  };
}

function complaint(issue: v.BaseIssue<unknown>): string {
  if (['regex', 'min_length', 'custom'].includes(issue.type)) return issue.message;
  if (issue.received === 'undefined') return 'it must be given';
  return `expected ${readable(issue.expected ?? 'a value')}, got ${received(issue)}`;
}

function unknownKey(path: KeyPath): SettingsIssue {
  const known = knownKeys(path.slice(0, -1));
  const meant = nearest(String(path.at(-1)), known);
  const parent = path.slice(0, -1);
  return {
    path,
    part: 'keys',
    missing: false,
    message: `${keyText(path)}: there is no such setting`,
    hint: meant === null ? `known here: ${known.join(', ')}` : didYouMean([...parent, meant]),
  };
}

function knownKeys(parent: KeyPath): readonly string[] {
  if (parent.length === 0) return Object.keys(settings.entries);
  if (parent[0] === 'accept') return Object.keys(acceptEntry.entries);
  if (parent[0] !== 'names')
    return parent[0] === 'columns' ? ['type', 'from', 'mode'] : ['type', 'from'];
  return Object.keys(parent.length === 1 ? nameSettings.entries : tableNames.entries);
}

function valueHint(issue: v.BaseIssue<unknown>, path: KeyPath): string | null {
  const meant = choiceMeant(issue);
  if (meant !== null) return `did you mean ${JSON.stringify(meant)}?`;
  return path[0] === 'types' && path.length === 2 ? typeHint(issue.input, String(path[1])) : null;
}

function choiceMeant({ type, input, expected }: v.BaseIssue<unknown>): string | null {
  if (type !== 'picklist' || typeof input !== 'string' || expected === null) return null;
  return nearest(
    input,
    Array.from(expected.matchAll(/"([^"]*)"/g), (found) => found[1]!),
  );
}

function typeHint(input: unknown, type: string): string {
  if (typeof input === 'object') return 'columns gives a column of any type a type of yours';
  const meant = aliases.get(type) ?? nearest(type, Object.keys(typeModes));
  if (meant !== null && meant !== type) return didYouMean(['types', meant]);
  return `types with modes: ${Object.keys(typeModes).join(', ')}`;
}

function didYouMean(path: KeyPath): string {
  return `did you mean ${keyText(path)}?`;
}

/** `names.tables["public.users"].value`, as it would be written in code. */
export function keyText(path: KeyPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!identifier.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

/** valibot writes a choice as `("a" | "b" | "c")` and a type as `Object`. */
function readable(expected: string): string {
  if (expected.startsWith('(')) {
    return expected
      .slice(1, -1)
      .replaceAll(' | ', ', ')
      .replace(/, ([^,]+)$/, ' or $1');
  }
  return { Object: 'an object', Array: 'a list' }[expected] ?? expected;
}

function received({ received: text, input }: v.BaseIssue<unknown>): string {
  if (Array.isArray(input)) return 'a list';
  return text === 'Object' ? 'an object' : text;
}

function has(input: unknown, key: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, key);
}

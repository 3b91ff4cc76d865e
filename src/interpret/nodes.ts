/** Reading small things out of syntax trees. */

import type { Node, TypeName } from '@pgsql/types';

/** A name that may carry a schema: `public.users`, `users`. */
export interface QualifiedName {
  readonly schema: string | null;
  readonly name: string;
}

/** The text of a String node; throws on any other, which the grammar cannot give there. */
export function stringOf(node: Node | undefined): string {
  if (node !== undefined && 'String' in node) return node.String.sval ?? '';
  throw new Error('A String node was expected.');
}

/** The texts of a list of String nodes; a column's `*` reads as `*`. */
export function stringsOf(nodes: readonly Node[] | undefined): string[] {
  return (nodes ?? []).map((node) => ('A_Star' in node ? '*' : stringOf(node)));
}

/**
 * A list of names as the grammar's any_name: the last is the object, the one before its schema.
 * A leading database name is dropped, as only the current database can be meant.
 */
export function qualifiedNameOf(nodes: readonly Node[] | undefined): QualifiedName {
  const names = stringsOf(nodes);
  return { schema: names.at(-2) ?? null, name: names.at(-1) ?? '' };
}

/** The number of an Integer node or constant; null for anything else. */
export function integerOf(node: Node | undefined): number | null {
  if (node === undefined) return null;
  if ('Integer' in node) return node.Integer.ival ?? 0;
  if ('A_Const' in node && node.A_Const.ival !== undefined) return node.A_Const.ival.ival ?? 0;
  return null;
}

/** A type name's own text, `s.name`, for messages. */
export function typeNameText(type: TypeName): string {
  const { schema, name } = qualifiedNameOf(type.names);
  const dimensions = '[]'.repeat(type.arrayBounds?.length ?? 0);
  return (schema === null ? name : `${schema}.${name}`) + dimensions;
}

/** The options of a list of DefElem by name, the last of each. */
export function optionsOf(
  nodes: readonly Node[] | undefined,
): ReadonlyMap<string, Node | undefined> {
  const options = new Map<string, Node | undefined>();
  for (const node of nodes ?? []) {
    if ('DefElem' in node) options.set(node.DefElem.defname ?? '', node.DefElem.arg);
  }
  return options;
}

/** An option's value as the text the server stores (defGetString): `70`, `true`, a name. */
export function optionText(value: Node | undefined): string {
  if (value === undefined) return 'true';
  if ('Integer' in value) return `${value.Integer.ival ?? 0}`;
  if ('Float' in value) return value.Float.fval ?? '0';
  if ('Boolean' in value) return value.Boolean.boolval === true ? 'true' : 'false';
  if ('String' in value) return value.String.sval ?? '';
  if ('TypeName' in value) return typeNameText(value.TypeName);
  if ('List' in value) return stringsOf(value.List.items).join('.');
  if ('A_Star' in value) return '*';
  throw new Error(`An option cannot be a ${Object.keys(value)[0]}.`);
}

/** A parameter list as facts hold it: WITH (fillfactor = 70). */
export function parametersOf(nodes: readonly Node[] | undefined): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defnamespace, defname = '', arg } = node.DefElem;
    const name = defnamespace === undefined ? defname : `${defnamespace}.${defname}`;
    parameters[name] = optionText(arg);
  }
  return parameters;
}

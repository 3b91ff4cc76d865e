/** What extensions bring, as far as schemas refer to it. Pure. */

import { extensions as rows } from './data/extensions.ts';

/** A type; those that it is made of are its extension's, a required one's, or the server's own. */
export type ExtensionType =
  | { readonly kind: 'base'; readonly name: string }
  | { readonly kind: 'domain'; readonly name: string; readonly base: MemberType }
  | {
      readonly kind: 'composite';
      readonly name: string;
      readonly attributes: readonly { readonly name: string; readonly type: MemberType }[];
    };

/** A type by its name in pg_type, or an array of it. */
export interface MemberType {
  readonly name: string;
  /** 0 for no array. */
  readonly dimensions: number;
}

export interface KnownExtension {
  readonly name: string;
  /** Can be moved to another schema. */
  readonly relocatable: boolean;
  /** The only schema it can be in, from its control file; null for any. */
  readonly schema: string | null;
  /** Extensions that must be there before. */
  readonly requires: readonly string[];
  /** Its types; arrays and rows of its tables are not among them. */
  readonly types: readonly ExtensionType[];
  /** Names of its functions that return `trigger`. */
  readonly triggerFunctions: readonly string[];
}

/** By name. */
export const extensions: ReadonlyMap<string, KnownExtension> = new Map(
  rows.map(([name, relocatable, schema, requires, types, triggerFunctions]) => [
    name,
    { name, relocatable, schema, requires, types: types.map(typeOf), triggerFunctions },
  ]),
);

/** `cube`, `earth=cube`, `geometry_dump(path int4[],geom geometry)` */
function typeOf(text: string): ExtensionType {
  const [, name = '', mark, rest = ''] = /^(\w+)(?:([=(])([^)]*))?/.exec(text) ?? [];
  if (mark === undefined) return { kind: 'base', name };
  if (mark === '=') return { kind: 'domain', name, base: memberType(rest) };
  const attributes = rest.split(',').map((each) => {
    const [attribute = '', type = ''] = each.split(' ');
    return { name: attribute, type: memberType(type) };
  });
  return { kind: 'composite', name, attributes };
}

function memberType(text: string): MemberType {
  const [name = '', ...brackets] = text.split('[]');
  return { name, dimensions: brackets.length };
}

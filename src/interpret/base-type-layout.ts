/**
 * How values of types are stored (TypeCreate in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_type.c).
 */

import type { DefElem } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { baseOf } from '../infer/type-properties.ts';
import { builtInTypes, type Layout } from '../postgres/types.ts';
import type { Context } from './context.ts';
import { optionText } from './nodes.ts';
import { optionBoolean } from './option-values.ts';
import { refuse } from './refusal.ts';
import { resolveType } from './type-name.ts';

const anyLength: Layout = { length: -1, isByValue: false, alignment: 'i', storage: 'x' };
const row: Layout = { ...anyLength, alignment: 'd' };

/** How values of a type are stored; null where that is not known, as of an extension's types. */
export function layoutOf(context: Context, use: TypeUse<Handle>): Layout | null {
  const { builder, session } = context;
  const base = baseOf(session.environment, use);
  if (base.dimensions > 0) {
    const element = layoutOf(context, { ...base, dimensions: 0 });
    return element === null ? null : { ...anyLength, alignment: arrayAlignment(element) };
  }
  const { kind, name, parent } = builder.row(base.type);
  switch (kind) {
    case 'enum':
      return { length: 4, isByValue: true, alignment: 'i', storage: 'p' };
    case 'compositeType':
    case 'table':
    case 'view':
    case 'materializedView':
      return row;
    case 'baseType':
      return parent === session.pgCatalog
        ? (builtInTypes.get(name)?.layout ?? null)
        : (session.notes.get('layout', base.type) ?? null);
    default:
      return null;
  }
}

/** An array is aligned as its elements, at least to an integer. */
function arrayAlignment({ alignment }: Layout): Layout['alignment'] {
  return alignment === 'd' ? 'd' : 'i';
}

type Options = ReadonlyMap<string, DefElem>;

/** What `LIKE`, `INTERNALLENGTH`, `PASSEDBYVALUE`, `ALIGNMENT` and `STORAGE` say: 42601, 22023. */
export function readLayout(context: Context, options: Options): Layout {
  const like = options.get('like')?.arg;
  const model =
    like === undefined || !('TypeName' in like)
      ? null
      : layoutOf(context, resolveType(context, like.TypeName));
  const before = model ?? { ...anyLength, storage: 'p' };
  const read = <T>(name: string, of: (option: DefElem) => T, unsaid: T): T => {
    const option = options.get(name);
    return option === undefined ? unsaid : of(option);
  };
  return {
    length: read('internallength', lengthOf, before.length),
    isByValue: read('passedbyvalue', optionBoolean, before.isByValue),
    alignment: read('alignment', ({ arg }) => alignmentNamed(optionText(arg)), before.alignment),
    storage: read('storage', ({ arg }) => storageNamed(optionText(arg)), before.storage),
  };
}

/** A number of bytes, or `variable` (defGetTypeLength). */
function lengthOf({ arg, defname = '' }: DefElem): number {
  const text = arg === undefined ? '' : optionText(arg);
  if (/^variable$/i.test(text)) return -1;
  if (arg !== undefined && ('Integer' in arg || /^[+-]?\d+$/.test(text))) return Number(text);
  const message =
    arg === undefined
      ? `${defname} requires a parameter`
      : `invalid argument for ${defname}: "${text}"`;
  return refuse({ sqlstate: '42601', message });
}

const alignments: readonly (readonly [RegExp, Layout['alignment']])[] = [
  [/^(?:double|(?:pg_catalog\.)?float8)$/i, 'd'],
  [/^(?:pg_catalog\.)?int4$/i, 'i'],
  [/^(?:pg_catalog\.)?int2$/i, 's'],
  [/^(?:char|pg_catalog\.bpchar)$/i, 'c'],
];

function alignmentNamed(text: string): Layout['alignment'] {
  const found = alignments.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  return refuse({ sqlstate: '22023', message: `alignment "${text}" not recognized` });
}

const storages: Readonly<Record<string, Layout['storage']>> = {
  plain: 'p',
  external: 'e',
  extended: 'x',
  main: 'm',
};

/** 22023 for a word that is no storage. */
export function storageNamed(text: string): Layout['storage'] {
  const found = storages[text.toLowerCase()];
  if (found !== undefined) return found;
  return refuse({ sqlstate: '22023', message: `storage "${text}" not recognized` });
}

const byValue: Readonly<Record<number, Layout['alignment']>> = { 1: 'c', 2: 's', 4: 'i', 8: 'd' };

/** 42P17: invalid object definition. */
function invalid(message: string): never {
  return refuse({ sqlstate: '42P17', message });
}

/** 42P17 for lengths, alignments and storages that do not go together. */
export function checkLayout({ length, isByValue, alignment, storage }: Layout): void {
  if (length === 0 || length < -2) invalid(`invalid type internal size ${length}`);
  if (isByValue) {
    const wanted = byValue[length];
    if (wanted === undefined) {
      invalid(`internal size ${length} is invalid for passed-by-value type`);
    }
    if (alignment !== wanted) {
      invalid(`alignment "${alignment}" is invalid for passed-by-value type of size ${length}`);
    }
  }
  const isWrong =
    (length === -1 && alignment !== 'i' && alignment !== 'd') ||
    (length === -2 && alignment !== 'c');
  if (isWrong) invalid(`alignment "${alignment}" is invalid for variable-length type`);
  if (storage !== 'p' && length !== -1) invalid('fixed-size types must have storage PLAIN');
}

/**
 * What a routine's options name: `SUPPORT f`, `TRANSFORM FOR TYPE t`
 * (https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact } from '../../catalog/facts.ts';
import { baseOf } from '../../infer/type-properties.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { findFunction, nameInOption } from '../named/find-function.ts';
import { databaseObject } from '../named/find-named.ts';
import { transformOf } from '../named/language.ts';
import { nameText } from '../names.ts';
import { refuse } from '../refusal.ts';
import { builtInType, resolveType } from '../type-name.ts';
import type { ReadOptions } from './options.ts';

/** The function that helps to plan calls; 42883, 42P17 (interpret_func_support). */
export function supportFunction(context: Context, { byName }: ReadOptions): Handle | null {
  const node = byName.get('support')?.arg;
  if (node === undefined) return null;
  const internal = builtInType(context, 'internal');
  const name = nameInOption(node);
  const { needs, returns } = findFunction(context, name, [internal]);
  if (returns !== null && returns.type !== internal.type) {
    const message = `support function ${nameText(name)} must return type internal`;
    refuse({ sqlstate: '42P17', message });
  }
  return needs;
}

/** The transforms of the types that are named; 42704 where a language has none for one. */
export function transformsFor(
  context: Context,
  { byName }: ReadOptions,
  languageName: string,
): readonly Handle[] {
  const list = byName.get('transform')?.arg;
  if (list === undefined || !('List' in list)) return [];
  const language = databaseObject(context, 'language', languageName);
  return (list.List.items ?? []).flatMap((node) => {
    if (!('TypeName' in node)) return [];
    const use = resolveType(context, node.TypeName);
    const base = baseOf(context.session.environment, use);
    const type = base.dimensions > 0 ? { ...base, dimensions: 0 } : use;
    const found = language === null ? null : transformOf(context, type, language);
    if (found !== null) return found;
    const message = `transform for type ${typeText(context, type)} language "${languageName}" does not exist`;
    return refuse({ sqlstate: '42704', message });
  });
}

/** The transforms that a function keeps: those of its clause; before 18, those of its own types. */
export function neededTransforms(
  context: Context,
  { arguments: args, returns, language: name }: TransformedFunction,
  said: readonly Handle[],
): readonly Handle[] {
  if (context.session.postgres >= 18) return said;
  const language = databaseObject(context, 'language', name);
  if (language === null) return [];
  const uses = [returns, ...args.map(({ type }) => type)];
  return uses.flatMap((use) => (use === null ? [] : (transformOf(context, use, language) ?? [])));
}

type TransformedFunction = Pick<FunctionFact<Handle>, 'arguments' | 'returns' | 'language'>;

/**
 * The functions that a base type is made of (findTypeInputFunction and its like in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c).
 */

import type { DefElem, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { sameTypes } from './function/find-routine.ts';
import { findFunction, nameInOption, type NeededFunction } from './named/find-function.ts';
import { nameText } from './names.ts';
import { refuse, unlessMissing } from './refusal.ts';
import { builtInArray, builtInType } from './type-name.ts';

interface FunctionOfType {
  readonly option: string;
  /** As messages name it. */
  readonly words: string;
  /** What it may take, the first being what messages say; `itself` is the type that is being made. */
  readonly takes: readonly string[];
  readonly returns: string;
}

const functions: readonly FunctionOfType[] = [
  {
    option: 'input',
    words: 'type input',
    takes: ['cstring', 'cstring oid int4'],
    returns: 'itself',
  },
  { option: 'output', words: 'type output', takes: ['itself'], returns: 'cstring' },
  {
    option: 'receive',
    words: 'type receive',
    takes: ['internal', 'internal oid int4'],
    returns: 'itself',
  },
  { option: 'send', words: 'type send', takes: ['itself'], returns: 'bytea' },
  { option: 'typmod_in', words: 'typmod_in', takes: ['cstring[]'], returns: 'int4' },
  { option: 'typmod_out', words: 'typmod_out', takes: ['int4'], returns: 'cstring' },
  { option: 'analyze', words: 'type analyze', takes: ['internal'], returns: 'bool' },
  { option: 'subscript', words: 'type subscripting', takes: ['internal'], returns: 'internal' },
];

/** What the type needs; 42883, 42725 and 42P17 for functions that are not for it. */
export function functionsOfType(
  context: Context,
  type: Handle,
  options: ReadonlyMap<string, DefElem>,
  { isWhole = true }: { readonly isWhole?: boolean } = {},
): readonly (Handle | null)[] {
  if (isWhole) refuseLacking(options);
  return functions.map((each) => {
    const node = options.get(each.option)?.arg;
    return node === undefined ? null : find(context, type, { each, node }).needs;
  });
}

/** 42P17 for a type without what reads and writes it. */
function refuseLacking(options: ReadonlyMap<string, DefElem>): void {
  for (const option of ['input', 'output']) {
    if (options.has(option)) continue;
    refuse({ sqlstate: '42P17', message: `type ${option} function must be specified` });
  }
  if (!options.has('typmod_out') || options.has('typmod_in')) return;
  const message = 'type modifier output function is useless without a type modifier input function';
  refuse({ sqlstate: '42P17', message });
}

interface Sought {
  readonly each: FunctionOfType;
  readonly node: Node;
}

function find(context: Context, type: Handle, { each, node }: Sought): NeededFunction {
  const name = nameInOption(node);
  const lists = each.takes.map((text) =>
    text.split(' ').map((word) => typeIn(context, word, type)),
  );
  const found = lists.flatMap(
    (types) => unlessMissing(true, () => findFunction(context, name, types)) ?? [],
  );
  const isTwice = found.filter(({ needs, returns }) => needs !== null || returns !== null);
  if (isTwice.length > 1) {
    const message = `${each.words} function ${nameText(name)} has multiple matches`;
    refuse({ sqlstate: '42725', message });
  }
  const one = found[0] ?? findFunction(context, name, lists[0]!);
  const returns = typeIn(context, each.returns, type);
  if (one.returns !== null && !sameTypes([one.returns], [returns])) {
    const message = `${each.words} function ${nameText(name)} must return type ${typeText(context, returns)}`;
    refuse({ sqlstate: '42P17', message });
  }
  return one;
}

function typeIn(context: Context, word: string, itself: Handle): TypeUse<Handle> {
  if (word === 'itself') return { type: itself, modifiers: [], dimensions: 0 };
  return word === 'cstring[]' ? builtInArray(context, 'cstring') : builtInType(context, word);
}

/**
 * `WITH (fillfactor = 70)`, `SET (autovacuum_enabled = off)`: what storage parameters may say
 * (transformRelOptions and parseRelOptions in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/common/reloptions.c).
 */

import type { Node } from '@pgsql/types';
import type { Parameters } from '../catalog/facts.ts';
import {
  hasKnownOptions,
  relationOption,
  type OptionKind,
  type OptionType,
} from '../postgres/relation-options.ts';
import type { Context } from './context.ts';
import { optionText, parametersOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { isBooleanText } from '../postgres/boolean-text.ts';

/** The parameters of a new table, checked; `oids = false` is none. 22023, and 0A000 for OIDs. */
export function tableParameters(
  context: Context,
  nodes: readonly Node[] | undefined,
): Record<string, string> {
  refuseNamespaces(nodes, ['toast']);
  refuseOids(nodes);
  const { oids: _, ...parameters } = parametersOf(nodes);
  refuseRepeated(nodes);
  checkParameters(context, 'heap', parameters);
  const ofToast = Object.entries(parameters).flatMap(([name, value]) =>
    name.startsWith('toast.') ? [[name.slice('toast.'.length), value] as const] : [],
  );
  checkParameters(context, 'toast', Object.fromEntries(ofToast));
  return parameters;
}

/** The parameters of a new index, whose method is still to be asked for them. */
export function indexParameters(nodes: readonly Node[] | undefined): Record<string, string> {
  refuseNamespaces(nodes);
  refuseRepeated(nodes);
  return parametersOf(nodes);
}

/** 22023 for a parameter that a kind does not have, or a value that it cannot have. */
export function checkParameters(context: Context, kind: string, parameters: Parameters): void {
  if (!hasKnownOptions(kind)) return;
  for (const [name, value] of Object.entries(parameters)) {
    if (!name.includes('.')) checkParameter(context, { kind, name, value });
  }
}

/** 22023 for a namespace that is not one of `known`: `toast.fillfactor` has `toast`. */
export function refuseNamespaces(
  nodes: readonly Node[] | undefined,
  known: readonly string[] = [],
): void {
  for (const node of nodes ?? []) {
    const namespace = 'DefElem' in node ? node.DefElem.defnamespace : undefined;
    if (namespace === undefined || known.includes(namespace)) continue;
    refuse({ sqlstate: '22023', message: `unrecognized parameter namespace "${namespace}"` });
  }
}

/** 22023 for a parameter that is given twice. */
export function refuseRepeated(nodes: readonly Node[] | undefined): void {
  const seen = new Set<string>();
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defnamespace = '', defname = '' } = node.DefElem;
    const name = `${defnamespace}.${defname}`;
    if (seen.has(name)) {
      const message = `parameter "${defname}" specified more than once`;
      refuse({ sqlstate: '22023', message });
    }
    if (name !== '.oids') seen.add(name);
  }
}

function refuseOids(nodes: readonly Node[] | undefined): void {
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defnamespace, defname, arg } = node.DefElem;
    if (defnamespace !== undefined || defname !== 'oids') continue;
    const text = optionText(arg).toLowerCase();
    if (['false', 'off', '0'].includes(text)) continue;
    if (['true', 'on', '1'].includes(text)) {
      refuse({ sqlstate: '0A000', message: 'tables declared WITH OIDS are not supported' });
    }
    refuse({ sqlstate: '42601', message: 'oids requires a Boolean value' });
  }
}

interface Given {
  readonly kind: OptionKind;
  readonly name: string;
  readonly value: string;
}

function checkParameter({ session }: Context, { kind, name, value }: Given): void {
  const option = relationOption(name, session.postgres);
  if (option === null || !option.kinds.includes(kind)) {
    return refuse({ sqlstate: '22023', message: `unrecognized parameter "${name}"` });
  }
  const problem = problemOf(name, value, option.value);
  if (problem === null) return;
  const hint = option.value.type === 'enum' ? option.value.shown : undefined;
  refuse({ sqlstate: '22023', message: problem, hint });
}

function problemOf(name: string, value: string, option: OptionType): string | null {
  switch (option.type) {
    case 'boolean':
      return isBooleanText(value) ? null : `invalid value for boolean option "${name}": ${value}`;
    case 'enum': {
      const isOne = option.values.includes(value.toLowerCase());
      return isOne ? null : `invalid value for enum option "${name}": ${value}`;
    }
    default:
      return numberProblem(name, value, option);
  }
}

function numberProblem(
  name: string,
  value: string,
  { type, least, most }: Extract<OptionType, { readonly least: number }>,
): string | null {
  const number = numberIn(value);
  if (number === undefined) return null;
  const isTooLong = type === 'integer' && number !== null && Math.abs(number) > 2 ** 31;
  if (number === null || isTooLong) {
    const what = type === 'integer' ? 'integer' : 'floating point';
    return `invalid value for ${what} option "${name}": ${value}`;
  }
  if (number >= least && number <= most) return null;
  return `value ${value} out of bounds for option "${name}"`;
}

/** A number as strtol and strtod read it; null for none, undefined for what they may read as one. */
function numberIn(value: string): number | null | undefined {
  const text = value.trim().replace(/^\+/, '');
  if (/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) && !/^-?0\d/.test(text)) {
    return Number(text);
  }
  return /^-?(?:0|inf|nan)/i.test(text) ? undefined : null;
}

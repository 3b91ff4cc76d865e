/**
 * Options of CREATE and ALTER FUNCTION (compute_function_attributes in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c).
 */

import type { DefElem, Node, VariableSetStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, Parameters } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { optionText, stringsOf } from '../nodes.ts';
import { refuseConflicting } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { settingText } from '../setting-text.ts';
import { checkSetting } from '../settings.ts';

/** What options decide of a function. */
export type FunctionOptions = Pick<
  FunctionFact<Handle>,
  'volatility' | 'strict' | 'securityDefiner' | 'leakproof' | 'parallel' | 'settings'
>;

/** What a function is when nothing is said of it. */
export const defaultOptions: FunctionOptions = {
  volatility: 'volatile',
  strict: false,
  securityDefiner: false,
  leakproof: false,
  parallel: 'unsafe',
  settings: {},
};

/** Options by name; `set` stands apart, for it may be there many times. */
export interface ReadOptions {
  readonly byName: ReadonlyMap<string, DefElem>;
  readonly settings: readonly VariableSetStmt[];
}

const notForProcedures: ReadonlySet<string> = new Set([
  'cost',
  'leakproof',
  'parallel',
  'rows',
  'strict',
  'support',
  'volatility',
  'window',
]);

/** Reads DefElem nodes; 42601 where one is there twice, 42P13 where a procedure cannot have it. */
export function readOptions(nodes: readonly Node[], isProcedure: boolean): ReadOptions {
  const byName = new Map<string, DefElem>();
  const settings: VariableSetStmt[] = [];
  for (const node of nodes) {
    if (!('DefElem' in node)) continue;
    const { defname = '', arg, location } = node.DefElem;
    if (defname === 'set' && arg !== undefined && 'VariableSetStmt' in arg) {
      settings.push(arg.VariableSetStmt);
      continue;
    }
    if (isProcedure && notForProcedures.has(defname)) {
      const message = 'invalid attribute in procedure definition';
      refuse({ sqlstate: '42P13', message, location });
    }
    if (byName.has(defname)) refuseConflicting(location);
    byName.set(defname, node.DefElem);
  }
  return { byName, settings };
}

/** The options of a function after what a statement says of them. */
export function applyOptions(
  context: Context,
  { byName, settings }: ReadOptions,
  before: FunctionOptions,
  returnsSet: boolean,
): FunctionOptions {
  checkCosts(byName, returnsSet);
  return {
    volatility: volatilityOf(byName.get('volatility')) ?? before.volatility,
    strict: flagOf(byName.get('strict')) ?? before.strict,
    securityDefiner: flagOf(byName.get('security')) ?? before.securityDefiner,
    leakproof: flagOf(byName.get('leakproof')) ?? before.leakproof,
    parallel: parallelOf(byName.get('parallel')) ?? before.parallel,
    settings: settings.reduce(
      (parameters, setting) => applySetting(context, parameters, setting),
      before.settings,
    ),
  };
}

function checkCosts(byName: ReadOptions['byName'], returnsSet: boolean): void {
  for (const name of ['cost', 'rows']) {
    const option = byName.get(name);
    if (option === undefined || Number(optionText(option.arg)) > 0) continue;
    refuse({ sqlstate: '22023', message: `${name.toUpperCase()} must be positive` });
  }
  if (byName.has('rows') && !returnsSet) {
    const message = 'ROWS is not applicable when function does not return a set';
    refuse({ sqlstate: '22023', message });
  }
}

function flagOf(option: DefElem | undefined): boolean | undefined {
  return option === undefined ? undefined : optionText(option.arg) === 'true';
}

function volatilityOf(option: DefElem | undefined): FunctionOptions['volatility'] | undefined {
  if (option === undefined) return undefined;
  const text = optionText(option.arg);
  return text === 'immutable' || text === 'stable' ? text : 'volatile';
}

function parallelOf(option: DefElem | undefined): FunctionOptions['parallel'] | undefined {
  if (option === undefined) return undefined;
  const text = optionText(option.arg);
  if (text === 'safe' || text === 'restricted' || text === 'unsafe') return text;
  const message = 'parameter "parallel" must be SAFE, RESTRICTED, or UNSAFE';
  return refuse({ sqlstate: '42601', message, location: option.location });
}

/** `SET name TO value`, `SET name FROM CURRENT`, `RESET name`, `RESET ALL` (update_proconfig_value). */
function applySetting(context: Context, before: Parameters, node: VariableSetStmt): Parameters {
  const { kind, name = '' } = node;
  if (kind === 'VAR_RESET_ALL') return {};
  checkSetting(context, node);
  const { [name]: _, ...others } = before;
  if (kind === 'VAR_RESET' || kind === 'VAR_SET_DEFAULT') return others;
  const value = kind === 'VAR_SET_CURRENT' ? currentValue(context, name) : settingText(name, node);
  return { ...others, [name]: value };
}

/** Only search_path is known; of any other, that it was the session's. */
function currentValue({ session }: Context, name: string): string {
  return name === 'search_path' ? session.searchPath.join(', ') : 'current';
}

/** The strings behind AS: the body, or a file and a symbol. */
export function bodyStrings({ byName }: ReadOptions): readonly string[] | null {
  const arg = byName.get('as')?.arg;
  return arg !== undefined && 'List' in arg ? stringsOf(arg.List.items) : null;
}

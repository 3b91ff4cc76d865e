/**
 * Options of views: `WITH (security_barrier, check_option = local)` (reloptions.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/common/reloptions.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { Parameters, ViewFact } from '../catalog/facts.ts';
import { refuse } from './refusal.ts';

type Options = Pick<ViewFact<Handle>, 'checkOption' | 'options'>;

const booleans: ReadonlySet<string> = new Set(['security_barrier', 'security_invoker']);

/** What parameters say of a view; 22023 for one that it does not have, or a value that is none. */
export function viewOptions(parameters: Parameters): Options {
  let checkOption: Options['checkOption'] = null;
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (name === 'check_option') checkOption = checkOptionOf(value);
    else if (booleans.has(name)) options[name] = booleanOf(name, value);
    else refuse({ sqlstate: '22023', message: `unrecognized parameter "${name}"` });
  }
  return { checkOption, options };
}

/** The parameters that say so. */
export function viewParameters({ checkOption, options }: Options): Parameters {
  return checkOption === null ? options : { ...options, check_option: checkOption };
}

function checkOptionOf(value: string): 'local' | 'cascaded' {
  const word = value.toLowerCase();
  if (word === 'local' || word === 'cascaded') return word;
  const message = `invalid value for enum option "check_option": ${value}`;
  return refuse({ sqlstate: '22023', message, hint: 'Valid values are "local" and "cascaded".' });
}

/** Words that the server takes for a boolean, or any beginning of one that is no other's. */
const words = ['true', 'false', 'yes', 'no', 'on', 'off', '1', '0'];

function booleanOf(name: string, value: string): string {
  const text = value.toLowerCase();
  const isBoolean = text !== '' && text !== 'o' && words.some((word) => word.startsWith(text));
  if (isBoolean) return value;
  const message = `invalid value for boolean option "${name}": ${value}`;
  return refuse({ sqlstate: '22023', message });
}

/**
 * Options of views: `WITH (security_barrier, check_option = local)` (reloptions.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/access/common/reloptions.c).
 */

import type { Handle } from '../catalog/builder.ts';
import type { Parameters, ViewFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { checkParameters } from './relation-options.ts';

type Options = Pick<ViewFact<Handle>, 'checkOption' | 'options'>;

/** What parameters say of a view; 22023 for one that it does not have, or a value that is none. */
export function viewOptions(context: Context, parameters: Parameters): Options {
  checkParameters(context, 'view', parameters);
  const { check_option: check = null, ...others } = parameters;
  // Those of a TOAST table are taken, and mean nothing.
  const options = Object.entries(others).filter(([name]) => !name.includes('.'));
  return {
    checkOption: check === null ? null : checkOptionOf(check),
    options: Object.fromEntries(options),
  };
}

/** The parameters that say so. */
export function viewParameters({ checkOption, options }: Options): Parameters {
  return checkOption === null ? options : { ...options, check_option: checkOption };
}

function checkOptionOf(value: string): 'local' | 'cascaded' {
  return value.toLowerCase() === 'local' ? 'local' : 'cascaded';
}

/** Runs a check, or where a gap is pinned holds that it still fails. */

import { removePin, type Case, type Check } from './case-folder.ts';
import { isUpdating } from './golden.ts';

/** Runs one check of a case; a pinned one must fail. */
export async function checkCase(
  each: Case,
  check: Check,
  run: () => Promise<void> | void,
): Promise<void> {
  if (each.options.known?.check !== check) return await run();
  try {
    await run();
  } catch {
    return;
  }
  if (isUpdating) return removePin(each);
  throw new Error(`${check} passes now: take the pin out of test/cases/${each.name}/case.json`);
}

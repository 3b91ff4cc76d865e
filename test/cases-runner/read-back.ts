/** The written models as Drizzle reads them, held against the catalog they were written from. */

import type { Case } from './case-folder.ts';
import type { Emissions } from './emissions.ts';

export async function checkReadBack(each: Case, emissions: Emissions): Promise<void> {
  await emissions.load(each);
}

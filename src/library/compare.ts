/** What differs between two catalogs, loaded when it is asked for. */

import type { Catalog } from '../catalog/catalog.ts';
import type { CompareOptions, Comparison } from '../compare/compare.ts';

/** The changes that lead from one catalog to the other, and what could not be compared. */
export async function compare(
  before: Catalog,
  after: Catalog,
  options?: CompareOptions,
): Promise<Comparison> {
  const { compare: compareNow } = await import('../compare/compare.ts');
  return compareNow(before, after, options);
}

/** A folder of `.sql` files that run as they stand, in the order of their names. */

import type { Layout } from '../layout.ts';

/**
 * Sorted by code unit, which no locale changes. Hidden files are left out: macOS puts a binary
 * `._001.sql` beside `001.sql` on disks that are not its own.
 */
export const plain: Layout = {
  select: (names) => names.filter((name) => /^[^.].*\.sql$/i.test(name)).toSorted(),
  runs: ({ text }) => [{ start: 0, end: text.length }],
};

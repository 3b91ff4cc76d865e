/** Some cases of every kind of object held to PGlite, the server that users have at hand. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCases } from './cases-runner/case-folder.ts';
import { PGliteSession } from './cases-runner/pglite-session.ts';
import { judgeRolledBack, type Lender } from './cases-runner/server-verdict.ts';
import { freshPGlite } from './database/pglite.ts';

/** Each one file that is one transaction, with nothing but what every PostgreSQL brings. */
const names: ReadonlySet<string> = new Set([
  'alter-table/defaults',
  'cascade/columns-take-what-is-computed-of-them',
  'comments/on-everything-there-is',
  'defaults/forms',
  'errors/duplicates',
  'functions/overloads',
  'generated/search-vectors',
  'identity/kinds-and-options',
  'inheritance/columns-that-merge',
  'names/of-indexes-on-expressions',
  'partitions/by-range-with-a-key',
  'policies/commands-and-roles',
  'rename/every-kind',
  'search-path/types-and-functions',
  'triggers/when-and-of-columns',
  'types/ranges',
  'views/views-on-views-fall-together',
]);

describe('PGlite makes the same of', () => {
  let database: Awaited<ReturnType<typeof freshPGlite>>;
  let lender: Lender;

  beforeAll(async () => {
    database = await freshPGlite();
    const session = new PGliteSession(database);
    lender = { major: 18, lend: (use) => use(session) };
  });

  afterAll(() => database.close());

  const cases = readCases().filter(({ name }) => names.has(name));
  test.each(cases)('$name', (each) => judgeRolledBack(each, lender));
  test('each case that is named', () => expect(cases).toHaveLength(names.size));
});

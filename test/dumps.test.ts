/**
 * What a case made on PostgreSQL 18, dumped by pg_dump and interpreted, is what interpreting the
 * case gives: every sixth case, and all of them in `npm run test:all`.
 */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../src/compare/compare.ts';
import { migrationAspects } from '../src/sources/migration-aspects.ts';
import { newestGrammar, normalise } from '../src/sources/normalise.ts';
import { reportText } from '../src/diagnostics/report-text.ts';
import { readCases, type Case } from './cases-runner/case-folder.ts';
import { lostAlways, lostInCases, withoutGaps } from './cases-runner/dump-losses.ts';
import { grammars, interpretCase, type Interpreted } from './cases-runner/interpreted.ts';
import { makesRoles, runForGood, searchPathOf } from './cases-runner/server-verdict.ts';
import { PgDump } from './database/pg-dump.ts';
import type { Server } from './database/servers.ts';
import { sharedServer } from './database/shared-server.ts';
import { changeBetween } from './differential/change-text.ts';

const major = 18;
const runsAll = process.env['MODE'] === 'all';

/** Roles and tablespaces are the server's and in no dump; what differs before differs after it. */
function isInDump(each: Case): boolean {
  const { majors, known } = each.options;
  if (makesRoles(each)) return false;
  return majors?.includes(major) !== false && known?.check !== 'server';
}

let server: Server;
let tool: PgDump;

beforeAll(async () => {
  server = await sharedServer(major);
  tool = new PgDump();
});

afterAll(() => tool.stop());

const sides = { before: 'in the case', after: 'in the dump' };

/** A catalog as a dump can tell it, ready to be compared. */
async function toldBy({ catalog }: Interpreted): ReturnType<typeof normalise> {
  return await normalise(withoutGaps(catalog), await grammars[newestGrammar]);
}

/** What the dump of a case says otherwise than the case. */
async function lossesOf(each: Case): Promise<readonly string[]> {
  const searchPath = searchPathOf(each);
  const ours = await interpretCase(each.sql, each.options, major);
  const dump = await runForGood({ server, major }, { ours, searchPath }, (database) =>
    tool.dump(database.connectionString),
  );
  const file = { path: 'dump.sql', bytes: Buffer.from(dump) };
  const theirs = await interpretCase([file], {}, major);
  const { changes } = compare(await toldBy(ours), await toldBy(theirs), {
    before: migrationAspects,
    after: migrationAspects,
  });
  const told = changes.filter((change) => !lostAlways.some(({ is }) => is(change)));
  const said = theirs.diagnostics.map((each) => reportText(each));
  return [...said, ...told.map((change) => changeBetween(sides, change))];
}

const cases = readCases()
  .filter(isInDump)
  .filter((_, index) => runsAll || index % 6 === 0);

describe('a dump comes to the same catalog as', () => {
  test.each(cases)('$name', async (each) => {
    const losses = await lossesOf(each);
    if (lostInCases.has(each.name)) expect(losses, 'is told now').not.toEqual([]);
    else expect(losses).toEqual([]);
  });
});

import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from './judge.ts';
import { queriesCases } from './queries-cases.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

/** Messages about functions name the types of arguments, which are not inferred. */
function comparable({ outcomes, facts, objects }: Verdict): Verdict {
  return {
    outcomes: outcomes.map((outcome) =>
      outcome.replace(/(-> 42883 function \S+?)\(.*\)( does not exist)/, '$1(...)$2'),
    ),
    facts,
    objects,
  };
}

describe.each([16, 18] as const)('PostgreSQL %i makes the same of', (major) => {
  let database: Database;
  let client: Client;
  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
  });
  afterAll(() => database.drop());

  const cases = queriesCases.filter(({ majors }) => majors?.includes(major) ?? true);
  test.each(cases)('$name', async ({ sql }) => {
    const { server, ours } = await judge(client, major, sql, { comparesPlaces: true });
    expect(comparable(ours)).toEqual(comparable(server));
  });
});

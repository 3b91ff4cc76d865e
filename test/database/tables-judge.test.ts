import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from './judge.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';
import { tablesCases } from './tables-cases.ts';

/** The server quotes names in some of its lines and we do not. */
function unquoted({ outcomes, facts }: Verdict): Pick<Verdict, 'outcomes' | 'facts'> {
  return { outcomes, facts: facts.map((line) => line.replaceAll('"', '')).sort() };
}

describe.each([16, 18] as const)('PostgreSQL %i makes the same of', (major) => {
  let database: Database;
  let client: Client;
  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
  });
  afterAll(() => database.drop());

  const cases = tablesCases.filter(({ majors }) => majors?.includes(major) ?? true);
  test.each(cases)('$name', async ({ sql }) => {
    const { server, ours } = await judge(client, major, sql, { comparesPlaces: true });
    expect(unquoted(ours)).toEqual(unquoted(server));
  });
});

import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge, type Verdict } from './judge.ts';
import { namedCases } from './named-cases.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

/** The server quotes names in some of its lines and we do not. */
function unquoted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll('"', '')).sort();
}

function comparable({ outcomes, facts, objects }: Verdict): Verdict {
  return { outcomes, facts: unquoted(facts), objects: unquoted(objects) };
}

describe.each([16, 18] as const)('PostgreSQL %i makes the same of', (major) => {
  let database: Database;
  let client: Client;
  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
  });
  afterAll(() => database.drop());

  const cases = namedCases.filter(({ majors }) => majors?.includes(major) ?? true);
  test.each(cases)('$name', async ({ sql }) => {
    const { server, ours } = await judge(client, major, sql);
    expect(comparable(ours)).toEqual(comparable(server));
  });
});

/** ALTER TABLE judged by PostgreSQL: what each statement comes to, and what is there in the end. */

import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippets } from './alter-table-snippets.ts';
import { majors } from './binaries.ts';
import { judge } from './judge.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

describe.each(majors)('PostgreSQL %i', (major) => {
  let database: Database;
  let client: Client;

  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
  });

  afterAll(() => database.drop());

  const cases = snippets.filter(({ since }) => since === undefined || major >= since);

  test.each(cases)('$name', async ({ sql }) => {
    const { server, ours } = await judge(client, major, sql, { comparesPlaces: true });
    expect(ours).toEqual(server);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { expect, test } from 'vitest';
import { majors } from './binaries.ts';
import { freshPGlite } from './pglite.ts';
import { serverAt, startServer } from './servers.ts';
import { sharedServer } from './shared-server.ts';

test.for(majors)('PostgreSQL %i starts and reports its version', async (major) => {
  const server = await sharedServer(major);
  expect(server.version).toMatch(new RegExp(`^${major}\\.\\d+$`));
});

test.for(majors)('PostgreSQL %i gives each test an empty database of its own', async (major) => {
  const server = await sharedServer(major);
  const [one, two] = [await server.database(), await server.database({ timezone: 'Asia/Tokyo' })];
  const [inOne, inTwo] = [await one.client(), await two.client()];
  await inOne.query('CREATE TABLE t (a integer)');
  const { rows } = await inTwo.query(
    `SELECT to_regclass('t') AS t, current_setting('timezone') AS zone`,
  );
  expect(rows).toEqual([{ t: null, zone: 'Asia/Tokyo' }]);
  await one.drop();
  await two.drop();
  await expect(one.client()).rejects.toThrow(`database "${one.name}" does not exist`);
});

test('a stopped server is gone', async () => {
  const server = await startServer(18);
  const database = await server.database();
  const client = await database.client();
  const { rows } = await client.query<{ folder: string }>(
    `SELECT current_setting('data_directory') AS folder`,
  );
  await client.end();
  await server.stop();
  await expect(database.client()).rejects.toThrow('ECONNREFUSED');
  expect(fs.existsSync(rows[0]!.folder)).toBe(false);
});

test('a server does not outlive a test run that is killed', async () => {
  const program = `
    import { startServer } from ${JSON.stringify(new URL('servers.ts', import.meta.url).href)};
    const server = await startServer(16);
    console.log(server.port);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  child.kill('SIGKILL');
  await expect
    .poll(() => serverAt(16, Number(port)).catch((error: Error) => error.message), {
      timeout: 10_000,
    })
    .toContain('ECONNREFUSED');
});

test('PGlite has the extensions and the time zone that were asked for', async () => {
  const database = await freshPGlite({ extensions: ['citext'], timezone: 'Asia/Tokyo' });
  await database.exec('CREATE EXTENSION citext');
  const { rows } = await database.query(
    `SELECT 'A'::citext = 'a' AS same, current_setting('timezone') AS zone`,
  );
  expect(rows).toEqual([{ same: true, zone: 'Asia/Tokyo' }]);
  await database.close();
});

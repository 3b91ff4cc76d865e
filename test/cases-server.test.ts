/** Every case of `test/cases` held to PostgreSQL 16 and 18, which run the same SQL. */

import { afterAll, beforeAll, describe, test } from 'vitest';
import { readCases, type Case } from './cases-runner/case-folder.ts';
import { Databases } from './cases-runner/databases.ts';
import { checkCase } from './cases-runner/pins.ts';
import { judgeCase, makesRoles, type Agreement } from './cases-runner/server-verdict.ts';
import { majors } from './database/binaries.ts';
import { sharedServer } from './database/shared-server.ts';

const agreement: Agreement = { statements: 0, refused: 0, notCompared: 0 };
const servers: Databases[] = [];

beforeAll(async () => {
  for (const major of majors) servers.push(new Databases(await sharedServer(major)));
});

async function judgeByAll(each: Case): Promise<void> {
  await checkCase(each, 'server', async () => {
    for (const server of servers) {
      if (each.options.majors?.includes(server.major) === false) continue;
      await judgeCase(each, server, agreement);
    }
  });
}

const cases = readCases();

describe.concurrent('PostgreSQL 16 and 18 make the same of', () => {
  test.each(cases.filter((each) => !makesRoles(each)))('$name', judgeByAll);
});

describe('one by one, as roles belong to all databases:', () => {
  test.each(cases.filter(makesRoles))('$name', judgeByAll);
});

afterAll(async () => {
  const { statements, refused, notCompared } = agreement;
  console.log(
    `${statements} statements held to servers; both refused ${refused} in the same words`,
  );
  console.log(`${notCompared} attributes could not be compared`);
  for (const server of servers) await server.drop();
});

import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  compare,
  database,
  migrationsSource,
  type AttributeChange,
  type Comparison,
} from '../../src/index.ts';
import { placeText } from '../../src/text/source.ts';
import { majors } from './binaries.ts';
import { catalogOf, changeLines, unknownLines } from './compare-with.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'migrations');
const files = fs.readdirSync(folder).sort();

/** A change of the database, and what the comparison then says of it. */
const drift: Readonly<Record<string, readonly string[]>> = {
  'ALTER TABLE users ALTER email DROP NOT NULL': ['column public.users.email notNull'],
  'ALTER TABLE users ALTER active SET DEFAULT false': ['column public.users.active default'],
  'ALTER TABLE users ADD shoe_size integer': ['removed column public.users.shoe_size'],
  [`COMMENT ON TABLE users IS 'changed'`]: ['table public.users comment'],
  'ALTER TABLE savings_groups DROP CONSTRAINT savings_groups_group_code_key': [
    'added constraint public.savings_groups.savings_groups_group_code_key',
    'added index public.savings_groups_group_code_key',
  ],
  'ALTER SEQUENCE saving_receipt_seq CACHE 7': ['sequence public.saving_receipt_seq cache'],
  [`ALTER TYPE loan_status ADD VALUE 'FORGIVEN'`]: [
    'removed enumLabel public.loan_status."FORGIVEN"',
  ],
  'ALTER TABLE notifications DISABLE ROW LEVEL SECURITY': [
    'table public.notifications rowSecurity',
  ],
  'CREATE INDEX more ON users (lower(username) DESC)': ['removed index public.more'],
  'ALTER TABLE meetings OWNER TO pg_monitor': [
    'table public.meetings owner',
    'sequence public.meetings_id_seq owner',
  ],
};

describe.each(majors)('the sample against PostgreSQL %i', (major) => {
  let server: Database;
  const migrations = migrationsSource({ cwd: root, postgres: major });

  beforeAll(async () => {
    server = await (await sharedServer(major)).database();
    const client = await server.client();
    for (const file of files) await client.query(fs.readFileSync(path.join(folder, file), 'utf8'));
  });
  afterAll(() => server.drop());

  async function differences(): Promise<Comparison> {
    const source = database(server.connectionString);
    const [before, after] = [await catalogOf(source), await catalogOf(migrations)];
    expect(before.entries.size).toBeGreaterThan(1000);
    return compare(before, after, { before: source.aspects, after: migrations.aspects });
  }

  test('interpreted and run are one', async () => {
    const { changes, notCompared } = await differences();
    expect(changeLines(changes)).toEqual([]);
    // The server prints a query otherwise than it was written.
    expect(unknownLines(notCompared)).toEqual([
      'materializedView public.savings_leaderboard query',
      'view public.group_dashboard query',
      'view public.member_statement query',
    ]);
    const aspects = notCompared.flatMap((each) => (each.reason === 'silent' ? each.aspect : []));
    expect(aspects.sort()).toEqual(['extension.comment', 'extension.version']);
  });

  test('what was changed by hand is seen, and nothing else', async () => {
    const client = await server.client();
    for (const statement of Object.keys(drift)) await client.query(statement);
    const { changes } = await differences();
    const expected = Object.values(drift).flat();
    // Since 18 NOT NULL is a constraint as well.
    if (major >= 18) expected.push('added constraint public.users.users_email_not_null');
    expect([...changeLines(changes)].sort()).toEqual(expected.sort());
    const column = changes.find(({ id }) => id === 'column public.users.email');
    const { origins } = column as AttributeChange;
    expect(origins.before).toBeNull();
    expect(placeText(origins.after!.place)).toMatch(/^migrations\/.+\.sql:\d+:\d+$/);
  });
});

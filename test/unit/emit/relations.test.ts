import { expect, test } from 'vitest';
import { CatalogFixture, emitFixture, textOf } from './catalog-fixture.ts';
import { OutputFolder, moduleOptions, strictest } from './output-folder.ts';

/** Loans with two keys to users, a profile with one and a badge with two that are unique, and a tree. */
function catalog(): CatalogFixture {
  const fixture = new CatalogFixture();
  const users = fixture.table('users');
  const user = fixture.identity(users);
  const loans = fixture.table('loans');
  fixture.identity(loans);
  const borrower = fixture.column(loans, 'borrower_id', 'int4', { notNull: true });
  const approvedBy = fixture.column(loans, 'approved_by', 'int4');
  fixture.foreignKey(loans, 'loans_borrower_id_fkey', [[borrower], [user]]);
  fixture.foreignKey(loans, 'loans_approved_by_fkey', [[approvedBy], [user]]);
  const profiles = fixture.table('profiles');
  const profileUser = fixture.column(profiles, 'user_id', 'int4', { notNull: true });
  fixture.primaryKey(profiles, 'profiles_pkey', [profileUser]);
  fixture.foreignKey(profiles, 'profiles_user_id_fkey', [[profileUser], [user]]);
  const badges = fixture.table('badges');
  for (const name of ['owner_id', 'giver_id']) {
    const column = fixture.column(badges, name, 'int4', { notNull: true });
    fixture.unique(badges, `badges_${name}_key`, [column]);
    // The same name as another table's: Drizzle would find both.
    const constraint = name === 'owner_id' ? 'loans_borrower_id_fkey' : 'badges_giver_id_fkey';
    fixture.foreignKey(badges, constraint, [[column], [user]]);
  }
  const nodes = fixture.table('nodes');
  const node = fixture.identity(nodes);
  fixture.column(nodes, 'nodes', 'text');
  const parent = fixture.column(nodes, 'parent_id', 'int4');
  fixture.foreignKey(nodes, 'nodes_parent_id_fkey', [[parent], [node]]);
  return fixture;
}

test('names and kinds of both sides', async () => {
  const emission = await emitFixture(catalog());
  const flat = (file: string): string =>
    textOf(emission, file).replace(/\s+/g, ' ').replaceAll(', }', ' }');
  expect(flat('relations/loans.ts')).toContain(
    "({ one }) => ({ approvedByUser: one(users, { fields: [loans.approvedBy], references: [users.id], relationName: 'loans_approved_by_fkey' }), borrower: one(users, { fields: [loans.borrowerId], references: [users.id], relationName: 'loans_borrower_id_fkey' }) }",
  );
  expect(flat('relations/users.ts')).toContain(
    "loans: many(loans, { relationName: 'loans_borrower_id_fkey' }),",
  );
  expect(flat('relations/users.ts')).toContain(
    "loansByApprovedBy: many(loans, { relationName: 'loans_approved_by_fkey' }),",
  );
  expect(flat('relations/users.ts')).toContain('profile: one(profiles) }');
  expect(flat('relations/users.ts')).toContain(
    "badge: one(badges, { fields: [users.id as Pg.AnyPgColumn<{ tableName: 'users' }>], references: [badges.ownerId], relationName: 'public.badges.loans_borrower_id_fkey' }),",
  );
  expect(flat('relations/nodes.ts')).toContain(
    "nodesByParent: many(nodes, { relationName: 'nodes_parent_id_fkey' }), parent: one(nodes,",
  );
});

test('no relations by setting', async () => {
  const { files, counts } = await emitFixture(catalog(), { relations: false });
  expect(files.filter(({ path }) => path.startsWith('relations/'))).toEqual([]);
  expect(counts.relations).toBe(0);
});

const types = `
import { drizzle } from 'drizzle-orm/pg-proxy';
import * as schema from './generated/index.js';

const db = drizzle(async () => ({ rows: [] }), { schema });
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(_: T): void => {};

export async function check(): Promise<void> {
  const user = await db.query.users.findFirst({
    with: { profile: true, badge: true, badgeByGiver: true, loans: { with: { borrower: true } }, loansByApprovedBy: true },
  });
  const loan = await db.query.loans.findFirst({ with: { approvedByUser: true, borrower: true } });
  const node = await db.query.nodes.findFirst({ with: { parent: true, nodesByParent: true } });
  if (!user || !loan || !node) return;
  holds<Equal<typeof user.profile, schema.Profile | null>>(true);
  holds<Equal<typeof user.badge, schema.Badge | null>>(true);
  holds<Equal<typeof user.badgeByGiver, schema.Badge | null>>(true);
  holds<Equal<typeof user.loansByApprovedBy, schema.Loan[]>>(true);
  holds<Equal<typeof loan.borrower, schema.User>>(true);
  holds<Equal<typeof loan.approvedByUser, schema.User | null>>(true);
  holds<Equal<typeof node.nodesByParent, schema.Node[]>>(true);
}
`;

const queries = `
import { drizzle } from 'drizzle-orm/pg-proxy';
import * as schema from './generated/index.js';
const db = drizzle(async () => ({ rows: [] }), { schema });
const queries = [
  db.query.users.findFirst({ with: { profile: true, badge: true, badgeByGiver: true, loans: { with: { borrower: true } }, loansByApprovedBy: true } }),
  db.query.loans.findFirst({ with: { approvedByUser: true, borrower: true } }),
  db.query.nodes.findFirst({ with: { parent: true, nodesByParent: true } }),
];
console.log(JSON.stringify(queries.map((query) => query.toSQL().sql.length > 0)));
`;

test('Drizzle pairs them at run time, and promises no row where there may be none', async () => {
  const { files } = await emitFixture(catalog());
  const folder = new OutputFolder(files, { 'check.ts': types });
  expect(await folder.compile('typescript', { ...strictest, ...moduleOptions['.js'] })).toBe('');
  expect(await folder.evaluate(queries)).toEqual([true, true, true]);
  folder.remove();
});

/** The catalog of the example that says what output should look like. */

import { CatalogFixture, keyOf, literal, name, sqlOf } from './catalog-fixture.ts';

/** `savings_groups` with the tables that it refers to. */
export function savingsGroups(): CatalogFixture {
  const fixture = new CatalogFixture();
  const status = fixture.enum('cycle_status', ['open', 'closed']);
  const users = fixture.table('users');
  const userId = fixture.identity(users);
  const members = fixture.table('group_members');
  const memberId = fixture.identity(members);
  const groups = fixture.table('savings_groups', { comment: 'A village savings group.' });
  fixture.identity(groups);
  fixture.column(groups, 'name', { type: 'varchar', modifiers: ['255'] }, { notNull: true });
  const code = fixture.column(
    groups,
    'group_code',
    { type: 'varchar', modifiers: ['50'] },
    { notNull: true, comment: 'Short code printed on passbooks.' },
  );
  fixture.column(groups, 'formation_date', 'date', { notNull: true });
  const money = { type: 'numeric', modifiers: ['12', '2'] };
  const balance = fixture.column(groups, 'loan_balance', money, {
    default: literal('0.00', 'float'),
  });
  const cycle = fixture.column(groups, 'cycle_status', status.type, {
    notNull: true,
    default: {
      pieces: [{ ref: status.labels[0]!, form: 'literal' }],
      constant: { kind: 'string', text: 'open', label: status.labels[0]!, isCast: false },
    },
  });
  fixture.column(groups, 'constitution_document_url', { type: 'varchar', modifiers: ['500'] });
  fixture.column(groups, 'share_value', money, {
    notNull: true,
    default: literal('5000.00', 'float'),
  });
  fixture.column(groups, 'preferences', 'jsonb', {
    notNull: true,
    default: literal('{}', 'string', { sql: "'{}'::jsonb", isCast: true }),
  });
  const chair = fixture.column(groups, 'chair_member_id', 'int4');
  const createdBy = fixture.column(groups, 'created_by', 'int4', { notNull: true });
  fixture.column(groups, 'created_date', 'timestamp', {
    notNull: true,
    default: sqlOf('CURRENT_TIMESTAMP'),
  });
  fixture.unique(groups, 'savings_groups_group_code_key', [code]);
  fixture.foreignKey(groups, 'savings_groups_created_by_fkey', [[createdBy], [userId]]);
  fixture.foreignKey(groups, 'savings_groups_chair_member_id_fkey', [[chair], [memberId]], {
    onDelete: 'set null',
    deferrable: true,
    initiallyDeferred: true,
  });
  const isPositive = sqlOf(name(balance), ' >= 0');
  fixture.check(groups, 'savings_groups_loan_balance_check', isPositive);
  const nameColumn = fixture.builder.find('column', groups, 'name')!;
  fixture.index(groups, 'savings_groups_name_idx', [keyOf(nameColumn)], {
    predicate: sqlOf(name(cycle), ' = ', { ref: status.labels[0]!, form: 'literal' }),
  });
  fixture.trigger(groups, 'savings_groups_touch', fixture.function('touch_updated_date'));
  return fixture;
}

/** The settings of the example: a type for the column of preferences. */
export const savingsGroupsSettings = {
  columns: new Map([
    [
      'savings_groups.preferences',
      { kind: 'type', type: 'GroupPreferences', from: '/app/json-types' } as const,
    ],
  ]),
};

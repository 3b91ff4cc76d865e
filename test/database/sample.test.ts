import fs from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { majors } from './binaries.ts';
import type { Database } from './servers.ts';
import { sharedServer } from './shared-server.ts';

const folder = path.join(import.meta.dirname, '../../migrations');
const files = fs.readdirSync(folder).sort();

/** The 47 tables by their family, with the columns that the story tells of. */
const tables: Readonly<Record<string, string>> = {
  // Core
  users: 'username email password active admin role is_super_admin',
  services: '',
  service_permissions: '',
  notifications: '',
  user_sessions: '',
  audit_log: 'old_values new_values ip_address',
  // Savings
  savings_groups: `name group_code formation_date state status country region district parish village
    target_amount savings_balance loan_balance loan_fund_balance members_count max_members
    chair_member_id treasurer_member_id secretary_member_id cycle_start_date cycle_end_date
    cycle_status meeting_frequency meeting_day meeting_time latitude longitude
    constitution_document_url registration_certificate_url is_registered registration_number
    registration_date currency share_value loan_interest_rate created_by updated_date`,
  group_members: `group_id user_id first_name last_name email phone_number id_number date_of_birth
    gender occupation status joined_date role share_balance total_contributions
    attendance_percentage is_eligible_for_loans`,
  saving_types: 'code is_mandatory allows_withdrawal minimum_amount maximum_amount',
  group_saving_type_settings: '',
  member_savings: '',
  saving_transactions: 'amount transaction_type mobile_money_provider verification_status',
  group_cashbook: '',
  group_transactions: '',
  member_fines: '',
  group_settings: 'group_id',
  savings_cycles: '',
  share_outs: '',
  // Income-generating activities
  savings_group_iga: '',
  iga_member_participation: '',
  iga_cashflow: '',
  iga_member_returns: '',
  // Loans
  loan_assessments: 'total_score risk_level',
  group_loans: 'principal interest_rate term_months outstanding_amount',
  loan_repayment_schedule: '',
  // Meetings
  meetings: `group_id meeting_number meeting_date meeting_time meeting_type location status agenda
    minutes quorum_met recorded_by scheduled_by`,
  meeting_activities: '',
  member_activity_participation: '',
  meeting_attendance: '',
  // Documents and mobile money
  activity_documents: 'parent_document_id',
  activity_document_audit_log: '',
  mobile_money_accounts: '',
  mobile_money_payments: '',
  mobile_money_verification: '',
  // Achievements
  achievements: '',
  member_achievements: '',
  achievement_badges: '',
  member_badges: '',
  achievement_leaderboard: '',
  // Analytics
  analytics_snapshots: '',
  analytics_reports: 'report_data',
  member_analytics: '',
  // Advanced
  document_templates: '',
  document_versions: '',
  document_approvals: '',
  attendance_sessions: '',
  attendance_records: '',
};

/** What a schema of this size has beside tables, each as the catalog rows that show it. */
const kinds: Readonly<Record<string, string>> = {
  extension: `pg_extension WHERE extname = 'citext'`,
  enum: `pg_type WHERE typtype = 'e' AND typname = 'loan_status'`,
  domain: `pg_type WHERE typtype = 'd' AND typname = 'phone_number'`,
  sequence: `pg_sequences WHERE sequencename = 'saving_receipt_seq'`,
  'partial index': `pg_index WHERE indpred IS NOT NULL`,
  'expression index': `pg_index WHERE indexprs IS NOT NULL AND indrelid > 16383`,
  'covering index': `pg_index WHERE indnatts > indnkeyatts`,
  'gin index': `pg_indexes WHERE indexdef LIKE '%USING gin%'`,
  'generated column': `pg_attribute WHERE attgenerated = 's'`,
  'always-identity': `pg_attribute WHERE attidentity = 'a'`,
  'default-identity': `pg_attribute WHERE attidentity = 'd'`,
  'self reference': `pg_constraint WHERE contype = 'f' AND conrelid = confrelid`,
  'key of several columns': `pg_constraint WHERE contype = 'f' AND cardinality(conkey) > 1`,
  'comment on a table': `pg_description WHERE objoid = 'savings_groups'::regclass AND objsubid = 0`,
  'comment on a column': `pg_description WHERE objoid = 'savings_groups'::regclass AND objsubid > 0`,
  trigger: `pg_trigger WHERE NOT tgisinternal`,
  policy: `pg_policies WHERE tablename = 'notifications'`,
  'row level security': `pg_class WHERE relrowsecurity`,
  array: `pg_attribute WHERE attrelid = 'group_settings'::regclass AND attndims = 1`,
  'seed row': `saving_types`,
  view: `pg_views WHERE schemaname = 'public'`,
  'materialized view': `pg_matviews WHERE ispopulated`,
};

describe.each(majors)('the sample on PostgreSQL %i', (major) => {
  let database: Database;
  let client: Client;

  beforeAll(async () => {
    database = await (await sharedServer(major)).database();
    client = await database.client();
    // Several statements in one query are one transaction, as with psql's -1.
    for (const file of files) await client.query(fs.readFileSync(path.join(folder, file), 'utf8'));
  });
  afterAll(() => database.drop());

  /** Of a table's column, what the story is about. */
  async function column(table: string, name: string): Promise<string | undefined> {
    const { rows } = await client.query<{ text: string }>(
      `SELECT format_type(a.atttypid, a.atttypmod)
         || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
         || COALESCE(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS text
       FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
       WHERE a.attrelid = $1::regclass AND a.attname = $2 AND NOT a.attisdropped`,
      [table, name],
    );
    return rows[0]?.text;
  }

  async function constraint(name: string): Promise<string | undefined> {
    const { rows } = await client.query<{ text: string }>(
      'SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1',
      [name],
    );
    return rows[0]?.text;
  }

  /** The number that a query counts. */
  async function count(query: string): Promise<number> {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM ${query}`,
    );
    return rows[0]!.n;
  }

  test('has the tables and columns of its story', async () => {
    const { rows } = await client.query<{ name: string; columns: string[] }>(
      `SELECT table_name AS name, array_agg(column_name::text) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' GROUP BY table_name`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(tables).sort());
    for (const { name, columns } of rows) {
      const told = tables[name]!.split(/\s+/).filter((column) => column !== '');
      expect(columns).toEqual(expect.arrayContaining(['id', 'created_date', ...told]));
    }
  });

  test.each(Object.entries(kinds))('has a %s', async (_, rows) => {
    expect(await count(rows)).toBeGreaterThan(0);
  });

  test('has 47 tables, each with a primary key "id"', async () => {
    expect(await count(`pg_tables WHERE schemaname = 'public'`)).toBe(47);
    expect(
      await count(
        `pg_constraint WHERE contype = 'p' AND pg_get_constraintdef(oid) = 'PRIMARY KEY (id)'`,
      ),
    ).toBe(47);
  });

  test('a group has a code, a place and a loan balance', async () => {
    expect(await column('savings_groups', 'group_code')).toBe('character varying(50) NOT NULL');
    expect(await constraint('savings_groups_group_code_key')).toBe('UNIQUE (group_code)');
    for (const name of ['district', 'parish', 'village']) {
      expect(await column('savings_groups', name)).toBe('character varying(100) NOT NULL');
    }
    for (const name of ['created_date', 'updated_date']) {
      const timestamp = 'timestamp without time zone NOT NULL DEFAULT CURRENT_TIMESTAMP';
      expect(await column('savings_groups', name)).toBe(timestamp);
    }
    expect(await column('savings_groups', 'created_by')).toBe('integer NOT NULL');
    expect(await column('savings_groups', 'loan_balance')).toBe('numeric(12,2) DEFAULT 0.00');
  });

  test.each(['chair', 'treasurer', 'secretary'])(
    'the %s of a group is one of its members',
    async (office) => {
      expect(await column('savings_groups', `${office}_member_id`)).toBe('integer');
      expect(await constraint(`savings_groups_${office}_member_id_fkey`)).toBe(
        `FOREIGN KEY (${office}_member_id) REFERENCES group_members(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED`,
      );
    },
  );

  test('the circle of groups and members closes from the other side too', async () => {
    expect(await constraint('group_members_group_id_fkey')).toBe(
      'FOREIGN KEY (group_id) REFERENCES savings_groups(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED',
    );
  });

  test('a meeting is recorded and scheduled by users and has no officers', async () => {
    for (const name of ['recorded_by', 'scheduled_by']) {
      expect(await column('meetings', name)).toBe('integer');
      expect(await constraint(`meetings_${name}_fkey`)).toBe(
        `FOREIGN KEY (${name}) REFERENCES users(id) ON DELETE SET NULL`,
      );
    }
    for (const name of ['chairperson_id', 'secretary_id', 'treasurer_id']) {
      expect(await column('meetings', name)).toBeUndefined();
    }
  });

  test('a member has two names', async () => {
    expect(await column('group_members', 'first_name')).toBe('character varying(100) NOT NULL');
    expect(await column('group_members', 'last_name')).toBe('character varying(100) NOT NULL');
    expect(await column('group_members', 'name')).toBeUndefined();
  });

  test('the triggers keep the totals of a group', async () => {
    await client.query(`
      INSERT INTO savings_groups (name, group_code, formation_date, country, district, parish, village, created_by)
        SELECT 'Twisungane', 'RW-KGL-000001', '2024-01-01', 'Rwanda', 'Gasabo', 'Remera', 'Rukiri', id FROM users;
      INSERT INTO group_members (group_id, user_id, first_name, last_name, gender)
        SELECT g.id, u.id, 'Alice', 'Uwase', 'FEMALE' FROM savings_groups g, users u;
      INSERT INTO member_savings (member_id, saving_type_id)
        SELECT m.id, t.id FROM group_members m, saving_types t WHERE t.code = 'PERSONAL';
      INSERT INTO saving_transactions (member_saving_id, amount, transaction_type, processed_by)
        SELECT s.id, 2500, 'DEPOSIT', u.id FROM member_savings s, users u;
      INSERT INTO group_loans (group_id, member_id, loan_number, principal, term_months, total_amount_due, status, approval_date)
        SELECT group_id, id, 'L-1', 1000, 1, 1050, 'DISBURSED', '2024-02-01' FROM group_members;
      INSERT INTO loan_repayment_schedule (loan_id, installment_number, due_date, principal_amount, total_amount)
        SELECT id, 1, '2024-03-01', 1000, 1050 FROM group_loans;
      UPDATE loan_repayment_schedule SET amount_paid = 50;
      INSERT INTO meetings (group_id, meeting_number, meeting_date) SELECT id, 1, '2024-01-08' FROM savings_groups;
      INSERT INTO meeting_attendance (meeting_id, member_id, is_present)
        SELECT t.id, m.id, TRUE FROM meetings t, group_members m`);
    const { rows } = await client.query(`
      SELECT g.members_count, g.savings_balance, g.loan_balance, m.attendance_percentage, t.attendance_rate
      FROM savings_groups g JOIN group_members m ON m.group_id = g.id JOIN meetings t ON t.group_id = g.id`);
    expect(rows).toEqual([
      {
        members_count: 1,
        savings_balance: '2500.00',
        loan_balance: '1000.00',
        attendance_percentage: '100.00',
        attendance_rate: '100.00',
      },
    ]);
  });
});

test('the sample is written without DO blocks', () => {
  const text = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8')).join('\n');
  expect(text).not.toMatch(/^\s*DO\s+(\$|LANGUAGE)/im);
});

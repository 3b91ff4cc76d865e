import { describe, expect, test } from 'vitest';
import type { Handle } from '../../../src/catalog/builder.ts';
import {
  CatalogFixture,
  emitFixture,
  keyOf,
  literal,
  name,
  sqlOf,
  textOf,
} from './catalog-fixture.ts';

/** The text of `tables/t.ts`, with the table `t` and what `make` puts into it. */
async function tableText(make: (fixture: CatalogFixture, table: Handle) => void): Promise<string> {
  const fixture = new CatalogFixture();
  make(fixture, fixture.table('t'));
  return textOf(await emitFixture(fixture), 'tables/t.ts');
}

describe('keys', () => {
  test("a primary key with the server's own name stands at its column, another with the table", async () => {
    const own = await tableText((fixture, table) => {
      const id = fixture.column(table, 'id', 'int4', { notNull: true });
      fixture.primaryKey(table, 't_pkey', [id]);
    });
    expect(own).toContain("id: Pg.integer('id').primaryKey(),");
    const other = await tableText((fixture, table) => {
      const id = fixture.column(table, 'id', 'int4', { notNull: true });
      fixture.primaryKey(table, 'pk_t', [id]);
    });
    expect(other).toContain("id: Pg.integer('id').notNull(),");
    expect(other).toContain(
      "Pg.primaryKey({\n      name: 'pk_t',\n      columns: [table.id],\n    }),",
    );
  });

  test('uniques of one column stand there, but for a second one; nulls are said', async () => {
    const text = await tableText((fixture, table) => {
      const a = fixture.column(table, 'a', 'text');
      const b = fixture.column(table, 'b', 'text');
      fixture.unique(table, 't_a_key', [a], { ofIndex: { nullsNotDistinct: true } });
      fixture.unique(table, 't_a_key1', [a]);
      fixture.unique(table, 't_a_b_key', [a, b], {
        deferrable: true,
        ofIndex: { nullsNotDistinct: true, include: [b] },
      });
    });
    expect(text).toContain("a: Pg.text('a').unique('t_a_key', { nulls: 'not distinct' }),");
    expect(text).toContain("Pg.unique('t_a_key1').on(table.a),");
    expect(text).toContain("Pg.unique('t_a_b_key').on(table.a, table.b).nullsNotDistinct(),");
    expect(text).toContain(' * - `t_a_b_key` INCLUDE `(b)` DEFERRABLE\n');
  });

  test('a key over periods is told, as there is no builder for it', async () => {
    const text = await tableText((fixture, table) => {
      const id = fixture.column(table, 'id', 'int4', { notNull: true });
      const valid = fixture.column(table, 'valid', 'daterange', { notNull: true });
      fixture.primaryKey(table, 't_pkey', [id, valid], { withoutOverlaps: true });
    });
    expect(text).toContain(' * - `t_pkey` PRIMARY KEY `(id, valid WITHOUT OVERLAPS)`\n');
    expect(text).not.toContain('primaryKey');
  });

  test('a foreign key to a table that is not written is told', async () => {
    const fixture = new CatalogFixture();
    const parent = fixture.table('p');
    const id = fixture.identity(parent);
    const table = fixture.table('t');
    const column = fixture.column(table, 'p_id', 'int4');
    fixture.foreignKey(table, 't_p_id_fkey', [[column], [id]], {
      onDelete: 'cascade',
      match: 'full',
      validated: false,
    });
    const emission = await emitFixture(fixture, { exclude: ['p'] });
    expect(textOf(emission, 'tables/t.ts')).toContain(
      ' * - `t_p_id_fkey` FOREIGN KEY `(p_id)` REFERENCES `p (id)` ON DELETE CASCADE MATCH FULL NOT VALID\n',
    );
    expect(emission.files.map(({ path }) => path)).toEqual([
      'index.ts',
      'tables/t.ts',
      'types/index.ts',
      'types/t.ts',
    ]);
  });

  test('actions and what Drizzle cannot say of them', async () => {
    const text = await tableText((fixture, table) => {
      const id = fixture.identity(table);
      const a = fixture.column(table, 'a', 'int4');
      fixture.foreignKey(table, 't_a_fkey', [[a], [id]], {
        onUpdate: 'cascade',
        onDelete: 'set null',
        onDeleteColumns: [a],
      });
    });
    expect(text).toContain('foreignColumns: [table.id],');
    expect(text).toContain(".onUpdate('cascade')");
    expect(text).toContain(".onDelete('set null')");
    expect(text).toContain(' * - `t_a_fkey` ON DELETE SET NULL `(a)`\n');
  });
});

function serial(fixture: CatalogFixture, table: Handle, type: string, increment = 1n): Handle {
  const id = fixture.column(table, 'id', type, { notNull: true });
  const sequence = fixture.sequence('t_id_seq', { ownedBy: id, increment });
  fixture.builder.change('column', id, {
    default: sqlOf('nextval(', { ref: sequence, form: 'qualifiedLiteral' }, '::regclass)'),
  });
  return id;
}

describe('columns', () => {
  test('a default of its own sequence is serial, and the sequence is not written', async () => {
    const fixture = new CatalogFixture();
    serial(fixture, fixture.table('t'), 'int8');
    const emission = await emitFixture(fixture);
    expect(textOf(emission, 'tables/t.ts')).toContain(
      "id: Pg.bigserial('id', { mode: 'bigint' }).notNull(),",
    );
    expect(emission.counts).toEqual({
      tables: 1,
      views: 0,
      enums: 0,
      sequences: 0,
      relations: 0,
    });
  });

  test('a sequence with options of its own is written, and the column is no serial', async () => {
    const fixture = new CatalogFixture();
    serial(fixture, fixture.table('t'), 'int4', 2n);
    const emission = await emitFixture(fixture);
    expect(textOf(emission, 'tables/t.ts')).toContain("nextval('t_id_seq'::regclass)`),");
    expect(textOf(emission, 'sequences.ts')).toContain(
      "/**\n * Beyond Drizzle:\n * - OWNED BY `t.id`\n */\nexport const tIdSeq = Pg.pgSequence('t_id_seq', { increment: 2 });\n",
    );
  });

  test('identity options are those that differ', async () => {
    const text = await tableText((fixture, table) => {
      const id = fixture.column(table, 'id', 'int8', { notNull: true });
      const sequence = fixture.sequence('"ids"', {
        ownedBy: id,
        isIdentity: true,
        start: 10n,
        maxValue: 9007199254740993n,
        cycle: true,
      });
      fixture.builder.change('column', id, { identity: { mode: 'always', sequence } });
    });
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain(
      `.notNull() .generatedAlwaysAsIdentity({ name: '"ids"', startWith: 10, maxValue: '9007199254740993', cycle: true, })`,
    );
  });

  test('defaults', async () => {
    const text = await tableText((fixture, table) => {
      fixture.column(table, 'a', 'timestamptz', { default: sqlOf('now()') });
      fixture.column(table, 'b', 'timestamp', { default: sqlOf('current_timestamp(3)') });
      fixture.column(table, 'c', 'uuid', { default: sqlOf('gen_random_uuid()') });
      fixture.column(table, 'd', 'text', { default: literal('', 'null', { sql: 'NULL' }) });
      fixture.column(table, 'e', 'text', { default: sqlOf("upper('`${x}\\')") });
      fixture.column(table, 'f', 'int4', {
        notNull: true,
        generated: { kind: 'virtual', expression: sqlOf('1 + 1') },
      });
    });
    expect(text).toContain("a: Pg.timestamp('a', { withTimezone: true }).defaultNow(),");
    expect(text).toContain("b: Pg.timestamp('b').default(sql`CURRENT_TIMESTAMP(3)`),");
    expect(text).toContain("c: Pg.uuid('c').defaultRandom(),");
    expect(text).toContain("d: Pg.text('d'),");
    expect(text).toContain("e: Pg.text('e').default(sql`upper('\\`\\${x}\\\\')`),");
    expect(text).toContain(
      "f: Pg.integer('f')\n    .notNull()\n    .generatedAlwaysAs(sql`1 + 1`),",
    );
    expect(text).toContain(' * - VIRTUAL: computed when read, not stored\n');
  });

  test("notes of a column are its collation's, its storage's and its domain's", async () => {
    const text = await tableText((fixture, table) => {
      const domain = fixture.create('domain', {
        comment: null,
        parent: fixture.public,
        name: 'phone',
        baseType: fixture.type('text'),
        notNull: true,
        default: null,
        collation: null,
      });
      fixture.check(domain, 'phone_check', sqlOf("VALUE ~ '^[0-9]+$'"));
      fixture.column(table, 'a', 'text', { collation: '"C"', compression: 'lz4', comment: 'Say.' });
      fixture.column(table, 'b', domain);
    });
    expect(text).toContain(
      '  /**\n   * Say.\n   *\n   * Beyond Drizzle:\n   * - COLLATE `"C"`\n   * - COMPRESSION `lz4`\n   */',
    );
    expect(text).toContain(
      "   * - domain `phone` NOT NULL\n   * - domain `phone` CONSTRAINT `phone_check` CHECK `VALUE ~ '^[0-9]+$'`\n",
    );
  });
});

describe('indexes', () => {
  test('order, classes, methods, expressions, parameters', async () => {
    const text = await tableText((fixture, table) => {
      const a = fixture.column(table, 'a', 'text');
      const b = fixture.column(table, 'b', 'jsonb');
      const key = keyOf(a);
      const none = { ...key, column: null };
      fixture.index(table, 'i1', [
        { ...key, descending: true, nullsFirst: true },
        { ...key, descending: true },
      ]);
      fixture.index(table, 'i2', [{ ...key, nullsFirst: true, operatorClass: 'text_pattern_ops' }]);
      fixture.index(table, 'i3', [{ ...keyOf(b), operatorClass: 'jsonb_ops' }], { method: 'gin' });
      fixture.index(table, 'i4', [{ ...none, expression: sqlOf('lower(', name(a), ')') }], {
        unique: true,
      });
      fixture.index(table, 'i5', [
        { ...none, expression: sqlOf(name(a), " || ')'"), descending: true, nullsFirst: true },
      ]);
      fixture.index(table, 'i6', [{ ...key, collation: '"C"' }], {
        storageParameters: { fillfactor: '70' },
        include: [b],
        nullsNotDistinct: true,
        tablespace: 'fast',
      });
    });
    expect(text).toContain(
      "Pg.index('i1').on(table.a.desc().nullsFirst(), table.a.desc().nullsLast()),",
    );
    expect(text).toContain("Pg.index('i2').on(table.a.nullsFirst().op('text_pattern_ops')),");
    expect(text).toContain("Pg.index('i3').using('gin', table.b),");
    expect(text).toContain("Pg.uniqueIndex('i4').on(sql`lower(a)`),");
    expect(text).toContain("Pg.index('i5').on(sql`(a || ')') DESC`),");
    expect(text.replace(/\s+/g, '')).toContain(
      "Pg.index('i6').on(sql`aCOLLATE\"C\"`).with({fillfactor:'70'}),",
    );
    expect(text).toContain(' * - `i6` INCLUDE `(b)` NULLS NOT DISTINCT TABLESPACE `fast`\n');
  });

  test('a table that uses no column in its third argument has no parameter there', async () => {
    const text = await tableText((fixture, table) => {
      fixture.column(table, 'a', 'int4');
      fixture.check(table, 'c', sqlOf('a > 0'));
    });
    expect(text).toContain('(): Pg.PgTableExtraConfigValue[] => [Pg.check(');
  });
});

test('policies, row-level security and the table itself', async () => {
  const text = await tableText((fixture, table) => {
    fixture.column(table, 'a', 'int4');
    fixture.builder.change('table', table, {
      rowSecurity: true,
      forceRowSecurity: true,
      persistence: 'unlogged',
      storageParameters: { fillfactor: '50' },
      replicaIdentity: 'full',
    });
    const policy = { comment: null, parent: table, permissive: true, withCheck: null } as const;
    fixture.create('policy', {
      ...policy,
      name: 'p1',
      command: 'all',
      roles: ['public'],
      using: null,
    });
    fixture.create('policy', {
      ...policy,
      name: 'p2',
      permissive: false,
      command: 'select',
      roles: ['app', 'admin'],
      using: sqlOf('a > 0'),
    });
  });
  expect(text).toContain("Pg.pgPolicy('p1'),");
  expect(text.replace(/\s+/g, ' ')).toContain(
    "Pg.pgPolicy('p2', { as: 'restrictive', for: 'select', to: ['app', 'admin'], using: sql`a > 0`, }),",
  );
  expect(text).toContain(').enableRLS();');
  expect(text).toContain(
    ' * - UNLOGGED\n * - WITH `(fillfactor = 50)`\n * - REPLICA IDENTITY FULL\n * - FORCE ROW LEVEL SECURITY\n',
  );
});

test('partitions are written by setting only', async () => {
  const fixture = new CatalogFixture();
  const parent = fixture.table('events', { kindOfTable: 'partitioned' });
  const at = fixture.column(parent, 'at', 'date');
  fixture.builder.change('table', parent, {
    partitionKey: { strategy: 'range', keys: [keyOf(at)] },
  });
  const child = fixture.table('events_2024', {
    partitionOf: { parent, bound: "FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')" },
  });
  fixture.column(child, 'at', 'date');
  const without = await emitFixture(fixture);
  expect(textOf(without, 'tables/events.ts')).toContain(' * - PARTITION BY RANGE `(at)`\n');
  expect(without.counts.tables).toBe(1);
  const partitions = await emitFixture(fixture, { partitions: true });
  expect(textOf(partitions, 'tables/events_2024.ts')).toContain(
    " * - PARTITION OF `events` `FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')`\n",
  );
});

test('a new plain column is one more line in its table', async () => {
  const fixture = new CatalogFixture();
  const table = fixture.table('t');
  fixture.identity(table);
  const before = textOf(await emitFixture(fixture), 'tables/t.ts').split('\n');
  fixture.column(table, 'note', 'text');
  const after = textOf(await emitFixture(fixture), 'tables/t.ts').split('\n');
  expect(after.filter((line) => !before.includes(line))).toEqual(["  note: Pg.text('note'),"]);
  expect(after.length).toBe(before.length + 1);
});

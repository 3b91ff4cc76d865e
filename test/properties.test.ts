/**
 * What holds for all SQL, over the cases and the sample: a statement that fails leaves no trace, and
 * SAVEPOINT ... ROLLBACK TO around statements leaves none of them.
 */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { freeze, type Catalog } from '../src/catalog/catalog.ts';
import type { Mark } from '../src/catalog/journal.ts';
import { applyStatement } from '../src/interpret/interpret.ts';
import { Session } from '../src/interpret/session.ts';
import { beginFile } from '../src/interpret/transaction.ts';
import { loadGrammar, parseFile } from '../src/statements/parse.ts';
import type { AnyStatement } from '../src/statements/statement.ts';
import { readCases } from './cases-runner/case-folder.ts';

const grammar = await loadGrammar(18);
const sample = path.resolve(import.meta.dirname, '../migrations');

interface Subject {
  readonly name: string;
  readonly text: string;
}

const subjects: readonly Subject[] = [
  ...readCases().map(({ name, sql }) => ({
    name,
    text: sql.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n;\n'),
  })),
  {
    name: 'the sample',
    text: fs
      .readdirSync(sample)
      .sort()
      .map((file) => fs.readFileSync(path.join(sample, file), 'utf8'))
      .join('\n;\n'),
  },
];

/** Savepoints around statements need one transaction, which these would end or forbid. */
async function statementsOf({ name, text }: Subject): Promise<readonly AnyStatement[]> {
  const { statements } = await parseFile({ path: `${name}.sql`, text }, grammar);
  return statements.filter(({ kind }) => kind !== 'TransactionStmt');
}

function open(): Session {
  const session = new Session({ postgres: 18, searchPath: ['public'], grammar });
  beginFile(session, []);
  return session;
}

/** All that a catalog says, with ranks and origins: equal texts are equal catalogs. */
function textOf({ entries }: Catalog): string {
  const lines = [...entries.values()].map(({ provenance, ...entry }) =>
    JSON.stringify(
      [entry, provenance.created.place.span, [...provenance.changed.keys()]],
      (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
    ),
  );
  return lines.join('\n');
}

/** The catalog and what else a session holds that later statements ask for. */
function stateOf(session: Session): string {
  const { searchPath, checkFunctionBodies, newLabels, notChecked, builder } = session;
  const rest = [searchPath, checkFunctionBodies, [...newLabels], notChecked];
  return `${textOf(freeze(builder))}\n${JSON.stringify(rest)}`;
}

function runAll(session: Session, statements: readonly AnyStatement[]): readonly string[] {
  return statements.map((statement) => applyStatement(session, statement));
}

describe('a catalog is as it was', () => {
  test('after a statement that fails', async () => {
    let failed = 0;
    for (const subject of subjects) {
      const statements = await statementsOf(subject);
      const outcomes = runAll(open(), statements);
      const session = open();
      for (const [index, statement] of statements.entries()) {
        const fails = outcomes[index] === 'refused' || outcomes[index] === 'unsupported';
        const before = fails ? stateOf(session) : '';
        const mark = session.builder.journal.mark();
        expect(applyStatement(session, statement), subject.name).toBe(outcomes[index]);
        if (!fails) continue;
        failed++;
        expect(session.builder.journal.mark(), subject.name).toBe(mark);
        expect(stateOf(session), subject.name).toBe(before);
      }
    }
    expect(failed).toBeGreaterThan(100);
  }, 120_000);

  test('after ROLLBACK TO a savepoint before any prefix', async () => {
    for (const subject of subjects) {
      const statements = await statementsOf(subject);
      const session = open();
      const states: { readonly mark: Mark; readonly text: string }[] = [];
      const step = Math.max(1, Math.floor(statements.length / 12));
      for (const [index, statement] of statements.entries()) {
        if (index % step === 0) {
          const mark = session.builder.journal.mark();
          states.push({ mark, text: stateOf(session) });
        }
        applyStatement(session, statement);
      }
      for (const { mark, text } of states.toReversed()) {
        session.builder.journal.rollback(mark);
        expect(stateOf(session), subject.name).toBe(text);
      }
    }
  }, 240_000);

  test('and what is run again after a ROLLBACK comes to the same', async () => {
    for (const subject of subjects) {
      const statements = await statementsOf(subject);
      const session = open();
      const mark = session.builder.journal.mark();
      runAll(session, statements);
      const once = stateOf(session);
      session.builder.journal.rollback(mark);
      session.roles.endLocal();
      runAll(session, statements);
      expect(stateOf(session), subject.name).toBe(once);
    }
  }, 240_000);
});

/** What the cases reach: statements, kinds of objects, actions of ALTER TABLE, and SQLSTATEs of each. */

import fs from 'node:fs';
import path from 'node:path';
import type { Node, ObjectType } from '@pgsql/types';
import { actions } from '../../src/interpret/alter-table/actions.ts';
import { dispatch } from '../../src/interpret/dispatch.ts';
import { parseFile } from '../../src/statements/parse.ts';
import type { AnyStatement } from '../../src/statements/statement.ts';
import { filesIn } from '../temporary-folder.ts';
import type { Case } from './case-folder.ts';
import { firstReading } from './first-run.ts';
import { grammars } from './interpreted.ts';
import { errorAt } from './pieces.ts';

export interface Coverage {
  /** SQLSTATEs by what was refused: `CreateStmt`, `DropStmt TABLE`, `AlterTableStmt AddColumn`. */
  readonly reached: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows that no case has a statement for. */
  readonly unreached: readonly string[];
  /** SQLSTATEs that the interpreter knows and no case meets. */
  readonly unmetStates: readonly string[];
}

const src = path.resolve(import.meta.dirname, '../../src');

/** Statements whose rows go by kind of object, and the kinds that the grammar has for each. */
const objectKinds = {
  AlterObjectSchemaStmt:
    'AGGREGATE COLLATION CONVERSION DOMAIN EXTENSION FOREIGN_TABLE FUNCTION MATVIEW OPCLASS OPERATOR OPFAMILY PROCEDURE ROUTINE SEQUENCE STATISTIC_EXT TABLE TSCONFIGURATION TSDICTIONARY TSPARSER TSTEMPLATE TYPE VIEW',
  AlterOwnerStmt:
    'AGGREGATE COLLATION CONVERSION DATABASE DOMAIN EVENT_TRIGGER FDW FOREIGN_SERVER FUNCTION LANGUAGE LARGEOBJECT OPCLASS OPERATOR OPFAMILY PROCEDURE PUBLICATION ROUTINE SCHEMA STATISTIC_EXT SUBSCRIPTION TABLESPACE TSCONFIGURATION TSDICTIONARY TYPE',
  CommentStmt:
    'ACCESS_METHOD AGGREGATE CAST COLLATION COLUMN CONVERSION DATABASE DOMAIN DOMCONSTRAINT EVENT_TRIGGER EXTENSION FDW FOREIGN_SERVER FOREIGN_TABLE FUNCTION INDEX LANGUAGE LARGEOBJECT MATVIEW OPCLASS OPERATOR OPFAMILY POLICY PROCEDURE PUBLICATION ROLE ROUTINE RULE SCHEMA SEQUENCE STATISTIC_EXT SUBSCRIPTION TABCONSTRAINT TABLE TABLESPACE TRANSFORM TRIGGER TSCONFIGURATION TSDICTIONARY TSPARSER TSTEMPLATE TYPE VIEW',
  DropStmt:
    'ACCESS_METHOD AGGREGATE CAST COLLATION CONVERSION DOMAIN EVENT_TRIGGER EXTENSION FDW FOREIGN_SERVER FOREIGN_TABLE FUNCTION INDEX LANGUAGE MATVIEW OPCLASS OPERATOR OPFAMILY POLICY PROCEDURE PUBLICATION ROUTINE RULE SCHEMA SEQUENCE STATISTIC_EXT TABLE TRANSFORM TRIGGER TSCONFIGURATION TSDICTIONARY TSPARSER TSTEMPLATE TYPE VIEW',
  RenameStmt:
    'AGGREGATE ATTRIBUTE COLLATION COLUMN CONVERSION DATABASE DOMAIN DOMCONSTRAINT EVENT_TRIGGER FDW FOREIGN_SERVER FOREIGN_TABLE FUNCTION INDEX LANGUAGE MATVIEW OPCLASS OPFAMILY POLICY PROCEDURE PUBLICATION ROLE ROUTINE RULE SCHEMA SEQUENCE STATISTIC_EXT SUBSCRIPTION TABCONSTRAINT TABLE TABLESPACE TRIGGER TSCONFIGURATION TSDICTIONARY TSPARSER TSTEMPLATE TYPE VIEW',
  DefineStmt: 'AGGREGATE COLLATION OPERATOR TSCONFIGURATION TSDICTIONARY TSPARSER TSTEMPLATE TYPE',
} as const;

/** What the cases reach with the grammar of 18. */
export async function coverageOf(cases: readonly Case[]): Promise<Coverage> {
  const reached = new Map<string, Set<string>>();
  const states = new Set<string>();
  for (const each of cases) {
    const { files, diagnostics } = await firstReading(each, 18);
    for (const { sqlstate } of diagnostics) if (sqlstate !== null) states.add(sqlstate);
    for (const { source } of files) {
      for (const statement of (await parseFile(source, await grammars[18])).statements) {
        const place = { source, span: statement.span };
        const state = errorAt({ place, text: '' }, diagnostics)?.sqlstate ?? null;
        for (const row of rowsOf(statement)) {
          const ofRow = reached.get(row) ?? new Set();
          reached.set(row, state === null ? ofRow : ofRow.add(state));
        }
      }
    }
  }
  const unreached = allRows().filter((row) => !reached.has(row));
  const unmetStates = knownStates().filter((state) => !states.has(state));
  return { reached, unreached, unmetStates };
}

function allRows(): readonly string[] {
  const byObject = Object.entries(objectKinds).flatMap(([statement, kinds]) =>
    kinds.split(' ').map((kind) => `${statement} ${kind}`),
  );
  const byAction = Object.entries(actions).flatMap(([action, { outcome }]) =>
    outcome === 'neverParsed' ? [] : [`AlterTableStmt ${action.slice('AT_'.length)}`],
  );
  const plain = Object.keys(dispatch).filter((kind) => !(kind in objectKinds));
  return [...plain, ...byObject, ...byAction].toSorted();
}

/** The rows that a statement reaches. */
function rowsOf(statement: AnyStatement): readonly string[] {
  switch (statement.kind) {
    case 'AlterTableStmt':
      return ['AlterTableStmt', ...(statement.node.cmds ?? []).map(actionRow)];
    case 'AlterObjectSchemaStmt':
    case 'AlterOwnerStmt':
      return [objectRow(statement.kind, statement.node.objectType)];
    case 'CommentStmt':
      return [objectRow(statement.kind, statement.node.objtype)];
    case 'DropStmt':
      return [objectRow(statement.kind, statement.node.removeType)];
    case 'RenameStmt':
      return [objectRow(statement.kind, statement.node.renameType)];
    case 'DefineStmt':
      return [objectRow(statement.kind, statement.node.kind)];
    default:
      return [statement.kind];
  }
}

function actionRow(node: Node): string {
  const subtype = 'AlterTableCmd' in node ? node.AlterTableCmd.subtype : undefined;
  return `AlterTableStmt ${(subtype ?? '').slice('AT_'.length)}`;
}

function objectRow(statement: string, type: ObjectType | undefined): string {
  return `${statement} ${(type ?? '').slice('OBJECT_'.length)}`;
}

/** SQLSTATEs that stand in the code as literals. */
function knownStates(): readonly string[] {
  const states = new Set<string>();
  for (const folder of ['interpret', 'statements', 'infer']) {
    for (const text of Object.values(filesIn(path.join(src, folder)))) {
      for (const [, state] of text.matchAll(/'([0-9A-Z]{5})'/g)) {
        if (/\d/.test(state!) && state !== '00000') states.add(state!);
      }
    }
  }
  return [...states].toSorted();
}

/** The section of README.md. */
export function coverageText({ reached, unreached, unmetStates }: Coverage): string {
  const rows = [...reached].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `Rows that no case reaches: ${codes(unreached)}.`,
    '',
    `SQLSTATEs in the code that no case meets: ${codes(unmetStates)}.`,
    '',
    'What was refused in each row, and with which SQLSTATE:',
    '',
    ...rows.map(([row, states]) => `- ${row}: ${[...states].toSorted().join(', ') || 'nothing'}`),
    '',
  ].join('\n');
}

function codes(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.map((word) => `\`${word}\``).join(', ');
}

const readme = path.resolve(import.meta.dirname, '../cases/README.md');
const markers = [
  '<!-- coverage, by npm run cases:update -->\n\n',
  '\n<!-- end of coverage -->\n',
] as const;

/** The section as it is checked in. */
export function writtenCoverage(): string {
  const [, rest = ''] = fs.readFileSync(readme, 'utf8').split(markers[0]);
  return rest.split(markers[1])[0]!;
}

export function writeCoverage(text: string): void {
  const whole = fs.readFileSync(readme, 'utf8');
  const [before = '', rest = ''] = whole.split(markers[0]);
  const after = rest.split(markers[1])[1] ?? '';
  fs.writeFileSync(readme, `${before}${markers[0]}${text}${markers[1]}${after}`);
}

/** What becomes of each statement, as the tables of src/interpret/README.md; made from the interpreter's own. */

import type { ObjectType } from '@pgsql/types';
import type { ActionRow, RelationKind } from '../../src/interpret/alter-table/action.ts';
import { actions } from '../../src/interpret/alter-table/actions.ts';
import type { Row } from '../../src/interpret/context.ts';
import { dispatch } from '../../src/interpret/dispatch.ts';
import { isModelled } from '../../src/interpret/object-address.ts';
import { renameOutcome } from '../../src/interpret/rename.ts';
import { setSchemaOutcome } from '../../src/interpret/set-schema.ts';
import { objectWords, statementWords } from '../../src/interpret/statement-words.ts';
import type { StatementKind } from '../../src/statements/statement.ts';

/** Lines of the README between which the tables stand. */
export const markers = {
  start: '<!-- statements: written by npm run docs:statements -->',
  end: '<!-- /statements -->',
} as const;

/** The README with the tables put between the markers. */
export function withTables(readme: string): string {
  const start = readme.indexOf(markers.start);
  const end = readme.indexOf(markers.end);
  if (start < 0 || end < start) throw new Error('The README has no markers.');
  return `${readme.slice(0, start + markers.start.length)}\n\n${tables()}\n\n${readme.slice(end)}`;
}

function tables(): string {
  return [
    'Applied: it changes the catalog. Ignored: it provably cannot matter to the schema, and is refused where the server would refuse it for what it names. Unsupported: it might matter, and is an error until it is accepted.',
    table(['statement', 'what becomes of it'], statementRows()),
    '### Statements for any kind of object',
    'A dash: there is no such statement.',
    table(
      ['object', 'DROP', '... RENAME', '... SET SCHEMA', '... OWNER TO', 'COMMENT'],
      objectRows(),
    ),
    '### Actions of ALTER TABLE',
    'And of ALTER INDEX, SEQUENCE, VIEW, MATERIALIZED VIEW, FOREIGN TABLE and TYPE, which share them.',
    table(['action', 'on', 'what becomes of it'], actionRows()),
    `Never parsed, for the server makes them for itself: ${neverParsed().join(', ')}.`,
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sorted(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return rows.toSorted(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
}

function statementRows(): readonly (readonly string[])[] {
  const kinds = Object.keys(statementWords) as StatementKind[];
  const rows = kinds.flatMap((kind) =>
    statementWords[kind]
      .split(' | ')
      .map((words) => [words, outcomeText(dispatch[kind] as Row<StatementKind>)]),
  );
  return sorted(rows);
}

function outcomeText(
  row: Row<StatementKind> | Exclude<ActionRow, { outcome: 'neverParsed' }>,
): string {
  return row.outcome === 'applied' ? 'applied' : `${row.outcome}: ${row.reason}`;
}

function actionRows(): readonly (readonly string[])[] {
  const rows = Object.values(actions).flatMap((row) =>
    row.outcome === 'neverParsed' ? [] : [[row.words, kindsText(row.on), outcomeText(row)]],
  );
  return sorted(rows);
}

/** `partitionedTable` as people say it. */
function kindsText(kinds: readonly RelationKind[]): string {
  return kinds
    .map((kind) => kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(', ');
}

function neverParsed(): readonly string[] {
  return Object.entries(actions)
    .filter(([, { outcome }]) => outcome === 'neverParsed')
    .map(([name]) => `\`${name}\``);
}

function objectRows(): readonly (readonly string[])[] {
  const types = Object.keys(parsedFor) as (keyof typeof parsedFor)[];
  return sorted(
    types.map((type) => {
      const cell = (statement: Statement): string =>
        parsedFor[type].includes(letterOf[statement]) ? cells[statement](type) : '–';
      const words = objectWords(type);
      return [
        words,
        cell('drop'),
        cell('rename'),
        cell('setSchema'),
        cell('owner'),
        cell('comment'),
      ];
    }),
  );
}

type Statement = 'drop' | 'rename' | 'setSchema' | 'owner' | 'comment';

const letterOf: Readonly<Record<Statement, string>> = {
  drop: 'd',
  rename: 'r',
  setSchema: 's',
  owner: 'o',
  comment: 'c',
};

const cells: Readonly<Record<Statement, (type: ObjectType) => string>> = {
  drop: () => 'applied',
  rename: renameOutcome,
  setSchema: setSchemaOutcome,
  owner: (type) => (isModelled(type) ? 'applied' : 'ignored'),
  comment: (type) => (isModelled(type) ? 'applied' : 'ignored'),
};

/**
 * Which of the statements the grammar has for a kind of object: d(rop), r(ename), s(et schema),
 * o(wner), c(omment). Kinds with none are left out, and what has statements of its own.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/gram.y
 */
const parsedFor = {
  OBJECT_ACCESS_METHOD: 'dc',
  OBJECT_AGGREGATE: 'drsoc',
  OBJECT_ATTRIBUTE: 'r',
  OBJECT_CAST: 'dc',
  OBJECT_COLLATION: 'drsoc',
  OBJECT_COLUMN: 'rc',
  OBJECT_CONVERSION: 'drsoc',
  OBJECT_DATABASE: 'roc',
  OBJECT_DOMAIN: 'drsoc',
  OBJECT_DOMCONSTRAINT: 'rc',
  OBJECT_EVENT_TRIGGER: 'droc',
  OBJECT_EXTENSION: 'dsc',
  OBJECT_FDW: 'droc',
  OBJECT_FOREIGN_SERVER: 'droc',
  OBJECT_FOREIGN_TABLE: 'drsc',
  OBJECT_FUNCTION: 'drsoc',
  OBJECT_INDEX: 'drc',
  OBJECT_LANGUAGE: 'droc',
  OBJECT_LARGEOBJECT: 'oc',
  OBJECT_MATVIEW: 'drsc',
  OBJECT_OPCLASS: 'drsoc',
  OBJECT_OPERATOR: 'dsoc',
  OBJECT_OPFAMILY: 'drsoc',
  OBJECT_POLICY: 'drc',
  OBJECT_PROCEDURE: 'drsoc',
  OBJECT_PUBLICATION: 'droc',
  OBJECT_ROLE: 'rc',
  OBJECT_ROUTINE: 'drsoc',
  OBJECT_RULE: 'drc',
  OBJECT_SCHEMA: 'droc',
  OBJECT_SEQUENCE: 'drsc',
  OBJECT_STATISTIC_EXT: 'drsoc',
  OBJECT_SUBSCRIPTION: 'roc',
  OBJECT_TABCONSTRAINT: 'rc',
  OBJECT_TABLE: 'drsc',
  OBJECT_TABLESPACE: 'roc',
  OBJECT_TRANSFORM: 'dc',
  OBJECT_TRIGGER: 'drc',
  OBJECT_TSCONFIGURATION: 'drsoc',
  OBJECT_TSDICTIONARY: 'drsoc',
  OBJECT_TSPARSER: 'drsc',
  OBJECT_TSTEMPLATE: 'drsc',
  OBJECT_TYPE: 'drsoc',
  OBJECT_VIEW: 'drsc',
} as const satisfies { readonly [T in ObjectType]?: string };

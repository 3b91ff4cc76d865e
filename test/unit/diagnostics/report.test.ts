import { expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { reportGithub } from '../../../src/diagnostics/report-github.ts';
import { reportJson } from '../../../src/diagnostics/report-json.ts';
import { reportText } from '../../../src/diagnostics/report-text.ts';

const source = {
  path: 'migrations/007_orders.sql',
  text: 'create table o (\n  u int REFERENCES usres\n);',
};
const span = { start: 36, end: 41 };
const other = { path: 'migrations/001.sql', text: 'create table users ();' };
const refused = diagnostic({
  code: 'sql-error',
  message: 'relation "usres" does not exist',
  sqlstate: '42P01',
  place: { source, span },
  hint: 'did you mean users?',
  related: [
    { message: 'users is created here', place: { source: other, span: { start: 13, end: 18 } } },
  ],
});

test('as text: head, place, frame, hint, related places', () => {
  expect(reportText(refused)).toBe(
    [
      'error[sql-error]: relation "usres" does not exist (42P01)',
      '  migrations/007_orders.sql:2:20',
      '  2 |   u int REFERENCES usres',
      '    |                    ^^^^^',
      '  hint: did you mean users?',
      '  note: users is created here',
      '  migrations/001.sql:1:14',
      '  1 | create table users ();',
      '    |              ^^^^^',
    ].join('\n'),
  );
});

test('as text: a folder instead of a place, and no line but ours from a message', () => {
  const told = diagnostic({
    code: 'folder-empty',
    severity: 'warning',
    message: 'a\n::error::b\u001b[31m',
    path: 'migrations',
  });
  expect(reportText(told)).toBe('warning[folder-empty]: a ::error::b␛[31m\n  migrations');
});

test('as JSON: lines, columns and offsets', () => {
  expect(reportJson(refused)).toEqual({
    code: 'sql-error',
    severity: 'error',
    message: 'relation "usres" does not exist',
    sqlstate: '42P01',
    file: 'migrations/007_orders.sql',
    start: { line: 2, column: 20, offset: 36 },
    end: { line: 2, column: 25, offset: 41 },
    hint: 'did you mean users?',
    related: [
      {
        message: 'users is created here',
        file: 'migrations/001.sql',
        start: { line: 1, column: 14, offset: 13 },
        end: { line: 1, column: 19, offset: 18 },
      },
    ],
  });
});

test('as an annotation, on one line whatever the texts hold', () => {
  expect(reportGithub(refused)).toBe(
    '::error file=migrations/007_orders.sql,line=2,endLine=2,col=20,endColumn=25,title=sql-error::' +
      'relation "usres" does not exist (42P01)%0Ahint: did you mean users?',
  );
  const hostile = diagnostic({
    code: 'type-unknown',
    severity: 'note',
    message: '100%\r\n::set-output',
    path: 'a,b:c%.sql',
  });
  expect(reportGithub(hostile)).toBe(
    '::notice file=a%2Cb%3Ac%25.sql,title=type-unknown::100%25%0D%0A::set-output',
  );
});

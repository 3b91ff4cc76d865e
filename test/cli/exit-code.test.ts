import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { wantsColor } from '../../src/cli/terminal.ts';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import type { Severity } from '../../src/diagnostics/diagnostic.ts';
import { diagnostic } from '../../src/diagnostics/diagnostic.ts';

const told = (code: DiagnosticCode, severity: Severity = 'error') =>
  diagnostic({ code, severity, message: '' });

test.each([
  [[], 0],
  [[told('type-unknown', 'warning'), told('psql-command', 'note')], 0],
  [[told('sql-error')], 1],
  [[told('output-stale'), told('settings-unused', 'warning')], 1],
  [[told('invalid-utf8')], 1],
  [[told('file-foreign')], 1],
  [[told('sql-error'), told('output-unwritable')], 2],
  [[told('folder-missing')], 2],
  [[told('settings-invalid')], 2],
])('case %#', (diagnostics, exitCode) => {
  expect(exitCodeOf(diagnostics)).toBe(exitCode);
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, false],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
  [true, { FORCE_COLOR: '3', NO_COLOR: '1' }, false],
  [false, { FORCE_COLOR: '1', TERM: 'dumb' }, true],
])('terminal %s with %j: colours %s', (isTerminal, env, expected) => {
  expect(wantsColor(isTerminal, env)).toBe(expected);
});

import { expect, test } from 'vitest';
import { codeFrame } from '../../../src/diagnostics/code-frame.ts';

/** The frame of what stands between « and » in a text. */
function frameOf(marked: string): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  if (start < 0 || end < 0) throw new Error('nothing is marked');
  const text = marked.replace(/[«»]/g, '');
  return codeFrame({ source: { path: 'a.sql', text }, span: { start, end } });
}

test('one line with what is meant underlined', () => {
  expect(frameOf('a;\n\n  user_id bigint REFERENCES «usres» (id)\n')).toBe(
    ['3 |   user_id bigint REFERENCES usres (id)', '  |                             ^^^^^'].join(
      '\n',
    ),
  );
});

test('the gutter is as wide as the last line number', () => {
  const lines = '\n'.repeat(8);
  expect(frameOf(`${lines}«a\nb»\nc`)).toBe([' 9 | a', '   | ^', '10 | b', '   | ^'].join('\n'));
});

test('a tab counts as the two blanks that are shown', () => {
  expect(frameOf('\tx\t«y»')).toBe(['1 |   x  y', '  |      ^'].join('\n'));
});

test('the underline is right under wide, combined and astral characters', () => {
  expect(frameOf("'日本' «é»")).toBe(["1 | '日本' é", '  |        ^'].join('\n'));
  expect(frameOf("'e\u0301' «x»")).toBe(["1 | 'e\u0301' x", '  |     ^'].join('\n'));
  expect(frameOf("'😀' «x»")).toBe(["1 | '😀' x", '  |      ^'].join('\n'));
  expect(frameOf('«日本»')).toBe(['1 | 日本', '  | ^^^^'].join('\n'));
});

test('a place of several lines leaves indentation alone, and a long one its middle', () => {
  expect(frameOf('«create table t (\n  a int\n)»;')).toBe(
    [
      '1 | create table t (',
      '  | ^^^^^^^^^^^^^^^^',
      '2 |   a int',
      '  |   ^^^^^',
      '3 | );',
      '  | ^',
    ].join('\n'),
  );
  const long = frameOf('«a\nb\nc\nd\ne\n»');
  expect(long.split('\n')).toEqual(['1 | a', '  | ^', '2 | b', '  | ^', '. |', '5 | e', '  | ^']);
});

test('a long line is cut so that the place stays in sight', () => {
  const frame = frameOf(`${'x'.repeat(500)}«here»${'y'.repeat(500)}`).split('\n');
  expect(frame[0]).toMatch(/^1 \| …x{29}herey+…$/);
  expect(frame[0]!.length).toBe(4 + 100);
  expect(frame[1]).toBe(`  | ${' '.repeat(30)}^^^^`);
});

test('a place that is itself too long is cut at its end', () => {
  const [code, underline] = frameOf(`a «${'x'.repeat(500)}»`).split('\n');
  expect(code).toBe(`1 | a ${'x'.repeat(97)}…`);
  expect(underline).toBe(`  |   ${'^'.repeat(98)}`);
});

test('the end of the text, and an empty text', () => {
  expect(frameOf('select«»')).toBe(['1 | select', '  |       ^'].join('\n'));
  expect(frameOf('«»')).toBe(['1 |', '  | ^'].join('\n'));
});

test('nothing of a migration reaches the terminal as a command', () => {
  const frame = frameOf('-- \u001b[2J\u0007 \u202e «x»');
  expect(frame).toBe(['1 | -- ␛[2J␇ \ufffd x', `  | ${' '.repeat(11)}^`].join('\n'));
});

import { expect, test } from 'vitest';
import { runningText } from '../../../src/migrations/layout.ts';

const source = { path: 'a.sql', text: 'up one;\n-- down\ndrop;\nup two;' };

test('what does not run is blank, and the rest stands where it stood', () => {
  const runs = [
    { start: 0, end: 8 },
    { start: 22, end: 29 },
  ];
  expect(runningText(source, runs).text).toBe('up one;\n       \n     \nup two;');
  expect(runningText(source, []).text).toBe('       \n       \n     \n       ');
});

test('a file that runs as a whole is left as it is', () => {
  expect(runningText(source, [{ start: 0, end: source.text.length }])).toBe(source);
});

import { expect, test } from 'vitest';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { countSeverities, countsText, inOrder } from '../../../src/diagnostics/order.ts';

function at(path: string, start: number, message: string) {
  const source = { path, text: '          ' };
  return diagnostic({ code: 'sql-error', message, place: { source, span: { start, end: start } } });
}

test('by file, then by place; what has no file comes first', () => {
  const general = diagnostic({ code: 'settings-unused', severity: 'warning', message: 'general' });
  const whole = diagnostic({ code: 'file-unreadable', message: 'whole', path: '2.sql' });
  const found = [
    at('10.sql', 0, 'd'),
    at('2.sql', 5, 'c'),
    at('2.sql', 1, 'a'),
    at('2.sql', 1, 'b'),
    whole,
    general,
  ];
  const messages = inOrder(found, ['2.sql', '10.sql']).map(({ message }) => message);
  expect(messages).toEqual(['general', 'whole', 'a', 'b', 'c', 'd']);
});

test('counts, in words', () => {
  const warning = diagnostic({ code: 'settings-unused', severity: 'warning', message: 'w' });
  const counts = countSeverities([at('a', 0, 'x'), warning, at('a', 0, 'y')]);
  expect(counts).toEqual({ error: 2, warning: 1, note: 0 });
  expect(countsText(counts)).toBe('2 errors, 1 warning');
  expect(countsText(countSeverities([]))).toBe('');
});

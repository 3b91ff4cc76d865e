import { expect, test } from 'vitest';
import { nearest } from '../../../src/diagnostics/nearest.ts';

test.each([
  ['usres', ['orders', 'users'], 'users'],
  ['searchpath', ['searchPath', 'search'], 'searchPath'],
  ['migration', ['migrations'], 'migrations'],
  ['chek', ['config', 'check'], 'check'],
  ['tpye', ['mode', 'type'], 'type'],
  ['zebra', ['users', 'orders'], null],
  ['a', ['b'], null],
  ['', ['users'], null],
  ['users', [], null],
])('%s among %j is %s', (name, candidates, expected) => {
  expect(nearest(name, candidates)).toBe(expected);
});

test('the order of candidates does not matter', () => {
  expect(nearest('cat', ['hat', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('a name that only differs by case loses against the very same', () => {
  expect(nearest('Users', ['users', 'Users'])).toBe('Users');
});

test('names of absurd length cost nothing', () => {
  const long = 'x'.repeat(1_000_000);
  expect(nearest(long, [long])).toBeNull();
  expect(nearest('users', [long, 'users'])).toBe('users');
});

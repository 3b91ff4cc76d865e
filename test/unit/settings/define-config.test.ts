import { expect, test } from 'vitest';
import { defineConfig } from '../../../src/settings/settings.ts';

test('defineConfig returns what it is given, and knows the types of all keys', () => {
  const settings = {
    types: { bigint: 'number', jsonb: { type: 'Json', from: './json' } },
    columns: { 'a.b': { mode: 'xy' } },
  } as const;
  expect(defineConfig(settings)).toBe(settings);
  // @ts-expect-error A mode that bigint does not have.
  defineConfig({ types: { bigint: 'date' } });
  // @ts-expect-error A version that is not known.
  defineConfig({ postgres: 11 });
  // @ts-expect-error A key that is not there.
  defineConfig({ migration: 'x' });
  // @ts-expect-error A column has a mode or a type, not both.
  defineConfig({ columns: { 'a.b': { mode: 'number', from: 'x' } } });
});

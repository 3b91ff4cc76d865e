import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emitFixture, textOf } from './catalog-fixture.ts';
import { savingsGroups, savingsGroupsSettings } from './savings-groups.ts';

/** A file of the expected output. */
function expected(file: string): string {
  return readFileSync(new URL(`expected/${file}`, import.meta.url), 'utf8');
}

test('the table of the example comes out byte for byte', async () => {
  const emission = await emitFixture(savingsGroups(), savingsGroupsSettings);
  expect(textOf(emission, 'tables/savings_groups.ts')).toBe(expected('savings_groups.table.txt'));
  expect(textOf(emission, 'types/savings_groups.ts')).toBe(expected('savings_groups.types.txt'));
  expect(emission.diagnostics).toEqual([]);
});

/** The page of what becomes of each statement is written from the interpreter's tables. */

import fs from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { withTables } from '../tools/statement-outcomes.ts';

test('src/interpret/README.md is current; npm run docs:statements writes it', async () => {
  const file = path.join(import.meta.dirname, '../../src/interpret/README.md');
  const readme = fs.readFileSync(file, 'utf8');
  expect(await format(withTables(readme), { parser: 'markdown' })).toBe(readme);
});

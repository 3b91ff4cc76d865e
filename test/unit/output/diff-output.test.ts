import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstLine } from '../../../src/emit/emitted-file.ts';
import { diffOutput } from '../../../src/output/diff-output.ts';
import { planOutput } from '../../../src/output/plan-output.ts';
import { filesIn, temporaryFolder } from '../../temporary-folder.ts';

const lines = (...numbers: number[]): string =>
  `${firstLine}\n${numbers.map((number) => `line ${number}\n`).join('')}`;
const upTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index);

async function diff(before: Record<string, string>, after: Record<string, string>) {
  const root = temporaryFolder(
    Object.fromEntries(Object.entries(before).map(([file, text]) => [`generated/${file}`, text])),
  );
  const folder = path.join(root, 'generated');
  const files = Object.entries(after).map(([file, text]) => ({ path: file, text }));
  const plan = planOutput(files, { folder, show: (file) => path.relative(root, file) });
  return { root, text: await diffOutput(plan, 'generated') };
}

test('nothing differs, not even by CRLF', async () => {
  const { text } = await diff(
    { 'index.ts': lines(1).replaceAll('\n', '\r\n') },
    { 'index.ts': lines(1) },
  );
  expect(text).toBe('');
});

test('changed, new and left-over files in the order of their paths', async () => {
  const { text } = await diff(
    { 'index.ts': lines(...upTo(9)), 'tables/old.ts': lines(1) },
    { 'tables/new.ts': lines(2), 'index.ts': lines(0, 1, 2, 3, 44, 5, 6, 7, 8) },
  );
  expect(text).toBe(
    `--- a/generated/index.ts
+++ b/generated/index.ts
@@ -3,7 +3,7 @@
 line 1
 line 2
 line 3
-line 4
+line 44
 line 5
 line 6
 line 7
--- /dev/null
+++ b/generated/tables/new.ts
@@ -0,0 +1,2 @@
+${firstLine}
+line 2
--- a/generated/tables/old.ts
+++ /dev/null
@@ -1,2 +0,0 @@
-${firstLine}
-line 1
`,
  );
});

test('git takes the diff, and then nothing is stale', async () => {
  const after = {
    'index.ts': lines(...upTo(50), 7),
    'enums.ts': lines(3),
    'types/index.ts': lines(...upTo(30).toReversed()),
  };
  const before = {
    'index.ts': lines(...upTo(40)),
    'tables/t.ts': lines(1),
    'types/index.ts': lines(...upTo(30)),
  };
  const { root, text } = await diff(before, after);
  execFileSync('git', ['apply', '-'], { cwd: root, input: text });
  expect(filesIn(path.join(root, 'generated'))).toEqual(after);
});

test('a file that is another altogether is shown as replaced, soon', async () => {
  const before = { 'index.ts': lines(...upTo(20_000)) };
  const after = { 'index.ts': lines(...upTo(40_000).slice(20_000)) };
  const start = performance.now();
  const { root, text } = await diff(before, after);
  expect(performance.now() - start).toBeLessThan(5000);
  execFileSync('git', ['apply', '-'], { cwd: root, input: text });
  expect(filesIn(path.join(root, 'generated'))).toEqual(after);
});

/** Prints how many lines of each folder of src the tests ran, after vitest has counted them. */

import fs from 'node:fs';
import path from 'node:path';

interface Counts {
  readonly lines: { readonly total: number; readonly covered: number };
}

const root = path.resolve(import.meta.dirname, '../..');
const report = path.join(root, 'coverage/coverage-summary.json');
const files = JSON.parse(fs.readFileSync(report, 'utf8')) as Readonly<Record<string, Counts>>;

const folders = new Map<string, { total: number; covered: number }>();
for (const [file, { lines }] of Object.entries(files)) {
  const [top, folder] = path.relative(root, file).split(path.sep);
  if (top !== 'src' || folder === undefined) continue;
  const sum = folders.get(folder) ?? { total: 0, covered: 0 };
  folders.set(folder, {
    total: sum.total + lines.total,
    covered: sum.covered + lines.covered,
  });
}
for (const [folder, { total, covered }] of [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const percent = total === 0 ? 100 : (100 * covered) / total;
  console.log(`${folder.padEnd(12)} ${percent.toFixed(1).padStart(6)} % of ${total} lines`);
}

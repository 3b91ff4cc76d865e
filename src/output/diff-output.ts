/** What is stale, as a unified diff. */

import { posix } from 'node:path';
import type { OutputPlan } from './plan-output.ts';

/** Lines of context around a change, as git shows. */
const context = 3;
/** Changed lines after which a file is shown as replaced: the search costs the square of them. */
const mostChanges = 4000;

/** One file's change; `null` stands for no file. */
export interface FileChange {
  /** As it is shown to people. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * A unified diff from the disk to what was emitted, files in the order of their paths.
 *
 * `folder` is the output folder as people see it. Empty when nothing differs.
 */
export async function diffOutput(plan: OutputPlan, folder: string): Promise<string> {
  const changes: readonly FileChange[] = [
    ...plan.writes.map(({ path, text, before }) => ({ path, before, after: text })),
    ...plan.removals.map(({ path, before }) => ({ path, before, after: null })),
  ];
  const sorted = changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const diffs: string[] = [];
  for (const change of sorted) {
    diffs.push(await diffFile({ ...change, path: posix.join(folder, change.path) }));
  }
  return diffs.join('');
}

async function diffFile({ path, before, after }: FileChange): Promise<string> {
  const from = before === null ? '/dev/null' : `a/${path}`;
  const to = after === null ? '/dev/null' : `b/${path}`;
  const hunks =
    before === null || after === null
      ? wholeFile(before ?? '', after ?? '')
      : await changedLines(before, after);
  return `--- ${from}\n+++ ${to}\n${hunks}`;
}

async function changedLines(before: string, after: string): Promise<string> {
  const { structuredPatch, formatPatch, OMIT_HEADERS } = await import('diff');
  const options = { context, maxEditLength: mostChanges };
  const patch = structuredPatch('', '', before, after, undefined, undefined, options);
  return patch === undefined ? wholeFile(before, after) : formatPatch(patch, OMIT_HEADERS);
}

/** All lines of one side removed and all of the other added; our files end in a line end. */
function wholeFile(before: string, after: string): string {
  const removed = linesOf(before);
  const added = linesOf(after);
  const lines = [...removed.map((line) => `-${line}\n`), ...added.map((line) => `+${line}\n`)];
  return `@@ -${range(removed.length)} +${range(added.length)} @@\n${lines.join('')}`;
}

function range(count: number): string {
  return `${count === 0 ? 0 : 1},${count}`;
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** Runs Node in a process of its own and says what it cost. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What one run cost. */
export interface Cost {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of processor time, all threads together. */
  readonly processor: number;
  /** Most memory that was resident at once, in MB. */
  readonly memory: number;
}

export interface MeasuredRun {
  readonly args: readonly string[];
  readonly cwd: string;
  /** The exit code that is right. */
  readonly status?: number;
}

/** Runs `node ARGS`; throws when its exit code is not the right one. */
export function runMeasured({ args, cwd, status = 0 }: MeasuredRun): Cost {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'bench-')), 'usage.json');
  const preload = `import fs from 'node:fs';
    process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`;
  const url = `data:text/javascript,${encodeURIComponent(preload)}`;
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--import', url, ...args], { cwd, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (run.status !== status) {
    throw new Error(`exit code ${run.status} of ${args.join(' ')}\n${run.stderr}${run.stdout}`);
  }
  const usage = JSON.parse(fs.readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  fs.rmSync(path.dirname(report), { recursive: true });
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  // Kilobytes, whatever the system.
  return { seconds, processor, memory: usage.maxRSS / 1024 };
}

/** The run that took the middle of the times; `prepare` comes before each, unmeasured. */
export function median(times: number, run: MeasuredRun, prepare?: () => void): Cost {
  const costs = Array.from({ length: times }, () => {
    prepare?.();
    return runMeasured(run);
  });
  return costs.toSorted((a, b) => a.seconds - b.seconds)[times >> 1]!;
}

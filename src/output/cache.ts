/** The caches of one output folder; without a place to keep them they are empty and forget. */

import path from 'node:path';
import type { Source } from '../text/source.ts';
import { cacheFolder, sha256 } from './cache-file.ts';
import type { StoredRun } from './run-cache.ts';
import { readRun, writeRun } from './run-cache.ts';
import type { StoredTextCache } from './text-cache.ts';
import { openTextCache } from './text-cache.ts';

export interface OpenedCache {
  readonly texts: StoredTextCache;
  /** What the last run answered, if its input was the same; `sources` are what places refer to. */
  readonly readRun: <Counts>(sources: readonly Source[]) => StoredRun<Counts> | null;
  readonly writeRun: <Counts>(run: StoredRun<Counts>) => void;
}

/**
 * Opens the caches for a project (absolute folders) and an input, by its hash.
 *
 * They lie in `node_modules/.cache/sql-to-drizzle`, one pair of files for each output folder.
 */
export function openCache(
  { root, out }: { readonly root: string; readonly out: string },
  input: string,
): OpenedCache {
  const folder = cacheFolder(root);
  const name = sha256(out).slice(0, 16);
  const runFile = folder === null ? null : path.join(folder, `${name}.run`);
  return {
    texts: openTextCache(folder === null ? null : path.join(folder, `${name}.texts`)),
    readRun: (sources) => (runFile === null ? null : readRun(runFile, input, sources)),
    writeRun: (run) => {
      if (runFile !== null) writeRun(runFile, input, run);
    },
  };
}

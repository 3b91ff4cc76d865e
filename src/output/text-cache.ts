/** Texts of emitted files by the hash of what they say, so that they are formatted only once. */

import { readCache, writeCache } from './cache-file.ts';

/** What `emit` is handed. */
export interface TextCache {
  /** The text that was set for this key, in this run or the last. */
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => void;
}

/** A text cache that can be kept. */
export interface StoredTextCache extends TextCache {
  /** Keeps what this run got or set, and drops the rest: the file stays as big as the output. */
  readonly save: () => void;
}

/** Opens the cache in `file` (absolute); with `null` it lives as long as the process. */
export function openTextCache(file: string | null): StoredTextCache {
  let loaded: ReadonlyMap<string, string> | null = file === null ? new Map() : null;
  // Read when first asked: it holds every text of the output.
  const stored = (): ReadonlyMap<string, string> => (loaded ??= readTexts(file!));
  const used = new Map<string, string>();
  let isChanged = false;
  return {
    get: (key) => {
      const text = used.get(key) ?? stored().get(key);
      if (text !== undefined) used.set(key, text);
      return text;
    },
    set: (key, text) => {
      isChanged = true;
      used.set(key, text);
    },
    save: () => {
      if (file === null || (!isChanged && used.size === stored().size)) return;
      writeCache(file, Object.fromEntries(used));
    },
  };
}

function readTexts(file: string): ReadonlyMap<string, string> {
  const value = readCache(file);
  if (typeof value !== 'object' || value === null) return new Map();
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Map(entries);
}

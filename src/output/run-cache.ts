/** What a run answered, by the hash of all that it read: a second run with the same input only compares. */

import type { Diagnostic, Related } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Source } from '../text/source.ts';
import { readCache, sha256, writeCache } from './cache-file.ts';
import type { EmittedFile } from '../emit/emitted-file.ts';
import { findFiles, isOurText } from './ours.ts';
import { readOurs } from './plan-output.ts';

/** A run's answer, without the texts. */
export interface StoredRun<Counts> {
  /** Hashes of the emitted texts, by path relative to the output folder. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Counts;
}

interface StoredPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

type StoredDiagnostic = Omit<Diagnostic, 'place' | 'related'> & {
  readonly place: StoredPlace | null;
  readonly related: readonly { readonly message: string; readonly place: StoredPlace }[];
};

interface RunFile<Counts> {
  readonly input: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly diagnostics: readonly StoredDiagnostic[];
  readonly counts: Counts;
}

/** Hashes of emitted texts, by path. */
export function outputHashes(files: readonly EmittedFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));
}

/**
 * The stored run for this hash of all inputs, or `null`.
 *
 * `sources` are the texts that places refer to; a diagnostic in any other makes the run unknown.
 */
export function readRun<Counts>(
  file: string,
  input: string,
  sources: readonly Source[],
): StoredRun<Counts> | null {
  const run = readCache(file) as RunFile<Counts> | null;
  if (run === null || run.input !== input) return null;
  if (run.diagnostics.length === 0) return { ...run, diagnostics: [] };
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const diagnostics: Diagnostic[] = [];
  for (const stored of run.diagnostics) {
    const restored = restore(stored, byPath);
    if (restored === null) return null;
    diagnostics.push(restored);
  }
  return { outputs: run.outputs, counts: run.counts, diagnostics };
}

/** Keeps a run; the one before it is forgotten. */
export function writeRun<Counts>(file: string, input: string, run: StoredRun<Counts>): void {
  const { outputs, counts, diagnostics } = run;
  writeCache(file, { input, outputs, counts, diagnostics: diagnostics.map(store) });
}

/**
 * True when the folder (absolute) holds exactly these outputs and nothing else of ours.
 *
 * A folder that cannot be read is not fresh; the whole way will say why.
 */
export function isFresh(folder: string, outputs: Readonly<Record<string, string>>): boolean {
  try {
    const { files, temporary } = findFiles(folder);
    if (temporary.length > 0) return false;
    let fresh = 0;
    for (const file of files) {
      const text = readOurs(folder, file);
      if (text === null) continue;
      const hash = Object.hasOwn(outputs, file) ? outputs[file] : null;
      if (!isOurText(text) || hash !== sha256(text)) return false;
      fresh += 1;
    }
    return fresh === Object.keys(outputs).length;
  } catch {
    return false;
  }
}

function store(told: Diagnostic): StoredDiagnostic {
  return {
    ...told,
    place: told.place === null ? null : storePlace(told.place),
    related: told.related.map(({ message, place }) => ({ message, place: storePlace(place) })),
  };
}

function storePlace({ source, span }: Place): StoredPlace {
  return { path: source.path, start: span.start, end: span.end };
}

function restore(
  stored: StoredDiagnostic,
  sources: ReadonlyMap<string, Source>,
): Diagnostic | null {
  const restorePlace = ({ path, start, end }: StoredPlace): Place | null => {
    const source = sources.get(path);
    return source === undefined ? null : { source, span: { start, end } };
  };
  const place = stored.place === null ? null : restorePlace(stored.place);
  if (stored.place !== null && place === null) return null;
  const related: Related[] = [];
  for (const { message, place: other } of stored.related) {
    const restored = restorePlace(other);
    if (restored === null) return null;
    related.push({ message, place: restored });
  }
  return diagnostic({ ...stored, place, related });
}

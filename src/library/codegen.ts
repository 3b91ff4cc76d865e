/** `codegen`: migrations in, written files out, and nothing done where nothing changed. */

import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/order.ts';
import type { Emission } from '../emit/emit.ts';
import type { EmittedFile } from '../emit/emitted-file.ts';
import type { MigrationsReading } from '../migrations/read-migrations.ts';
import { decodeMigrations, readMigrationBytes } from '../migrations/read-migrations.ts';
import type { CommonOptions } from './options.ts';
import { openSettings } from './options.ts';
import type { OpenedCache } from '../output/cache.ts';
import { openCache } from '../output/cache.ts';
import { diffOutput } from '../output/diff-output.ts';
import { DiskError } from '../output/disk-error.ts';
import { formatterHash, inputHash } from '../output/input-hash.ts';
import type { OutputPlan } from '../output/plan-output.ts';
import { planOutput } from '../output/plan-output.ts';
import { isFresh, outputHashes } from '../output/run-cache.ts';
import { writeOutput } from '../output/write-output.ts';
import { customTypeTemplates, packageIdentity } from './package.ts';
import type { StatementCounts, StatementNotUnderstood } from './read-catalog.ts';
import { interpretMigrations } from './read-catalog.ts';
import type { Settings } from '../settings/settings.ts';

export interface CodegenOptions extends CommonOptions {
  /** Write nothing; say what is stale. */
  readonly check?: boolean | undefined;
  /** Write although there are errors. */
  readonly allowErrors?: boolean | undefined;
}

/** How many there were of everything. */
export interface CodegenCounts extends StatementCounts {
  /** Drizzle tables in the output; `null` when errors kept it from being made. */
  readonly tables: number | null;
  /** Drizzle views, materialized or not; `null` as above. */
  readonly views: number | null;
  /** Files of the output; `null` as above. */
  readonly outputs: number | null;
}

export interface CodegenResult {
  /** In the order of files and places. */
  readonly diagnostics: readonly Diagnostic[];
  /** The settings that held; `null` when they are wrong. */
  readonly settings: Settings | null;
  /** The output folder as people read it. */
  readonly out: string | null;
  /** `null` when nothing could be read. */
  readonly counts: CodegenCounts | null;
  /** Statements that were not understood, those that were accepted among them. */
  readonly notUnderstood: readonly StatementNotUnderstood[];
  /** Paths relative to the output folder. */
  readonly files: {
    /** New or changed: written, or to be written by `codegen` where `check` was asked for. */
    readonly written: readonly string[];
    /** No longer emitted: removed, or to be removed. */
    readonly removed: readonly string[];
  };
  /** With `check`: what is stale, as a unified diff; empty when nothing is. */
  readonly diff: string;
  /** Milliseconds. */
  readonly duration: number;
}

/** What became of the statements; kept from one run to the next. */
type Statements = Pick<CodegenResult, 'notUnderstood'> & { readonly counts: CodegenCounts };

type Outcome = Omit<CodegenResult, 'duration' | 'settings' | 'out'>;

const noFiles = { written: [], removed: [] };
const nothing = { counts: null, notUnderstood: [], files: noFiles, diff: '' };

/**
 * Writes Drizzle tables and TypeScript types from migrations, or with `check` says what is stale.
 *
 * With any error among the diagnostics nothing is written, unless `allowErrors`.
 */
export async function codegen(options: CodegenOptions = {}): Promise<CodegenResult> {
  const start = performance.now();
  const { settings, diagnostics, show } = await openSettings(options);
  const outcome =
    settings === null
      ? { ...nothing, diagnostics }
      : await new Run(options, settings, show).outcome();
  const out = settings === null ? null : show(settings.out);
  return { ...outcome, settings, out, duration: performance.now() - start };
}

/** One run with settings that hold. */
class Run {
  readonly #options: CodegenOptions;
  readonly #settings: Settings;
  readonly #show: (file: string) => string;
  /** What prettier's settings depend on. */
  readonly #formatter: string;
  readonly #program = packageIdentity();

  constructor(options: CodegenOptions, settings: Settings, show: (file: string) => string) {
    this.#options = options;
    this.#settings = settings;
    this.#show = show;
    this.#formatter = formatterHash(settings.out);
  }

  async outcome(): Promise<Outcome> {
    const { migrations: folder, layout } = this.#settings;
    const read = readMigrationBytes({ folder, layout, show: this.#show });
    if (read.diagnostics.length > 0) {
      return { ...nothing, diagnostics: read.diagnostics };
    }
    const input = {
      settings: this.#settings,
      files: read.files,
      formatter: this.#formatter,
      program: this.#program,
    };
    const cache = openCache(this.#settings, inputHash(input));
    const decoded = decodeMigrations(read.files, layout);
    const last = cache.readRun<Statements>(decoded.files.map(({ source }) => source));
    if (last !== null && isFresh(this.#settings.out, last.outputs)) {
      return { ...nothing, ...last.counts, diagnostics: last.diagnostics };
    }
    return await this.#wholeWay(decoded, cache);
  }

  /** Everything: parse, interpret, emit, compare, write. */
  async #wholeWay(decoded: MigrationsReading, cache: OpenedCache): Promise<Outcome> {
    const { allowErrors = false, onProgress } = this.#options;
    const paths = decoded.files.map(({ source }) => source.path);
    const reading = await interpretMigrations(decoded.files, this.#settings, onProgress);
    const found = inOrder([...decoded.diagnostics, ...reading.diagnostics], paths);
    // Nothing of it could be written, and the cache keeps the texts of what was whole.
    if (hasErrors(found) && !allowErrors) {
      const counts = { ...reading.counts, tables: null, views: null, outputs: null };
      return { ...nothing, diagnostics: found, counts, notUnderstood: reading.notUnderstood };
    }
    const emitted = await this.#emit(reading.catalog, cache);
    const diagnostics = inOrder([...found, ...emitted.diagnostics], paths);
    const { tables, views } = emitted.counts;
    const counts = { ...reading.counts, tables, views, outputs: emitted.files.length };
    const { notUnderstood } = reading;
    const statements = { counts, notUnderstood };
    const outcome = await this.#output(emitted.files, statements, diagnostics);
    if (!hasErrors(diagnostics)) {
      cache.writeRun({ outputs: outputHashes(emitted.files), counts: statements, diagnostics });
    }
    cache.texts.save();
    return outcome;
  }

  async #emit(catalog: Catalog, { texts }: OpenedCache): Promise<Emission> {
    const { onProgress } = this.#options;
    const { emit } = await import('../emit/emit.ts');
    return await emit(catalog, this.#settings, {
      cache: texts,
      templates: customTypeTemplates(),
      formatterKey: this.#formatter,
      version: this.#program,
      onProgress: (done, total) => onProgress?.({ phase: 'emit', done, total }),
    });
  }

  async #output(
    files: readonly EmittedFile[],
    statements: Statements,
    found: readonly Diagnostic[],
  ): Promise<Outcome> {
    const { check = false, allowErrors = false, onProgress } = this.#options;
    const none = { ...nothing, ...statements };
    if (hasErrors(found) && !allowErrors) return { ...none, diagnostics: found };
    try {
      const plan = planOutput(files, { folder: this.#settings.out, show: this.#show });
      const diagnostics = [...found, ...plan.diagnostics];
      if (check) return { ...statements, ...(await this.#checked(plan, diagnostics)) };
      if (plan.diagnostics.length > 0 && !allowErrors) return { ...none, diagnostics };
      onProgress?.({ phase: 'write', done: 0, total: plan.writes.length });
      return { ...statements, ...this.#written(plan, diagnostics) };
    } catch (error) {
      if (!(error instanceof DiskError)) throw error;
      return { ...none, diagnostics: [...found, error.toDiagnostic()] };
    }
  }

  async #checked(
    plan: OutputPlan,
    diagnostics: readonly Diagnostic[],
  ): Promise<Omit<Outcome, keyof Statements>> {
    const written = plan.writes.map(({ path }) => path);
    const removed = plan.removals.map(({ path }) => path);
    const files = { written, removed };
    if (written.length + removed.length === 0) return { diagnostics, files, diff: '' };
    const shown = this.#show(plan.folder);
    const diff = await diffOutput(plan, shown);
    return { diagnostics: [...diagnostics, stale(shown, files)], files, diff };
  }

  #written(plan: OutputPlan, diagnostics: readonly Diagnostic[]): Omit<Outcome, keyof Statements> {
    const { written, removed, failure } = writeOutput(plan, this.#show);
    const failures = failure === null ? [] : [failure.toDiagnostic()];
    const files = { written, removed };
    return { diagnostics: [...diagnostics, ...failures], files, diff: '' };
  }
}

function stale(folder: string, { written, removed }: CodegenResult['files']): Diagnostic {
  const parts = [
    ...(written.length > 0 ? [`${written.length} to write`] : []),
    ...(removed.length > 0 ? [`${removed.length} to remove`] : []),
  ];
  return diagnostic({
    code: 'output-stale',
    message: `${folder} is not what the migrations say: ${parts.join(', ')}`,
    path: folder,
    hint: 'run codegen and commit what it writes',
  });
}

/** Files as they will stand on disk: from the cache where nothing changed, else built and formatted. */

import { createHash } from 'node:crypto';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { EmittedFile } from '../emitted-file.ts';
import type { FileContent } from '../file-content.ts';
import type { EmitSettings } from '../settings.ts';
import { FileBuilder } from './build-file.ts';
import { FormatThread } from './format-thread.ts';
import { Formatter, type Formatted, type Unformatted } from './format.ts';
import { renderFile, type RenderedFile } from './render.ts';

/** Keeps the texts of files between runs. */
export interface TextCache {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, text: string) => void;
}

export interface PrintTools {
  readonly cache: TextCache;
  /** Differs whenever the project's settings of prettier may differ. */
  readonly formatterKey: string;
  /** Of this package: another may print otherwise. */
  readonly version: string;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface Printed {
  /** In the order of the contents. */
  readonly files: readonly EmittedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Below this many files a second thread costs more than it saves. */
const manyFiles = 200;
/** Files that are built or sent to the other thread at once. */
const batchSize = 20;

interface Job {
  readonly file: RenderedFile;
  readonly key: string;
}

/** Texts of all contents. Loads ts-morph and prettier only when a text is not in the cache. */
export async function printFiles(
  contents: readonly FileContent[],
  settings: EmitSettings,
  tools: PrintTools,
): Promise<Printed> {
  const common = hashOf([tools.version, tools.formatterKey, settings.header]);
  const jobs = contents.map((content) => jobOf(renderFile(content, settings), common));
  const missing = jobs.filter(({ key }) => tools.cache.get(key) === undefined);
  const made = missing.length === 0 ? noTexts : await makeTexts(missing, settings, tools);
  const files = jobs.map(({ file: { path }, key }) => {
    return { path, text: made.texts.get(path) ?? tools.cache.get(key)! };
  });
  return { files, diagnostics: made.problem === null ? [] : [pluginProblem(made.problem)] };
}

interface Texts {
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly problem: string | null;
}

const noTexts: Texts = { texts: new Map(), problem: null };

/** `common` stands for what the texts of all files depend on. */
function jobOf(file: RenderedFile, common: string): Job {
  return { file, key: hashOf([common, file]) };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

async function makeTexts(
  jobs: readonly Job[],
  settings: EmitSettings,
  tools: PrintTools,
): Promise<Texts> {
  const press = new Press(settings, tools, jobs.length);
  await press.run(jobs);
  return { texts: press.texts, problem: press.problem };
}

/** Builds on this thread, formats on the other, and here too once all is built. */
class Press {
  readonly texts = new Map<string, string>();
  problem: string | null = null;
  readonly #settings: EmitSettings;
  readonly #tools: PrintTools;
  readonly #total: number;
  /** Built and not yet taken by a formatter. */
  readonly #waiting: { readonly jobs: readonly Job[]; readonly files: readonly Unformatted[] }[] =
    [];

  constructor(settings: EmitSettings, tools: PrintTools, total: number) {
    this.#settings = settings;
    this.#tools = tools;
    this.#total = total;
  }

  async run(jobs: readonly Job[]): Promise<void> {
    const thread = jobs.length > manyFiles ? FormatThread.start(this.#settings.out) : null;
    try {
      const builder = await FileBuilder.load();
      let isBuilt = false;
      const other = thread === null ? null : this.#drain(thread, () => isBuilt);
      // Awaited below; until then a failure must not count as unhandled.
      other?.catch(() => {});
      for (let start = 0; start < jobs.length; start += batchSize) {
        this.#build(builder, jobs.slice(start, start + batchSize));
        await nextTurn();
      }
      isBuilt = true;
      await this.#drain(await Formatter.load(this.#settings.out), () => true);
      await other;
    } finally {
      await thread?.stop();
    }
  }

  #build(builder: FileBuilder, jobs: readonly Job[]): void {
    const { header } = this.#settings;
    const files = jobs.map(({ file }) => ({ path: file.path, text: builder.build(file, header) }));
    this.#waiting.push({ jobs, files });
  }

  /** Formats what waits until nothing does and nothing more will come. */
  async #drain(formatter: FormatThread | Formatter, isComplete: () => boolean): Promise<void> {
    for (;;) {
      const batch = this.#waiting.shift();
      if (batch === undefined) {
        if (isComplete()) return;
        await nextTurn();
        continue;
      }
      const formatted =
        formatter instanceof Formatter
          ? await formatAll(formatter, batch.files)
          : await formatter.format(batch.files);
      this.#keep(batch.jobs, formatted);
      await nextTurn();
    }
  }

  #keep(jobs: readonly Job[], formatted: readonly Formatted[]): void {
    for (const [index, { file, key }] of jobs.entries()) {
      const { text, problem } = formatted[index]!;
      this.texts.set(file.path, text);
      // A text that lacks the project's plugins is not what the next run should find.
      if (problem === null) this.#tools.cache.set(key, text);
      else this.problem = problem;
    }
    this.#tools.onProgress?.(this.texts.size, this.#total);
  }
}

async function formatAll(
  formatter: Formatter,
  files: readonly Unformatted[],
): Promise<readonly Formatted[]> {
  const formatted: Formatted[] = [];
  for (const file of files) {
    formatted.push(await formatter.format(file));
    // The other thread would else wait for its next batch until this one is done.
    await nextTurn();
  }
  return formatted;
}

/** Lets messages of the other thread come in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function pluginProblem(reason: string): Diagnostic {
  return diagnostic({
    code: 'formatter-settings',
    severity: 'warning',
    message: `a plugin of the prettier settings cannot be loaded, so the output is formatted without: ${reason.split('\n', 1)[0]}`,
  });
}

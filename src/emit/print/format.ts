/** Formatting with our own prettier, by the project's settings where it has some. */

import type { Options } from 'prettier';

type Prettier = typeof import('prettier');

/** Where the project has no settings of prettier's. */
const ourOptions: Options = { singleQuote: true, printWidth: 100 };

/** What is ours to decide: the first line stays first, and line ends are the same everywhere. */
const fixedOptions: Options = {
  parser: 'typescript',
  endOfLine: 'lf',
  insertPragma: false,
  requirePragma: false,
};

/** A file to be formatted. */
export interface Unformatted {
  /** In the output. */
  readonly path: string;
  readonly text: string;
}

/** Plugins of the project's settings that cannot be loaded: the file is formatted without them. */
export interface Formatted {
  readonly text: string;
  /** The reason; null where all went by the project's settings. */
  readonly problem: string | null;
}

export class Formatter {
  readonly #prettier: Prettier;
  readonly #out: string;
  /** By the plugins' names, why they cannot be used; null where they can. */
  readonly #plugins = new Map<string, string | null>();
  /** By folder of the output, whether the project's settings reach it. */
  readonly #folders = new Map<string, Promise<boolean>>();

  private constructor(prettier: Prettier, out: string) {
    this.#prettier = prettier;
    this.#out = out;
  }

  /** Loads prettier. `out` is the absolute folder of the output. */
  static async load(out: string): Promise<Formatter> {
    return new Formatter(await import('prettier'), out);
  }

  async format({ path, text }: Unformatted): Promise<Formatted> {
    const file = `${this.#out}/${path}`;
    const options = { ...(await this.#optionsOf(path, file)), ...fixedOptions, filepath: file };
    const problem = await this.#pluginProblem(options);
    if (problem !== null) delete options.plugins;
    return { text: await this.#prettier.format(text, options), problem };
  }

  /** `.editorconfig` counts with ours, too. */
  async #optionsOf(path: string, file: string): Promise<Options> {
    const found = await this.#prettier.resolveConfig(file, { editorconfig: true });
    return (await this.#hasOwnOptions(path.slice(0, path.lastIndexOf('/') + 1)))
      ? { ...found }
      : { ...ourOptions, ...found };
  }

  /** Prettier asks the disk for dozens of names each time, and remembers nothing. */
  #hasOwnOptions(folder: string): Promise<boolean> {
    let answer = this.#folders.get(folder);
    if (answer === undefined) {
      answer = this.#prettier
        .resolveConfigFile(`${this.#out}/${folder}any.ts`)
        .then((file) => file !== null);
      this.#folders.set(folder, answer);
    }
    return answer;
  }

  async #pluginProblem({ plugins = [] }: Options): Promise<string | null> {
    if (plugins.length === 0) return null;
    const key = plugins.map(String).join('\n');
    let problem = this.#plugins.get(key);
    if (problem === undefined) {
      problem = await this.#tryPlugins(plugins);
      this.#plugins.set(key, problem);
    }
    return problem;
  }

  async #tryPlugins(plugins: NonNullable<Options['plugins']>): Promise<string | null> {
    try {
      await this.#prettier.format('export {};\n', { ...fixedOptions, plugins });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

/** How the texts of `data/` are read. Pure. */

/** Made from a text when first asked for. */
export class Lazy<T> {
  readonly #make: () => T;
  #value: T | undefined;

  constructor(make: () => T) {
    this.#make = make;
  }

  get(): T {
    return (this.#value ??= this.#make());
  }
}

/** The words of a line that the server of a major version has: `a>16` came after 16, `a<18` went before 18. */
export function wordsOf(line: string | undefined, postgres: number): readonly string[] {
  if (line === undefined || line === '') return [];
  return line.split(' ').flatMap((word) => {
    const [, name = word, sign, major] = /^(.*)([<>])(\d+)$/.exec(word) ?? [];
    if (sign === undefined) return [name];
    return (sign === '>') === postgres > Number(major) && postgres !== Number(major) ? [name] : [];
  });
}

/** What the words of a table's lines say, each line read when it is first asked for and kept. */
export class WordReader<T> {
  readonly #read: (word: string) => T;
  readonly #byMajor = new Map<number, Map<string, readonly T[]>>();

  constructor(read: (word: string) => T) {
    this.#read = read;
  }

  /** What the words say that the server of a major version has; nothing of a line that is not there. */
  of(line: string | undefined, postgres: number): readonly T[] {
    if (line === undefined) return [];
    let lines = this.#byMajor.get(postgres);
    if (lines === undefined) this.#byMajor.set(postgres, (lines = new Map()));
    let values = lines.get(line);
    if (values === undefined) {
      lines.set(line, (values = wordsOf(line, postgres).map(this.#read)));
    }
    return values;
  }
}

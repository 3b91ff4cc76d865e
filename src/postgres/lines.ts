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

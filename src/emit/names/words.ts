/** SQL names taken apart into words and put together as TypeScript names. Pure. */

/** What may stand in a TypeScript identifier behind its first character, but for `_`. */
const wordCharacters = /[$\p{ID_Continue}]+/gu;
/** The characters before a capital that begins a word: `HTTP` of `HTTPServer`. */
const leadingCapitals = /^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+$|^\p{Lu}/u;

/**
 * The words of a SQL name: `created_at` and `"created at"` have two, `"createdAt"` is one.
 *
 * A name without any letter or digit is spelled by its code points: `+` is `u2b`.
 */
export function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  for (const [run] of name.normalize('NFC').matchAll(wordCharacters)) {
    words.push(...run.split('_').filter((word) => word !== ''));
  }
  return words.length > 0 ? words.map(fromUpperCase) : [spelled(name)];
}

/** `createdAt` */
export function camelCase(words: readonly string[]): string {
  const joined = words.map((word, index) => (index === 0 ? uncapitalize(word) : capitalize(word)));
  return startable(joined.join(''));
}

/** `CreatedAt` */
export function pascalCase(words: readonly string[]): string {
  return startable(words.map(capitalize).join(''));
}

/** The name itself where it is an identifier; each character that cannot be in one becomes `_`. */
export function asIdentifier(name: string): string {
  const replaced = name.normalize('NFC').replace(/[^$\p{ID_Continue}]/gu, '_');
  return startable(replaced);
}

/** True for a text that TypeScript takes as an identifier, reserved words aside. */
export function isIdentifier(text: string): boolean {
  return /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text);
}

/** A word with its first letter in upper case. */
export function capitalize(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function uncapitalize(word: string): string {
  return word.replace(leadingCapitals, (capitals) => capitals.toLowerCase());
}

/** `USER` is `user`; a single capital is left to what it is joined with. */
function fromUpperCase(word: string): string {
  return word.length > 1 && !/\p{Ll}/u.test(word) ? word.toLowerCase() : word;
}

/** Digits and marks cannot begin an identifier. */
function startable(name: string): string {
  return isIdentifier(name) ? name : `_${name}`;
}

function spelled(name: string): string {
  if (/^_+$/.test(name)) return name;
  return [...name].map((character) => `u${character.codePointAt(0)!.toString(16)}`).join('_');
}

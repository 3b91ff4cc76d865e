/** File names from SQL names: the name itself wherever every file system and import can take it. Pure. */

import { Namespace, numbersFromTwo } from './namespace.ts';

/** Names that Windows keeps for devices, and files of ours. */
const takenNames: readonly string[] = [
  'index',
  'enums',
  'con',
  'prn',
  'aux',
  'nul',
  ...'0123456789¹²³'.split('').flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
];

/**
 * A SQL name as a part of a path: letters, digits, `_`, `-` and `$` as they are, all else as `~` and
 * its code point, so that a name can neither leave its folder nor have an extension.
 */
export function fileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}_$-]/gu, (character) => `~${character.codePointAt(0)!.toString(16)}`);
  return stem === '' ? '~' : stem;
}

/** The file names of one folder. */
export class FileNames {
  readonly #taken = new Namespace(takenNames.map(sameFile));

  /** The name's stem, with `-2`, `-3`, … where another has it, if only in other letters' case. */
  take(name: string): string {
    return this.#taken.take(name, stems(fileStem(name)), (stem) => [sameFile(stem)]);
  }
}

function* stems(stem: string): Generator<string> {
  yield stem;
  for (const number of numbersFromTwo()) yield `${stem}-${number}`;
}

/** Equal for names that some file system takes for one. Lower case first: `ẞ` has no other upper case. */
function sameFile(stem: string): string {
  return stem.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
}

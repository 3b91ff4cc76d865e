/** English plurals to singulars, for the names of rows. Pure. */

import pluralize from 'pluralize';

/** Words that are their own singular, and that `pluralize` would cut. */
const unchanged: ReadonlySet<string> = new Set(
  `data metadata analytics status news series species media statistics basis oasis axis synopsis
   ellipsis chaos lens canvas atlas bonus bias gas sms dns gps aws pos https redis postgres
   kubernetes ios os js ts css has does`.split(/\s+/),
);

/** Plurals that `pluralize` cuts too short. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['axes', 'axis'],
  ['bases', 'base'],
  ['caches', 'cache'],
  ['calories', 'calorie'],
  ['cookies', 'cookie'],
  ['movies', 'movie'],
]);

/** The words with the last one in the singular; letters' case is kept. */
export function singularWords(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1];
  return last === undefined ? words : [...words.slice(0, -1), singularWord(last)];
}

/** Only the last part of a word such as `userAccounts` is a plural. */
function singularWord(word: string): string {
  const start = word.search(/\p{Lu}?[^\p{Lu}]+$/u);
  const head = start > 0 ? word.slice(0, start) : '';
  const tail = word.slice(head.length);
  const lower = tail.toLowerCase();
  if (unchanged.has(lower)) return word;
  const known = irregular.get(lower);
  if (known !== undefined) return head + tail.slice(0, 1) + known.slice(1);
  return head + pluralize.singular(tail);
}

/** What a differential run comes to: where both agreed, and where they did not. */

import type { Answers } from './both.ts';

/** How one statement ended on both sides. */
export type Verdict =
  | 'both applied'
  | 'both refused'
  /** Refused by both, for another reason. */
  | 'other SQLSTATE'
  | 'refused by us alone'
  | 'applied by us alone'
  /** The server minds a privilege: privileges are never checked here. */
  | 'privilege'
  /** The server minds rows, which nobody has here. */
  | 'rows'
  /** The server has not got the extension's files. */
  | 'extension'
  | 'not understood';

/** Verdicts that are no agreement and have no excuse. */
export const disagreements: ReadonlySet<Verdict> = new Set([
  'other SQLSTATE',
  'refused by us alone',
  'applied by us alone',
]);

/** Classes of SQLSTATEs that hang on rows: data, integrity, WITH CHECK. */
const rowClasses: ReadonlySet<string> = new Set(['22', '23', '44']);

export function verdictOf({ ours, server }: Answers): Verdict {
  if (ours !== null && ours.sqlstate === null) return 'not understood';
  if (server === null) return ours === null ? 'both applied' : 'refused by us alone';
  if (ours?.sqlstate === server.sqlstate) return 'both refused';
  if (server.sqlstate === '42501') return 'privilege';
  if (/^extension ".*" is not available$/.test(server.message)) return 'extension';
  if (rowClasses.has(server.sqlstate.slice(0, 2))) return 'rows';
  return ours === null ? 'applied by us alone' : 'other SQLSTATE';
}

export class Tally {
  readonly #counts = new Map<Verdict, number>();
  #statements = 0;
  /** Refused by both with one SQLSTATE and in the same words. */
  #sameWords = 0;
  #changes = 0;
  #notCompared = 0;

  add(answers: Answers): Verdict {
    const verdict = verdictOf(answers);
    this.#statements++;
    this.#counts.set(verdict, this.count(verdict) + 1);
    const isSame = answers.ours?.message === answers.server?.message;
    if (verdict === 'both refused' && isSame) this.#sameWords++;
    return verdict;
  }

  addChanges(count: number): void {
    this.#changes += count;
  }

  /** Those of the last comparison count. */
  noteNotCompared(count: number): void {
    this.#notCompared = count;
  }

  count(verdict: Verdict): number {
    return this.#counts.get(verdict) ?? 0;
  }

  get hasDisagreement(): boolean {
    return this.#changes > 0 || [...disagreements].some((verdict) => this.count(verdict) > 0);
  }

  /** The summary, a fact a line. `notChecked` are calls that hang on types. */
  lines(notChecked: number): readonly string[] {
    const refused = this.count('both refused');
    const comparable = refused + this.count('other SQLSTATE') + this.count('applied by us alone');
    const all = comparable + this.count('privilege') + this.count('rows');
    return [
      `${this.#statements} statements`,
      `${this.count('both applied')} applied by both`,
      `${refused} refused by both with the same SQLSTATE, ${this.#sameWords} of them in the same words`,
      `${this.count('refused by us alone')} accepted by the server and refused by us`,
      `${this.count('other SQLSTATE')} refused by both with another SQLSTATE`,
      `${this.count('applied by us alone')} refused by the server and accepted by us`,
      `${this.count('privilege')} more for privileges (42501), ${this.count('rows')} more for rows (classes 22, 23, 44)`,
      `${this.count('extension')} more for extensions that the server has not got`,
      `${this.count('not understood')} not understood by us, and taken back on the server`,
      `${share(refused, comparable)} of what the server refuses refused with the same SQLSTATE (${share(refused, all)} with privileges and rows)`,
      `${this.#changes} differences between the catalogs`,
      `${notChecked} calls not checked, as they hang on types; ${this.#notCompared} expressions not compared`,
    ];
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '100 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** What belongs to the server, is made by no migration, and is taken to be made elsewhere: a warning, once. */

import type { Journal } from '../catalog/journal.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { placeAt } from './place.ts';

/** Names that were told of. Undone with the transaction. */
export class Elsewhere {
  readonly #journal: Journal;
  readonly #names = new Set<string>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Takes one to be made elsewhere; true when that is news. */
  note(name: string): boolean {
    if (this.#names.has(name)) return false;
    this.#names.add(name);
    this.#journal.push(() => this.#names.delete(name));
    return true;
  }

  /** Forgets one: it is not there any more. */
  forget(name: string): void {
    if (this.#names.delete(name)) this.#journal.push(() => this.#names.add(name));
  }
}

/** Warns of what is news; the setting that lists them is named after it. */
export function reportElsewhere(
  context: Context,
  what: 'role' | 'tablespace',
  name: string,
  location?: number,
): void {
  if (!context.session[`${what}s`].elsewhere.note(name)) return;
  context.session.report(
    diagnostic({
      code: `${what}-unknown`,
      severity: 'warning',
      message: `${what} "${name}" is made by no migration`,
      place: placeAt(context, location),
      hint: `If it is made elsewhere, name it in the setting "${what}s".`,
    }),
  );
}

/** A journal of how to take back what was done, newest first. */

/** A moment that can be returned to. */
export type Mark = number & { readonly __mark: never };

export class Journal {
  readonly #undos: (() => void)[] = [];

  /** Notes how to take back what was just done. The undo itself must not leave entries. */
  push(undo: () => void): void {
    this.#undos.push(undo);
  }

  /** Drops the newest entry. */
  pop(): void {
    this.#undos.pop();
  }

  /** The present moment. */
  mark(): Mark {
    return this.#undos.length as Mark;
  }

  /** Takes back all that was done since `mark`. */
  rollback(mark: Mark): void {
    while (this.#undos.length > mark) this.#undos.pop()!();
  }

  /** Forgets how to go back: what was done is committed. Marks taken before are void. */
  commit(): void {
    this.#undos.length = 0;
  }
}

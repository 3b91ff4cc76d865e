/** What is doubted of code that runs: that it leaves the schema alone. */

/** Why something might change the schema. */
export interface Doubt {
  /** What follows "which": `runs EXECUTE`, `calls f(), which runs CREATE TABLE`. */
  readonly what: string;
  /** Of the call, where it stands in the statement itself. */
  readonly location?: number | undefined;
  /** 1-based, in the body that was given. */
  readonly line?: number | undefined;
}

/** The first doubt that any of the items gives. */
export function firstDoubt<T>(items: Iterable<T>, look: (item: T) => Doubt | null): Doubt | null {
  for (const item of items) {
    const doubt = look(item);
    if (doubt !== null) return doubt;
  }
  return null;
}

/**
 * What the server would refuse, thrown as its own ereport(ERROR) is: the statement ends there, the
 * loop in interpret.ts takes back what it did and makes a diagnostic of it. Nothing else catches, but
 * for IF EXISTS, and for what would be refused before.
 */

import type { Related } from '../diagnostics/diagnostic.ts';
import type { Place } from '../text/source.ts';

export interface RefusalInput {
  /** Five characters: https://www.postgresql.org/docs/18/errcodes-appendix.html */
  readonly sqlstate: string;
  /** The server's primary message, word for word. */
  readonly message: string;
  /** A node's `location`; where the statement begins unless given. */
  readonly location?: number | undefined;
  /** Wins over `location`: a place in a body, which has locations of its own. */
  readonly place?: Place | undefined;
  readonly hint?: string | undefined;
  readonly related?: readonly Related[] | undefined;
  /** Passed over by IF EXISTS, though the SQLSTATE is not one of a name that leads nowhere. */
  readonly isMissing?: boolean | undefined;
}

export class Refusal extends Error {
  readonly input: RefusalInput;

  constructor(input: RefusalInput) {
    super(input.message);
    this.input = input;
  }
}

/** A statement, or a part of one, that might change the schema in a way we do not model. */
export class Unsupported extends Error {
  /** A node's `location`, or the place itself; where the statement begins unless given. */
  readonly at: number | Place | undefined;

  /** `what` names it as SQL does: `CREATE VIEW`, `ALTER TABLE ... SET WITH OIDS`. */
  constructor(what: string, at?: number | Place) {
    super(what);
    this.at = at;
  }
}

/** Ends the statement as the server would. */
export function refuse(input: RefusalInput): never {
  throw new Refusal(input);
}

/** Ends the statement because what it asks for is not modelled. */
export function unsupported(what: string, at?: number | Place): never {
  throw new Unsupported(what, at);
}

/**
 * What `work` gives. Where it refuses, `earlier` may refuse first: it asks what the server asks before,
 * and must only look.
 */
export function unlessEarlier<T>(work: () => T, earlier: () => void): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) earlier();
    throw error;
  }
}

/** What is refused of a look-up; null where nothing is. `find` must only look. */
export function refusalOf(find: () => void): RefusalInput | null {
  try {
    find();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.input;
    throw error;
  }
}

/** What the server says where a name leads nowhere: relation, object, function, schema, column. */
const missingStates: ReadonlySet<string> = new Set(['42P01', '42704', '42883', '3F000', '42703']);

/**
 * What `find` finds; with `missingOk`, as IF EXISTS says it, null where it refuses because a name
 * leads nowhere. `find` must only look: what it did would not be taken back.
 */
export function unlessMissing<T>(missingOk: boolean | undefined, find: () => T): T | null {
  try {
    return find();
  } catch (error) {
    const isMissing =
      error instanceof Refusal &&
      (error.input.isMissing === true || missingStates.has(error.input.sqlstate));
    if (missingOk === true && isMissing) return null;
    throw error;
  }
}

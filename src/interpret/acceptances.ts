/** Which statements need not be understood, because a setting or a comment says what they are. */

import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { statementHash } from '../statements/statement-hash.ts';
import type { AnyStatement } from '../statements/statement.ts';
import type { Place, Source } from '../text/source.ts';
import { directiveIn, type Directive } from './directives.ts';

/** An entry of the setting `accept`. */
export interface Acceptance {
  /** The migration: its path, or the end of it. */
  readonly file: string;
  /** The statement's hash, as the diagnostic prints it. */
  readonly statement: string;
  readonly reason: string;
  /** SQL that says what the statement does instead; null for nothing. */
  readonly apply: string | null;
  /** Where the entry stands, as people read it. */
  readonly settings: string;
}

/** What is taken for a statement that is not understood. */
export interface Accepted {
  readonly reason: string;
  /** What is applied in its place; null for nothing. */
  readonly apply: Source | null;
}

/** A statement that was not understood. */
export interface NotUnderstood {
  readonly place: Place;
  /** `DO, which runs EXECUTE` */
  readonly what: string;
  /** What the setting `accept` knows it by. */
  readonly statement: string;
  /** Why it was accepted; null where it was not. */
  readonly accepted: string | null;
}

/** All acceptances of a run, and which of them were needed. */
export class Acceptances {
  readonly #entries: readonly Acceptance[];
  readonly #used = new Set<Acceptance>();
  /** Entries whose statement was there, and was understood. */
  readonly #needless = new Set<Acceptance>();
  #directives = new Map<AnyStatement, Directive>();

  constructor(entries: readonly Acceptance[]) {
    this.#entries = entries;
  }

  /** Reads the comments of a file; what is wrong with them, or stands before no statement. */
  beginFile(statements: readonly AnyStatement[]): readonly Diagnostic[] {
    this.#directives = new Map();
    const source = statements[0]?.source;
    if (source === undefined || !/sql-to-drizzle:/i.test(source.text)) return [];
    const diagnostics: Diagnostic[] = [];
    let start = 0;
    for (const statement of statements) {
      const { directive, diagnostics: found } = directiveIn(source, {
        start,
        end: statement.span.start,
      });
      diagnostics.push(...found);
      if (directive !== null) this.#directives.set(statement, directive);
      start = statement.span.end;
    }
    const { directive } = directiveIn(source, { start, end: source.text.length });
    if (directive !== null) diagnostics.push(unusedComment(directive, 'no statement follows'));
    return diagnostics;
  }

  /** What stands for a statement that is not understood; null where nobody accepted it. */
  take(statement: AnyStatement): Accepted | null {
    const directive = this.#directives.get(statement);
    if (directive !== undefined) return directive;
    const entry = this.#entryOf(statement);
    if (entry === undefined) return null;
    this.#used.add(entry);
    const { reason, apply, settings } = entry;
    return { reason, apply: apply === null ? null : { path: settings, text: apply } };
  }

  /** Told of each statement that came to its end, or that the server would refuse. */
  noteUnderstood(statement: AnyStatement): readonly Diagnostic[] {
    const entry = this.#entryOf(statement);
    if (entry !== undefined) this.#needless.add(entry);
    const directive = this.#directives.get(statement);
    return directive === undefined
      ? []
      : [unusedComment(directive, 'the statement is understood without it')];
  }

  /** The entries that no statement needed. */
  unused(): readonly Diagnostic[] {
    return this.#entries
      .filter((entry) => !this.#used.has(entry))
      .map((entry) => {
        const { file, statement, settings } = entry;
        const why = this.#needless.has(entry)
          ? 'the statement is understood without it'
          : 'no statement has this hash';
        return diagnostic({
          code: 'accept-unused',
          severity: 'warning',
          message: `accept: the entry ${statement} of ${file} is not needed: ${why}`,
          path: settings,
          hint: 'Remove the entry.',
        });
      });
  }

  /** Hashes only where a file has entries. */
  #entryOf(statement: AnyStatement): Acceptance | undefined {
    const entries = this.#entries.filter(({ file }) => isSameFile(file, statement.source.path));
    if (entries.length === 0) return undefined;
    const hash = statementHash(statement);
    return entries.find((entry) => entry.statement === hash);
  }
}

/** One path may begin further up than the other. */
function isSameFile(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(`/${short.replace(/^\.\//, '')}`);
}

function unusedComment({ place }: Directive, why: string): Diagnostic {
  return diagnostic({
    code: 'accept-unused',
    severity: 'warning',
    message: `the comment is not needed: ${why}`,
    place,
    hint: 'Remove it, where the file may be edited.',
  });
}

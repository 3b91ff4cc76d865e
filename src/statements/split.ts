/**
 * One text to its statements, as psql would send them: a semicolon ends a statement, unless it
 * stands in the parentheses of a CREATE RULE or in a body `BEGIN ATOMIC ... END`. Reads each
 * character once and holds one statement at a time.
 *
 * https://github.com/postgres/postgres/blob/REL_18_0/src/fe_utils/psqlscan.l
 */

import type { Span } from '../text/source.ts';
import { DepthMeter } from './depth.ts';
import { copyData, nextLine, psqlCommand } from './psql.ts';
import type { PsqlCommand } from './psql.ts';
import { lineEnd, Scanner } from './scanner.ts';
import type { Token } from './tokens.ts';

/** The text of one statement, which may yet turn out to be none. */
export interface Piece {
  readonly kind: 'statement';
  /** From the first token to the end of the last one, without the semicolon. */
  readonly span: Span;
  /** Past the semicolon, if there is one: the grammar's message may be about it. */
  readonly end: number;
  /** psql's commands inside, ascending: to be blanked before reading. */
  readonly cuts: readonly Span[];
  /** An estimate of the depth of the tree, from depth.ts. */
  readonly depth: number;
}

/** What psql keeps for itself. */
export interface LeftOut {
  readonly kind: 'command' | 'data';
  readonly span: Span;
  /** The command's name, or how many rows of data. */
  readonly what: string;
}

/** The pieces of `text` in order; together with what was left out they hold all but comments. */
export function* split(text: string): Generator<Piece | LeftOut> {
  yield* new Splitter(text).pieces();
}

class Splitter {
  private readonly text: string;
  private readonly scanner: Scanner;
  private statement: StatementSoFar;
  /** Where rows of data begin, and how many COPYs on the line before want some. */
  private data: { from: number; blocks: number } | null = null;
  /** How many `\if` are open. */
  private conditions = 0;

  constructor(text: string) {
    this.text = text;
    this.scanner = new Scanner(text);
    this.statement = new StatementSoFar(text);
  }

  *pieces(): Generator<Piece | LeftOut> {
    for (;;) {
      const token = this.scanner.next();
      if (this.data !== null && (token?.span.start ?? this.text.length) >= this.data.from) {
        yield* this.skipData(this.data);
      } else if (token === null) break;
      else if (token.kind === 'punctuation' && this.text[token.span.start] === '\\') {
        yield* this.backslash(token);
      } else {
        const piece = this.token(token);
        if (piece !== null) yield piece;
      }
    }
    const piece = this.finish(this.text.length);
    if (piece !== null) yield piece;
  }

  /** The statement that the token ends; null where it ends none. */
  private token(token: Token): Piece | null {
    if (this.statement.endsWith(token)) {
      if (this.statement.wantsData()) this.expectData(token.span.end);
      return this.finish(token.span.end);
    }
    this.statement.add(token);
    return null;
  }

  /** The statement so far; null where there is none. The next one begins. */
  private finish(end: number): Piece | null {
    const piece = this.statement.piece(end);
    this.statement = new StatementSoFar(this.text);
    return piece;
  }

  private *backslash(token: Token): Generator<Piece | LeftOut> {
    const { start, end } = token.span;
    const next = this.text[end];
    if (next === ':') return this.statement.cut({ start, end });
    if (next === ';') {
      const piece = this.separator(start);
      if (piece !== null) yield piece;
      return;
    }
    const command = psqlCommand(this.text, start);
    const span = { start, end: command.end };
    this.scanner.position = command.end;
    const piece = this.obey(command, span);
    if (piece !== null) yield piece;
    if (command.name !== '\\\\') yield { kind: 'command', span, what: command.name };
  }

  /** `\;` separates statements as `;` does, though psql sends them together. */
  private separator(start: number): Piece | null {
    this.scanner.position = start + 2;
    return this.finish(start);
  }

  /** The statement that the command sends; null where it sends none. */
  private obey({ effect, end }: PsqlCommand, span: Span): Piece | null {
    let sent: Piece | null = null;
    if (effect === 'send') {
      if (this.statement.wantsData()) this.expectData(end);
      sent = this.finish(span.start);
    } else if (effect === 'reset') this.statement = new StatementSoFar(this.text);
    else this.statement.cut(span);
    if (effect === 'data') this.expectData(end);
    if (effect === 'if') this.conditions += 1;
    if (effect === 'endif') this.conditions -= 1;
    if (effect === 'quit' && this.conditions <= 0) this.scanner.position = this.text.length;
    return sent;
  }

  private expectData(after: number): void {
    const from = nextLine(this.text, lineEnd(this.text, after, this.text.length));
    this.data = { from, blocks: 1 + (this.data?.blocks ?? 0) };
  }

  private *skipData({ from, blocks }: { from: number; blocks: number }): Generator<LeftOut> {
    this.data = null;
    let start = from;
    for (let block = 0; block < blocks && start < this.text.length; block += 1) {
      const { rows, end } = copyData(this.text, start);
      yield { kind: 'data', span: { start, end }, what: `${rows}` };
      start = end;
    }
    this.scanner.position = start;
  }
}

/** The tokens of one statement as they come; remembers only what decides where it ends. */
class StatementSoFar {
  private readonly text: string;
  private readonly depth = new DepthMeter();
  private readonly cuts: Span[] = [];
  private readonly opening: string[] = [];
  private start = -1;
  private last = -1;
  private parentheses = 0;
  /** Open BEGIN ATOMIC and the CASEs inside it. */
  private bodies = 0;
  private previous = '';
  private fromStdin = false;

  constructor(text: string) {
    this.text = text;
  }

  add(token: Token): void {
    const { start, end } = token.span;
    if (this.start === -1) this.start = start;
    this.last = end;
    this.depth.feed(this.text, token);
    const text = end - start <= 10 ? this.text.slice(start, end).toLowerCase() : '';
    if (this.opening.length < 4) this.opening.push(token.kind === 'word' ? text : '');
    if (token.kind === 'word') this.word(text);
    else if (text === '(') this.parentheses += 1;
    else if (text === ')') this.parentheses -= 1;
    this.previous = text;
  }

  cut(span: Span): void {
    if (this.start !== -1) this.cuts.push(span);
  }

  endsWith(token: Token): boolean {
    if (token.kind !== 'punctuation' || this.text[token.span.start] !== ';') return false;
    return this.bodies === 0 && (this.parentheses <= 0 || !this.creates('rule'));
  }

  /** `COPY t FROM stdin` */
  wantsData(): boolean {
    return this.fromStdin && this.opening[0] === 'copy';
  }

  piece(end: number): Piece | null {
    if (this.start === -1) return null;
    const span = { start: this.start, end: this.last };
    const cuts = this.cuts.filter((cut) => cut.start < end);
    return { kind: 'statement', span, end, cuts, depth: this.depth.deepest };
  }

  private word(word: string): void {
    const { previous } = this;
    if (this.parentheses === 0 && previous === 'from' && word === 'stdin') this.fromStdin = true;
    if (this.bodies > 0) {
      // A label or a column's name where it follows AS or a dot.
      if (previous === 'as' || previous === '.') return;
      if (word === 'case') this.bodies += 1;
      else if (word === 'end') this.bodies -= 1;
    } else if (this.parentheses === 0 && word === 'atomic' && previous === 'begin') {
      if (this.creates('function') || this.creates('procedure')) this.bodies = 1;
    }
  }

  private creates(object: string): boolean {
    const [first, second, third, fourth] = this.opening;
    if (first !== 'create') return false;
    return second === object || (second === 'or' && third === 'replace' && fourth === object);
  }
}

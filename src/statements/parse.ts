/** Text to typed statements, one by one, with PostgreSQL's own grammar. */

import type { Node } from '@pgsql/types';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { maskSpans } from '../text/masking.ts';
import type { Source, Span } from '../text/source.ts';
import type { Outcome, RawStatement } from './grammars/engine.ts';
import type { Grammar } from './grammars/grammar.ts';
import { grammarTooOld, syntaxError, tokenAtFault, tooDeep } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { Scanner } from './scanner.ts';
import { split } from './split.ts';
import type { LeftOut, Piece } from './split.ts';
import type { AnyStatement, Statement, StatementKind, StatementNode } from './statement.ts';
import { StatementText } from './statement-text.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

export { loadGrammar } from './grammars/grammar.ts';
export type { Grammar } from './grammars/grammar.ts';

/** What was read, and what was wrong or left out; each in the order of the text. */
export interface Parsed {
  readonly statements: readonly AnyStatement[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All statements of a source. A statement that PostgreSQL refuses costs only itself and is a
 * diagnostic at the token at fault; what psql keeps for itself is a note. Never throws for a text.
 */
export async function parseFile(source: Source, grammar: Grammar): Promise<Parsed> {
  const reading = new Reading(source, grammar);
  for (const part of split(source.text)) {
    if (part.kind !== 'statement') reading.leaveOut(part);
    else {
      const text = textOf(part, source);
      reading.take(part, text, await grammar.read(text, part.depth));
      if (reading.refusedByFirst) await reading.askNewest(part, text);
    }
  }
  if (reading.holdsPlpgsql) await grammar.loadPlpgsql();
  return reading.result();
}

/**
 * As `parseFile`, without waiting, for SQL that a statement holds in a string. What is too deep
 * for the first grammar is `statement-too-deep`, and what only 18 takes a plain syntax error.
 */
export function parseNow(source: Source, grammar: Grammar): Parsed {
  const reading = new Reading(source, grammar);
  for (const part of split(source.text)) {
    if (part.kind !== 'statement') reading.leaveOut(part);
    else {
      const text = textOf(part, source);
      reading.take(part, text, grammar.readNow(text, part.depth));
    }
  }
  return reading.result();
}

/** What the grammar reads of a piece: psql's commands blanked, the semicolon in. */
function textOf({ span, end, cuts }: Piece, { text }: Source): StatementText {
  const shifted = cuts.map((cut) => shift(cut, -span.start));
  return new StatementText(maskSpans(text.slice(span.start, end), shifted));
}

/** One source being read: what came of it so far. */
class Reading {
  /** True when the first grammar refused the last piece, and a newer one may yet take it. */
  refusedByFirst = false;
  /** True when a statement holds a body that may be PL/pgSQL. */
  holdsPlpgsql = false;
  private readonly source: Source;
  private readonly grammar: Grammar;
  private readonly statements: AnyStatement[] = [];
  private readonly diagnostics: Diagnostic[] = [];

  constructor(source: Source, grammar: Grammar) {
    this.source = source;
    this.grammar = grammar;
  }

  result(): Parsed {
    return { statements: this.statements, diagnostics: this.diagnostics };
  }

  take(piece: Piece, text: StatementText, outcome: Outcome): void {
    const { source } = this;
    this.refusedByFirst = outcome.kind === 'refused' && this.grammar.major === 16;
    if (outcome.kind === 'refused') {
      this.diagnostics.push(syntaxError(refusalAt(source, piece, text, outcome)));
    } else if (outcome.kind === 'tooDeep') {
      this.diagnostics.push(tooDeep({ source, span: this.firstWord(piece) }));
    } else this.addTree(outcome.statements, piece, text);
  }

  /** Says of the last refusal, where it is so, that a newer PostgreSQL takes the statement. */
  async askNewest(piece: Piece, text: StatementText): Promise<void> {
    const outcome = await this.grammar.readNewest(text, piece.depth);
    if (outcome.kind !== 'tree') return;
    this.diagnostics.push(grammarTooOld(this.diagnostics.pop()!, this.grammar.postgres));
  }

  leaveOut(part: LeftOut): void {
    this.diagnostics.push(leftOutNote(part, this.source));
  }

  private firstWord({ span }: Piece): Span {
    return new Scanner(this.source.text, span.start, span.end).next()?.span ?? span;
  }

  private addTree(trees: readonly RawStatement[], piece: Piece, text: StatementText): void {
    if (trees.length > 1) throw new Error('the splitter took several statements for one');
    for (const { stmt } of trees) {
      if ('DoStmt' in stmt || 'CreateFunctionStmt' in stmt) this.holdsPlpgsql = true;
      this.statements.push(new ParsedStatement(stmt, this.source, piece, text) as AnyStatement);
    }
  }
}

/** What psql would do at a command, and we do not. */
const consequences: readonly (readonly [RegExp, string])[] = [
  [/^\\i(?:r|nclude|nclude_relative)?$/, 'the file that it names is not read'],
  [/^\\gexec$/, 'the statements that the query would give are not known'],
  [/^\\(?:if|elif|else)$/, 'the statements of every branch are read'],
  [/^\\(?:q|quit)$/, 'psql stops here, unless the command stands in an \\if'],
];

function leftOutNote({ kind, span, what }: LeftOut, source: Source): Diagnostic {
  const place = { source, span };
  if (kind === 'data') {
    const message = `${what} ${what === '1' ? 'row' : 'rows'} of data below COPY left out`;
    return diagnostic({ code: 'copy-data', severity: 'note', message, place });
  }
  const message = `psql's command ${what} is left out`;
  const hint = consequences.find(([pattern]) => pattern.test(what))?.[1] ?? null;
  return diagnostic({ code: 'psql-command', severity: 'note', message, place, hint });
}

/** Where in the source the grammar stumbled. */
function refusalAt(
  source: Source,
  piece: Piece,
  text: StatementText,
  { message, position }: Outcome & { kind: 'refused' },
): Refusal {
  const offset = position === null ? 0 : text.offsetOfCodePoint(position);
  const { span, token } = tokenAtFault(text.text, offset);
  return { message, token, place: { source, span: shift(span, piece.span.start) } };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

class ParsedStatement implements Statement {
  readonly kind: StatementKind;
  readonly node: StatementNode[StatementKind];
  readonly source: Source;
  readonly span: Span;
  private readonly text: StatementText;
  private knownTokens: readonly Token[] | null = null;

  constructor(stmt: Node, source: Source, { span }: Piece, text: StatementText) {
    const [kind, node] = Object.entries(stmt)[0]!;
    this.kind = kind as StatementKind;
    this.node = node as StatementNode[StatementKind];
    this.source = source;
    this.span = span;
    this.text = text;
  }

  get tokens(): readonly Token[] {
    this.knownTokens ??= this.tokenize();
    return this.knownTokens;
  }

  offsetOf(location: number | undefined): number {
    const byte = location === undefined || location < 0 ? 0 : location;
    return this.span.start + this.text.offsetOfByte(byte);
  }

  /** From the text that the grammar read: it has no psql commands in it. */
  private tokenize(): readonly Token[] {
    const { start, end } = this.span;
    return tokenize(this.text.text, { start: 0, end: end - start }).map(({ kind, span }) => ({
      kind,
      span: shift(span, start),
    }));
  }
}

/**
 * Comments before a statement that say what to make of it, where it is not understood:
 *
 * ```
 * -- sql-to-drizzle: ignore it only moves rows
 * -- sql-to-drizzle: apply CREATE TABLE t (a int);
 * ```
 */

import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Place, Source, Span } from '../text/source.ts';

/** What the comments before one statement say. */
export interface Directive {
  /** Of the first of the comments. */
  readonly place: Place;
  readonly reason: string;
  /** The text of the file with everything blanked but the SQL to apply; null for none. */
  readonly apply: Source | null;
}

export interface DirectiveReading {
  readonly directive: Directive | null;
  readonly diagnostics: readonly Diagnostic[];
}

const pattern = /^[ \t]*--[ \t]*sql-to-drizzle:[ \t]*(?<word>\S*)[ \t]*(?<rest>.*?)[ \t\r]*$/gim;

interface Line {
  readonly word: string;
  readonly rest: string;
  readonly span: Span;
}

/** The comments in `gap`, the text between two statements. */
export function directiveIn(source: Source, gap: Span): DirectiveReading {
  const lines = linesIn(source, gap);
  const [first] = lines;
  if (first === undefined) return { directive: null, diagnostics: [] };
  const wrong = lines.flatMap((line) => complaintAbout(line, source) ?? []);
  if (wrong.length > 0) return { directive: null, diagnostics: wrong };
  const applied = lines.filter(({ word }) => word === 'apply');
  const reasons = lines.filter(({ word }) => word === 'ignore').map(({ rest }) => rest);
  return {
    directive: {
      place: { source, span: first.span },
      reason: reasons.join(' '),
      apply: applied.length === 0 ? null : onlySql(source, applied),
    },
    diagnostics: [],
  };
}

function linesIn({ text }: Source, { start, end }: Span): readonly Line[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: line, index, groups }) => ({
    word: groups!['word']!.toLowerCase(),
    rest: groups!['rest']!,
    span: {
      start: start + index + line.length - line.trimStart().length,
      end: start + index + line.trimEnd().length,
    },
  }));
}

function complaintAbout({ word, rest, span }: Line, source: Source): Diagnostic | null {
  const place = { source, span };
  const code = 'accept-invalid';
  if (word !== 'ignore' && word !== 'apply') {
    const meant = nearest(word, ['ignore', 'apply']);
    const hint = meant === null ? 'There are ignore and apply.' : `did you mean ${meant}?`;
    return diagnostic({ code, message: `sql-to-drizzle: there is no "${word}"`, place, hint });
  }
  if (rest !== '') return null;
  const wants = word === 'ignore' ? 'a reason' : 'SQL';
  return diagnostic({ code, message: `sql-to-drizzle: ${word} wants ${wants}`, place });
}

/** So that places in the SQL are places in the file. */
function onlySql({ path, text }: Source, lines: readonly Line[]): Source {
  const parts: string[] = [];
  let from = 0;
  for (const { rest, span } of lines) {
    const start = text.indexOf(rest, span.start + text.slice(span.start).search(/apply/i) + 5);
    parts.push(blank(text.slice(from, start)), rest);
    from = start + rest.length;
  }
  return { path, text: parts.join('') };
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

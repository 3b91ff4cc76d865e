/** The section of a doc comment that tells what PostgreSQL knows and Drizzle cannot say. */

import { expressionText } from '../../../catalog/expression-text.ts';
import type { Expression } from '../../../catalog/expression.ts';
import type { Parameters } from '../../../catalog/facts.ts';
import { decodeId, type FactId } from '../../../catalog/id.ts';
import { byCodeUnit } from '../../../catalog/read.ts';
import { quoteIdentifier } from '../../../postgres/identifiers.ts';
import { codeSpan } from '../../print/doc-comment.ts';

/** The comment of an object and the notes below it; null for neither. */
export function withNotes(comment: string | null, notes: readonly string[]): string | null {
  if (notes.length === 0) return comment;
  const section = ['Beyond Drizzle:', ...notes.map((note) => `- ${oneLine(note)}`)].join('\n');
  return comment === null || comment.trim() === '' ? section : `${comment}\n\n${section}`;
}

/** SQL key words and code spans with blanks between; what is null is left out. */
export function words(...parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== '').join(' ');
}

/** `(a, "B")` of columns' ids. */
export function columnList(columns: readonly FactId[]): string {
  const names = columns.map((id) => quoteIdentifier(decodeId(id).path.at(-1)!));
  return codeSpan(`(${names.join(', ')})`);
}

/** An expression as SQL, in backticks. */
export function expressionSpan(expression: Expression<FactId>): string {
  return codeSpan(expressionText(expression));
}

/** `(fillfactor = 70)`; null for none. */
export function parameterList(parameters: Parameters): string | null {
  const entries = Object.entries(parameters).toSorted(([a], [b]) => byCodeUnit(a, b));
  if (entries.length === 0) return null;
  return codeSpan(`(${entries.map(([name, value]) => `${name} = ${value}`).join(', ')})`);
}

/** `DEFERRABLE`, `DEFERRABLE INITIALLY DEFERRED`; null for what is neither. */
export function deferrability(fact: {
  readonly deferrable: boolean;
  readonly initiallyDeferred: boolean;
}): string | null {
  if (!fact.deferrable) return null;
  return fact.initiallyDeferred ? 'DEFERRABLE INITIALLY DEFERRED' : 'DEFERRABLE';
}

function oneLine(note: string): string {
  return note.replace(/[\r\n\u2028\u2029]+/g, ' ');
}

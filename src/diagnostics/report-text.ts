/** Diagnostics as people read them on a terminal. */

import type { Place } from '../text/source.ts';
import { placeText } from '../text/source.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Paint } from './paint.ts';
import { plainPaint } from './paint.ts';
import { printable } from './printable.ts';

/**
 * One diagnostic with its frame, hint and related places; no line end at its end.
 *
 * ```
 * error[sql-error]: relation "public.usres" does not exist (42P01)
 *   migrations/007_orders.sql:12:27
 *   12 |   user_id bigint REFERENCES usres (id)
 *      |                             ^^^^^
 *   hint: public.users is created in migrations/001_users.sql:3
 * ```
 */
export function reportText(diagnostic: Diagnostic, paint: Paint = plainPaint): string {
  const { severity, code, message, sqlstate, place, path, hint, related } = diagnostic;
  const head = severityPaint(severity, paint)(`${severity}[${code}]`);
  const state = sqlstate === null ? '' : ` (${sqlstate})`;
  const lines = [`${head}: ${paint.bold(printable(message) + state)}`];
  if (place !== null) lines.push(...placed(place, paint));
  else if (path !== null) lines.push(`  ${paint.cyan(printable(path))}`);
  if (hint !== null) lines.push(`  ${paint.cyan('hint:')} ${printable(hint)}`);
  for (const { message: note, place: other } of related) {
    lines.push(`  ${paint.cyan('note:')} ${printable(note)}`, ...placed(other, paint));
  }
  return lines.join('\n');
}

function placed(place: Place, paint: Paint): string[] {
  const frame = codeFrame(place, paint);
  return [paint.cyan(printable(placeText(place))), ...frame.split('\n')].map((line) => `  ${line}`);
}

function severityPaint(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'error':
      return paint.red;
    case 'warning':
      return paint.yellow;
    case 'note':
      return paint.cyan;
    default:
      return severity satisfies never;
  }
}

/** Untrusted text as doc comments: nothing in it can close the comment or command a tool. Pure. */

import { printable } from '../../diagnostics/printable.ts';

/** What TypeScript obeys in a comment: `@ts-expect-error` and its like. */
const directive = /^(\W*)@(?=ts-)/i;

/** The whole comment, without a line end behind it; '' for null and for blank text. */
export function docComment(text: string | null): string {
  const lines = docLines(text ?? '');
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

/** The lines as they may stand in a comment, blank ones at both ends left out. */
export function docLines(text: string): readonly string[] {
  const safe = printable(text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n'), { keepLines: true });
  const lines = safe.split('\n').map(safeLine);
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}

function safeLine(line: string): string {
  return line.trimEnd().replaceAll('*/', '*\\/').replace(/^\//, '\\/').replace(directive, '$1\\@');
}

/** A text in backticks, as Markdown has it; more of them where the text has one. */
export function codeSpan(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}

/** The lines of a place with what is meant underlined; the underline stands right under tabs and wide characters. */

import type { Place } from '../text/source.ts';
import { lineStarts, lineText, positionAt } from '../text/source.ts';
import type { Paint } from './paint.ts';
import { plainPaint } from './paint.ts';
import { displayWidth, printableCharacter } from './printable.ts';

/** Cells of a line of code that are shown; the rest of a long line is cut. */
const frameWidth = 100;
/** Cells kept before the underlined text when a line is cut at its start. */
const cellsBefore = 30;
/** Places of more lines than this are shown by their first two and their last. */
const mostLines = 4;

interface FrameLine {
  readonly number: number;
  readonly code: string;
  readonly underline: string;
}

/**
 * The frame as text without a line end; each line of code is preceded by its number.
 *
 * `paint` colours the numbers and the underline.
 */
export function codeFrame(place: Place, paint: Paint = plainPaint): string {
  const { source, span } = place;
  const first = positionAt(source, span.start).line;
  const last = Math.max(first, positionAt(source, lastOffset(place)).line);
  const numbers = shownLines(first, last);
  const gutter = String(last).length;
  const lines: string[] = [];
  let before = first - 1;
  for (const number of numbers) {
    if (number !== before + 1) lines.push(paint.dim(`${'.'.repeat(gutter)} |`));
    before = number;
    const line = frameLine(place, number);
    lines.push(`${paint.dim(`${String(number).padStart(gutter)} |`)} ${line.code}`.trimEnd());
    lines.push(`${paint.dim(`${' '.repeat(gutter)} |`)} ${paint.red(line.underline)}`.trimEnd());
  }
  return lines.join('\n');
}

/** The offset of the last code unit of a place that is not blank, so that no empty line is shown. */
function lastOffset({ source, span }: Place): number {
  const blank = /\s*$/.exec(source.text.slice(span.start, span.end))![0].length;
  return Math.max(span.start, span.end - blank - 1);
}

function shownLines(first: number, last: number): readonly number[] {
  if (last - first < mostLines) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
  return [first, first + 1, last];
}

function frameLine({ source, span }: Place, number: number): FrameLine {
  const text = lineText(source, number);
  const lineStart = lineStarts(source)[number - 1]!;
  const indent = text.length - text.trimStart().length;
  const isFirst = span.start >= lineStart;
  const start = isFirst ? Math.min(span.start - lineStart, text.length) : indent;
  const end = Math.min(Math.max(span.end - lineStart, start), text.trimEnd().length);
  const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printableLine);
  return { number, ...cut(parts[0]!, parts[1]!, parts[2]!) };
}

function printableLine(text: string): string {
  return Array.from(text, printableCharacter).join('');
}

/** Shortens a line to the width of a frame, so that what is underlined stays in sight. */
function cut(before: string, marked: string, after: string): Pick<FrameLine, 'code' | 'underline'> {
  let start = before;
  if (displayWidth(before) + displayWidth(marked) > frameWidth) {
    start = takeEnd(before, cellsBefore);
  }
  const room = Math.max(1, frameWidth - displayWidth(start));
  const middle = takeStart(marked, room);
  const end = middle === marked ? takeStart(after, Math.max(0, room - displayWidth(marked))) : '';
  return {
    code: start + middle + end,
    underline: ' '.repeat(displayWidth(start)) + '^'.repeat(Math.max(1, displayWidth(middle))),
  };
}

function takeStart(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let taken = '';
  for (const character of text) {
    if (displayWidth(taken + character) > cells - 1) break;
    taken += character;
  }
  return `${taken}…`;
}

function takeEnd(text: string, cells: number): string {
  if (displayWidth(text) <= cells) return text;
  let taken = '';
  for (const character of Array.from(text.slice(-cells * 2)).toReversed()) {
    if (displayWidth(character + taken) > cells - 1) break;
    taken = character + taken;
  }
  return `…${taken}`;
}

/** Where a command prints, and whether in colour. */

import pc from 'picocolors';
import type { Paint } from '../diagnostics/paint.ts';

/** One stream to print to. */
export interface Output {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** True when a person watches. */
  readonly isTerminal: boolean;
  /** Cells in a line; 100 where nobody knows. */
  readonly columns: number;
}

export interface Terminal {
  /** Results. */
  readonly out: Output;
  /** Diagnostics and progress. */
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of this process. A reader that goes away (`| head`) is no error. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  return { out: outputTo(stdout, env), err: outputTo(stderr, env), env };
}

function outputTo(stream: NodeJS.WriteStream, env: Terminal['env']): Output {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    paint: pc.createColors(wantsColor(stream.isTTY, env)),
    isTerminal: stream.isTTY,
    columns: stream.columns > 0 ? stream.columns : 100,
  };
}

/**
 * https://no-color.org and https://force-color.org; NO_COLOR wins, as a person who sets it means it.
 */
export function wantsColor(isTerminal: boolean, env: Terminal['env']): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Exit codes, the same for every command. */

import { codes } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export const exitCodes = {
  clean: 0,
  /** Something in the user's SQL or output needs a change. */
  findings: 1,
  /** We cannot answer: wrong usage or settings, or something that cannot be read or written. */
  unanswerable: 2,
  /** Our own bug (EX_SOFTWARE of sysexits.h). */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What errors among the diagnostics make of a run; warnings and notes leave it clean. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => codes[code].class === 'unanswerable'))
    return exitCodes.unanswerable;
  return errors.length > 0 ? exitCodes.findings : exitCodes.clean;
}

/** Prints diagnostics: for people, and on GitHub as annotations too. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { countSeverities, countsText } from '../diagnostics/order.ts';
import { reportGithub } from '../diagnostics/report-github.ts';
import { reportText } from '../diagnostics/report-text.ts';
import type { Terminal } from './terminal.ts';

/** All diagnostics, each with a blank line after it, and how many there were. */
export function printDiagnostics(diagnostics: readonly Diagnostic[], { err, env }: Terminal): void {
  for (const told of diagnostics) err.write(`${reportText(told, err.paint)}\n\n`);
  if (env['GITHUB_ACTIONS'] === 'true') {
    for (const told of diagnostics) err.write(`${reportGithub(told)}\n`);
  }
  const summary = countsText(countSeverities(diagnostics));
  if (summary !== '') err.write(`${summary}\n`);
}

/** What a command is to `main`. */

import type { InferredOptionTypes, Options } from 'yargs';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** One command of the command line; one file each in `commands/`. */
export interface Command<O extends Readonly<Record<string, Options>>> {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  /** A command line and what it does. */
  readonly examples: readonly (readonly [line: string, effect: string])[];
  readonly run: (options: InferredOptionTypes<O>, terminal: Terminal) => Promise<ExitCode>;
}

/** What is wrong with a command line, said so that the right one can be guessed. */

import { nearest } from '../diagnostics/nearest.ts';
import { printable } from '../diagnostics/printable.ts';

/** The user wrote a command line that we do not understand. */
export class UsageError extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}

/** A command line, and what may stand on one. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly commandNames: readonly string[];
  /** Without dashes. */
  readonly optionNames: readonly string[];
}

/** yargs' complaint, with the nearest right name where a name is unknown. */
export function usageError(message: string, line: CommandLine): UsageError {
  const invalid = /Argument: (\S+), Given: (.*), Choices: (.*)/.exec(message);
  if (invalid !== null) {
    // yargs puts both into quotes, as JSON does.
    const [option, given, choices] = invalid.slice(1).map((part) => part.replaceAll('"', ''));
    return new UsageError(`--${option} is one of ${choices}, not ${printable(given!)}`);
  }
  const unknown = /^Unknown (?:argument|command)s?: ([^,]*)/.exec(message)?.[1];
  if (unknown === undefined) return new UsageError(printable(message).replace(/\s+/g, ' '));
  const { args, commandNames, optionNames } = line;
  const written = args.find(
    (arg) => /^-+/.test(arg) && arg.replace(/^-+(?:no-)?|=.*$/gs, '') === unknown,
  );
  if (written !== undefined) {
    const meant = nearest(unknown, optionNames);
    const hint = meant === null ? null : `did you mean --${meant}?`;
    return new UsageError(`unknown option ${printable(written)}`, hint);
  }
  if (commandNames.includes(args[0] ?? '')) {
    return new UsageError(`unexpected argument ${printable(unknown)}`);
  }
  const meant = nearest(unknown, commandNames);
  const hint = meant === null ? `commands: ${commandNames.join(', ')}` : `did you mean ${meant}?`;
  return new UsageError(`unknown command ${printable(unknown)}`, hint);
}

/** From a command line to an exit code. */

import type { Argv, InferredOptionTypes, Options } from 'yargs';
import yargs from 'yargs';
import { packageVersion } from '../index.ts';
import type { Command } from './command.ts';
import { codegenCommand } from './commands/codegen.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodes } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { usageError, UsageError } from './usage.ts';

/** Options of every command. */
const common = {
  verbose: { type: 'boolean', describe: 'Show where a failure of ours comes from' },
} as const;
const commandNames = [codegenCommand.name];
const optionNames = [...Object.keys({ ...codegenCommand.options, ...common }), 'help', 'version'];

type Chosen = () => Promise<ExitCode>;

/** Runs a command; `args` are without the program's name. Prints; never throws. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const { command, text } = await parse(args, terminal);
    if (text !== '') terminal.out.write(`${text}\n`);
    return command === null ? exitCodes.clean : await command();
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, terminal);
    return reportBug(error, args, terminal);
  }
}

/** The command that was asked for, or the text of `--help` and `--version`. */
async function parse(
  args: readonly string[],
  terminal: Terminal,
): Promise<{ readonly command: Chosen | null; readonly text: string }> {
  const choice: { command: Chosen | null } = { command: null };
  const parser = parserFor(terminal);
  addCommand(parser, codegenCommand, (given) => {
    choice.command = () => codegenCommand.run(given, terminal);
  });
  let text = '';
  await parser.parseAsync(args, {}, (error, _given, output) => {
    if (error) throw usageError(error.message, { args, commandNames, optionNames });
    text = output;
  });
  return { command: choice.command, text };
}

function parserFor(terminal: Terminal): Argv {
  return yargs()
    .scriptName('sql-to-drizzle')
    .usage('$0 <command>\n\nDrizzle tables and TypeScript types from PostgreSQL migrations.')
    .options(common)
    .example(examplesOf(codegenCommand))
    .version(packageVersion())
    .demandCommand(1, 'a command is missing')
    .strict()
    .detectLocale(false)
    .parserConfiguration({ 'duplicate-arguments-array': false })
    .exitProcess(false)
    .wrap(Math.min(terminal.out.columns, 100));
}

function addCommand<O extends Readonly<Record<string, Options>>>(
  parser: Argv,
  command: Command<O>,
  choose: (given: InferredOptionTypes<O>) => void,
): void {
  parser.command(
    command.name,
    command.description,
    (builder) => builder.options(command.options).example(examplesOf(command)),
    (given) => choose(given as unknown as InferredOptionTypes<O>),
  );
}

function examplesOf({ examples }: Pick<Command<{}>, 'examples'>): [string, string][] {
  return examples.map(([line, effect]) => [line, effect]);
}

function reportUsage({ message, hint }: UsageError, { err }: Terminal): ExitCode {
  err.write(`${err.paint.red('error')}: ${message}\n`);
  if (hint !== null) err.write(`  ${err.paint.cyan('hint:')} ${hint}\n`);
  err.write(`  ${err.paint.cyan('hint:')} --help shows what can be asked for\n`);
  return exitCodes.unanswerable;
}

function reportBug(error: unknown, args: readonly string[], { err, env }: Terminal): ExitCode {
  const verbose = args.includes('--verbose') || (env['DEBUG'] ?? '').includes('sql-to-drizzle');
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? message) : message;
  err.write(`${err.paint.red('internal error')}: ${verbose ? stack : message}\n`);
  err.write(
    `  This is a bug in sql-to-drizzle ${packageVersion()} (Node ${process.version}), not in your files.\n` +
      '  Please report it with this text and the migration that brings it about.\n',
  );
  if (!verbose) err.write('  --verbose shows where it comes from.\n');
  return exitCodes.bug;
}

/** `sql-to-drizzle codegen` */

import type { Options } from 'yargs';
import type { CodegenCounts, CodegenResult, PostgresVersion } from '../../index.ts';
import { codegen, reportJson } from '../../index.ts';
import type { Command } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { progressLine } from '../progress.ts';
import { printDiagnostics } from '../report.ts';
import type { Output, Terminal } from '../terminal.ts';

const versions: readonly PostgresVersion[] = [12, 13, 14, 15, 16, 17, 18];

const options = {
  migrations: { type: 'string', requiresArg: true, describe: 'Folder of .sql files' },
  out: { type: 'string', requiresArg: true, describe: 'Folder to write into' },
  postgres: {
    type: 'string',
    requiresArg: true,
    choices: versions.map(String),
    describe: 'Major version of the server that runs the migrations',
  },
  check: { type: 'boolean', describe: 'Write nothing; show what is stale and exit 1' },
  'allow-errors': { type: 'boolean', describe: 'Write although there are errors; still exit 1' },
  config: { type: 'string', requiresArg: true, describe: 'Settings file' },
  json: { type: 'boolean', describe: 'Print the result and all diagnostics as JSON' },
} as const satisfies Readonly<Record<string, Options>>;

export const codegenCommand: Command<typeof options> = {
  name: 'codegen',
  description: 'Write Drizzle tables and TypeScript types from migrations',
  options,
  examples: [
    ['$0 codegen --migrations db/migrations --out src/db', 'Write the models to src/db'],
    ['$0 codegen --check', 'In CI: fail when the models are stale'],
  ],
  run: async (given, terminal) => {
    const { config, migrations, out, check, json = false } = given;
    const postgres = versions.find((version) => String(version) === given.postgres);
    const progress = progressLine(terminal.err);
    const onProgress = json ? undefined : progress.update;
    const allowErrors = given['allow-errors'];
    const common = { config, migrations, out, postgres, onProgress };
    const result = await codegen({ ...common, check, allowErrors });
    progress.clear();
    const exitCode = exitCodeOf(result.diagnostics);
    if (json) terminal.out.write(`${JSON.stringify(jsonResult(result, exitCode), null, 2)}\n`);
    else printResult(result, check ?? false, terminal);
    return exitCode;
  },
};

/** The shape is stable: fields are added, never changed. */
function jsonResult(result: CodegenResult, exitCode: ExitCode): object {
  const { diagnostics, out, counts, notUnderstood, files, diff, duration } = result;
  return {
    command: 'codegen',
    exitCode,
    diagnostics: diagnostics.map(reportJson),
    out,
    counts,
    notUnderstood,
    files,
    diff,
    duration: Math.round(duration),
  };
}

function printResult(result: CodegenResult, check: boolean, terminal: Terminal): void {
  printDiff(result.diff, terminal.out);
  printDiagnostics(result.diagnostics, terminal);
  const { counts } = result;
  if (counts === null) return;
  const { dim } = terminal.out.paint;
  const read = `${count(counts.files, 'migration')}, ${understood(counts)}`;
  const time = dim(`(${(result.duration / 1000).toFixed(2)} s)`);
  terminal.out.write(`Read ${read}; ${effect(result, check)} ${time}\n`);
}

/** `understood 412 of 415 statements (2 accepted)` */
function understood({ statements, unsupported, accepted }: CodegenCounts): string {
  const number = statements - unsupported - accepted;
  const aside = accepted === 0 ? '' : ` (${accepted} accepted)`;
  return `understood ${number} of ${count(statements, 'statement')}${aside}`;
}

/** What became of the output, in half a sentence. */
function effect({ files, counts, out, diagnostics }: CodegenResult, check: boolean): string {
  const { written, removed } = files;
  const changes = [
    ...(written.length > 0 ? [`${written.length} ${check ? 'to write' : 'written'}`] : []),
    ...(removed.length > 0 ? [`${removed.length} ${check ? 'to remove' : 'removed'}`] : []),
  ];
  const { tables, views, outputs } = counts ?? { tables: null, views: null, outputs: null };
  const viewsToo = views === null || views === 0 ? '' : ` and ${count(views, 'view')}`;
  const models = `${count(tables ?? 0, 'table')}${viewsToo} in ${count(outputs ?? 0, 'file')}`;
  if (changes.length > 0) return `${out} has ${models}: ${changes.join(', ')}.`;
  const isFresh = counts?.tables !== null && exitCodeOf(diagnostics) === exitCodes.clean;
  return isFresh ? `${out} is up to date: ${models}.` : `nothing was written to ${out}.`;
}

function printDiff(diff: string, { write, paint }: Output): void {
  if (diff === '') return;
  const lines = diff.split('\n').map((line) => {
    if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(line);
    if (line.startsWith('@@')) return paint.cyan(line);
    if (line.startsWith('-')) return paint.red(line);
    return line.startsWith('+') ? paint.green(line) : line;
  });
  write(lines.join('\n'));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Emitted files on a disk, compiled and run as a user's project would. */

import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { EmittedFile } from '../../../src/emit/emitted-file.ts';

const run = promisify(execFile);
const modules = path.resolve(import.meta.dirname, '../../../node_modules');

export type Compiler = 'typescript' | 'typescript-5';

/** A project in a temporary folder, with the output in `generated/`. */
export class OutputFolder {
  readonly root: string;

  constructor(files: readonly EmittedFile[], others: Readonly<Record<string, string>> = {}) {
    this.root = mkdtempSync(path.join(tmpdir(), 'sql-to-drizzle-'));
    symlinkSync(modules, path.join(this.root, 'node_modules'));
    this.write('package.json', '{"type":"module"}');
    for (const file of files) this.write(`generated/${file.path}`, file.text);
    for (const [file, text] of Object.entries(others)) this.write(file, text);
  }

  write(file: string, text: string): void {
    const target = path.join(this.root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** What the compiler says of all files; '' when it is content. */
  async compile(compiler: Compiler, options: Readonly<Record<string, unknown>>): Promise<string> {
    const compilerOptions = {
      target: 'ES2023',
      lib: ['ES2023'],
      types: [],
      strict: true,
      skipLibCheck: true,
      ...options,
    };
    this.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['.'] }));
    const tsc = path.join(modules, compiler, 'bin', 'tsc');
    try {
      await run(process.execPath, [tsc, '--project', this.root], { cwd: this.root });
      return '';
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  /** What a script that can import the output prints, as JSON. */
  async evaluate(script: string): Promise<unknown> {
    this.write('script.ts', script);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'script.ts'], {
      cwd: this.root,
    });
    return JSON.parse(stdout);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** What a careful user may have set, beside `strict`. */
export const strictest = {
  noUnusedParameters: true,
  noUnusedLocals: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: '.',
  outDir: 'out',
};

/** The compiler's options under which each style of imports is allowed. */
export const moduleOptions = {
  '.js': { module: 'nodenext', moduleResolution: 'nodenext' },
  '': { module: 'esnext', moduleResolution: 'bundler' },
  '.ts': { module: 'nodenext', moduleResolution: 'nodenext', allowImportingTsExtensions: true },
} as const;

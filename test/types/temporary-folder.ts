/** A folder outside the project in which TypeScript finds the project's packages. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript-5';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file and gives its path. */
  write(name: string, text: string): string;
  /** Compiles one TypeScript module, without checking it, and loads it. */
  load(name: string, text: string): Promise<Readonly<Record<string, unknown>>>;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sql-to-drizzle-types-'));
  const packages = path.join(import.meta.dirname, '../../node_modules');
  fs.symlinkSync(packages, path.join(folder, 'node_modules'), 'dir');
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, text);
    return file;
  };
  return {
    path: folder,
    write,
    async load(name, text) {
      const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
      const { outputText } = ts.transpileModule(text, { compilerOptions });
      const url = pathToFileURL(write(`${name}.mjs`, outputText)).href;
      return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

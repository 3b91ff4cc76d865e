/** A folder outside the project in which TypeScript finds the project's packages. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript-5';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file, in folders that are made where needed, and gives its path. */
  write(name: string, text: string): string;
  /** Compiles all TypeScript below a folder, without checking it, and loads its `index.ts`. */
  load(name: string): Promise<Readonly<Record<string, unknown>>>;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sql-to-drizzle-types-'));
  const packages = path.join(import.meta.dirname, '../../node_modules');
  fs.symlinkSync(packages, path.join(folder, 'node_modules'), 'dir');
  const write = (name: string, text: string): string => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
    return file;
  };
  write('package.json', '{ "type": "module" }');
  return {
    path: folder,
    write,
    async load(name) {
      for (const file of fs.readdirSync(path.join(folder, name), { recursive: true })) {
        if (!String(file).endsWith('.ts')) continue;
        const text = fs.readFileSync(path.join(folder, name, String(file)), 'utf8');
        write(path.join('compiled', `${String(file).slice(0, -3)}.js`), compiled(text));
      }
      const url = pathToFileURL(path.join(folder, 'compiled/index.js')).href;
      return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>;
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

function compiled(text: string): string {
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

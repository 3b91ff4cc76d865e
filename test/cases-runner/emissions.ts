/** What is emitted of all cases: written into one project, compiled as one program. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { reportText } from '../../src/diagnostics/report-text.ts';
import { moduleOptions, OutputFolder, strictest } from '../unit/emit/output-folder.ts';
import { filesIn } from '../temporary-folder.ts';
import type { Case } from './case-folder.ts';
import { expectGolden, isUpdating } from './golden.ts';
import { firstEmission } from './first-run.ts';

/** Cases that are emitted at a time: while one is formatted another is built. */
const batch = 8;

/** The project of all cases' output. */
export class Emissions {
  readonly #folder = new OutputFolder([]);
  /** What the compiler says, by case. */
  readonly #complaints = new Map<string, string[]>();

  /** Emits all cases and compiles what came of them. */
  async make(cases: readonly Case[]): Promise<void> {
    for (let start = 0; start < cases.length; start += batch) {
      const some = cases.slice(start, start + batch);
      await Promise.all(some.map((each) => this.#write(each)));
    }
    this.#sort(await this.#compile());
  }

  async #write(each: Case): Promise<void> {
    const { files } = await firstEmission(each);
    for (const { path: file, text } of files) this.#folder.write(`${each.name}/${file}`, text);
  }

  async #compile(): Promise<string> {
    return await this.#folder.compile('typescript', {
      ...strictest,
      ...moduleOptions['.js'],
      declaration: false,
      emitDeclarationOnly: false,
    });
  }

  #sort(said: string): void {
    for (const line of said.split('\n')) {
      if (line === '') continue;
      const name = line.split('/').slice(0, 2).join('/');
      this.#complaints.set(name, [...(this.#complaints.get(name) ?? []), line]);
    }
  }

  /** Where a case is about emission, the files are those of the goldens. */
  async checkEmission(each: Case): Promise<void> {
    const { folder, options } = each;
    if (options.emit !== true) return;
    const { files, diagnostics } = await firstEmission(each);
    const emitted = new Map(files.map((file) => [file.path, file.text]));
    emitted.set('diagnostics.txt', diagnostics.map((said) => `${reportText(said)}\n`).join('\n'));
    for (const [file, text] of emitted) expectGolden(folder, `generated/${file}`, text);
    const generated = path.join(folder, 'generated');
    const left = Object.keys(filesIn(generated)).filter((file) => !emitted.has(file));
    if (isUpdating) for (const file of left) fs.rmSync(path.join(generated, file));
    else expect(left, 'golden files that are not emitted').toEqual([]);
  }

  /** The compiler takes the case's files. */
  checkCompiler({ name }: Case): void {
    expect(this.#complaints.get(name) ?? []).toEqual([]);
  }

  /** The exports of a case's `index.js`. */
  async load({ name }: Case): Promise<Readonly<Record<string, unknown>>> {
    const index = path.join(this.#folder.root, 'out', name, 'index.js');
    if (!fs.existsSync(index)) return {};
    return (await import(/* @vite-ignore */ pathToFileURL(index).href)) as Readonly<
      Record<string, unknown>
    >;
  }

  /** Complaints of the compiler that belong to no case. */
  strayComplaints(cases: readonly Case[]): readonly string[] {
    const names = new Set(cases.map(({ name }) => name));
    return [...this.#complaints].flatMap(([name, lines]) => (names.has(name) ? [] : lines));
  }

  remove(): void {
    this.#folder.remove();
  }
}

/** What is emitted of all cases: written into one project, compiled as one program. */

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { reportText } from '../../src/diagnostics/report-text.ts';
import type { EmittedFile } from '../../src/emit/emitted-file.ts';
import { moduleOptions, OutputFolder, strictest } from '../unit/emit/output-folder.ts';
import { filesIn } from '../temporary-folder.ts';
import type { Case } from './case-folder.ts';
import { expectGolden, isUpdating } from './golden.ts';
import { emitCase, interpretCase } from './interpreted.ts';

/** Emitted files of one case, and what was said meanwhile. */
interface CaseEmission {
  readonly files: readonly EmittedFile[];
  readonly diagnostics: string;
}

/** The project of all cases' output. */
export class Emissions {
  readonly #folder = new OutputFolder([]);
  readonly #emissions = new Map<string, CaseEmission>();
  /** What the compiler says, by case. */
  readonly #complaints = new Map<string, string[]>();

  /** Emits all cases and compiles what came of them. */
  async make(cases: readonly Case[]): Promise<void> {
    for (const { name, sql, options } of cases) {
      const { files, diagnostics } = await emitCase(await interpretCase(sql, options, 18));
      for (const file of files) this.#folder.write(`${name}/${file.path}`, file.text);
      const said = diagnostics.map((each) => `${reportText(each)}\n`).join('\n');
      this.#emissions.set(name, { files, diagnostics: said });
    }
    this.#sort(await this.#compile());
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

  /** Emits the case a second time, which must give the same bytes, and compares with the goldens. */
  async checkEmission({ name, folder, sql, options }: Case): Promise<void> {
    const first = this.#emissions.get(name)!;
    const again = await emitCase(await interpretCase(sql, options, 18));
    expect(again.files).toEqual(first.files);
    if (options.emit !== true) return;
    expectGolden(folder, 'generated/diagnostics.txt', first.diagnostics);
    const emitted = new Map(first.files.map((file) => [file.path, file.text]));
    for (const [file, text] of emitted) expectGolden(folder, `generated/${file}`, text);
    const generated = path.join(folder, 'generated');
    const left = Object.keys(filesIn(generated)).filter(
      (file) => !emitted.has(file) && file !== 'diagnostics.txt',
    );
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

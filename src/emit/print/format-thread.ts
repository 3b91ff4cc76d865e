/** A second thread that formats, as a function that returns promises. */

import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer } from './format-worker.ts';
import type { Formatted } from './format.ts';

/** Who waits for the answer to a batch. */
interface Waiting {
  readonly resolve: (formatted: readonly Formatted[]) => void;
  readonly reject: (error: Error) => void;
}

export class FormatThread {
  readonly #worker: Worker;
  #waiting: Waiting | null = null;
  #end: Error | null = null;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: BatchAnswer) => this.#answer(answer));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread that formats has ended.')));
  }

  /** Null where the program runs from its sources, which a thread of plain Node cannot load. */
  static start(out: string): FormatThread | null {
    if (!import.meta.url.endsWith('.js')) return null;
    const url = new URL('./format-worker.js', import.meta.url);
    return new FormatThread(new Worker(url, { workerData: out }));
  }

  /** Formats a batch; one at a time. Throws what formatting throws. */
  format(batch: Batch): Promise<readonly Formatted[]> {
    return new Promise((resolve, reject) => {
      if (this.#end !== null) {
        reject(this.#end);
        return;
      }
      this.#waiting = { resolve, reject };
      this.#worker.postMessage(batch, []);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(answer: BatchAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    if ('formatted' in answer) waiting?.resolve(answer.formatted);
    else waiting?.reject(new Error(answer.failure));
  }

  #fail(error: Error): void {
    this.#end ??= error;
    this.#waiting?.reject(this.#end);
    this.#waiting = null;
  }
}

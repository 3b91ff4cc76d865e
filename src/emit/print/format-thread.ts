/** A second thread that formats, as a function that returns promises. */

import { Worker } from 'node:worker_threads';
import type { Batch, BatchAnswer } from './format-worker.ts';
import type { Formatted } from './format.ts';

export class FormatThread {
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
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
      const settle = (work: () => void): void => {
        this.#worker.removeAllListeners();
        work();
      };
      this.#worker.once('error', (error) => settle(() => reject(error)));
      this.#worker.once('message', (answer: BatchAnswer) =>
        settle(() => {
          if ('formatted' in answer) resolve(answer.formatted);
          else reject(new Error(answer.failure));
        }),
      );
      this.#worker.postMessage(batch, []);
    });
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}

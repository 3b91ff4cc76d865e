/** The other thread of a large run: formats what it is sent, one batch after the other. */

import { parentPort, workerData } from 'node:worker_threads';
import { Formatter, type Formatted, type Unformatted } from './format.ts';

/** What goes to the worker. */
export type Batch = readonly Unformatted[];

/** What comes back, in the batch's order; or why our formatting failed. */
export type BatchAnswer =
  { readonly formatted: readonly Formatted[] } | { readonly failure: string };

const port = parentPort;
if (port !== null) {
  const formatter = Formatter.load(String(workerData));
  port.on('message', (batch: Batch) => {
    void answer(formatter, batch).then((message) => port.postMessage(message));
  });
}

async function answer(formatter: Promise<Formatter>, batch: Batch): Promise<BatchAnswer> {
  try {
    const formatted: Formatted[] = [];
    for (const file of batch) formatted.push(await (await formatter).format(file));
    return { formatted };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

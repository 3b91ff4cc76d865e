/**
 * A thread in which pg_dump runs, as the WebAssembly of `@electric-sql/pglite-tools`. It asks its
 * server without waiting, so each question goes to the thread that started this one, which holds
 * the connection, and this one sleeps until the answer is complete. Plain JavaScript, as Node
 * itself loads it.
 */

import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { pgDump } from '@electric-sql/pglite-tools/pg_dump';

/** `answers`: what the server said; `signal`: how many answers there were. */
const { answers, signal } = workerData;

/** What pgDump asks of a PGlite. The session is the dump's own, so there is nothing to restore. */
function session() {
  let written = Buffer.alloc(0);
  let isStarting = true;
  return {
    /** Takes bytes that libpq writes, and sleeps for the answer where they end a question. */
    execProtocolRawStream(bytes, { onRawData }) {
      written = Buffer.concat([written, bytes]);
      if (!(isStarting ? isStartup(written) : isQuestion(written))) return;
      isStarting = false;
      const question = written;
      written = Buffer.alloc(0);
      onRawData(ask(question));
    },
    query: () => Promise.resolve({ rows: [{ search_path: '' }] }),
    exec: () => Promise.resolve([]),
  };
}

/** The first message has no kind, only its length. */
function isStartup(bytes) {
  return bytes.length >= 4 && bytes.length >= bytes.readInt32BE(0);
}

/** Whether the bytes are whole messages, the last of which the server answers: Query or Sync. */
function isQuestion(bytes) {
  let start = 0;
  let kind = '';
  while (start + 5 <= bytes.length) {
    kind = String.fromCharCode(bytes[start]);
    start += 1 + bytes.readInt32BE(start + 1);
  }
  return start === bytes.length && (kind === 'Q' || kind === 'S');
}

let asked = 0;

/** What is left over of an earlier question, as when a server hangs up behind its answer, is passed over. */
function ask(question) {
  const id = ++asked;
  parentPort.postMessage({ question, id }, []);
  for (;;) {
    const seen = Atomics.load(signal, 0);
    const received = receiveMessageOnPort(answers);
    if (received === undefined) Atomics.wait(signal, 0, seen);
    else if (received.message.id === id) return received.message.bytes;
  }
}

parentPort.on('message', async (args) => {
  try {
    const file = await pgDump({ pg: session(), args });
    parentPort.postMessage({ dump: await file.text() }, []);
  } catch (error) {
    parentPort.postMessage({ failure: String(error) }, []);
  }
});

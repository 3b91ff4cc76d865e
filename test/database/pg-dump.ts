/** `pg_dump --schema-only`, which neither the servers of the npm packages nor every system have. */

import { once } from 'node:events';
import net from 'node:net';
import { MessageChannel, Worker } from 'node:worker_threads';

/** What the thread says: bytes for the server, or its last word. */
type Said =
  | { readonly question: Uint8Array; readonly id: number }
  | { readonly dump: string }
  | { readonly failure: string };

/** pg_dump 18 in a thread of its own, for one database after the other. */
export class PgDump {
  /** How many answers of servers the thread may read. */
  readonly #signal = new Int32Array(new SharedArrayBuffer(4));
  readonly #answering: MessageChannel['port1'];
  readonly #worker: Worker;
  /** The question that is being answered. */
  #asked = 0;

  constructor() {
    const { port1, port2: answers } = new MessageChannel();
    this.#answering = port1;
    this.#worker = new Worker(new URL('./pg-dump-worker.js', import.meta.url), {
      workerData: { answers, signal: this.#signal },
      transferList: [answers],
    });
  }

  /** The SQL that makes the same schema again; rejects with pg_dump's words where it fails. */
  async dump(connectionString: string): Promise<string> {
    const { hostname, port, pathname } = new URL(connectionString);
    const socket = net.connect(Number(port), hostname);
    try {
      collectAnswers(socket, (bytes) => this.#answer(bytes));
      return await this.#run(socket, ['--schema-only', '-d', pathname.slice(1)]);
    } finally {
      socket.destroy();
    }
  }

  async stop(): Promise<void> {
    this.#answering.close();
    await this.#worker.terminate();
  }

  async #run(socket: net.Socket, args: readonly string[]): Promise<string> {
    this.#worker.postMessage(args, []);
    for (;;) {
      const [said] = (await once(this.#worker, 'message')) as [Said];
      if ('dump' in said) return said.dump;
      if ('failure' in said) throw new Error(said.failure);
      this.#asked = said.id;
      socket.write(said.question);
    }
  }

  #answer(bytes: Buffer): void {
    this.#answering.postMessage({ id: this.#asked, bytes }, []);
    Atomics.add(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }
}

/** ReadyForQuery without the state of the transaction, which ends it: its kind and its length. */
const ready = Buffer.from([0x5a, 0, 0, 0, 5]);

/** Calls `answer` with all that the server says until it is ready, or until it hangs up. */
function collectAnswers(socket: net.Socket, answer: (bytes: Buffer) => void): void {
  let parts: Buffer[] = [];
  const flush = (): void => {
    answer(Buffer.concat(parts));
    parts = [];
  };
  socket.on('data', (part: Buffer) => {
    parts.push(part);
    const end = Buffer.concat(parts.slice(-2)).subarray(-6);
    if (end.subarray(0, 5).equals(ready)) flush();
  });
  socket.on('end', flush);
  // libpq is told by an empty answer, and says so in its own words.
  socket.on('error', flush);
}

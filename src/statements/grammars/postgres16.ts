/**
 * The grammar of PostgreSQL 16: pg-query-emscripten 5.1.0, with its traps closed. Its own `parse`
 * is never called: that puts the text on a stack of 64 KiB and leaves it there.
 */

import type { Instance } from 'pg-query-emscripten/pg_query_wasm.js';
import { refusal, statementsOf } from './engine.ts';
import type { Engine, Outcome } from './engine.ts';

/** Copy to the heap; 1 would be the stack. */
const onHeap = 0;

/** Loads the module; some 40 ms. */
export async function loadPostgres16(): Promise<Engine> {
  const { default: create } = await import('pg-query-emscripten/pg_query_wasm.js');
  const engine = new Postgres16(create);
  await engine.renew();
  return engine;
}

class Postgres16 implements Engine {
  /** About 264 nested subselects end the instance, and some nestings hang it for ever. */
  readonly deepest = 100;
  private readonly create: () => Promise<Instance>;
  private instance: Instance | null = null;

  constructor(create: () => Promise<Instance>) {
    this.create = create;
  }

  get spent(): boolean {
    return this.instance === null;
  }

  async renew(): Promise<void> {
    this.instance = await this.create();
  }

  /** Any failure but a refusal leaves the instance unusable, so it is dropped. */
  parse(bytes: Uint8Array): Outcome {
    const { instance } = this;
    if (instance === null) return { kind: 'tooDeep' };
    try {
      const { _free: free } = instance;
      const pointer = instance.allocate(bytes, onHeap);
      const { parse_tree, error } = instance.raw_parse(pointer);
      free(pointer);
      if (error.message !== '') return refusal(error.message, error.cursorpos);
      return { kind: 'tree', statements: statementsOf(parse_tree) };
    } catch {
      this.instance = null;
      return { kind: 'tooDeep' };
    }
  }
}

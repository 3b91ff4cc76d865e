/**
 * The grammar of PostgreSQL 18: libpg-query 18.1.5, by its WebAssembly module, because the
 * package's own functions can never make a second instance.
 */

import type { Instance } from 'libpg-query/wasm/libpg-query.js';
import { refusal, statementsOf } from './engine.ts';
import type { Engine, Outcome } from './engine.ts';

/** Each failure for want of stack leaks; after some 28 the instance fails at everything. */
const failuresAnInstanceBears = 20;
/** Of struct PgQueryError, in 32-bit words: message, funcname, filename, lineno, cursorpos. */
const cursorWord = 4;

/** The only one of the two that reads bound cursors, so all PL/pgSQL is read by it. */
export interface Postgres18Engine extends Engine {
  /** The printed tree of the CREATE FUNCTION in UTF-8 that ends in a NUL, or what is wrong with it. */
  parsePlpgsql(bytes: Uint8Array): string;
}

/** Loads the module; some 20 ms. */
export async function loadPostgres18(): Promise<Postgres18Engine> {
  const { default: create } = await import('libpg-query/wasm/libpg-query.js');
  const engine = new Postgres18(create);
  await engine.renew();
  return engine;
}

class Postgres18 implements Postgres18Engine {
  /** The parser fails cleanly, at 1,000 to 9,000; those who walk the tree need their stack, too. */
  readonly deepest = 2_000;
  private readonly create: () => Promise<Instance>;
  private instance: Instance | null = null;
  private failures = 0;

  constructor(create: () => Promise<Instance>) {
    this.create = create;
  }

  get spent(): boolean {
    return this.instance === null || this.failures >= failuresAnInstanceBears;
  }

  async renew(): Promise<void> {
    this.instance = await this.create();
    this.failures = 0;
  }

  parse(bytes: Uint8Array): Outcome {
    const { instance } = this;
    if (instance === null) return { kind: 'tooDeep' };
    try {
      return read(instance, bytes);
    } catch {
      this.failures += 1;
      return { kind: 'tooDeep' };
    }
  }

  parsePlpgsql(bytes: Uint8Array): string {
    const { instance } = this;
    if (instance === null) return 'no parser';
    try {
      return readPlpgsql(instance, bytes);
    } catch {
      this.failures += 1;
      return 'stack depth limit exceeded';
    }
  }
}

function readPlpgsql(instance: Instance, bytes: Uint8Array): string {
  const { _malloc: allocate, _free: free } = instance;
  const { _wasm_parse_plpgsql: parse, _wasm_free_string: freeString } = instance;
  const text = allocate(bytes.length);
  let result = 0;
  try {
    instance.HEAPU8.set(bytes, text);
    result = parse(text);
    return instance.UTF8ToString(result);
  } finally {
    free(text);
    if (result !== 0) freeString(result);
  }
}

function read(instance: Instance, bytes: Uint8Array): Outcome {
  const { _malloc: allocate, _free: free } = instance;
  const { _wasm_parse_query_raw: parse, _wasm_free_parse_result: freeResult } = instance;
  const text = allocate(bytes.length);
  let result = 0;
  try {
    instance.HEAPU8.set(bytes, text);
    result = parse(text);
    return outcomeAt(instance, result);
  } finally {
    free(text);
    if (result !== 0) freeResult(result);
  }
}

/** Reads struct PgQueryParseResult: pointers to the tree, to standard error and to the error. */
function outcomeAt(instance: Instance, result: number): Outcome {
  const word = (pointer: number, index: number): number => instance.HEAPU32[pointer / 4 + index]!;
  const error = word(result, 2);
  if (error !== 0) {
    return refusal(instance.UTF8ToString(word(error, 0)), word(error, cursorWord));
  }
  return { kind: 'tree', statements: statementsOf(instance.UTF8ToString(word(result, 0))) };
}

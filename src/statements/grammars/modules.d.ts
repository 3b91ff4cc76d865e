/** The two parsers ship no types for the modules that we load; only what we use of them. */

declare module 'pg-query-emscripten/pg_query_wasm.js' {
  export interface RawResult {
    readonly parse_tree: string;
    readonly error: {
      readonly message: string;
      /** In code points, 1-based; 0 is unknown. */
      readonly cursorpos: number;
    };
  }
  export interface Instance {
    /** Copies bytes to the heap when `allocator` is 0 (to the stack, for good, when it is 1). */
    allocate(bytes: Uint8Array, allocator: 0): number;
    _free(pointer: number): void;
    raw_parse(pointer: number): RawResult;
  }
  const create: () => Promise<Instance>;
  export default create;
}

declare module 'libpg-query/wasm/libpg-query.js' {
  export interface Instance {
    readonly HEAPU8: Uint8Array;
    readonly HEAPU32: Uint32Array;
    _malloc(bytes: number): number;
    _free(pointer: number): void;
    UTF8ToString(pointer: number): string;
    /** Pointer to { tree, standard error, error }. */
    _wasm_parse_query_raw(pointer: number): number;
    _wasm_free_parse_result(pointer: number): void;
    /** Pointer to a text: a JSON object, or else a message. */
    _wasm_parse_plpgsql(pointer: number): number;
    _wasm_free_string(pointer: number): void;
  }
  const create: () => Promise<Instance>;
  export default create;
}

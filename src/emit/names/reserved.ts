/** Names that no export may have, whatever the migrations say. */

/** Words that cannot be declared in a module, and names that make a module misbehave. */
const words = `
  abstract any arguments as asserts async await bigint boolean break case catch class const continue
  debugger default delete do else enum eval export extends false finally for function get global if
  implements import in infer instanceof interface is keyof let module namespace never new null number
  object package private protected public readonly require return satisfies set static string super
  switch symbol this throw true try type typeof undefined unique unknown using var void while with
  yield exports globalThis then __proto__ __esModule __dirname __filename`;

/** Types and values of JavaScript that the output may need under their own names. */
const globals = `
  Array ArrayBuffer Awaited BigInt Boolean Buffer Capitalize DataView Date Error Exclude Extract
  Float32Array Float64Array Function Infinity Int8Array Int16Array Int32Array Iterable Iterator JSON
  Map Math NaN NoInfer NonNullable Number Object Omit Parameters Partial Pick Promise PromiseLike
  Proxy Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect RegExp Required ReturnType Set
  String Symbol Temporal ThisType Uint8Array Uint16Array Uint32Array Uncapitalize Uppercase
  Lowercase WeakMap WeakSet`;

/** Names that stand in every file: the imports, and the parameter of a table's callback. */
const ours = 'Pg sql table';

export const reservedNames: ReadonlySet<string> = new Set(
  [words, globals, ours].flatMap((list) => list.trim().split(/\s+/)),
);

/** Keys that a column of a Drizzle table cannot have: it would be lost or hide what is there. */
export const reservedKeys: ReadonlySet<string> = new Set([
  '__proto__',
  '$inferSelect',
  '$inferInsert',
  'enableRLS',
]);

/** The same of a view, which keeps to itself what its proxy answers. */
export const reservedViewKeys: ReadonlySet<string> = new Set([...reservedKeys, '_']);

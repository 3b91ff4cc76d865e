/** What a PostgreSQL type becomes: a Drizzle builder, a TypeScript type, and literals of both. */

import type { Expression } from '../../catalog/expression.ts';
import type { FactId } from '../../catalog/id.ts';
import type { Code } from '../code.ts';

export interface MappedType {
  /**
   * The builder's call for a column of this SQL name, arrays included:
   * `Pg.varchar('name', { length: 255 })`, `cycleStatus('status').array()`.
   */
  readonly builder: (sqlName: string) => Code;
  /**
   * The same as a serial, where the type is an integer: `Pg.bigserial('id', { mode: 'bigint' })`;
   * null for every other type.
   */
  readonly serialBuilder: ((sqlName: string) => Code) | null;
  /** The type of a value that is not null, arrays included: `string`, `CycleStatus[]`, `Date`. */
  readonly typescript: Code;
  /** `.$type<T>()` is needed for the column to have `typescript`: a setting gives the type. */
  readonly needs$type: boolean;
  /** `typescript` takes in null already (`unknown`), so that no `| null` is written beside it. */
  readonly includesNull: boolean;
  /**
   * The JavaScript value that means exactly what this default does, as text; null when only `sql`
   * can say it (reference: what drizzle-kit finds clean).
   */
  readonly defaultValue: (expression: Expression<FactId>) => Code | null;
  /** Why it is not as good as it could be, for a diagnostic: the type is not known. */
  readonly unknownType: boolean;
}

/** ALTER TABLE: all its actions. */

import {
  columnDefinition,
  condition,
  numberType,
  otherType,
  tableConstraint,
  textType,
} from './columns.ts';
import { bound } from './tables.ts';
import {
  behavior,
  column,
  constraint,
  ifExists,
  ifNotExists,
  index,
  list,
  maybe,
  newConstraint,
  newTable,
  number,
  numbers,
  often,
  oneOf,
  others,
  schema,
  sql,
  table,
  texts,
  type Sql,
} from './words.ts';

const newType = oneOf(
  sql`${numbers} TYPE ${numberType}`,
  sql`${texts} TYPE ${textType}`,
  sql`${others} TYPE ${otherType}`,
  sql`${numbers} TYPE ${numberType} USING ${numbers}::int + 1`,
);

const ofColumn: Sql = often(
  [3, sql`${oneOf(sql`${numbers} SET DEFAULT ${number(0, 9)}`, sql`${texts} SET DEFAULT 'z'`)}`],
  [2, sql`${column} DROP DEFAULT`],
  [3, sql`${column} SET NOT NULL`],
  [3, sql`${column} DROP NOT NULL`],
  [4, newType],
  [1, sql`${numbers} ADD GENERATED ${oneOf('ALWAYS', 'BY DEFAULT')} AS IDENTITY`],
  [1, sql`${numbers} SET GENERATED ${oneOf('ALWAYS', 'BY DEFAULT SET START 3')}`],
  [1, sql`${numbers} DROP IDENTITY${ifExists}`],
  [1, sql`${numbers} DROP EXPRESSION${ifExists}`],
  [1, sql`${column} SET STATISTICS ${number(0, 100)}`],
  [1, sql`${texts} SET STORAGE ${oneOf('EXTERNAL', 'PLAIN')}`],
);

/** What stands behind ALTER TABLE name, also several together. */
const action: Sql = often(
  [6, sql`ADD COLUMN${ifNotExists} ${columnDefinition}`],
  [5, sql`DROP COLUMN${ifExists} ${column}${behavior}`],
  [12, sql`ALTER COLUMN ${ofColumn}`],
  [6, sql`ADD ${tableConstraint}`],
  [1, sql`ADD CONSTRAINT ${newConstraint} CHECK (${condition}) NOT VALID`],
  [1, sql`ADD CONSTRAINT ${newConstraint} ${oneOf('UNIQUE', 'PRIMARY KEY')} USING INDEX ${index}`],
  [5, sql`DROP CONSTRAINT${ifExists} ${constraint}${behavior}`],
  [1, sql`VALIDATE CONSTRAINT ${constraint}`],
  [
    1,
    sql`ALTER CONSTRAINT ${constraint} ${oneOf('DEFERRABLE', 'NOT DEFERRABLE', 'INITIALLY DEFERRED')}`,
  ],
  [2, sql`${oneOf('INHERIT', 'NO INHERIT')} ${table}`],
  [1, sql`${oneOf('ENABLE', 'DISABLE', 'FORCE', 'NO FORCE')} ROW LEVEL SECURITY`],
  [
    1,
    sql`${oneOf('ENABLE', 'DISABLE', 'ENABLE ALWAYS')} TRIGGER ${oneOf('g0', 'g1', 'ALL', 'USER')}`,
  ],
  [1, sql`REPLICA IDENTITY ${oneOf('FULL', 'NOTHING', 'DEFAULT', sql`USING INDEX ${index}`)}`],
  [1, sql`CLUSTER ON ${index}`],
  [0.5, 'SET WITHOUT CLUSTER'],
  [1, oneOf('SET (fillfactor = 50)', 'RESET (fillfactor)', 'SET LOGGED', 'SET UNLOGGED')],
  [0.5, oneOf('OF pair', 'NOT OF')],
  [0.3, 'OWNER TO postgres'],
);

/** Actions that stand alone. */
const alone: Sql = often(
  [3, sql`RENAME TO ${oneOf('t0', 't1', 't2', 't3', 'i0')}`],
  [
    2,
    sql`RENAME COLUMN ${oneOf(sql`${numbers} TO ${numbers}`, sql`${texts} TO ${texts}`, sql`${others} TO ${others}`)}`,
  ],
  [2, sql`RENAME CONSTRAINT ${constraint} TO ${newConstraint}`],
  [2, sql`SET SCHEMA ${schema}`],
  [2, sql`ATTACH PARTITION ${table} ${bound}`],
  [1, sql`DETACH PARTITION ${table}`],
);

const target = sql`${maybe('IF EXISTS', 9)}${maybe('ONLY', 9)} ${table}`;

export const alterTable: Sql = often(
  [7, sql`ALTER TABLE${target} ${action}`],
  [2, sql`ALTER TABLE${target} ${list(action, 2, 3)}`],
  [3, sql`ALTER TABLE${maybe('IF EXISTS', 9)} ${oneOf(table, 'p0')} ${alone}`],
  [0.5, sql`ALTER TABLE ${table} RENAME COLUMN ${column} TO ctid`],
  [
    0.5,
    sql`ALTER INDEX ${index} ${oneOf(sql`RENAME TO ${index}`, sql`ATTACH PARTITION ${index}`)}`,
  ],
  [0.3, sql`DROP TABLE${ifExists} ${newTable}${behavior}`],
);

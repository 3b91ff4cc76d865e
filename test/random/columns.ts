/** Columns and constraints of tables, as CREATE and ALTER TABLE take them. */

import {
  distinct,
  list,
  maybe,
  newConstraint,
  numbers,
  number,
  often,
  oneOf,
  others,
  sql,
  table,
  texts,
  column,
  type Sql,
} from './words.ts';

export const numberType = oneOf('int', 'bigint', 'numeric(10, 2)', 'smallint', 'numeric');
export const textType = oneOf('text', 'varchar(20)', 'varchar', 'text COLLATE "C"');
/** Types of columns that no expression uses. */
export const otherType = often(
  [
    4,
    oneOf(
      'int',
      'timestamptz',
      'boolean',
      'uuid',
      'jsonb',
      'date',
      'interval day',
      'bytea',
      'char(3)',
      'time(3)',
    ),
  ],
  [4, oneOf('mood', 's1.mood', 'pos', 'pair', 'mood[]', 'pos[]', 'span', 'int[][]', 't1', 't0[]')],
  [0.3, oneOf('nope', 'anyelement', 'varchar(0)', 'int(3)', 'serial[]')],
);

/** True or false of a row, by columns whose types are known. */
export const condition: Sql = often(
  [5, sql`${numbers} > ${number(0, 3)}`],
  [2, sql`${numbers} <> ${numbers}`],
  [2, sql`length(${texts}) > ${number(0, 3)}`],
  [2, sql`${texts} IS NOT NULL`],
  [1, sql`${texts} IN ('x', 'y')`],
  [1, sql`${numbers} BETWEEN 1 AND 9`],
  [0.5, oneOf('true', 'nope > 0', 'a > (SELECT 1)', 'sum(a) > 0')],
);

const numberDefault = often(
  [6, number(0, 9)],
  [1, 'NULL'],
  [1, `nextval('q0')`],
  [1, 'h(1)'],
  [0.3, oneOf('nope()', 'b', '(SELECT 1)')],
);
const textDefault = often(
  [6, oneOf(`'x'`, `'it''s'`, `''`)],
  [1, 'NULL'],
  [1, "lower('X')"],
  [1, 'current_user'],
);

const deferrable = maybe(oneOf('DEFERRABLE', 'DEFERRABLE INITIALLY DEFERRED', 'NOT DEFERRABLE'), 8);
const action = oneOf('CASCADE', 'RESTRICT', 'SET NULL', 'SET DEFAULT', 'NO ACTION');
const actions = sql`${maybe(sql`ON DELETE ${action}`)}${maybe(sql`ON UPDATE ${action}`, 8)}${deferrable}`;
const named = maybe(sql`CONSTRAINT ${newConstraint}`, 6);
const noInherit = maybe('NO INHERIT', 9);

/** A column's own, but for NOT NULL. */
const ownConstraint: Sql = often(
  [3, sql`${named} CHECK (${condition})${noInherit}`],
  [2, sql`${named} UNIQUE${maybe('NULLS NOT DISTINCT', 9)}${deferrable}`],
  [2, sql`${named} PRIMARY KEY`],
  [3, sql`${named} REFERENCES ${table}${maybe(sql`(${numbers})`, 6)}${actions}`],
);
const nullability = often(
  [6, ''],
  [3, ' NOT NULL'],
  [1, ' NULL'],
  [1, sql` CONSTRAINT ${newConstraint} NOT NULL`],
);
const identity = sql` GENERATED ${oneOf('ALWAYS', 'BY DEFAULT')} AS IDENTITY${maybe('(START 5 INCREMENT 2)', 8)}`;

const numberColumn = sql`${numbers} ${numberType}${nullability}${often(
  [6, ''],
  [3, sql` DEFAULT ${numberDefault}`],
  [1, identity],
  [1, sql` GENERATED ALWAYS AS (${numbers} + 1) STORED`],
)}${maybe(ownConstraint, 7)}`;
const textColumn = sql`${texts} ${textType}${nullability}${maybe(sql`DEFAULT ${textDefault}`, 8)}${often(
  [8, ''],
  [1, sql`${named} CHECK (${condition})`],
  [1, sql`${named} UNIQUE`],
)}`;

/** A column with what is its own. */
export const columnDefinition: Sql = often(
  [5, numberColumn],
  [3, textColumn],
  [1, sql`${others} ${otherType}${nullability}`],
  [1, sql`${numbers} ${oneOf('serial', 'bigserial')}${maybe('PRIMARY KEY', 8)}`],
);

/** A constraint of a table. */
export const tableConstraint: Sql = sql`${often([1, ''], [1, sql`CONSTRAINT ${newConstraint} `])}${often(
  [3, sql`CHECK (${condition})${noInherit}`],
  [2, sql`UNIQUE (${distinct(column)})${deferrable}`],
  [2, sql`PRIMARY KEY (${distinct(column)})`],
  [
    3,
    sql`FOREIGN KEY (${distinct(numbers)}) REFERENCES ${table}${maybe(sql`(${distinct(numbers)})`, 5)}${actions}`,
  ],
  [1, sql`EXCLUDE (${column} WITH =)`],
)}`;

/** Columns by different names, mostly, and constraints. */
export const elements: Sql = sql`${list(columnDefinition, 1, 4)}${often([6, ''], [4, sql`, ${list(tableConstraint, 1, 2)}`])}`;

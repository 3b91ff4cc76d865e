/** CREATE TABLE in all its forms. */

import { columnDefinition, elements, tableConstraint } from './columns.ts';
import {
  column,
  distinct,
  ifNotExists,
  list,
  maybe,
  newTable,
  number,
  numbers,
  often,
  oneOf,
  sql,
  table,
  texts,
  type Sql,
} from './words.ts';

const persistence = often([8, ''], [1, 'TEMP '], [1, 'UNLOGGED ']);
const partitionBy = sql`PARTITION BY ${oneOf(
  sql`LIST (${column})`,
  sql`RANGE (${distinct(column)})`,
  sql`HASH (${column})`,
  sql`RANGE ((${numbers} + 1))`,
)}`;
export const bound = often(
  [6, sql`FOR VALUES IN (${number(1, 100_000)})`],
  [2, sql`FOR VALUES FROM (${number(1, 9)}) TO (${number(10, 20)})`],
  [1, sql`FOR VALUES WITH (MODULUS 4, REMAINDER ${number(0, 4)})`],
  [2, 'DEFAULT'],
);
const like = sql`LIKE ${table}${maybe(
  oneOf(
    'INCLUDING ALL',
    'INCLUDING DEFAULTS',
    'INCLUDING CONSTRAINTS',
    'INCLUDING INDEXES',
    'INCLUDING IDENTITY',
    'INCLUDING GENERATED',
    'INCLUDING ALL EXCLUDING INDEXES',
    'INCLUDING COMMENTS',
  ),
  3,
)}`;
const after = sql`${maybe(sql`INHERITS (${distinct(table)})`, 8)}${maybe(partitionBy, 8)}${maybe(
  oneOf('WITH (fillfactor = 70)', 'ON COMMIT DROP'),
  9,
)}`;

/** CREATE TABLE in all its forms. */
export const createTable: Sql = often(
  [8, sql`CREATE ${persistence}TABLE${ifNotExists} ${newTable} (${elements})${after}`],
  [
    2,
    sql`CREATE TABLE ${newTable} (${like}${maybe(sql`, ${list(columnDefinition, 1, 2)}`, 6)})${after}`,
  ],
  [
    3,
    sql`CREATE TABLE ${newTable} PARTITION OF ${oneOf('p0', table)} ${maybe(sql`(${oneOf(tableConstraint, sql`${column} NOT NULL`, sql`${numbers} DEFAULT 7`)})`, 7)} ${bound}${maybe(partitionBy, 9)}`,
  ],
  [2, sql`CREATE TABLE ${newTable} ()${after}`],
  [
    1,
    sql`CREATE TABLE ${newTable} OF pair${maybe(sql`(${oneOf('PRIMARY KEY (x)', 'x NOT NULL', 'x DEFAULT 1')})`, 5)}`,
  ],
  [
    1,
    sql`CREATE TABLE${ifNotExists} ${newTable} AS SELECT ${distinct(oneOf(numbers, texts), 1, 3)} FROM ${table}`,
  ],
);

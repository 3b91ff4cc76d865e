/**
 * WINDOW and OVER: which window is meant, and what frames it may have (transformWindowDefinitions in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_clause.c).
 */

import type { FuncCall, Node, WindowDef } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { Analysis } from './analysis.ts';
import { ownColumnIn } from './expression-key.ts';
import { isUntyped } from './literals.ts';
import { locationOf } from './location.ts';
import type { Scope } from './scope.ts';
import { checkSortable } from './sortable.ts';
import { baseOf, builtInName } from './type-properties.ts';

/** https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/nodes/parsenodes.h */
const frame = {
  range: 0x2,
  groups: 0x8,
  startOffset: 0x800 | 0x2000,
  endOffset: 0x1000 | 0x4000,
  defaults: 0x2 | 0x20 | 0x400,
} as const;

const words = { words: 'window definitions', allowsAggregates: true } as const;

/** The windows that a query's WINDOW names, for what calls functions over them. */
export function namedWindows(nodes: readonly Node[] | undefined): readonly WindowDef[] {
  return (nodes ?? []).flatMap((node) => ('WindowDef' in node ? node.WindowDef : []));
}

/** Notes the window that a call is over; 42704 where OVER names none (transformWindowFuncCall). */
export function noteWindow(analysis: Analysis, { over }: FuncCall, { level }: Scope): void {
  if (over === undefined || level === null) return;
  level.windowCalls++;
  if (over.name === undefined) level.windows.push(over);
  else if (!level.windows.some(({ name }) => name === over.name)) {
    refuseUnknown(analysis, over.name, over.location);
  }
}

function refuseUnknown(analysis: Analysis, name: string, location: number | undefined): void {
  analysis.refuse('42704', `window "${name}" does not exist`, location);
}

/** Reads the windows of a query one by one. */
export function readWindows(analysis: Analysis, scope: Scope): void {
  const known: WindowDef[] = [];
  // OVER within a window's own expressions is refused, and adds none.
  const windows = scope.level?.windows.slice() ?? [];
  for (const window of windows) {
    readWindow(analysis, window, scope, known);
    known.push(withInherited(window, known));
  }
}

/** A window with the ORDER BY of the one that it is made of. */
function withInherited(window: WindowDef, known: readonly WindowDef[]): WindowDef {
  const base = known.find(({ name }) => name !== undefined && name === window.refname);
  const order = window.orderClause ?? base?.orderClause;
  return order === undefined ? window : { ...window, orderClause: order };
}

function readWindow(
  analysis: Analysis,
  window: WindowDef,
  scope: Scope,
  known: readonly WindowDef[],
): void {
  const { name, refname, location } = window;
  if (name !== undefined && known.some((each) => each.name === name)) {
    analysis.refuse('42P20', `window "${name}" is already defined`, location);
  }
  const base = known.find((each) => each.name !== undefined && each.name === refname);
  if (refname !== undefined && base === undefined) refuseUnknown(analysis, refname, location);
  readKeys(analysis, window, scope);
  if (base !== undefined) checkCopy(analysis, window, base);
  checkFrame(analysis, withInherited(window, known), scope);
}

function readKeys(
  analysis: Analysis,
  { orderClause = [], partitionClause = [] }: WindowDef,
  scope: Scope,
): void {
  for (const sort of orderClause) {
    if (!('SortBy' in sort) || sort.SortBy.node === undefined) continue;
    analysis.expression(sort.SortBy.node, scope, words);
    if (sort.SortBy.useOp !== undefined) continue;
    checkSortable(analysis, analysis.operandOf(sort.SortBy.node, scope), {
      need: 'ordering',
      at: sort.SortBy.node,
    });
  }
  for (const node of partitionClause) {
    analysis.expression(node, scope, words);
    checkSortable(analysis, analysis.operandOf(node, scope), { need: 'equality', at: node });
  }
}

/** `w2 AS (w1 ORDER BY a)` keeps what w1 has. */
function checkCopy(analysis: Analysis, window: WindowDef, base: WindowDef): void {
  const { orderClause, partitionClause, location } = window;
  const wrong = (message: string): void => analysis.refuse('42P20', message, location);
  const name = base.name!;
  if (partitionClause !== undefined) {
    return wrong(`cannot override PARTITION BY clause of window "${name}"`);
  }
  if (orderClause !== undefined && base.orderClause !== undefined) {
    return wrong(`cannot override ORDER BY clause of window "${name}"`);
  }
  if ((base.frameOptions ?? frame.defaults) === frame.defaults) return;
  wrong(`cannot copy window "${name}" because it has a frame clause`);
}

function checkFrame(analysis: Analysis, window: WindowDef, scope: Scope): void {
  const { frameOptions = frame.defaults, orderClause = [], location } = window;
  const isRange = (frameOptions & frame.range) !== 0;
  const hasOffset = (frameOptions & (frame.startOffset | frame.endOffset)) !== 0;
  if (isRange && hasOffset && orderClause.length !== 1) {
    const message = 'RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column';
    analysis.refuse('42P20', message, location);
  }
  if ((frameOptions & frame.groups) !== 0 && orderClause.length === 0) {
    analysis.refuse('42P20', 'GROUPS mode requires an ORDER BY clause', location);
  }
  const word = isRange ? 'RANGE' : (frameOptions & frame.groups) !== 0 ? 'GROUPS' : 'ROWS';
  for (const offset of [window.startOffset, window.endOffset]) {
    if (offset !== undefined) readOffset(analysis, offset, { scope, word, orderClause });
  }
}

interface OffsetPlace {
  readonly scope: Scope;
  readonly word: string;
  readonly orderClause: readonly Node[];
}

/** transformFrameOffset */
function readOffset(
  analysis: Analysis,
  node: Node,
  { scope, word, orderClause }: OffsetPlace,
): void {
  analysis.expression(node, scope, { words: `window ${word}` });
  if (word !== 'RANGE') analysis.clause(node, scope, word, 'int8');
  else checkRange(analysis, node, scope, orderClause);
  const own = ownColumnIn(analysis, node, scope);
  if (own === null) return;
  const message = [`argument of ${word} must not contain variables`];
  analysis.refuseTypes('42P10', message, own.location);
}

/** Types whose values can be moved by an offset, with what the offsets are of (pg_amproc: in_range). */
const offsets: Readonly<Record<string, readonly string[]>> = {
  int2: ['int2', 'int4', 'int8'],
  int4: ['int2', 'int4', 'int8'],
  int8: ['int8'],
  float4: ['float8'],
  float8: ['float8'],
  numeric: ['numeric'],
  date: ['interval'],
  timestamp: ['interval'],
  timestamptz: ['interval'],
  time: ['interval'],
  timetz: ['interval'],
  interval: ['interval'],
};

/** 0A000 for a key that no offset moves. */
function checkRange(analysis: Analysis, node: Node, scope: Scope, [sort]: readonly Node[]): void {
  const key = sort !== undefined && 'SortBy' in sort ? sort.SortBy.node : undefined;
  if (key === undefined || isUntyped(key)) return;
  const type = analysis.typeOf(key, scope);
  const base = type === null ? null : baseOf(analysis.environment, type);
  const name = base === null ? null : builtInName(analysis.environment, base);
  if (base === null || name === null || offsets[name] !== undefined) return;
  const shown = name === 'varchar' ? 'text' : base;
  const message: readonly (string | TypeUse<Handle>)[] = [
    'RANGE with offset PRECEDING/FOLLOWING is not supported for column type ',
    shown,
  ];
  analysis.refuseTypes('0A000', message, locationOf(node));
}

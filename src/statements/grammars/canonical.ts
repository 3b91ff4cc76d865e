/**
 * A tree of PostgreSQL 16 in the shape of 18, so that nothing behind the port asks which grammar
 * read. Changes the tree it is given, which must be fresh from the parser.
 */

import type { StatementText } from '../statement-text.ts';
import type { RawStatement } from './engine.ts';
import {
  ordersFirstArgument,
  restoreArrayBounds,
  restoreConstant,
  restoreOption,
  restoreStatisticsTargets,
} from './negative-integers.ts';
import type { IntegerNode } from './negative-integers.ts';

/** A message of the tree; what it holds depends on the key that it stands under. */
type Message = Record<string, unknown>;
type Rule = (message: Message, context: Context) => void;

interface Context {
  readonly source: StatementText;
  /** Targets of SET STATISTICS in the order of the text. */
  readonly statisticsTargets: IntegerNode[];
}

/** Brings the statements that `source` was read to into the shape of PostgreSQL 18. */
export function toPostgres18(statements: readonly RawStatement[], source: StatementText): void {
  const context: Context = { source, statisticsTargets: [] };
  for (const { stmt } of statements) visit(stmt, context);
  restoreStatisticsTargets(context.statisticsTargets, source);
}

/**
 * Walks with a list, not by recursion: the tree may be deeper than the stack. Takes the last
 * first, so children are pushed in reverse, and the walk is in the order of the text.
 */
function visit(root: object, context: Context): void {
  const waiting: object[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (Array.isArray(node)) {
      for (let index = node.length - 1; index >= 0; index -= 1) {
        const item: unknown = node[index];
        if (typeof item === 'object' && item !== null) waiting.push(item);
      }
    } else visitFields(node as Message, waiting, context);
  }
}

function visitFields(message: Message, waiting: object[], context: Context): void {
  for (const key in message) {
    const value = message[key];
    // 18 leaves an empty text out as it does 0, but for that of a String.
    if (value === '' && key !== 'sval') delete message[key];
    if (typeof value !== 'object' || value === null) continue;
    rules.get(key)?.(value as Message, context);
    waiting.push(value);
  }
}

/** Keys under which a TypeName stands. */
const typeNameKeys =
  'TypeName typeName ofTypename datatype storedtype returnType argType sourcetype targettype type_name'.split(
    ' ',
  );

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...typeNameKeys.map((key) => [key, typeName] as const),
  ['A_Const', constant],
  ['DefElem', option],
  ['Constraint', constraint],
  ['AlterTableCmd', alterTableCommand],
  ['AlterStatsStmt', alterStatistics],
  ['DeallocateStmt', deallocate],
  ['DefineStmt', define],
  ['DeleteStmt', returning],
  ['InsertStmt', returning],
  ['MergeWhenClause', mergeWhen],
  ['UpdateStmt', returning],
]);

/**
 * `json` is a keyword since 17, and as a type means pg_catalog.json whatever the search path is;
 * `"json"` in quotes is a name like any other.
 */
function typeName(message: Message, { source }: Context): void {
  const { names, arrayBounds } = message as {
    readonly names?: { readonly String?: { readonly sval?: string } }[];
    readonly arrayBounds?: { readonly Integer: IntegerNode }[];
  };
  if (arrayBounds !== undefined) restoreArrayBounds(arrayBounds, source, locationOf(message));
  if (names?.length !== 1 || names[0]?.String?.sval !== 'json') return;
  if (/^json/i.test(source.text.slice(source.offsetOfByte(locationOf(message))))) {
    names.unshift({ String: { sval: 'pg_catalog' } });
  }
}

function constant(message: Message, { source }: Context): void {
  if (message['ival'] === undefined) return;
  restoreConstant(message['ival'] as IntegerNode, source, locationOf(message));
}

function option(message: Message, { source }: Context): void {
  const argument = message['arg'] as { readonly Integer?: IntegerNode } | undefined;
  if (argument?.Integer !== undefined) {
    restoreOption(argument.Integer, source, locationOf(message));
  }
}

/** Constraints that can be NOT ENFORCED or NOT VALID in 18, which says so of each. */
const checked = new Set(['CONSTR_CHECK', 'CONSTR_FOREIGN', 'CONSTR_NOTNULL']);

function constraint(message: Message): void {
  const contype = message['contype'] as string;
  if (checked.has(contype)) message['is_enforced'] = true;
  if (contype === 'CONSTR_NOTNULL') message['initially_valid'] = true;
  if (contype === 'CONSTR_GENERATED') message['generated_kind'] = 's';
}

function alterTableCommand(message: Message, context: Context): void {
  const definition = message['def'] as Message | undefined;
  if (message['subtype'] === 'AT_SetStatistics') {
    const target = definition?.['Integer'];
    if (target !== undefined) context.statisticsTargets.push(target as IntegerNode);
  } else if (message['subtype'] === 'AT_AlterConstraint') {
    message['def'] = { ATAlterConstraint: alteredConstraint(definition!['Constraint'] as Message) };
  }
}

/** Up to 16 there is only deferrability to alter; without a word of it, NOT DEFERRABLE is meant. */
function alteredConstraint({ conname, deferrable, initdeferred }: Message): Message {
  return {
    conname,
    is_enforced: true,
    alterDeferrability: true,
    ...(deferrable === true && { deferrable }),
    ...(initdeferred === true && { initdeferred }),
  };
}

/** `ALTER STATISTICS s SET STATISTICS 100` */
function alterStatistics(message: Message): void {
  const target = (message['stxstattarget'] ?? 0) as number;
  message['stxstattarget'] = { Integer: target === 0 ? {} : { ival: target } };
}

function deallocate(message: Message): void {
  if (message['name'] === undefined) message['isall'] = true;
}

/**
 * Arguments of an aggregate are a list and how many of them stand before ORDER BY: -1 without
 * ORDER BY, which arrives as 0.
 */
function define(message: Message, { source }: Context): void {
  const [, direct] = (message['args'] ?? []) as { readonly Integer?: IntegerNode }[];
  if (message['kind'] !== 'OBJECT_AGGREGATE' || direct?.Integer === undefined) return;
  if (direct.Integer.ival === undefined && !ordersFirstArgument(source)) direct.Integer.ival = -1;
}

/** `RETURNING` may rename OLD and NEW in 18, so its expressions moved into a clause. */
function returning(message: Message): void {
  const { returningList } = message;
  if (returningList === undefined) return;
  delete message['returningList'];
  message['returningClause'] = { exprs: returningList };
}

function mergeWhen(message: Message): void {
  const { matched } = message;
  delete message['matched'];
  message['matchKind'] =
    matched === true ? 'MERGE_WHEN_MATCHED' : 'MERGE_WHEN_NOT_MATCHED_BY_TARGET';
}

/** Bytes; zero is left out. */
function locationOf(message: Message): number {
  const { location } = message;
  return typeof location === 'number' && location > 0 ? location : 0;
}

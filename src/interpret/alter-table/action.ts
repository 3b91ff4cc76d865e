/** What an action of ALTER TABLE is: when it runs, on what, and what it does. */

import type { AlterTableCmd } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Span } from '../../text/source.ts';
import type { Context } from '../context.ts';

/**
 * The server runs the actions of a statement in passes, whatever order they are written in
 * (AlterTablePass in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */
export const passes = [
  'drop',
  'alterType',
  'addColumn',
  'setExpression',
  'addConstraint',
  'columnAttributes',
  'addIndexConstraint',
  'addOtherConstraint',
  'misc',
  /** Not a pass of the server's: what it refuses when it would write rows anew. */
  'rewrite',
] as const;

export type Pass = (typeof passes)[number];

/** Kinds of relations as ALTER TABLE tells them apart. */
export type RelationKind =
  | 'table'
  | 'partitionedTable'
  | 'foreignTable'
  | 'compositeType'
  | 'view'
  | 'materializedView'
  | 'index'
  | 'partitionedIndex'
  | 'sequence';

/** One action on one relation. */
export interface Action {
  readonly cmd: AlterTableCmd;
  /** The action's own text, between the commas: UTF-16 code units from the start of the file. */
  readonly span: Span;
  readonly relation: Handle;
  /** Children follow: ONLY was not said. */
  readonly recurse: boolean;
  /** Leaves work to a later pass of the same statement. */
  readonly later: (pass: Pass, work: () => void) => void;
  /** Columns whose type this statement has changed. */
  readonly retyped: Set<Handle>;
}

export type ApplyAction = (context: Context, action: Action) => void;

interface CommonRow {
  /** As the server's messages name it. */
  readonly words: string;
  readonly on: readonly RelationKind[];
  /** Kinds that were let through, and are not any more: up to the major version before. */
  readonly alsoBefore?: { readonly postgres: number; readonly on: readonly RelationKind[] };
}

/** What becomes of an action. */
export type ActionRow =
  | (CommonRow & {
      readonly outcome: 'applied';
      readonly pass: Pass | ((cmd: AlterTableCmd) => Pass);
      /** What the server checks before it runs any action of the statement. */
      readonly prepare?: ApplyAction;
      readonly apply: ApplyAction;
    })
  /** It provably cannot matter to the schema. */
  | (CommonRow & {
      readonly outcome: 'ignored';
      readonly reason: string;
      readonly check?: ApplyAction;
    })
  | (CommonRow & { readonly outcome: 'unsupported'; readonly reason: string })
  /** The server makes it for itself: no statement says it. */
  | { readonly outcome: 'neverParsed' };

/** The name in the action; every caller's grammar has one there. */
export function nameOf({ cmd }: Pick<Action, 'cmd'>): string {
  if (cmd.name === undefined) throw new Error(`${cmd.subtype} has no name.`);
  return cmd.name;
}

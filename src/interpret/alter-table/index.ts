/**
 * ALTER TABLE, and ALTER INDEX, SEQUENCE, VIEW, FOREIGN TABLE and TYPE where the grammar gives them the
 * same tree: all actions are checked, then run pass by pass (ATController in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/tablecmds.c).
 */

import type { AlterTableCmd, AlterTableMoveAllStmt, AlterTableStmt, Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { alterCompositeType } from '../composite-type.ts';
import { refuse, unsupported } from '../refusal.ts';
import { heldTablespace, requireTablespace } from '../tablespaces/find-tablespace.ts';
import { actionSpans } from './action-text.ts';
import { passes, type Action, type ActionRow, type Pass } from './action.ts';
import { actions } from './actions.ts';
import { findAltered, refuseOnKind } from './target.ts';

/** `ALTER TABLE [IF EXISTS] [ONLY] t action, ...` */
export function alterTable(context: Context, node: AlterTableStmt): void {
  if (node.objtype === 'OBJECT_TYPE') return alterCompositeType(context, node);
  const relation = findAltered(context, node);
  if (relation !== null) new Alteration(context, relation, node).run();
}

type Work = () => void;

/** One statement being applied: the work of each pass. */
class Alteration {
  readonly #context: Context;
  readonly #relation: Handle;
  readonly #recurse: boolean;
  readonly #commands: readonly AlterTableCmd[];
  readonly #retyped = new Set<Handle>();
  readonly #queues: ReadonlyMap<Pass, Work[]> = new Map(passes.map((pass) => [pass, []]));

  constructor(context: Context, relation: Handle, node: AlterTableStmt) {
    this.#context = context;
    this.#relation = relation;
    this.#recurse = node.relation?.inh === true;
    this.#commands = (node.cmds ?? []).map(commandOf);
  }

  run(): void {
    const spans = actionSpans(this.#context);
    for (const [index, cmd] of this.#commands.entries()) {
      const action: Action = {
        cmd,
        span: spans[index] ?? this.#context.statement.span,
        relation: this.#relation,
        recurse: this.#recurse,
        later: (pass, work) => this.#queues.get(pass)!.push(work),
        retyped: this.#retyped,
      };
      this.#prepare(action);
    }
    // A queue may grow while it is worked on, and so may later ones.
    for (const pass of passes) for (const work of this.#queues.get(pass)!) work();
  }

  /** Checks an action and puts it in its pass. */
  #prepare(action: Action): void {
    const row: ActionRow = actions[action.cmd.subtype!];
    switch (row.outcome) {
      case 'applied': {
        refuseOnKind(this.#context, action, row);
        row.prepare?.(this.#context, action);
        const pass = typeof row.pass === 'string' ? row.pass : row.pass(action.cmd);
        action.later(pass, () => row.apply(this.#context, action));
        return;
      }
      case 'ignored':
        refuseOnKind(this.#context, action, row);
        return row.check?.(this.#context, action);
      case 'unsupported':
        return unsupported(row.reason);
      case 'neverParsed':
        throw new Error(`No statement says ${action.cmd.subtype}.`);
      default:
        row satisfies never;
    }
  }
}

function commandOf(node: Node): AlterTableCmd {
  if ('AlterTableCmd' in node) return node.AlterTableCmd;
  throw new Error('An AlterTableCmd was expected.');
}

/** `ALTER TABLE ALL IN TABLESPACE a SET TABLESPACE b`: of every relation in the tablespace. */
export function moveAll(context: Context, node: AlterTableMoveAllStmt): void {
  const { builder } = context;
  const { orig_tablespacename: before = '', new_tablespacename: after = '' } = node;
  requireTablespace(context, before);
  requireTablespace(context, after);
  if (before === 'pg_global' || after === 'pg_global') {
    const message = 'cannot move relations in to or out of pg_global tablespace';
    refuse({ sqlstate: '22023', message });
  }
  const [from, tablespace] = [heldTablespace(before), heldTablespace(after)];
  const kind = node.objtype === 'OBJECT_INDEX' ? 'index' : 'table';
  for (const handle of builder.handles()) {
    const row = builder.row(handle);
    if (row.kind !== kind || row.tablespace !== from) continue;
    builder.change(kind, handle, { tablespace });
  }
}

/** `ALTER TABLE t SET LOGGED | UNLOGGED`, `ALTER SEQUENCE s SET LOGGED | UNLOGGED` */

import type { AlterTableCmd } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Persistence } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import type { Action, ApplyAction } from './action.ts';
import { sequencesOf } from './owned.ts';

/**
 * What is refused before anything is done: twice in one statement, temporary tables, keys between the
 * two kinds. The sequences that the table's columns have by then follow it; what the statement adds
 * does not.
 */
export function preparePersistence(persistence: Persistence): ApplyAction {
  return (context, { relation, cmd, later }) => {
    const { builder } = context;
    const row = builder.row(relation);
    if (row.kind !== 'table' && row.kind !== 'sequence') return;
    refuseSecond(context, cmd, row.persistence);
    if (row.persistence === 'temporary') {
      const message = `cannot change logged status of table "${row.name}" because it is temporary`;
      refuse({ sqlstate: '42P16', message });
    }
    if (row.kind !== 'table' || row.persistence === persistence) return;
    refuseMixedKeys(context, relation, persistence);
    if (row.kindOfTable === 'partitioned') return;
    const sequences = sequencesOf(builder, relation);
    later('misc', () => {
      for (const sequence of sequences) {
        if (builder.has(sequence)) builder.change('sequence', sequence, { persistence });
      }
    });
  };
}

/** 0A000 where an action before this one is to change what this one says as well. */
function refuseSecond({ statement }: Context, cmd: AlterTableCmd, now: Persistence): void {
  const nodes = statement.kind === 'AlterTableStmt' ? (statement.node.cmds ?? []) : [];
  const cmds = nodes.map((node) => ('AlterTableCmd' in node ? node.AlterTableCmd : {}));
  const changing = now === 'permanent' ? 'AT_SetUnLogged' : 'AT_SetLogged';
  const changes = cmds.slice(0, cmds.indexOf(cmd)).some(({ subtype }) => subtype === changing);
  if (changes) refuse({ sqlstate: '0A000', message: 'cannot change persistence setting twice' });
}

/** 42P16 where a permanent table would refer to an unlogged one (ATPrepChangePersistence). */
function refuseMixedKeys({ builder }: Context, table: Handle, persistence: Persistence): void {
  const { name } = builder.get('table', table);
  const others =
    persistence === 'permanent' ? referencedBy(builder, table) : referring(builder, table);
  const wrong = persistence === 'permanent' ? 'unlogged' : 'permanent';
  for (const other of others) {
    const row = builder.get('table', other);
    if (other === table || (row.persistence === 'permanent') !== (wrong === 'permanent')) continue;
    const [now, then] =
      persistence === 'permanent' ? ['logged', 'unlogged'] : ['unlogged', 'logged'];
    refuse({
      sqlstate: '42P16',
      message: `could not change table "${name}" to ${now} because it references ${then} table "${row.name}"`,
    });
  }
}

type Builder = Context['builder'];

function referencedBy(builder: Builder, table: Handle): readonly Handle[] {
  return builder.children(table, 'constraint').flatMap((handle) => {
    const constraint = builder.get('constraint', handle);
    return constraint.type === 'foreignKey' ? [constraint.foreignTable] : [];
  });
}

function referring(builder: Builder, table: Handle): readonly Handle[] {
  const columns = builder.children(table, 'column');
  const dependents = columns.flatMap((column) => builder.dependentsOf(column));
  return dependents.flatMap(({ dependent }) => {
    const row = builder.row(dependent);
    return row.kind === 'constraint' && row.type === 'foreignKey' && row.foreignTable === table
      ? [row.parent!]
      : [];
  });
}

/** Sets the persistence. */
export function setPersistence(persistence: Persistence): ApplyAction {
  return ({ builder }: Context, { relation }: Action) => {
    const row = builder.row(relation);
    if (row.kind === 'sequence') builder.change('sequence', relation, { persistence });
    // Up to 17 a partitioned table may be told so, and nothing comes of it.
    if (row.kind !== 'table' || row.kindOfTable === 'partitioned') return;
    if (row.persistence === persistence) return;
    builder.change('table', relation, { persistence });
  };
}

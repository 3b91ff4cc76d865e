/**
 * CREATE and ALTER SEQUENCE, and the sequences of serial and identity columns.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/sequence.c
 */

import type { AlterSeqStmt, CreateSeqStmt, Node } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Persistence, SequenceFact } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { findColumn, findRelation, findRelationOrNull, nameText, rangeVarName } from './names.ts';
import { newRelation, refuseTakenRelation } from './new-relation.ts';
import { stringsOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { sequenceOptions, sequenceParameters } from './sequence-parameters.ts';

export interface SequenceInput {
  readonly schema: Handle;
  readonly name: string;
  /** Unless the options say AS. */
  readonly dataType: SequenceFact<Handle>['dataType'];
  /** DefElem nodes of CREATE SEQUENCE's options. */
  readonly options: readonly Node[];
  readonly persistence: Persistence;
  /** The column of serial or identity; null leaves it to OWNED BY among the options. */
  readonly ownedBy: Handle | null;
  readonly isIdentity: boolean;
}

/**
 * Makes a sequence, with its dependency on the column that owns it: `auto`, as OWNED BY, or
 * `internal` for identity. 42P07 or 42710 where the name is taken; 22023 for bad options.
 */
export function createSequenceFact(context: Context, input: SequenceInput): Handle {
  const { builder } = context;
  const { schema, name, dataType, persistence, ownedBy, isIdentity } = input;
  const options = sequenceOptions(input.options);
  const parameters = sequenceParameters(context, { options, before: null, dataType, isIdentity });
  refuseTakenRelation(context, schema, name);
  const sequence = builder.create('sequence', {
    parent: schema,
    name,
    comment: null,
    ...parameters,
    persistence,
    ownedBy,
    isIdentity,
  });
  if (ownedBy !== null) {
    const type = isIdentity ? 'internal' : 'auto';
    builder.depend({ dependent: sequence, referenced: ownedBy, type });
  }
  const owner = options.get('owned_by')?.arg;
  if (owner === undefined || !('List' in owner)) return sequence;
  // That of an identity column is its own in the end, whatever is said.
  if (isIdentity) ownerColumn(context, sequence, stringsOf(owner.List.items));
  else setOwner(context, sequence, owner.List.items);
  return sequence;
}

/** `CREATE [TEMP | UNLOGGED] SEQUENCE [IF NOT EXISTS] s AS bigint START 1 ... OWNED BY t.c` */
export function createSequence(context: Context, node: CreateSeqStmt): void {
  const { schema, name, persistence } = newRelation(context, node.sequence!);
  const isTaken = context.builder.find('relation', schema, name) !== undefined;
  if (isTaken && node.if_not_exists === true) return;
  createSequenceFact(context, {
    schema,
    name,
    dataType: 'bigint',
    options: node.options ?? [],
    persistence,
    ownedBy: null,
    isIdentity: false,
  });
}

/** `ALTER SEQUENCE [IF EXISTS] s INCREMENT 5 RESTART OWNED BY t.c` */
export function alterSequence(context: Context, node: AlterSeqStmt): void {
  const name = rangeVarName(node.sequence!);
  if (findRelationOrNull(context, name) === null && node.missing_ok === true) return;
  const sequence = findSequence(context, findRelation(context, name, node.sequence?.location));
  changeSequence(context, sequence, node.options ?? []);
}

/** Changes a sequence by options of ALTER SEQUENCE; also what SET INCREMENT of an identity does. */
export function changeSequence(context: Context, handle: Handle, nodes: readonly Node[]): void {
  const { builder } = context;
  const before = builder.get('sequence', handle);
  const { dataType, isIdentity } = before;
  const options = sequenceOptions(nodes);
  const parameters = sequenceParameters(context, { options, before, dataType, isIdentity });
  builder.change('sequence', handle, changed(before, parameters));
  const owner = options.get('owned_by')?.arg;
  if (owner !== undefined && 'List' in owner) setOwner(context, handle, owner.List.items);
}

/** Only what differs, so that provenance tells what a statement changed. */
function changed(
  before: Row<'sequence'>,
  after: Partial<SequenceFact<Handle>>,
): Partial<SequenceFact<Handle>> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => before[key as keyof SequenceFact<Handle>] !== value,
    ),
  );
}

/** The relation as a sequence; 42809 where it is another kind. */
export function findSequence(context: Context, relation: Handle): Handle {
  const row = context.builder.row(relation);
  if (row.kind === 'sequence') return relation;
  const message =
    context.session.postgres >= 17
      ? `cannot open relation "${row.name}"`
      : `"${row.name}" is not a sequence`;
  return refuse({ sqlstate: '42809', message });
}

/** `OWNED BY t.c`, `OWNED BY NONE` (process_owned_by) */
function setOwner(context: Context, sequence: Handle, items: readonly Node[] | undefined): void {
  const { builder } = context;
  const column = ownerColumn(context, sequence, stringsOf(items));
  const before = builder.get('sequence', sequence);
  if (before.isIdentity) {
    const message = 'cannot change ownership of identity sequence';
    refuse({ sqlstate: '0A000', message });
  }
  for (const edge of builder.dependenciesOf(sequence)) {
    if (edge.type === 'auto') builder.undepend(edge);
  }
  if (before.ownedBy !== column) builder.change('sequence', sequence, { ownedBy: column });
  if (column !== null) builder.depend({ dependent: sequence, referenced: column, type: 'auto' });
}

function ownerColumn(context: Context, sequence: Handle, path: readonly string[]): Handle | null {
  if (path.length === 1) {
    if (path[0] === 'none') return null;
    refuse({
      sqlstate: '42601',
      message: 'invalid OWNED BY option',
      hint: 'Specify OWNED BY table.column or OWNED BY NONE.',
    });
  }
  const name = { schema: path.at(-3) ?? null, name: path.at(-2)! };
  const table = findRelation(context, name);
  const row = context.builder.row(table);
  if (row.kind !== 'table') {
    const message = `sequence cannot be owned by relation "${nameText({ ...name, schema: null })}"`;
    refuse({ sqlstate: '42809', message });
  }
  const own = context.builder.get('sequence', sequence);
  if (row.owner !== own.owner) {
    const message = 'sequence must have same owner as table it is linked to';
    refuse({ sqlstate: '55000', message });
  }
  if (row.parent !== own.parent) {
    const message = 'sequence must be in same schema as table it is linked to';
    refuse({ sqlstate: '55000', message });
  }
  return findColumn(context, table, path.at(-1)!);
}

/**
 * Enums: CREATE TYPE ... AS ENUM, ALTER TYPE ... ADD VALUE and RENAME VALUE.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_enum.c
 */

import type { AlterEnumStmt, CreateEnumStmt } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { byteLength, maxIdentifierBytes } from '../postgres/identifiers.ts';
import type { Context } from './context.ts';
import { typeText } from './describe.ts';
import { creationSchema, refuseTaken } from './names.ts';
import { qualifiedNameOf, stringsOf } from './nodes.ts';
import { refuse } from './refusal.ts';
import { isOfSubtransaction } from './transaction.ts';
import { namedType } from './type-name.ts';

/** `CREATE TYPE e AS ENUM ('a', 'b')` */
export function createEnum(context: Context, node: CreateEnumStmt): void {
  const { builder } = context;
  const name = qualifiedNameOf(node.typeName);
  const schema = creationSchema(context, name);
  refuseTaken(context, 'type', schema, name.name);
  const type = builder.create('enum', { parent: schema, name: name.name, comment: null });
  for (const [index, label] of stringsOf(node.vals).entries()) {
    checkLabel(label);
    if (builder.find('enumLabel', type, label) !== undefined) {
      const message = 'duplicate key value violates unique constraint "pg_enum_typid_label_index"';
      refuse({ sqlstate: '23505', message, hint: `The label ${label} stands there twice.` });
    }
    addLabel(context, type, label, index + 1);
  }
}

/** `ALTER TYPE e ADD VALUE [IF NOT EXISTS] 'x' [BEFORE | AFTER 'y']`, `ALTER TYPE e RENAME VALUE 'x' TO 'y'` */
export function alterEnum(context: Context, node: AlterEnumStmt): void {
  const type = namedType(context, node.typeName);
  const row = context.builder.row(type);
  if (row.kind !== 'enum') {
    const text = typeText(context, { type, modifiers: [], dimensions: 0 });
    refuse({ sqlstate: '42809', message: `${text} is not an enum` });
  }
  const label = node.newVal ?? '';
  checkLabel(label);
  if (node.oldVal !== undefined) return renameLabel(context, type, node.oldVal, label);
  if (context.builder.find('enumLabel', type, label) !== undefined) {
    if (node.skipIfNewValExists === true) return;
    refuseExisting(label);
  }
  const { enumLabels } = context.session;
  const place = placeOf(context, type, node);
  const sortOrder = sortOrderAt(context, type, place);
  const added = addLabel(context, type, label, sortOrder);
  enumLabels.insert(type, added, place);
  noteNewLabel(context, type, added);
}

/**
 * It cannot be used before the transaction ends (check_safe_enum_use); from 17 on, unless the same
 * transaction, or subtransaction, made the enum.
 */
function noteNewLabel({ session, builder }: Context, type: Handle, label: Handle): void {
  const { transaction, newLabels } = session;
  if (transaction === null) return;
  if (session.postgres >= 17 && isOfSubtransaction(session, type)) return;
  newLabels.add(label);
  builder.journal.push(() => newLabels.delete(label));
}

function checkLabel(label: string): void {
  if (byteLength(label) <= maxIdentifierBytes) return;
  refuse({
    sqlstate: '42602',
    message: `invalid enum label "${label}"`,
    hint: `Labels must be ${maxIdentifierBytes} bytes or less.`,
  });
}

function addLabel({ builder }: Context, parent: Handle, name: string, sortOrder: number): Handle {
  return builder.create('enumLabel', { parent, name, comment: null, sortOrder });
}

function refuseExisting(label: string): never {
  return refuse({ sqlstate: '42710', message: `enum label "${label}" already exists` });
}

function renameLabel(context: Context, type: Handle, from: string, to: string): void {
  const { builder } = context;
  const handle = findLabel(context, type, from);
  if (builder.find('enumLabel', type, to) !== undefined) refuseExisting(to);
  builder.change('enumLabel', handle, { name: to });
}

function findLabel({ builder }: Context, type: Handle, name: string): Handle {
  const found = builder.find('enumLabel', type, name);
  if (found !== undefined) return found;
  return refuse({ sqlstate: '22023', message: `"${name}" is not an existing enum label` });
}

/** Which one a new label becomes, from 0. */
function placeOf(context: Context, type: Handle, node: AlterEnumStmt): number {
  const { enumLabels } = context.session;
  const { newValNeighbor, newValIsAfter } = node;
  if (newValNeighbor === undefined) return enumLabels.of(type).length;
  const neighbor = enumLabels.placeOf(findLabel(context, type, newValNeighbor));
  return newValIsAfter === true ? neighbor + 1 : neighbor;
}

/** Where a new label sorts: between its neighbours, one beyond the last; a number of four bytes. */
function sortOrderAt(context: Context, type: Handle, place: number): number {
  const { builder, session } = context;
  const labels = session.enumLabels.of(type);
  const [before, after] = [labels[place - 1], labels[place]].map((label) =>
    label === undefined ? undefined : builder.get('enumLabel', label).sortOrder,
  );
  if (after === undefined) return Math.fround((before ?? 0) + 1);
  if (before === undefined) return Math.fround(after - 1);
  const between = Math.fround((before + after) / 2);
  if (before < between && between < after) return between;
  renumber(context, labels);
  return place + 0.5;
}

/** Numbers labels anew where no number is left between two (RenumberEnumType). */
function renumber({ builder }: Context, labels: readonly Handle[]): void {
  for (const [at, handle] of labels.entries()) {
    builder.change('enumLabel', handle, { sortOrder: at + 1 });
  }
}

/**
 * RENAME and SET SCHEMA of named objects (AlterObjectRename_internal and
 * AlterObjectNamespace_internal of alter.c).
 */

import type { AlterObjectSchemaStmt, Node, RenameStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { targetSchema } from '../names.ts';
import { addressOf } from '../object-address.ts';
import { refuse } from '../refusal.ts';
import {
  databaseObject,
  namesakes,
  words,
  type DatabaseKind,
  type MethodKind,
  type SchemaKind,
} from './find-named.ts';
import { heldNames } from './held-names.ts';

type NamedKind = DatabaseKind | MethodKind | SchemaKind;

function namedKind({ builder }: Context, handle: Handle): NamedKind {
  return builder.row(handle).kind as NamedKind;
}

/** `ALTER SERVER s RENAME TO t`, `ALTER COLLATION s.c RENAME TO d` */
export function renameNamed(context: Context, node: RenameStmt): void {
  const { renameType, object, subname = '', newname: name = '' } = node;
  const written: Node = object ?? { String: { sval: subname } };
  const handle = addressOf(context, renameType!, written);
  const { parent } = context.builder.row(handle);
  if (parent === null) refuseInDatabase(context, namedKind(context, handle), name);
  else refuseInSchema(context, handle, parent, name);
  heldNames(context, handle, () =>
    context.builder.change(namedKind(context, handle), handle, { name }),
  );
}

function refuseInDatabase(context: Context, kind: NamedKind, name: string): void {
  if (databaseObject(context, kind as DatabaseKind, name) === null) return;
  refuse({ sqlstate: '42710', message: `${words[kind]} "${name}" already exists` });
}

/** 42710 where the schema has one of the name; of classes and families, one of the same method. */
function refuseInSchema(context: Context, handle: Handle, schema: Handle, name: string): void {
  const { builder } = context;
  const row = builder.row(handle);
  const kind = namedKind(context, handle);
  const method = 'method' in row ? row.method : null;
  const isTaken = namesakes(context, kind, schema, name).some((each) => {
    const other = builder.row(each);
    return method === null || ('method' in other && other.method === method);
  });
  if (!isTaken) return;
  const middle =
    kind === 'collation'
      ? ' for encoding "UTF8"'
      : method === null
        ? ''
        : ` for access method "${method}"`;
  const message = `${words[kind]} "${name}"${middle} already exists in schema "${builder.row(schema).name}"`;
  refuse({ sqlstate: '42710', message });
}

/** `ALTER COLLATION c SET SCHEMA s` */
export function moveNamed(context: Context, node: AlterObjectSchemaStmt): void {
  const { builder } = context;
  const { objectType, object, newschema = '' } = node;
  const handle = addressOf(context, objectType!, object!);
  const schema = targetSchema(context, newschema);
  const { parent, name, kind } = builder.row(handle);
  if (parent === schema) return;
  if (kind !== 'operator') refuseInSchema(context, handle, schema, name);
  heldNames(context, handle, () => {
    builder.change(kind as NamedKind, handle, { parent: schema });
  });
}

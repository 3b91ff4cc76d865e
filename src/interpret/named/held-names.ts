/**
 * Names of collations, operator classes, access methods and languages that other facts hold as text:
 * they follow a rename.
 */

import type { Handle, Row } from '../../catalog/builder.ts';
import type { IndexKey } from '../../catalog/facts.ts';
import { qualifiedName, quoteIdentifier } from '../../postgres/identifiers.ts';
import type { Context } from '../context.ts';

/** How facts write an object: by its bare name, or with its schema. */
interface Written {
  readonly name: string;
  readonly bare: string;
  readonly qualified: string;
}

function writtenAs({ builder }: Context, handle: Handle): Written {
  const { name, parent } = builder.row(handle);
  const schema = parent === null ? null : builder.row(parent).name;
  const bare = quoteIdentifier(name);
  return { name, bare, qualified: schema === null ? bare : qualifiedName(schema, name) };
}

/** Renames or moves an object by `change`, and rewrites the texts of what depends on it. */
export function heldNames(context: Context, handle: Handle, change: () => void): void {
  const { builder } = context;
  const { kind } = builder.row(handle);
  const before = writtenAs(context, handle);
  change();
  const after = writtenAs(context, handle);
  const isMoved = before.bare === after.bare;
  const follow = (text: string | null): string | null => {
    if (text === before.qualified) return after.qualified;
    if (text === before.bare) return isMoved ? after.qualified : after.bare;
    return text;
  };
  for (const { dependent } of builder.dependentsOf(handle)) {
    const row = builder.row(dependent);
    if (kind === 'language' && row.kind === 'function' && row.language === before.name) {
      builder.change('function', dependent, { language: after.name });
    }
    if (kind === 'accessMethod') followMethod(context, dependent, row, { before, after });
    if (kind === 'collation' || kind === 'operatorClass')
      followKey(context, dependent, row, follow);
  }
}

function followMethod(
  { builder }: Context,
  dependent: Handle,
  row: Row,
  { before, after }: { readonly before: Written; readonly after: Written },
): void {
  const isMethod = 'method' in row && row.method === before.name;
  if (isMethod && row.kind === 'index') builder.change('index', dependent, { method: after.name });
  if (isMethod && row.kind === 'operatorClass') {
    builder.change('operatorClass', dependent, { method: after.name });
  }
  if (isMethod && row.kind === 'operatorFamily') {
    builder.change('operatorFamily', dependent, { method: after.name });
  }
  if (row.kind === 'table' && row.accessMethod === before.name) {
    builder.change('table', dependent, { accessMethod: after.name });
  }
}

type Follow = (text: string | null) => string | null;

function followKey({ builder }: Context, dependent: Handle, row: Row, follow: Follow): void {
  const key = (each: IndexKey<Handle>): IndexKey<Handle> => ({
    ...each,
    collation: follow(each.collation),
    operatorClass: followClass(each.operatorClass, follow),
  });
  if (row.kind === 'column' || row.kind === 'domain') {
    builder.change(row.kind, dependent, { collation: follow(row.collation) });
  }
  if (row.kind === 'index') builder.change('index', dependent, { keys: row.keys.map(key) });
  if (row.kind === 'table' && row.partitionKey !== null) {
    const { partitionKey } = row;
    const keys = partitionKey.keys.map(key);
    builder.change('table', dependent, { partitionKey: { ...partitionKey, keys } });
  }
}

/** `ops(siglen=32)`: options follow the name. */
function followClass(text: string | null, follow: Follow): string | null {
  if (text === null) return null;
  const [, name = '', options = ''] = /^((?:[^"(]|"(?:[^"]|"")*")*)(.*)$/s.exec(text) ?? [];
  return `${follow(name)}${options}`;
}

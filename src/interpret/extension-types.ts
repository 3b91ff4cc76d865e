/** The types that an extension brings, as facts. What constraints its domains have is not known. */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import type { ExtensionType, MemberType } from '../postgres/extensions.ts';
import { createColumnFact } from './column-fact.ts';
import type { Context } from './context.ts';
import { refuse } from './refusal.ts';
import { builtInType } from './type-name.ts';

const order = ['base', 'domain', 'composite'] as const;

/** Makes them, each after those that it is made of; 42710 where the schema has one of the name. */
export function addExtensionTypes(
  context: Context,
  extension: Handle,
  types: readonly ExtensionType[],
): Handle[] {
  const { builder } = context;
  const parent = builder.get('extension', extension).schema!;
  const sorted = order.flatMap((kind) => types.filter((type) => type.kind === kind));
  return sorted.map((type) => {
    if (builder.find('type', parent, type.name) !== undefined) {
      refuse({ sqlstate: '42710', message: `type "${type.name}" already exists` });
    }
    return addType(context, extension, parent, type);
  });
}

function addType(context: Context, extension: Handle, parent: Handle, type: ExtensionType): Handle {
  const { builder } = context;
  const common = { parent, name: type.name, comment: null };
  if (type.kind === 'base') return builder.create('baseType', { ...common, made: 'extension' });
  if (type.kind === 'composite') {
    const handle = builder.create('compositeType', common);
    for (const { name, type: of } of type.attributes) {
      createColumnFact(context, handle, {
        name,
        type: useOf(context, extension, of),
        collation: null,
      });
    }
    return handle;
  }
  const baseType = useOf(context, extension, type.base);
  const rest = { notNull: false, default: null, collation: null };
  const handle = builder.create('domain', { ...common, ...rest, baseType });
  builder.depend({ dependent: handle, referenced: baseType.type, type: 'normal' });
  return handle;
}

/** The extension's own, one of those that it requires, or the server's. */
function useOf(
  context: Context,
  extension: Handle,
  { name, dimensions }: MemberType,
): TypeUse<Handle> {
  const { builder } = context;
  const required = builder.dependenciesOf(extension).map(({ referenced }) => referenced);
  for (const each of [extension, ...required]) {
    const row = builder.row(each);
    if (row.kind !== 'extension') continue;
    const type = builder.find('type', row.schema, name);
    if (type !== undefined) return { type, modifiers: [], dimensions };
  }
  return { ...builtInType(context, name), dimensions };
}

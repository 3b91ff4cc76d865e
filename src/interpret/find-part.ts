/** What lives in a relation or a domain, by name. */

import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { missingIn } from './names.ts';
import { refuse } from './refusal.ts';

/** A part, and how the server's commands say whose it is. */
interface PartName {
  readonly kind: 'constraint' | 'policy' | 'rule' | 'trigger';
  readonly name: string;
  readonly of: 'of relation' | 'of domain' | 'for relation' | 'for table';
}

/** The part of that name; 42704 where there is none. */
export function findPart(context: Context, whole: Handle, { kind, name, of }: PartName): Handle {
  const { builder } = context;
  const found = builder.find(kind, whole, name);
  if (found !== undefined) return found;
  return refuse({
    sqlstate: '42704',
    message: `${kind} "${name}" ${of} "${builder.row(whole).name}" does not exist`,
    ...missingIn(context, kind, whole, name),
  });
}

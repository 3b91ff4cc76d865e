/** What belongs to a role or names it: owned objects, policies. */

import type { Handle } from '../../catalog/builder.ts';
import type { OwnedKind } from '../../catalog/facts.ts';
import { isOwnedKind } from '../../catalog/spaces.ts';
import type { Context } from '../context.ts';

/** The owner of an object, as facts hold it; undefined for kinds that have none of their own. */
export function ownerOf({ builder }: Context, handle: Handle): string | null | undefined {
  const row = builder.row(handle);
  return 'owner' in row ? row.owner : undefined;
}

/** Gives one object another owner. */
export function setOwner({ builder }: Context, handle: Handle, owner: string | null): void {
  const { kind } = builder.row(handle);
  if (!isOwnedKind(kind)) return;
  builder.change<OwnedKind>(kind, handle, { owner });
}

/** Objects that a role owns, oldest first. */
export function objectsOf(context: Context, role: string): readonly Handle[] {
  return context.builder.handles().filter((handle) => ownerOf(context, handle) === role);
}

/** Policies that are for a role. */
export function policiesOf({ builder }: Context, role: string): readonly Handle[] {
  return builder.handles().filter((handle) => {
    const row = builder.row(handle);
    return row.kind === 'policy' && row.roles.includes(role);
  });
}

/** User mappings of a role. */
export function userMappingsOf({ builder }: Context, role: string): readonly Handle[] {
  return builder.handles().filter((handle) => {
    const row = builder.row(handle);
    return row.kind === 'userMapping' && row.name === role;
  });
}

/**
 * Operators and support functions of operator families, by numbers and types (assignOperTypes,
 * addFamilyMember and storeOperators in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/opclasscmds.c).
 */

import type { Handle } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import { typeText } from '../describe.ts';
import { sameTypes } from '../function/find-routine.ts';
import type { FamilyMember } from '../notes.ts';
import { refuse } from '../refusal.ts';

type Use = TypeUse<Handle>;

export type NewMember = Omit<FamilyMember, 'ofClass'>;

function isSame(a: NewMember, b: NewMember): boolean {
  return (
    a.what === b.what && a.number === b.number && sameTypes([a.left, a.right], [b.left, b.right])
  );
}

function typesText(context: Context, { left, right }: { left: Use; right: Use }): string {
  return `(${typeText(context, left)},${typeText(context, right)})`;
}

/** 42P17 for a number that one statement gives twice for the same types. */
export function refuseTwice(context: Context, members: readonly NewMember[]): void {
  const twice = members.find((each, index) =>
    members.slice(0, index).some((before) => isSame(each, before)),
  );
  if (twice === undefined) return;
  const { what, number } = twice;
  const message = `${what} number ${number} for ${typesText(context, twice)} appears more than once`;
  refuse({ sqlstate: '42P17', message });
}

/** The members of a family that are still there; those of the server's own are not known. */
export function membersOf({ builder, session }: Context, family: Handle): readonly FamilyMember[] {
  const isThere = (handle: Handle | null): boolean => handle === null || builder.has(handle);
  return (session.notes.get('members', family) ?? []).filter(
    ({ object, ofClass }) => isThere(object) && isThere(ofClass),
  );
}

export interface FamilyPlace {
  readonly family: Handle;
  /** As the statement names it. */
  readonly text: string;
  /** The class whose members they are; null for ALTER OPERATOR FAMILY. */
  readonly ofClass: MemberClass | null;
}

interface MemberClass {
  readonly handle: Handle;
  readonly type: Use;
  readonly method: string;
}

/**
 * The class that cannot be without a member: of other types, and where the method can tell what it
 * needs, most are the family's (amadjustmembers of each method).
 */
function classOf(each: NewMember, ofClass: MemberClass | null): Handle | null {
  if (ofClass === null) return null;
  const { handle, type, method } = ofClass;
  if (method === 'btree' || method === 'hash') {
    return sameTypes([each.left, each.right], [type, type]) ? handle : null;
  }
  return each.what === 'function' ? handle : null;
}

/** Adds members; 42710 for one that is there, 23505 where the members are those of a class. */
export function addMembers(
  context: Context,
  { family, text, ofClass }: FamilyPlace,
  members: readonly NewMember[],
): void {
  const before = membersOf(context, family);
  const taken = members.find((each) => before.some((old) => isSame(each, old)));
  if (taken !== undefined && ofClass === null) {
    const { what, number } = taken;
    const message = `${what} ${number}${typesText(context, taken)} already exists in operator family "${text}"`;
    refuse({ sqlstate: '42710', message });
  }
  if (taken !== undefined) {
    const index =
      taken.what === 'operator' ? 'pg_amop_fam_strat_index' : 'pg_amproc_fam_proc_index';
    const message = `duplicate key value violates unique constraint "${index}"`;
    refuse({ sqlstate: '23505', message });
  }
  const after = [
    ...before,
    ...members.map((each) => ({ ...each, ofClass: classOf(each, ofClass) })),
  ];
  context.session.notes.set('members', family, after);
}

function methodOf({ builder }: Context, family: Handle): string {
  return builder.get('operatorFamily', family).method;
}

/** Drops members; 42704 for one that is not there, 2BP01 for one that a class has. */
export function dropMembers(
  context: Context,
  { family, text }: Pick<FamilyPlace, 'family' | 'text'>,
  members: readonly NewMember[],
): void {
  const { builder, session } = context;
  if (builder.isPinned(family) || builder.isMember(family)) return;
  let rest = membersOf(context, family);
  for (const each of members) {
    const { what, number } = each;
    const found = rest.find((old) => isSame(each, old));
    if (found === undefined) {
      const message = `${what} ${number}${typesText(context, each)} does not exist in operator family "${text}"`;
      return refuse({ sqlstate: '42704', message });
    }
    if (found.ofClass !== null && /^(?:btree|hash)$/.test(methodOf(context, family))) {
      const { name } = builder.row(found.ofClass);
      const message = `cannot drop ${what} ${number} ${typesText(context, each)} of operator family ${text} because operator class ${name} requires it`;
      refuse({ sqlstate: '2BP01', message });
    }
    rest = rest.filter((old) => old !== found);
  }
  session.notes.set('members', family, rest);
}

/**
 * DEFERRABLE and its like behind a column's constraint, which the grammar gives as constraints of
 * their own (transformConstraintAttrs in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_utilcmd.c).
 */

import type { Constraint, ConstrType, Node } from '@pgsql/types';
import { refuse } from '../refusal.ts';

const deferrableTypes: ReadonlySet<ConstrType> = new Set([
  'CONSTR_PRIMARY',
  'CONSTR_UNIQUE',
  'CONSTR_EXCLUSION',
  'CONSTR_FOREIGN',
]);
const enforceableTypes: ReadonlySet<ConstrType> = new Set(['CONSTR_CHECK', 'CONSTR_FOREIGN']);

type Group = 'deferrability' | 'initially' | 'enforced';

interface Attribute {
  readonly group: Group;
  /** As the server's messages name the clause, and all clauses of its group. */
  readonly words: string;
  readonly groupWords: string;
}

const deferrability = 'DEFERRABLE/NOT DEFERRABLE';
const initially = 'INITIALLY IMMEDIATE/DEFERRED';
const enforcement = 'ENFORCED/NOT ENFORCED';

const attributes: { readonly [T in ConstrType]?: Attribute } = {
  CONSTR_ATTR_DEFERRABLE: {
    group: 'deferrability',
    words: 'DEFERRABLE',
    groupWords: deferrability,
  },
  CONSTR_ATTR_NOT_DEFERRABLE: {
    group: 'deferrability',
    words: 'NOT DEFERRABLE',
    groupWords: deferrability,
  },
  CONSTR_ATTR_DEFERRED: {
    group: 'initially',
    words: 'INITIALLY DEFERRED',
    groupWords: initially,
  },
  CONSTR_ATTR_IMMEDIATE: {
    group: 'initially',
    words: 'INITIALLY IMMEDIATE',
    groupWords: initially,
  },
  CONSTR_ATTR_ENFORCED: { group: 'enforced', words: 'ENFORCED', groupWords: enforcement },
  CONSTR_ATTR_NOT_ENFORCED: { group: 'enforced', words: 'NOT ENFORCED', groupWords: enforcement },
};

/** A constraint that is being read, with the groups of attributes that it has. */
interface Reading {
  constraint: Constraint;
  readonly seen: Set<Group>;
}

/** The constraints of a column with the attributes put where they belong; 42601 where they cannot be. */
export function withAttributes(nodes: readonly Node[]): readonly Constraint[] {
  const readings: Reading[] = [];
  for (const node of nodes) {
    if (!('Constraint' in node)) continue;
    const constraint = node.Constraint;
    const attribute = attributes[constraint.contype!];
    if (attribute === undefined) readings.push({ constraint, seen: new Set() });
    else applyAttribute(readings.at(-1), constraint, attribute);
  }
  return readings.map((reading) => reading.constraint);
}

function applyAttribute(
  reading: Reading | undefined,
  { contype, location }: Constraint,
  { group, words, groupWords }: Attribute,
): void {
  const types = group === 'enforced' ? enforceableTypes : deferrableTypes;
  if (reading === undefined || !types.has(reading.constraint.contype!)) {
    refuse({ sqlstate: '42601', message: `misplaced ${words} clause`, location });
  }
  if (reading.seen.has(group)) {
    const message = `multiple ${groupWords} clauses not allowed`;
    refuse({ sqlstate: '42601', message, location });
  }
  reading.seen.add(group);
  reading.constraint = { ...reading.constraint, ...fieldsOf(contype!, reading) };
  const { initdeferred, deferrable } = reading.constraint;
  if (initdeferred === true && deferrable !== true) {
    const message = 'constraint declared INITIALLY DEFERRED must be DEFERRABLE';
    refuse({ sqlstate: '42601', message, location });
  }
}

function fieldsOf(contype: ConstrType, { seen }: Reading): Partial<Constraint> {
  switch (contype) {
    case 'CONSTR_ATTR_DEFERRABLE':
      return { deferrable: true };
    case 'CONSTR_ATTR_NOT_DEFERRABLE':
      return { deferrable: false };
    case 'CONSTR_ATTR_DEFERRED':
      return seen.has('deferrability')
        ? { initdeferred: true }
        : { initdeferred: true, deferrable: true };
    case 'CONSTR_ATTR_IMMEDIATE':
      return { initdeferred: false };
    case 'CONSTR_ATTR_ENFORCED':
      return { is_enforced: true };
    case 'CONSTR_ATTR_NOT_ENFORCED':
      return { is_enforced: false, skip_validation: true, initially_valid: false };
    default:
      throw new Error(`${contype} is no attribute.`);
  }
}

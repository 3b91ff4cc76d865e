/**
 * Constraints of domains: which there may be, and what they are called.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c
 */

import type { ConstrType, Constraint, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { chooseConstraintName } from './create-table/invented-names.ts';
import { dependOnExpression, expressionAt } from './expression.ts';
import { parenthesised } from './expression-text.ts';
import { refuse } from './refusal.ts';

/** What the clauses of a domain say. */
export interface DomainConstraints {
  readonly default: Constraint | null;
  /** NOT NULL and CHECK, as written. */
  readonly constraints: readonly Constraint[];
}

interface Refused {
  readonly sqlstate: string;
  readonly message: string;
}

const notPossible = (what: string): Refused => ({
  sqlstate: '42601',
  message: `${what} constraints not possible for domains`,
});

const notSupported = (what: string): Refused => ({
  sqlstate: '0A000',
  message: `specifying ${what} not supported for domains`,
});

const notEnforceable: Refused = {
  sqlstate: '42P17',
  message: 'specifying constraint enforceability not supported for domains',
};

/** What the server says to clauses that a domain cannot have; null for those that it can. */
const refused: { readonly [T in ConstrType]: Refused | null } = {
  CONSTR_NULL: null,
  CONSTR_NOTNULL: null,
  CONSTR_DEFAULT: null,
  CONSTR_CHECK: null,
  CONSTR_IDENTITY: notSupported('GENERATED'),
  CONSTR_GENERATED: notSupported('GENERATED'),
  CONSTR_PRIMARY: notPossible('primary key'),
  CONSTR_UNIQUE: notPossible('unique'),
  CONSTR_EXCLUSION: notPossible('exclusion'),
  CONSTR_FOREIGN: notPossible('foreign key'),
  CONSTR_ATTR_DEFERRABLE: notSupported('constraint deferrability'),
  CONSTR_ATTR_NOT_DEFERRABLE: notSupported('constraint deferrability'),
  CONSTR_ATTR_DEFERRED: notSupported('constraint deferrability'),
  CONSTR_ATTR_IMMEDIATE: notSupported('constraint deferrability'),
  CONSTR_ATTR_ENFORCED: notEnforceable,
  CONSTR_ATTR_NOT_ENFORCED: notEnforceable,
};

/** Sorts a domain's clauses; refuses what a domain cannot have, as DefineDomain does. */
export function readDomainConstraints(context: Context, nodes: readonly Node[]): DomainConstraints {
  let given: Constraint | null = null;
  let nullness: ConstrType | null = null;
  const constraints: Constraint[] = [];
  for (const node of nodes) {
    if (!('Constraint' in node)) continue;
    const constraint = node.Constraint;
    const { contype, location } = constraint;
    const refusal = refused[contype!];
    if (refusal !== null) refuse({ ...refusal, location });
    if (contype === 'CONSTR_DEFAULT') {
      if (given !== null) {
        refuse({ sqlstate: '42601', message: 'multiple default expressions', location });
      }
      given = constraint;
    } else if (contype === 'CONSTR_CHECK') {
      refuseNoInherit(constraint);
      constraints.push(constraint);
    } else {
      refuseSecondNullness(context, nullness, constraint);
      nullness = contype!;
      if (contype === 'CONSTR_NOTNULL') constraints.push(constraint);
    }
  }
  return { default: given, constraints };
}

function refuseNoInherit({ is_no_inherit: noInherit, location }: Constraint): void {
  if (noInherit !== true) return;
  const message = 'check constraints for domains cannot be marked NO INHERIT';
  refuse({ sqlstate: '42P17', message, location });
}

/** NULL and NOT NULL contradict each other; since 17 a second NOT NULL is refused as well. */
function refuseSecondNullness(
  { session }: Context,
  before: ConstrType | null,
  { contype, location }: Constraint,
): void {
  if (before === null) return;
  if (before !== contype) {
    refuse({ sqlstate: '42601', message: 'conflicting NULL/NOT NULL constraints', location });
  }
  if (contype === 'CONSTR_NOTNULL' && session.postgres >= 17) {
    refuse({ sqlstate: '42P17', message: 'redundant NOT NULL constraint definition', location });
  }
}

/** Adds NOT NULL or CHECK to a domain; 42710 where it has a constraint of the name. */
export function addDomainConstraint(
  context: Context,
  domain: Handle,
  constraint: Constraint,
): void {
  if (constraint.contype === 'CONSTR_NOTNULL') return addNotNull(context, domain, constraint);
  const { builder } = context;
  const name = constraintName(context, domain, constraint, 'check');
  const { start, end } = parenthesised(context, context.statement.offsetOf(constraint.location));
  const node = constraint.raw_expr!;
  const scope = { kind: 'domain', type: builder.get('domain', domain).baseType } as const;
  const { expression, needs } = expressionAt(context, { node, from: start, to: end, scope });
  const handle = builder.create('constraint', {
    parent: domain,
    name,
    comment: null,
    type: 'check',
    expression,
    noInherit: false,
    validated: constraint.skip_validation !== true,
    enforced: true,
    isLocal: true,
    inheritCount: 0,
  });
  dependOnExpression(context, handle, needs);
}

/** A constraint of its own since 17; before, only an attribute of the domain. */
function addNotNull(context: Context, domain: Handle, constraint: Constraint): void {
  const { builder, session } = context;
  if (builder.get('domain', domain).notNull) return;
  if (session.postgres >= 17) {
    builder.create('constraint', {
      parent: domain,
      name: constraintName(context, domain, constraint, 'not_null'),
      comment: null,
      type: 'notNull',
      column: domain,
      noInherit: false,
      validated: true,
      isLocal: true,
      inheritCount: 0,
    });
  }
  builder.change('domain', domain, { notNull: true });
}

function constraintName(
  context: Context,
  domain: Handle,
  { conname, location }: Constraint,
  label: string,
): string {
  const { builder } = context;
  const { parent, name: domainName } = builder.row(domain);
  if (conname === undefined) {
    return chooseConstraintName(context, {
      schema: parent!,
      name1: domainName,
      name2: null,
      label,
    });
  }
  if (builder.find('constraint', domain, conname) === undefined) return conname;
  return refuse({
    sqlstate: '42710',
    message: `constraint "${conname}" for domain "${domainName}" already exists`,
    location,
  });
}

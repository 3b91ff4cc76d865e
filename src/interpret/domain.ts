/**
 * Domains: CREATE DOMAIN and ALTER DOMAIN.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/typecmds.c
 */

import type { AlterDomainStmt, Constraint, CreateDomainStmt, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { isPseudoType, refuseShell } from './attribute-type.ts';
import { collationOf } from './collation.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { performDeletion } from './deletion.ts';
import { refuseDefaultOfOtherType, type Defaulted } from './default-type.ts';
import { typeText } from './describe.ts';
import { addDomainConstraint, readDomainConstraints } from './domain-constraint.ts';
import { dependOnExpression, expressionAt, type ResolvedExpression } from './expression.ts';
import { isPlainNull } from './create-table/null-default.ts';
import { defaultText } from './expression-text.ts';
import { creationSchema, refuseTaken } from './names.ts';
import { qualifiedNameOf } from './nodes.ts';
import { dependOnCollation } from './named/used-objects.ts';
import { refuse, unsupported } from './refusal.ts';
import { namedType, resolveType } from './type-name.ts';
import { refuseWrappedDomain } from './type-users.ts';

/** `CREATE DOMAIN d AS text COLLATE "C" DEFAULT 'x' NOT NULL CONSTRAINT c CHECK (VALUE <> '')` */
export function createDomain(context: Context, node: CreateDomainStmt): void {
  const { builder } = context;
  const { name, schema: schemaName } = qualifiedNameOf(node.domainname);
  const schema = creationSchema(context, { name, schema: schemaName });
  refuseTaken(context, 'type', schema, name);
  const baseType = baseTypeOfDomain(context, node);
  const collation = collationOf(
    context,
    node.collClause && { ...node.collClause, location: node.typeName?.location ?? -1 },
    baseType,
  );
  const given = readDomainConstraints(context, node.constraints ?? []);
  const resolved =
    given.default === null
      ? null
      : resolveDefault(context, { name, type: baseType }, given.default, node);
  const domain = builder.create('domain', {
    parent: schema,
    name,
    comment: null,
    baseType,
    notNull: false,
    default: resolved?.expression ?? null,
    collation,
  });
  recordNeeds(context, domain, resolved);
  for (const constraint of given.constraints) addDomainConstraint(context, domain, constraint);
}

function baseTypeOfDomain(context: Context, node: CreateDomainStmt): TypeUse<Handle> {
  const use = resolveType(context, node.typeName!);
  refuseShell(context, use.type, node.typeName?.location);
  if (use.dimensions > 0 || !isPseudoType(context, use.type)) return use;
  return refuse({
    sqlstate: '42804',
    message: `"${context.builder.row(use.type).name}" is not a valid base type for a domain`,
    location: node.typeName?.location,
  });
}

/** A default; null where there is none, or one that only says NULL. 42804 for one of another type. */
function resolveDefault(
  context: Context,
  domain: Defaulted,
  { raw_expr: node, location }: Pick<Constraint, 'raw_expr' | 'location'>,
  { constraints }: Pick<CreateDomainStmt, 'constraints'>,
): ResolvedExpression | null {
  if (node === undefined || isPlainNull(context, domain.type, node)) return null;
  const { type, dimensions } = domain.type;
  const column = constraints === undefined ? null : { constraints };
  const { start, end } = defaultText(
    context,
    { ...(location !== undefined && { location }) },
    column,
  );
  const scope = { kind: 'default', type: dimensions === 0 ? type : null } as const;
  const resolved = expressionAt(context, { node, from: start, to: end, scope });
  refuseDefaultOfOtherType(context, domain, resolved.type);
  return resolved;
}

/** `ALTER DOMAIN d SET | DROP DEFAULT`, `SET | DROP NOT NULL`, `ADD | DROP | VALIDATE CONSTRAINT` */
export function alterDomain(context: Context, node: AlterDomainStmt): void {
  const domain = findDomain(context, node.typeName);
  switch (node.subtype) {
    case 'T':
      return setDefault(context, domain, node.def);
    case 'N':
      return dropNotNull(context, domain);
    case 'O':
      return addToUsed(context, domain, { contype: 'CONSTR_NOTNULL' });
    case 'C':
      return addConstraint(context, domain, node.def);
    case 'X':
      return dropConstraint(context, domain, node);
    case 'V':
      return validateConstraint(context, domain, node.name ?? '');
    default:
      return unsupported(`ALTER DOMAIN ${node.subtype}`);
  }
}

/** The domain of a name; 42809 where it is another type (checkDomainOwner). */
export function findDomain(context: Context, names: readonly Node[] | undefined): Handle {
  const type = namedType(context, names);
  if (context.builder.row(type).kind === 'domain') return type;
  const text = typeText(context, { type, modifiers: [], dimensions: 0 });
  return refuse({ sqlstate: '42809', message: `${text} is not a domain` });
}

function setDefault(context: Context, domain: Handle, raw: Node | undefined): void {
  const { builder } = context;
  const { name, baseType: type } = builder.get('domain', domain);
  const resolved =
    raw === undefined ? null : resolveDefault(context, { name, type }, { raw_expr: raw }, {});
  builder.change('domain', domain, { default: resolved?.expression ?? null });
  recordNeeds(context, domain, resolved);
}

/**
 * The base type, and what the default names: a default is no object of its own here, so that
 * CASCADE takes the domain (GenerateTypeDependencies).
 */
function recordNeeds(context: Context, domain: Handle, given: ResolvedExpression | null): void {
  const { builder } = context;
  for (const edge of builder.dependenciesOf(domain)) {
    if (edge.type === 'normal') builder.undepend(edge);
  }
  const { baseType, collation } = builder.get('domain', domain);
  builder.depend({ dependent: domain, referenced: baseType.type, type: 'normal' });
  dependOnCollation(context, domain, collation);
  if (given !== null) dependOnExpression(context, domain, given.needs);
}

function dropNotNull(context: Context, domain: Handle): void {
  const { builder } = context;
  if (!builder.get('domain', domain).notNull) return;
  builder.change('domain', domain, { notNull: false });
  const constraint = builder
    .children(domain, 'constraint')
    .find((handle) => builder.get('constraint', handle).type === 'notNull');
  if (constraint !== undefined) performDeletion(context, [constraint], 'DROP_RESTRICT');
}

function addConstraint(context: Context, domain: Handle, def: Node | undefined): void {
  const { constraints } = readDomainConstraints(context, def === undefined ? [] : [def]);
  for (const constraint of constraints) addToUsed(context, domain, constraint);
}

/** Adds a constraint that the rows which are there must keep as well, unless NOT VALID is said. */
function addToUsed(context: Context, domain: Handle, constraint: Constraint): void {
  const isThere =
    constraint.contype === 'CONSTR_NOTNULL' && context.builder.get('domain', domain).notNull;
  addDomainConstraint(context, domain, constraint);
  if (!isThere && constraint.skip_validation !== true) refuseWrappedDomain(context, domain);
}

/** The constraint of a domain; 42704 where it has none of the name. */
export function findDomainConstraint(context: Context, domain: Handle, name: string): Handle {
  return findPart(context, domain, { kind: 'constraint', name, of: 'of domain' });
}

function dropConstraint(context: Context, domain: Handle, node: AlterDomainStmt): void {
  const { builder } = context;
  const name = node.name ?? '';
  if (node.missing_ok === true && builder.find('constraint', domain, name) === undefined) return;
  const constraint = findDomainConstraint(context, domain, name);
  if (builder.get('constraint', constraint).type === 'notNull') {
    builder.change('domain', domain, { notNull: false });
  }
  performDeletion(context, [constraint], node.behavior);
}

function validateConstraint(context: Context, domain: Handle, name: string): void {
  const { builder } = context;
  const constraint = findDomainConstraint(context, domain, name);
  if (builder.get('constraint', constraint).type !== 'check') {
    const message = `constraint "${name}" of domain "${builder.row(domain).name}" is not a check constraint`;
    refuse({ sqlstate: '42809', message });
  }
  refuseWrappedDomain(context, domain);
  builder.change('constraint', constraint, { validated: true });
}

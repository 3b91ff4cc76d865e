/**
 * Operators of exclusion constraints (ComputeIndexAttrs in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/indexcmds.c).
 *
 * Left out: whether operators that extensions and migrations make are commutative, and families of
 * their operator classes.
 */

import { operatorCandidates, type OperatorCandidate } from '../../infer/candidates.ts';
import { hasUnknownNames } from '../../infer/environment.ts';
import { selectCandidate } from '../../infer/select-candidate.ts';
import { baseOf } from '../../infer/type-properties.ts';
import { familyOf, isCommutative, isFamilyMember } from '../../postgres/exclusion-operators.ts';
import { ownObjectsNamed } from '../../postgres/objects.ts';
import { ownOperatorsNamed } from '../../postgres/operators.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { findSchema, nameText } from '../names.ts';
import type { QualifiedName } from '../nodes.ts';
import { tabledWord } from '../named/find-named.ts';
import { nameInText } from '../named/used-objects.ts';
import { refuse } from '../refusal.ts';
import { isUnknownType } from '../type-name.ts';
import { classTypeOf, isBinaryCoercible, type TypedKey } from './operator-classes.ts';

/** `EXCLUDE (key WITH operator)` */
export interface ExcludedKey extends Pick<TypedKey, 'type' | 'method' | 'operatorClass'> {
  /** As facts write it: `&&`, `OPERATOR(pg_catalog.=)`. */
  readonly operator: string;
}

/** 42883 where there is no such operator, 42809 for one that no exclusion constraint can use. */
export function checkExclusionOperator(context: Context, key: ExcludedKey): void {
  const { environment } = context.session;
  if (isUnknownType(context, key.type.type)) return;
  const name = nameInText(/^OPERATOR\((.*)\)$/s.exec(key.operator)?.[1] ?? key.operator);
  if (name.schema !== null) findSchema(context, name.schema);
  const candidates = operatorCandidates(environment, name.schema, name.name, 2);
  const selection = selectCandidate(environment, [key.type, key.type], candidates);
  if (selection.kind === 'none' && !hasUnknownNames(environment)) {
    const type = bareTypeText(context, key.type);
    const message = `operator does not exist: ${type} ${nameText(name)} ${type}`;
    refuse({ sqlstate: '42883', message });
  }
  if (selection.kind === 'one') checkOperator(context, key, name, selection.candidate);
}

function checkOperator(
  context: Context,
  key: ExcludedKey,
  { name }: QualifiedName,
  { inputs, fact }: OperatorCandidate,
): void {
  const [left = null, right = null] = inputs;
  if (left === null || right === null) return;
  const signature = [left, right].map((input) => bareTypeText(context, input)).join(',');
  if (!isBinaryCoercible(context, baseOf(context.session, key.type), left)) {
    const text = bareTypeText(context, key.type);
    const message = `operator requires run-time type coercion: ${text} ${name} ${text}`;
    refuse({ sqlstate: '42883', message });
  }
  const [type, other] = [left, right].map((input) => tabledWord(context, input));
  if (fact !== null || type === undefined || !isOwn(context, name, { left: type, right: other })) {
    return;
  }
  if (type !== other || !isCommutative(name, type)) {
    const message = `operator ${name}(${signature}) is not commutative`;
    refuse({ sqlstate: '42809', message });
  }
  const family = ownFamily(context, key);
  if (family === null || isFamilyMember(key.method, family, { operator: name, type })) return;
  const message = `operator ${name}(${signature}) is not a member of operator family "${family}"`;
  refuse({ sqlstate: '42809', message });
}

function isOwn(
  { session }: Context,
  name: string,
  wanted: { readonly left: string; readonly right: string | undefined },
): boolean {
  return ownOperatorsNamed(name, session.postgres).some(
    ({ left, right }) => left === wanted.left && right === wanted.right,
  );
}

/** The family of the key's operator class, where that is the server's own; else null. */
function ownFamily(context: Context, { type, method, operatorClass }: ExcludedKey): string | null {
  const word = classTypeOf(context, baseOf(context.session, type));
  if (word === null) return null;
  if (operatorClass === null) return familyOf(method, { operatorClass, type: word });
  const { schema, name } = nameInText(operatorClass.replace(/\(.*$/s, ''));
  const isQualified = schema !== null && schema !== 'pg_catalog';
  const own = ownObjectsNamed('operatorClass', name, context.session.postgres);
  if (isQualified || !own.some((each) => each.startsWith(`${method}:`))) return null;
  return familyOf(method, { operatorClass: name, type: word });
}

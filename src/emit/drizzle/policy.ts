/** Policies of row-level security. */

import type { Entry } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { Expression } from '../../catalog/expression.ts';
import type { FactId } from '../../catalog/id.ts';
import { pgCore, type Code } from '../code.ts';
import { sqlLiteral, stringLiteral } from '../print/literals.ts';
import { arrayCode, objectCode } from './object-code.ts';

/** `Pg.pgPolicy('own_rows', { for: 'select', using: sql`…` })`; defaults are not written. */
export function policyCode({ fact }: Entry<'policy'>): Code {
  const options = [
    ['as', fact.permissive ? null : stringLiteral('restrictive')],
    ['for', fact.command === 'all' ? null : stringLiteral(fact.command)],
    ['to', rolesCode(fact.roles)],
    ['using', expressionCode(fact.using)],
    ['withCheck', expressionCode(fact.withCheck)],
  ] as const;
  const hasOptions = options.some(([, value]) => value !== null);
  const config: Code = hasOptions ? [', ', objectCode(options)] : '';
  return [pgCore, `.pgPolicy(${stringLiteral(fact.name)}`, config, ')'];
}

function rolesCode(roles: readonly string[]): Code | null {
  if (roles.length === 0 || (roles.length === 1 && roles[0] === 'public')) return null;
  const names = roles.map(stringLiteral);
  return names.length === 1 ? names[0]! : arrayCode(names);
}

function expressionCode(expression: Expression<FactId> | null): Code | null {
  return expression === null ? null : sqlLiteral(expressionText(expression));
}

/** The third argument of a table: keys of several columns, foreign keys, checks, indexes and policies. */

import type { CatalogFact, Entry } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { ForeignKeyAction, ForeignKeyConstraint, KeyConstraint } from '../../catalog/facts.ts';
import type { FactId } from '../../catalog/id.ts';
import type { TableView } from '../../catalog/read.ts';
import { joinCode, pgCore, type Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import { sqlLiteral, stringLiteral } from '../print/literals.ts';
import { canSayConstraint } from './expressible.ts';
import { indexCode } from './index-builder.ts';
import { isTableKey } from './keys.ts';
import { arrayCode, tallObjectCode } from './object-code.ts';
import { policyCode } from './policy.ts';
import { columnReference, tableReference } from './references.ts';

/** What a callback's parameter is called; no export and no import has this name. */
const parameter = 'table';

/**
 * `(table): Pg.PgTableExtraConfigValue[] => […]`; null for a table that has nothing there.
 *
 * The return type is written, since tables that refer to each other do not compile without it. The
 * parameter is only where it is used.
 */
export function extraConfig(context: EmitContext, table: TableView): Code | null {
  const items = [
    ...table.constraints.flatMap(({ fact }) => {
      const code = canSayConstraint(context, fact) ? constraintCode(context, table, fact) : null;
      return code === null ? [] : [code];
    }),
    ...table.indexes.map((index) => indexCode(context, parameter, index)),
    ...table.policies.map((policy) => policyCode(policy)),
  ];
  if (items.length === 0) return null;
  const type: Code = [pgCore, '.PgTableExtraConfigValue[]'];
  return [
    `(${items.some(usesTable) ? parameter : ''}): `,
    type,
    ' => [\n',
    joinCode(items, ',\n'),
    ',\n]',
  ];
}

/** References to columns are pieces of their own, `table` and what follows. */
function usesTable(code: Code): boolean {
  if (typeof code === 'string') return code === parameter;
  return Array.isArray(code) && code.some(usesTable);
}

function constraintCode(
  context: EmitContext,
  table: TableView,
  fact: CatalogFact<'constraint'>,
): Code | null {
  switch (fact.type) {
    case 'primaryKey':
      return isTableKey(table, fact) ? primaryKeyCode(context, fact) : null;
    case 'unique':
      return isTableKey(table, fact) ? uniqueCode(context, fact) : null;
    case 'foreignKey':
      return foreignKeyCode(context, table.entry, fact);
    case 'check':
      return [
        pgCore,
        `.check(${stringLiteral(fact.name)}, `,
        sqlLiteral(expressionText(fact.expression)),
        ')',
      ];
    case 'exclusion':
    case 'notNull':
      return null;
    default:
      return fact satisfies never;
  }
}

function primaryKeyCode(context: EmitContext, fact: KeyConstraint<FactId>): Code {
  const config = tallObjectCode([
    ['name', stringLiteral(fact.name)],
    ['columns', columnsOf(context, parameter, fact.columns)],
  ]);
  return [pgCore, '.primaryKey(', config, ')'];
}

function uniqueCode(context: EmitContext, fact: KeyConstraint<FactId>): Code {
  const { nullsNotDistinct } = context.reader.get('index', fact.index).fact;
  const columns = fact.columns.map((id) => columnReference(context.names, parameter, id));
  return [
    pgCore,
    `.unique(${stringLiteral(fact.name)}).on(`,
    joinCode(columns, ', '),
    nullsNotDistinct ? ').nullsNotDistinct()' : ')',
  ];
}

function foreignKeyCode(
  context: EmitContext,
  table: Entry<'table'>,
  fact: ForeignKeyConstraint<FactId>,
): Code {
  const target =
    fact.foreignTable === table.id ? parameter : tableReference(context.names, fact.foreignTable);
  const config = tallObjectCode([
    ['name', stringLiteral(fact.name)],
    ['columns', columnsOf(context, parameter, fact.columns)],
    ['foreignColumns', columnsOf(context, target, fact.foreignColumns)],
  ]);
  return [
    pgCore,
    '.foreignKey(',
    config,
    ')',
    actionCall('onUpdate', fact.onUpdate),
    actionCall('onDelete', fact.onDelete),
  ];
}

function actionCall(event: 'onUpdate' | 'onDelete', action: ForeignKeyAction): Code {
  return action === 'no action' ? '' : `.${event}(${stringLiteral(action)})`;
}

function columnsOf({ names }: EmitContext, table: Code, columns: readonly FactId[]): Code {
  return arrayCode(columns.map((id) => columnReference(names, table, id)));
}

/** The condition of a trigger: `WHEN (OLD.a IS DISTINCT FROM NEW.a)`. */

import type { CreateTrigStmt, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { systemColumns } from '../postgres/system-columns.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Context } from './context.ts';
import { expressionAt, type ResolvedExpression } from './expression.ts';
import { parenthesisedBehind } from './expression-text.ts';
import { refuse } from './refusal.ts';
import { eventsOf, levelOf, timingOf } from './trigger-checks.ts';

interface RowReference {
  /** Null for a bare name, which could be of either. */
  readonly row: 'old' | 'new' | null;
  readonly column: string;
  readonly location: number | undefined;
}

/** The condition, or null where there is none; 42P17 where it names rows that there will not be. */
export function triggerCondition(
  context: Context,
  node: CreateTrigStmt,
  table: Handle,
): ResolvedExpression | null {
  const { whenClause, relation } = node;
  if (whenClause === undefined) return null;
  const from = context.statement.offsetOf(relation?.location);
  const { start, end } = parenthesisedBehind(context, 'WHEN', from);
  const scope = { kind: 'trigger', table } as const;
  const resolved = expressionAt(context, { node: whenClause, from: start, to: end, scope });
  for (const reference of rowReferences(whenClause)) {
    checkReference(context, { node, table, reference });
  }
  return resolved;
}

interface Check {
  readonly node: CreateTrigStmt;
  readonly table: Handle;
  readonly reference: RowReference;
}

function checkReference({ builder }: Context, { node, table, reference }: Check): void {
  const { row, column, location } = reference;
  const events = eventsOf(node);
  if (row === null) {
    if (builder.find('column', table, column) === undefined) return;
    const message = `column reference "${column}" is ambiguous`;
    refuse({ sqlstate: '42702', message, location });
  }
  const invalid = (message: string): never => refuse({ sqlstate: '42P17', message, location });
  if (levelOf(node) === 'statement') {
    invalid("statement trigger's WHEN condition cannot reference column values");
  }
  if (row === 'old' && events.includes('insert')) {
    invalid("INSERT trigger's WHEN condition cannot reference OLD values");
  }
  if (row === 'new' && events.includes('delete')) {
    invalid("DELETE trigger's WHEN condition cannot reference NEW values");
  }
  if (row === 'old' || timingOf(node) !== 'before') return;
  if (systemColumns.has(column)) {
    const message = "BEFORE trigger's WHEN condition cannot reference NEW system columns";
    refuse({ sqlstate: '0A000', message, location });
  }
  const found = builder.find('column', table, column);
  if (found !== undefined && builder.get('column', found).generated !== null) {
    invalid("BEFORE trigger's WHEN condition cannot reference NEW generated columns");
  }
}

/** Each mention of OLD or NEW, or of a bare name, in an expression. */
function rowReferences(node: Node): readonly RowReference[] {
  const references: RowReference[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    if ('ColumnRef' in value) {
      const { fields = [], location } = (value as Extract<Node, { ColumnRef: unknown }>).ColumnRef;
      const [row, column = ''] = namesIn(fields);
      if (row === 'old' || row === 'new') references.push({ row, column, location });
      else if (fields.length === 1) references.push({ row: null, column: row ?? '', location });
      return;
    }
    Object.values(value).forEach(visit);
  };
  visit(node);
  return references;
}

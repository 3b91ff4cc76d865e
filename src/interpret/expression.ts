/** Expressions as the catalog keeps them: the user's own text, with references to objects in it. */

import type { A_Const as AConst, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { DependentPart } from '../catalog/dependency.ts';
import type { Constant, Expression } from '../catalog/expression.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { mentionsIn, type Mentions } from '../infer/mentions.ts';
import { emptyScope, tableEntry, tableScope, type Scope } from '../infer/scope.ts';
import type { Context } from './context.ts';
import { laterProblem } from './query-checks.ts';
import { refuse } from './refusal.ts';
import { piecesOf, replacements } from './text-pieces.ts';

/** What an expression is for: what it may name, and the server's word for it. */
export type ExpressionScope =
  /** A default: it sees no column. `type` is what a bare literal is taken for. */
  | { readonly kind: 'default'; readonly type: Handle | null }
  /** One table's columns. `word` is the server's: `check constraint`, `index expression`. */
  | {
      readonly kind: 'table';
      readonly table: Handle;
      readonly word: string;
      readonly allowsSubquery?: boolean;
    }
  /** `VALUE` of a domain, which is of the type under it. */
  | { readonly kind: 'domain'; readonly type: TypeUse<Handle> }
  /** A trigger's OLD and NEW. */
  | { readonly kind: 'trigger'; readonly table: Handle };

export interface ExpressionInput {
  readonly node: Node;
  /** Where the expression's own text begins: UTF-16 code units from the start of the file. */
  readonly from: number;
  /** Where it ends; not part of it. */
  readonly to: number;
  readonly scope: ExpressionScope;
}

/** An expression, and what of the catalog it needs. */
export interface ResolvedExpression {
  readonly expression: Expression<Handle>;
  /** Objects that it names, each once. */
  readonly needs: ReadonlySet<Handle>;
  /** Null where it is not certain; a bare string or NULL has none. */
  readonly type: TypeUse<Handle> | null;
  /** True where it certainly does not always give the same. */
  readonly isMutable: boolean;
}

/**
 * The expression of a syntax tree and the text that it was read from. Refuses what the server
 * refuses: 42703, 42P01, 42704, 22P02 for names that lead nowhere, 0A000 for what the place forbids.
 */
export function expressionAt(context: Context, input: ExpressionInput): ResolvedExpression {
  const { session } = context;
  const { node, scope } = input;
  const expected = scope.kind === 'default' ? scope.type : null;
  const mentions = mentionsIn({
    environment: session.environment,
    node,
    scope: scopeOf(context, scope),
    expected,
    place: { words: `${wordOf(scope)}s` },
    condition: conditions[wordOf(scope)] ?? null,
  });
  refuseForbidden(mentions, scope);
  const problem = mentions.problems[0] ?? laterProblem(context, mentions, 'analysed');
  if (problem !== undefined) refuse(problem);
  session.noteUnchecked(mentions.unchecked);
  const span = { start: input.from, end: input.to };
  const pieces = piecesOf(context, span, { replaced: replacements(context, mentions.mentions) });
  const constant = constantOf(context, node, expected);
  const { needs, type, isMutable } = mentions;
  const expression = { pieces, constant };
  session.expressionTypes.set(expression, type);
  return { expression, needs, type, isMutable };
}

/** What the server calls expressions that are conditions, by their places. */
const conditions: Readonly<Record<string, string>> = {
  'check constraint': 'CHECK',
  'index predicate': 'WHERE',
  'policy expression': 'POLICY',
  'trigger WHEN condition': 'WHEN',
};

function scopeOf({ builder }: Context, scope: ExpressionScope): Scope {
  switch (scope.kind) {
    case 'default':
      return emptyScope;
    case 'table':
      return tableScope(builder, scope.table);
    case 'domain':
      return { ...emptyScope, words: new Map([['value', scope.type]]) };
    case 'trigger':
      return {
        ...emptyScope,
        entries: ['old', 'new'].map((name) => tableEntry(builder, scope.table, name)),
      };
    default:
      return scope satisfies never;
  }
}

/** A column that is not there is met before what stands behind it. */
function refuseNameBefore(problem: Mentions['problems'][number] | undefined, place: number): void {
  if (problem?.sqlstate !== '42703' || problem.location === undefined) return;
  if (problem.location < place) refuse(problem);
}

/** What the place of an expression forbids (transformColumnRef, transformSubLink). */
function refuseForbidden(mentions: Mentions, scope: ExpressionScope): void {
  const { columns, subqueries, problems } = mentions;
  const forbidden = [...(scope.kind === 'default' ? columns : []), ...subqueries];
  refuseNameBefore(problems[0], Math.min(...forbidden.map((place) => place ?? Infinity)));
  if (scope.kind === 'default' && columns.length > 0) {
    const message = 'cannot use column reference in DEFAULT expression';
    refuse({ sqlstate: '0A000', message, location: columns[0] });
  }
  const allowsSubquery = scope.kind === 'table' && scope.allowsSubquery === true;
  if (allowsSubquery || subqueries.length === 0) return;
  const message = `cannot use subquery in ${wordOf(scope)}`;
  refuse({ sqlstate: '0A000', message, location: subqueries[0] });
}

/** The server's word for a place where no aggregate, and mostly no subquery may stand. */
function wordOf(scope: ExpressionScope): string {
  switch (scope.kind) {
    case 'default':
      return 'DEFAULT expression';
    case 'table':
      return scope.word;
    case 'domain':
      return 'check constraint';
    case 'trigger':
      return 'trigger WHEN condition';
    default:
      return scope satisfies never;
  }
}

/** The literal that an expression is, perhaps under casts; null when it is more. */
function constantOf(
  context: Context,
  node: Node,
  expected: Handle | null,
): Constant<Handle> | null {
  let inner: Node | undefined = node;
  let isCast = false;
  while (inner !== undefined && 'TypeCast' in inner) {
    inner = inner.TypeCast.arg;
    isCast = true;
  }
  if (inner === undefined || !('A_Const' in inner)) return null;
  const literal = literalOf(inner.A_Const);
  const label =
    literal.kind === 'string' && expected !== null
      ? (context.builder.find('enumLabel', expected, literal.text) ?? null)
      : null;
  return { ...literal, label, isCast };
}

function literalOf({
  ival,
  fval,
  boolval,
  sval,
  bsval,
}: AConst): Pick<Constant<Handle>, 'kind' | 'text'> {
  if (ival !== undefined) return { kind: 'integer', text: `${ival.ival ?? 0}` };
  if (fval !== undefined) return { kind: 'float', text: fval.fval ?? '0' };
  if (boolval !== undefined) return { kind: 'boolean', text: `${boolval.boolval === true}` };
  if (sval !== undefined) return { kind: 'string', text: sval.sval ?? '' };
  if (bsval !== undefined) return { kind: 'bitString', text: bsval.bsval ?? '' };
  return { kind: 'null', text: '' };
}

/** Records that something, or its default, needs what its expression names (recordDependencyOnExpr). */
export function dependOnExpression(
  { builder }: Context,
  dependent: Handle,
  needs: ReadonlySet<Handle>,
  part: DependentPart = null,
): void {
  for (const referenced of needs) {
    // A label is no object that anything depends on: its enum is.
    const row = builder.row(referenced);
    const target = row.kind === 'enumLabel' ? row.parent! : referenced;
    builder.depend({ dependent, referenced: target, type: 'normal', part });
  }
}

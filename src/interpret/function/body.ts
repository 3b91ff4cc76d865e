/**
 * Bodies of functions in SQL: what BEGIN ATOMIC and RETURN need, and whether the names in a string
 * lead somewhere (fmgr_sql_validator in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_proc.c).
 */

import type { Node } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact } from '../../catalog/facts.ts';
import { isPolymorphic } from '../../infer/coercion.ts';
import { queryMentions } from '../../infer/mentions.ts';
import { emptyScope, type Column, type Scope } from '../../infer/scope.ts';
import { parseNow } from '../../statements/parse.ts';
import type { AnyStatement, StatementKind } from '../../statements/statement.ts';
import { commandTag } from '../command-tag.ts';
import type { Context } from '../context.ts';
import { laterProblem } from '../query-checks.ts';
import { refuse } from '../refusal.ts';
import { identifiersIn } from '../set.ts';
import { placeAt } from '../place.ts';
import { bodyPlace } from './body-text.ts';
import { checkResult } from './result.ts';
import { isInput } from './parameters.ts';

/** What of a function its body hangs on. */
export type Routine = Pick<
  FunctionFact<Handle>,
  'name' | 'arguments' | 'kindOfFunction' | 'returns' | 'body' | 'language' | 'settings'
>;

/** What the body sees: the parameters, by name and number. */
function scopeOf({ name, arguments: args, kindOfFunction }: Routine): Scope {
  const isProcedure = kindOfFunction === 'procedure';
  const inputs = args.filter(({ mode }) => isProcedure || isInput(mode));
  const names = inputs.map((argument) => argument.name ?? '');
  const types = inputs.map(({ type }) => ({ ...type, modifiers: [] }));
  return { ...emptyScope, parameters: { function: name, names, types } };
}

/** The objects that a body of BEGIN ATOMIC or RETURN needs; refuses names that lead nowhere. */
export function bodyNeeds(context: Context, routine: Routine, body: Node): ReadonlySet<Handle> {
  const { session } = context;
  const needs = new Set<Handle>();
  refuseOpenTypes(context, routine);
  const scope = scopeOf(routine);
  let outputs: readonly Column[] | null = [];
  for (const statement of statementsIn(body)) {
    refuseCommand(statement);
    const mentions = queryMentions(session.environment, queryOf(statement), scope);
    const problem = mentions.problems[0] ?? laterProblem(context, mentions, 'rewritten');
    if (problem !== undefined) refuse(problem);
    session.noteUnchecked(mentions.unchecked);
    for (const need of mentions.needs) needs.add(need);
    outputs = mentions.outputs;
  }
  checkResult(context, routine, { last: statementsIn(body).at(-1), outputs });
  return needs;
}

/** 42P13: what the body means would be known at a call only. */
function refuseOpenTypes(context: Context, routine: Routine): void {
  if (!hasOpenTypes(context, routine)) return;
  const message = 'SQL function with unquoted function body cannot have polymorphic arguments';
  refuse({ sqlstate: '42P13', message });
}

const queries = /^(?:Select|Insert|Update|Delete|Merge|Return)Stmt$/;

/** 0A000 for a statement that is no query. */
function refuseCommand(statement: Node): void {
  const [kind, node] = Object.entries(statement)[0] as [StatementKind, AnyStatement['node']];
  if (queries.test(kind)) return;
  const tag = commandTag({ kind, node });
  const message = `${tag} is not yet supported in unquoted SQL function body`;
  refuse({ sqlstate: '0A000', message });
}

/** The statements of a body, which the grammar puts into lists of lists. */
function statementsIn(body: Node): readonly Node[] {
  return 'List' in body ? (body.List.items ?? []).flatMap(statementsIn) : [body];
}

/** `RETURN a` is `SELECT a`. */
function queryOf(statement: Node): Node {
  if (!('ReturnStmt' in statement)) return statement;
  const { returnval } = statement.ReturnStmt;
  const target = { ResTarget: returnval === undefined ? {} : { val: returnval } };
  return { SelectStmt: { targetList: [target] } };
}

/**
 * Refuses a string body as the server does when it checks it: 42601, 42P01, 42703, 42883, 42P13.
 * Nothing is recorded: such a body is read anew at every call.
 */
export function checkStringBody(context: Context, routine: Routine): void {
  const { session } = context;
  const { body, language, settings } = routine;
  if (language !== 'sql' || body === null || !session.checkFunctionBodies) return;
  const path = settings['search_path'];
  const check = (): void => checkStatements(context, routine, body);
  if (path === undefined) check();
  else session.withSearchPath(identifiersIn(path), check);
}

function checkStatements(context: Context, routine: Routine, text: string): void {
  const { session } = context;
  if (session.grammar === null) return;
  const { statements, diagnostics } = parseNow({ path: '', text }, session.grammar);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error?.code === 'syntax-error') {
    const { message, place, sqlstate } = error;
    const span = place?.span ?? { start: 0, end: 0 };
    refuse({ sqlstate: sqlstate ?? '42601', message, place: bodyPlace(context, text, span) });
  }
  // What is too deep for the parser, or has arguments of any type, is not looked into.
  if (error !== undefined || hasOpenTypes(context, routine)) return;
  let outputs: readonly Column[] | null = [];
  for (const statement of statements) {
    outputs = checkStatement(context, routine, { text, statement });
  }
  const last = statements.at(-1);
  checkResult(context, routine, { last: last && nodeOf(last), outputs });
}

interface BodyStatement {
  readonly text: string;
  readonly statement: AnyStatement;
}

function checkStatement(
  context: Context,
  routine: Routine,
  { text, statement }: BodyStatement,
): readonly Column[] | null {
  if (!/^(Select|Insert|Update|Delete|Merge)Stmt$/.test(statement.kind)) return [];
  const { environment } = context.session;
  const mentions = queryMentions(environment, nodeOf(statement), scopeOf(routine));
  const problem = mentions.problems[0] ?? laterProblem(context, mentions, 'rewritten');
  if (problem !== undefined) {
    const { sqlstate, message, location } = problem;
    const { span } = placeAt({ statement }, location);
    refuse({ sqlstate, message, place: bodyPlace(context, text, span) });
  }
  context.session.noteUnchecked(mentions.unchecked);
  return mentions.outputs;
}

function nodeOf({ kind, node }: AnyStatement): Node {
  return { [kind]: node } as unknown as Node;
}

/** True with an argument of a type that is known at a call only. */
function hasOpenTypes({ session }: Context, { arguments: args }: Routine): boolean {
  return args.some(({ type }) => isPolymorphic(session.environment, type));
}

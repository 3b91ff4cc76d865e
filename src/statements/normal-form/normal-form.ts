/**
 * One form for all texts of an expression that the server keeps as the same: the tree that is left
 * when what the server adds or rewrites as it prints (ruleutils.c) is taken away or done on both
 * sides. What is lost with it stands in compare/README.md.
 */

import type { Node } from '@pgsql/types';
import type { Grammar } from '../grammars/grammar.ts';
import { namesIn } from '../node-names.ts';
import { parseFile } from '../parse.ts';
import { callForm } from './call.ts';
import { castForm, constantForm } from './cast.ts';
import { generic } from './generic.ts';
import { operatorForm, type Junction } from './operator.ts';
import { columnForm, subLinkForm } from './query.ts';
import { NotKnown, type Forms, type NormalFormContext, type Scope } from './scope.ts';

export type { NormalFormContext } from './scope.ts';

/**
 * The normal form of an expression's SQL, in which all objects but the server's own are qualified;
 * null where it is not known. The grammar should be the newest: it reads what any server prints.
 */
export async function normalForm(
  sql: string,
  grammar: Grammar,
  context: NormalFormContext,
): Promise<string | null> {
  const source = { path: '', text: `SELECT ${sql}` };
  const { statements, diagnostics } = await parseFile(source, grammar);
  const [statement, ...others] = statements;
  if (others.length > 0 || diagnostics.length > 0 || statement?.kind !== 'SelectStmt') return null;
  const { targetList = [] } = statement.node;
  const [target] = targetList;
  if (targetList.length !== 1 || target === undefined || !('ResTarget' in target)) return null;
  const { val } = target.ResTarget;
  return val === undefined ? null : knownForm(val, context);
}

function knownForm(node: Node, context: NormalFormContext): string | null {
  const outermost: Scope = { context, entries: [], outer: null };
  try {
    // A bare literal takes the type of what it is the value of.
    if ('A_Const' in node) return constantForm(node.A_Const, context.expected ?? null);
    // It has the fields that its type has now when the server prints it.
    if ('RowExpr' in node) return null;
    return form(node, outermost);
  } catch (error) {
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

function form(node: Node, scope: Scope): string {
  const formed = parts(node, scope);
  return typeof formed === 'string' ? formed : `${formed.word}(${formed.parts.join(', ')})`;
}

/** The form of a node, in parts where it joins some with AND or OR. */
function parts(node: Node, scope: Scope): string | Junction {
  if ('A_Expr' in node) return operatorForm(node.A_Expr, scope, forms);
  if ('BoolExpr' in node && node.BoolExpr.boolop !== 'NOT_EXPR') {
    const { boolop, args = [] } = node.BoolExpr;
    const word = boolop === 'OR_EXPR' ? 'OR' : 'AND';
    return { word, parts: args.flatMap((each) => flat(each, word, scope)) };
  }
  return ruleForm(node, scope) ?? generic(flatParts(node), scope, form);
}

/** `((a).b).c` is `(a).b.c`. */
function flatParts(node: Node): Node {
  if (!('A_Indirection' in node)) return node;
  const { arg, indirection = [] } = node.A_Indirection;
  const inner = arg === undefined ? arg : flatParts(arg);
  if (inner === undefined || !('A_Indirection' in inner)) return node;
  const { indirection: first = [] } = inner.A_Indirection;
  return { A_Indirection: { ...inner.A_Indirection, indirection: [...first, ...indirection] } };
}

/** AND in AND and OR in OR are flat, whatever their parentheses. */
function flat(node: Node, word: Junction['word'], scope: Scope): readonly string[] {
  const formed = parts(node, scope);
  if (typeof formed === 'string') return [formed];
  return formed.word === word ? formed.parts : [`${formed.word}(${formed.parts.join(', ')})`];
}

/** The form of a node that has a rule; null for all others. */
function ruleForm(node: Node, scope: Scope): string | null {
  if ('A_Const' in node) return constantForm(node.A_Const, null, scope.context.isBound);
  if ('TypeCast' in node) return castForm(node.TypeCast, scope, forms);
  if ('FuncCall' in node) return callForm(node.FuncCall, scope, forms);
  if ('ColumnRef' in node) return columnForm(node.ColumnRef, scope);
  if ('SubLink' in node) return subLinkForm(node.SubLink, scope, forms);
  if ('BoolExpr' in node) return `NOT(${list(node.BoolExpr.args, scope)})`;
  if ('A_ArrayExpr' in node) return `ARRAY[${list(node.A_ArrayExpr.elements, scope)}]`;
  if ('RowExpr' in node) return `ROW(${list(node.RowExpr.args, scope)})`;
  if ('CaseExpr' in node) {
    // The server writes out the ELSE that is not there.
    const { arg, args, defresult } = node.CaseExpr;
    const subject = arg === undefined ? '' : form(arg, scope);
    const otherwise = defresult === undefined ? 'NULL' : form(defresult, scope);
    return `CASE(${subject}: ${list(args, scope)} ELSE ${otherwise})`;
  }
  if ('CollateClause' in node) {
    const { arg, collname } = node.CollateClause;
    const name = namesIn(collname).at(-1);
    return `(${arg === undefined ? '' : form(arg, scope)} COLLATE ${name})`;
  }
  return null;
}

function list(nodes: readonly Node[] = [], scope: Scope): string {
  return nodes.map((node) => form(node, scope)).join(', ');
}

const forms: Forms = { of: form, list };

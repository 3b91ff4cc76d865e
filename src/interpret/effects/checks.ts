/** Statements that run code: they are ignored when what they run provably leaves the schema alone. */

import type { StatementNode } from '../../statements/statement.ts';
import type { Place } from '../../text/source.ts';
import type { Apply, Context } from '../context.ts';
import { placeAt } from '../place.ts';
import { unsupported } from '../refusal.ts';
import { wordsOf } from '../statement-words.ts';
import type { Doubt } from './doubt.ts';
import { Effects } from './effects.ts';

/** Kinds of statements that may call functions or fire triggers. */
type Running =
  | 'CallStmt'
  | 'CopyStmt'
  | 'DeclareCursorStmt'
  | 'DeleteStmt'
  | 'ExplainStmt'
  | 'InsertStmt'
  | 'MergeStmt'
  | 'RefreshMatViewStmt'
  | 'TruncateStmt'
  | 'UpdateStmt';

/** `INSERT INTO t ...`, `CALL p()` and the like: their calls, and the triggers that they fire. */
export function checkEffects<K extends Running>(context: Context, node: StatementNode[K]): void {
  const { kind } = context.statement;
  const doubt = new Effects(context).ofStatement(kind, node);
  if (doubt === null) return;
  unsupported(`${wordsOf({ kind, node })}, which ${doubt.what}`, doubt.location);
}

/** `DO 'body'`, with the line of the body that is not understood. */
export const checkBlock: Apply<'DoStmt'> = (context, node) => {
  context.session.hasRunBlock = true;
  const doubt = new Effects(context).ofBlock(node);
  if (doubt !== null) unsupported(`DO, which ${doubt.what}`, placeInBody(context, doubt));
};

/** The line's text without its blanks; the statement's beginning where the body is no plain text. */
function placeInBody({ statement }: Context, { line }: Doubt): Place {
  const { source, tokens } = statement;
  const body = tokens.find(({ kind }) => kind === 'string');
  const whole = placeAt({ statement }, undefined);
  if (body === undefined || line === undefined) return whole;
  const text = source.text.slice(body.span.start, body.span.end);
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const [own = ''] = lines.slice(line - 1);
  const indent = own.length - own.trimStart().length;
  const start = body.span.start + before + indent;
  const end = start + own.trim().length;
  return end <= start || end > body.span.end ? whole : { source, span: { start, end } };
}

/** Queries as statements hold them: what they need and give, and their text. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Expression } from '../catalog/expression.ts';
import { queryMentions, type QueryMentions } from '../infer/mentions.ts';
import { emptyScope, type Scope } from '../infer/scope.ts';
import type { Span } from '../text/source.ts';
import type { Context } from './context.ts';
import { piecesOf } from './expression.ts';
import { refuse } from './refusal.ts';

/** What a query names and gives; refuses what the server refuses of names. */
export function resolveQuery(
  context: Context,
  node: Node,
  scope: Scope = emptyScope,
): QueryMentions {
  const mentions = queryMentions(context.session.environment, node, scope);
  const problem = mentions.problems[0];
  if (problem !== undefined) refuse(problem);
  context.session.noteUnchecked(mentions.unchecked);
  return mentions;
}

/** The text of a query that was resolved, with references to what it names. */
export function queryText(
  context: Context,
  { start, end }: Span,
  { mentions }: QueryMentions,
): Expression<Handle> {
  return { pieces: piecesOf(context, { from: start, to: end }, mentions), constant: null };
}

/** Queries as statements hold them: what they need and give, and their text. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { Expression } from '../catalog/expression.ts';
import { queryMentions, type Mentions, type QueryMentions } from '../infer/mentions.ts';
import { emptyScope, type Scope } from '../infer/scope.ts';
import type { Span } from '../text/source.ts';
import type { Context } from './context.ts';
import { piecesOf } from './expression.ts';
import { missing } from './names.ts';
import { laterProblem, type QueryStage } from './query-checks.ts';
import { refuse } from './refusal.ts';

/** What a query names and gives; refuses what the server refuses of names, and up to the stage. */
export function resolveQuery(
  context: Context,
  node: Node,
  scope: Scope = emptyScope,
  stage: QueryStage = 'analysed',
): QueryMentions {
  const mentions = queryMentions(context.session.environment, node, scope);
  refuseProblem(context, mentions);
  const later = laterProblem(context, mentions, stage);
  if (later !== undefined) refuse(later);
  context.session.noteUnchecked(mentions.unchecked);
  return mentions;
}

/** Refuses the first of what the server would refuse, with what is known of a name that leads nowhere. */
export function refuseProblem(context: Context, { problems }: Pick<Mentions, 'problems'>): void {
  const [problem] = problems;
  if (problem === undefined) return;
  const { relation, ...input } = problem;
  refuse({ ...input, ...(relation !== undefined && missing(context, 'relation', relation)) });
}

/** The text of a query that was resolved, with references to what it names. */
export function queryText(
  context: Context,
  { start, end }: Span,
  { mentions }: QueryMentions,
): Expression<Handle> {
  return { pieces: piecesOf(context, { from: start, to: end }, mentions), constant: null };
}

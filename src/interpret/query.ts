/** Queries as statements hold them: what they need and give. */

import type { Node } from '@pgsql/types';
import { queryMentions, type Mentions, type QueryMentions } from '../infer/mentions.ts';
import { emptyScope, type Scope } from '../infer/scope.ts';
import type { Context } from './context.ts';
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

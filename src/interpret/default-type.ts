/** Defaults of columns and domains, which must be of a type that is taken for theirs. */

import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { mayAssign } from '../infer/coercion.ts';
import type { Context } from './context.ts';
import { bareTypeText } from './describe.ts';
import { refuse } from './refusal.ts';

/** What has a default, as messages name it: to them a domain is a column. */
export interface Defaulted {
  readonly name: string;
  readonly type: TypeUse<Handle>;
}

/** 42804 where a default is certainly of another type (cookDefault). Null is a type that is not certain. */
export function refuseDefaultOfOtherType(
  context: Context,
  { name, type }: Defaulted,
  own: TypeUse<Handle> | null,
): void {
  if (own === null || mayAssign(context.session.environment, own, type)) return;
  const [wanted, given] = [type, own].map((use) => bareTypeText(context, use));
  refuse({
    sqlstate: '42804',
    message: `column "${name}" is of type ${wanted} but default expression is of type ${given}`,
    hint: 'You will need to rewrite or cast the expression.',
  });
}

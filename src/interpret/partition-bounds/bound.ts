/** The values of a partition's bound, as they were when it became a partition. */

import type { Handle } from '../../catalog/builder.ts';
import type { Datum } from '../../postgres/datum.ts';

export type BoundValue =
  | { readonly kind: 'minimum' | 'maximum' | 'null'; readonly location: number | undefined }
  | {
      readonly kind: 'value';
      /** Equal where two values of one key are certain to be; null where the text decides nothing. */
      readonly written: string | null;
      /** A label of an enum, whose place among the others may change; or a value. Null where not certain. */
      readonly datum: Datum | { readonly kind: 'label'; readonly label: Handle } | null;
      /** As the key's type prints it; null where that is not certain. */
      readonly text: string | null;
      /** In SQL as the statement says it, blanks folded. */
      readonly sql: string;
      readonly location: number | undefined;
    };

export type Bound =
  | { readonly strategy: 'default' }
  | { readonly strategy: 'hash'; readonly modulus: number; readonly remainder: number }
  | { readonly strategy: 'list'; readonly values: readonly BoundValue[] }
  | {
      readonly strategy: 'range';
      readonly lower: readonly BoundValue[];
      readonly upper: readonly BoundValue[];
    };

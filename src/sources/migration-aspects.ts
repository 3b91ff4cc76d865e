/** What migrations can speak of. */

import type { Aspect, Aspects } from '../catalog/aspect.ts';

/** An extension's version and comment stand in files that only a server has. */
const silent: readonly Aspect[] = ['extension.version', 'extension.comment'];

export const migrationAspects: Aspects = { silent: new Set(silent) };

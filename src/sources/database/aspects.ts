/** What a database can speak of. */

import type { Aspect, Aspects } from '../../catalog/aspect.ts';

/**
 * Roles belong to the whole server, so a database cannot tell which of them are its own.
 */
const silent: readonly Aspect[] = ['role'];

export const databaseAspects: Aspects = { silent: new Set(silent) };

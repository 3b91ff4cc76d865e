/**
 * Trigger functions of pg_catalog that a migration may name; those of the server's own constraints
 * are left out.
 *
 * https://www.postgresql.org/docs/18/functions-trigger.html
 */
export const triggerFunctions: readonly string[] = [
  'suppress_redundant_updates_trigger',
  'tsvector_update_trigger',
  'tsvector_update_trigger_column',
];

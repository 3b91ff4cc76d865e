/** Roles that every server has: https://www.postgresql.org/docs/18/predefined-roles.html */

/** The role that `initdb` makes, unless it is told another name. */
export const superuser = 'postgres';

/** By name, the first major version that has it. */
const predefined: ReadonlyMap<string, number> = new Map([
  ['pg_checkpoint', 15],
  ['pg_create_subscription', 16],
  ['pg_database_owner', 14],
  ['pg_execute_server_program', 11],
  ['pg_maintain', 17],
  ['pg_monitor', 10],
  ['pg_read_all_data', 14],
  ['pg_read_all_settings', 10],
  ['pg_read_all_stats', 10],
  ['pg_read_server_files', 11],
  ['pg_signal_autovacuum_worker', 18],
  ['pg_signal_backend', 9],
  ['pg_stat_scan_tables', 10],
  ['pg_use_reserved_connections', 16],
  ['pg_write_all_data', 14],
  ['pg_write_server_files', 11],
]);

/** True for a role that a server of the major version has from the start. */
export function isPredefinedRole(name: string, postgres: number): boolean {
  return name === superuser || (predefined.get(name) ?? Infinity) <= postgres;
}

/** True for names that only the server's own roles have (IsReservedName). */
export function isReservedRoleName(name: string): boolean {
  return name.startsWith('pg_');
}

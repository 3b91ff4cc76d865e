/** Columns that every table has: https://www.postgresql.org/docs/18/ddl-system-columns.html */
export const systemColumns: ReadonlySet<string> = new Set([
  'tableoid',
  'ctid',
  'xmin',
  'cmin',
  'xmax',
  'cmax',
]);

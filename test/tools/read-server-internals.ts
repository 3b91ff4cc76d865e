/**
 * Functions that take `internal` values, which no query can call, but which operators, aggregates,
 * access methods and the like are made of: a text of a name and its numbers of arguments a line.
 */

import type { Client } from 'pg';

const query = `
  SELECT proname || ' ' || string_agg(DISTINCT pronargs::text, ' ') AS line
  FROM pg_proc
  WHERE pronamespace = 'pg_catalog'::regnamespace
    AND proargtypes::oid[] && ARRAY['internal'::regtype::oid]
  GROUP BY proname`;

/** Those of either major: one that another lacks is taken to be there. */
export async function internalLines(clients: readonly Client[]): Promise<string> {
  const answers = await Promise.all(
    clients.map((client) => client.query<{ readonly line: string }>(query)),
  );
  const lines = answers.flatMap(({ rows }) => rows.map(({ line }) => line));
  const names = [...new Set(lines.map((line) => line.split(' ')[0]!))].sort();
  return names
    .map((name) => {
      const own = lines.filter((line) => line.startsWith(`${name} `));
      const counts = new Set(own.flatMap((line) => line.split(' ').slice(1)));
      return [name, ...[...counts].sort()].join(' ');
    })
    .join('\n');
}

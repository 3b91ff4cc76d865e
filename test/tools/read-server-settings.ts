/**
 * Settings of a server, as a text of a line a setting, read from two majors: what only one of them
 * has is marked.
 */

import type { Client } from 'pg';

/** `name context type detail`: `detail` is the values of an enum (blanks as `+`), or the least and the most of a number without a unit. */
const query = `
  SELECT name || ' ' || context || ' ' || vartype || CASE
    WHEN vartype = 'enum' THEN ' ' || replace(array_to_string(enumvals, ','), ' ', '+')
    WHEN vartype = 'integer' AND unit IS NULL THEN ' ' || min_val || '..' || max_val
    ELSE '' END AS line
  FROM pg_settings WHERE strpos(name, '.') = 0 ORDER BY name COLLATE "C"`;

async function lines(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ line: string }>(query);
  return new Map(rows.map(({ line }) => [line.split(' ')[0]!, line]));
}

/** A line of 18's, or of 16's marked `<18`; what is new in 18 is marked `>16`. */
export async function settingLines([before, after]: readonly [Client, Client]): Promise<string> {
  const [old, now] = await Promise.all([lines(before), lines(after)]);
  const all = [...new Set([...old.keys(), ...now.keys()])].sort();
  return all
    .map((name) => {
      const line = now.get(name);
      if (line === undefined) return `${old.get(name)!} <18`;
      return old.has(name) ? line : `${line} >16`;
    })
    .join('\n');
}

/** The servers of this test run, from inside a test. */

import { inject } from 'vitest';
import type { Major } from './binaries.ts';
import { serverAt, type Server } from './servers.ts';

/** The run's server of a major version. Other tests use it too: change nothing but a database of your own. */
export async function sharedServer(major: Major): Promise<Server> {
  const answer = await fetch(`${inject('databaseServers')}/${major}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return serverAt(major, Number(text));
}

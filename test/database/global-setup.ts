/** One server of each major version for a whole test run, started when the first test asks for it. */

import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { majors, type Major } from './binaries.ts';
import { startServer, type StartedServer } from './servers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Asked for `/16` or `/18`, it starts that server if need be and answers with its port. */
    databaseServers: string;
  }
}

/** Tests run in processes of their own: they reach this one by way of the loopback interface. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = new Map<Major, Promise<StartedServer>>();
  const keeper = http.createServer((request, response) => {
    const major = majors.find((each) => request.url === `/${each}`);
    if (major === undefined) return void response.writeHead(404).end();
    const server = started.get(major) ?? startServer(major);
    started.set(major, server);
    server.then(
      ({ port }) => response.end(String(port)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  keeper.listen(0, '127.0.0.1');
  await once(keeper, 'listening');
  project.provide('databaseServers', `http://127.0.0.1:${(keeper.address() as AddressInfo).port}`);
  return async () => {
    keeper.closeAllConnections();
    keeper.close();
    const servers = await Promise.allSettled(started.values());
    await Promise.all(
      servers.map((each) => (each.status === 'fulfilled' ? each.value.stop() : null)),
    );
  };
}

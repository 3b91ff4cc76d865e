/** Real PostgreSQL servers for tests: thrown away afterwards, so nothing they write need survive. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeLiteral } from 'pg';
import { asServerUser, binFolder, giveToServerUser, run, type Major } from './binaries.ts';

/** A server that answers. */
export interface Server {
  readonly major: Major;
  /** As `SHOW server_version` says it: `18.4`. */
  readonly version: string;
  readonly port: number;
  /** Makes an empty database of its own; about 20 ms. */
  database(options?: DatabaseOptions): Promise<Database>;
}

/** A server that we started and must stop. */
export interface StartedServer extends Server {
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

export interface DatabaseOptions {
  /** Of every session in the database; `UTC` unless given. */
  readonly timezone?: string;
}

/** A database that one test has for itself. */
export interface Database {
  readonly name: string;
  readonly connectionString: string;
  /** A new connection; `drop` closes it if the test has not. */
  client(): Promise<Client>;
  /** Closes our connections and removes the database, whoever else is still in it. */
  drop(): Promise<void>;
}

/** How long a server may take to answer, in milliseconds; half a second is usual. */
const startLimit = 30_000;

/**
 * Runs the server and ends with it: kills it and removes its folder when our end of the pipe at
 * standard input closes, which it does however a test run ends.
 */
const guard = `
folder=$1; shift
exec 3<&0
"$@" & server=$!
(read -r _ <&3; kill -INT $server) 2>/dev/null & watcher=$!
wait $server
kill $watcher 2>/dev/null
rm -rf "$folder"`;

/** Settings of a server whose data nobody will miss. */
const settings = {
  listen_addresses: '127.0.0.1',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 40,
  max_locks_per_transaction: 2048,
  jit: 'off',
  timezone: 'UTC',
  log_min_messages: 'fatal',
};

/** Starts a server of a major version in a folder of its own; throws with its words if it does not start. */
export async function startServer(major: Major): Promise<StartedServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `sql-to-drizzle-pg${major}-`));
  let child: ChildProcess;
  let port: number;
  try {
    giveToServerUser(folder);
    const bin = binFolder(major, folder);
    initialise(bin, folder);
    port = await freePort();
    child = spawnGuarded({ bin, folder, port });
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const server = await untilReady(major, port, child);
  return { ...server, stop: () => stop(child) };
}

/** The server that listens at a port of this machine. */
export async function serverAt(major: Major, port: number): Promise<Server> {
  const admin = await connect(port, 'postgres');
  try {
    const { rows } = await admin.query<{ server_version: string }>('SHOW server_version');
    const version = rows[0]?.server_version ?? '';
    return { major, version, port, database: (options) => createDatabase(port, options) };
  } finally {
    await admin.end();
  }
}

function initialise(bin: string, folder: string): void {
  const initdb = [path.join(bin, 'initdb'), '-D', path.join(folder, 'data'), '-U', 'postgres'];
  const options = ['-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  run(asServerUser([...initdb, ...options]), { cwd: folder });
}

function spawnGuarded(server: { bin: string; folder: string; port: number }): ChildProcess {
  const { bin, folder, port } = server;
  const all = { ...settings, port, unix_socket_directories: folder };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const postgres = asServerUser([
    path.join(bin, 'postgres'),
    '-D',
    path.join(folder, 'data'),
    ...options,
  ]);
  // Detached, so that Ctrl-C reaches the guard as the end of its input and not as a signal.
  return spawn('sh', ['-c', guard, 'sh', folder, ...postgres], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

async function untilReady(major: Major, port: number, child: ChildProcess): Promise<Server> {
  let log = '';
  child.stderr?.on('data', (part: Buffer) => (log = `${log}${part}`.slice(-4000)));
  const deadline = Date.now() + startLimit;
  for (;;) {
    try {
      return await serverAt(major, port);
    } catch (cause) {
      if (child.exitCode !== null || Date.now() > deadline) {
        child.stdin?.end();
        throw new Error(`PostgreSQL ${major} did not start:\n${log}`, { cause });
      }
      await sleep(20);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.stdin?.end();
  await exit;
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function connect(port: number, database: string): Promise<Client> {
  const client = new Client({ host: '127.0.0.1', port, user: 'postgres', database });
  // A server that is stopped says so to every connection; queries fail by themselves.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function createDatabase(port: number, options: DatabaseOptions = {}): Promise<Database> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  // file_copy is the cheaper way for a template this small.
  await administer(port, [`CREATE DATABASE ${name} TEMPLATE template0 STRATEGY file_copy`]);
  if (options.timezone !== undefined) {
    const timezone = escapeLiteral(options.timezone);
    await administer(port, [`ALTER DATABASE ${name} SET timezone = ${timezone}`]);
  }
  const clients: Client[] = [];
  return {
    name,
    connectionString: `postgres://postgres@127.0.0.1:${port}/${name}`,
    async client() {
      const client = await connect(port, name);
      clients.push(client);
      return client;
    },
    async drop() {
      await Promise.all(clients.splice(0).map((client) => client.end()));
      await administer(port, [`DROP DATABASE ${name} WITH (FORCE)`]);
    },
  };
}

async function administer(port: number, statements: readonly string[]): Promise<void> {
  const admin = await connect(port, 'postgres');
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/**
 * A way to a database, whoever makes it: a connection string, or what the user has connected
 * already. Queries are sent as plain text, which poolers understand, and come back as one JSON text
 * each, so that no driver's own reading of types is in between.
 */

/** What node-postgres and PGlite have in common. */
export interface Queryable {
  query(text: string): Promise<{ readonly rows: readonly unknown[] }>;
}

/** A pool of node-postgres: each query of its own may go to another connection. */
interface Pool extends Queryable {
  readonly totalCount: number;
  connect(): Promise<Queryable & { release(): void }>;
}

/** As node-postgres takes them. */
export interface ConnectionOptions {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  readonly ssl?: boolean | object;
  readonly connectionTimeoutMillis?: number;
}

/** A connection string, options, or something connected: a Client or Pool of node-postgres, PGlite. */
export type Connection = string | ConnectionOptions | Queryable;

/** A connection that is open. */
export interface OpenConnection {
  readonly client: Queryable;
  close(): Promise<void>;
}

/** Thrown where node-postgres is not installed. */
export class DriverMissing extends Error {}

export function isQueryable(connection: Connection): connection is Queryable {
  return typeof connection === 'object' && 'query' in connection;
}

/** Opens what is not open; what the user has connected stays open. Rejects as the driver does. */
export async function open(connection: Connection): Promise<OpenConnection> {
  if (!isQueryable(connection)) return await connect(connection);
  if (!isPool(connection)) return { client: connection, close: () => Promise.resolve() };
  const client = await connection.connect();
  return { client, close: () => Promise.resolve(client.release()) };
}

function isPool(connection: Queryable): connection is Pool {
  return 'totalCount' in connection && 'connect' in connection;
}

async function connect(connection: string | ConnectionOptions): Promise<OpenConnection> {
  const { Client } = await driver();
  const options = typeof connection === 'string' ? { connectionString: connection } : connection;
  const client = new Client({ connectionTimeoutMillis: 10_000, ...options });
  // A connection that breaks makes the running query reject; alone, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return { client, close: () => client.end() };
}

interface Driver {
  readonly Client: new (options: object) => Queryable & {
    connect(): Promise<unknown>;
    end(): Promise<void>;
    on(event: 'error', listener: () => void): unknown;
  };
}

/** node-postgres, which only those need who read databases. */
async function driver(): Promise<Driver> {
  try {
    const { default: pg } = await import('pg');
    return pg as unknown as Driver;
  } catch (cause) {
    throw new DriverMissing('node-postgres is not installed', { cause });
  }
}

/** How people know a connection; never with its password. */
export function describe(connection: Connection): string {
  if (isQueryable(connection)) return 'database';
  if (typeof connection !== 'string') {
    const { host = 'localhost', port = 5432, user, database } = connection;
    return `postgres://${user === undefined ? '' : `${user}@`}${host}:${port}/${database ?? ''}`;
  }
  if (!URL.canParse(connection)) return 'database';
  const { username, host, pathname } = new URL(connection);
  return `postgres://${username === '' ? '' : `${username}@`}${host}${pathname}`;
}

/** What must never be shown. */
export function secretsOf(connection: Connection): readonly string[] {
  if (isQueryable(connection)) return [];
  if (typeof connection !== 'string') {
    return connection.password === undefined ? [] : [connection.password];
  }
  const url = URL.canParse(connection) ? new URL(connection) : null;
  const written = [url?.password ?? '', url?.searchParams.get('password') ?? ''];
  const decoded = written.map((secret) => {
    try {
      return decodeURIComponent(secret);
    } catch {
      return secret;
    }
  });
  return [connection, ...new Set([...written, ...decoded])].filter((secret) => secret !== '');
}

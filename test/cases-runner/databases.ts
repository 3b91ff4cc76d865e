/** Databases of a server that cases use one after the other and leave as they were. */

import type { Client } from 'pg';
import type { Major } from '../database/binaries.ts';
import type { Database, Server } from '../database/servers.ts';

export class Databases {
  readonly server: Server;
  readonly major: Major;
  readonly #all: Database[] = [];
  readonly #free: Client[] = [];

  constructor(server: Server) {
    this.server = server;
    this.major = server.major;
  }

  /** A session in a database that nobody else uses meanwhile. */
  async lend<T>(use: (client: Client) => Promise<T>): Promise<T> {
    const client = this.#free.pop() ?? (await this.#open());
    const result = await use(client);
    // What failed is not lent again.
    this.#free.push(client);
    return result;
  }

  async #open(): Promise<Client> {
    const database = await this.server.database();
    this.#all.push(database);
    return await database.client();
  }

  async drop(): Promise<void> {
    await Promise.all(this.#all.map((database) => database.drop()));
  }
}

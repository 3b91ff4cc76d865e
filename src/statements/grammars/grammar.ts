/** The two grammars as one: who reads first, who is asked when the first cannot. */

import type { StatementText } from '../statement-text.ts';
import { toPostgres18 } from './canonical.ts';
import type { Engine, Outcome } from './engine.ts';
import { loadPostgres16 } from './postgres16.ts';
import { loadPostgres18, type Postgres18Engine } from './postgres18.ts';

/** A loaded grammar. Made by `loadGrammar`; holds the parsers, which are renewed as needed. */
export class Grammar {
  /** The PostgreSQL whose grammar reads first. */
  readonly major: 16 | 18;
  /** The major version of the server that will run the statements. */
  readonly postgres: number;
  private readonly first: Engine;
  /** That of 18: the first too, where the server is newer than 16. */
  private second: Postgres18Engine | null;

  constructor(first: Engine, second: Postgres18Engine | null, postgres: number) {
    this.first = first;
    this.second = second;
    this.major = second === null ? 16 : 18;
    this.postgres = postgres;
  }

  /**
   * What the grammar says of a text whose tree is `depth` levels deep (see depth.ts). A text that
   * is too deep for PostgreSQL 16's parser is read by that of 18.
   */
  async read(source: StatementText, depth: number): Promise<Outcome> {
    if (this.first.spent) await this.first.renew();
    const outcome = this.readNow(source, depth);
    if (outcome.kind !== 'tooDeep' || this.major === 18) return outcome;
    return this.readNewest(source, depth);
  }

  /** As `read`, without waiting: what is too deep for the first parser is too deep. */
  readNow(source: StatementText, depth: number): Outcome {
    const refused = refuseNul(source.text);
    if (refused !== null) return refused;
    if (depth > this.first.deepest || this.first.spent) return { kind: 'tooDeep' };
    const outcome = this.first.parse(source.encode());
    if (outcome.kind === 'tree' && this.major === 16) toPostgres18(outcome.statements, source);
    return outcome;
  }

  /** What the grammar of PostgreSQL 18 says of it; loads that where it is not loaded yet. */
  async readNewest(source: StatementText, depth: number): Promise<Outcome> {
    if (this.major === 18) return this.read(source, depth);
    const refused = refuseNul(source.text);
    if (refused !== null) return refused;
    const newest = await this.loadNewest();
    if (depth > newest.deepest) return { kind: 'tooDeep' };
    return newest.parse(source.encode());
  }

  /** Makes `readPlpgsql` possible (20 ms, once). */
  async loadPlpgsql(): Promise<void> {
    await this.loadNewest();
  }

  /**
   * The printed tree of the PL/pgSQL in a CREATE FUNCTION, or the parser's message; null where it
   * was not loaded.
   */
  readPlpgsql(source: StatementText): string | null {
    if (this.second === null || this.second.spent || source.text.includes('\0')) return null;
    return this.second.parsePlpgsql(source.encode());
  }

  private async loadNewest(): Promise<Postgres18Engine> {
    this.second ??= await loadPostgres18();
    if (this.second.spent) await this.second.renew();
    return this.second;
  }
}

/** Both parsers read up to the first NUL and say nothing of the rest; the server takes none. */
function refuseNul(text: string): Outcome | null {
  const at = text.indexOf('\0');
  if (at === -1) return null;
  const position = Array.from(text.slice(0, at)).length;
  return { kind: 'refused', message: 'invalid byte sequence for encoding "UTF8": 0x00', position };
}

/** The newest major version that the first grammar stands for. */
const newestOf16 = 16;

/**
 * Loads the grammar for a server of major version `postgres`: up to 16 that of PostgreSQL 16, from
 * 17 that of 18. Loads one parser only (20 to 40 ms).
 */
export async function loadGrammar(postgres: number): Promise<Grammar> {
  if (postgres <= newestOf16) return new Grammar(await loadPostgres16(), null, postgres);
  const newest = await loadPostgres18();
  return new Grammar(newest, newest, postgres);
}

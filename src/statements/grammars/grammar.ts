/** The two grammars as one: who reads first, who is asked when the first cannot. */

import type { StatementText } from '../statement-text.ts';
import { toPostgres18 } from './canonical.ts';
import type { Engine, Outcome } from './engine.ts';
import { loadPostgres16 } from './postgres16.ts';
import { loadPostgres18 } from './postgres18.ts';

/** A loaded grammar. Made by `loadGrammar`; holds the parsers, which are renewed as needed. */
export class Grammar {
  /** The PostgreSQL whose grammar reads first. */
  readonly major: 16 | 18;
  /** The major version of the server that will run the statements. */
  readonly postgres: number;
  private readonly first: Engine;
  private second: Engine | null = null;

  constructor(first: Engine, major: 16 | 18, postgres: number) {
    this.first = first;
    this.major = major;
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
    this.second ??= await loadPostgres18();
    if (this.second.spent) await this.second.renew();
    if (depth > this.second.deepest) return { kind: 'tooDeep' };
    return this.second.parse(source.encode());
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
  return postgres <= newestOf16
    ? new Grammar(await loadPostgres16(), 16, postgres)
    : new Grammar(await loadPostgres18(), 18, postgres);
}

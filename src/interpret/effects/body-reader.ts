/** Bodies of routines to the statements in them. Each text is read once: triggers fire often. */

import { parseNow, type Grammar } from '../../statements/parse.ts';
import { readPlpgsql, type PlpgsqlRoutine } from '../../statements/plpgsql.ts';
import type { AnyStatement } from '../../statements/statement.ts';

/** A statement in a body; EXECUTE and its like have none of their own. */
export interface BodyStatement {
  readonly statement: AnyStatement | null;
  /** 1-based, in the body. */
  readonly line: number;
}

/** The statements of a body, or why it cannot be read. */
export type BodyReading = readonly BodyStatement[] | string;

export class BodyReader {
  readonly #grammar: Grammar | null;
  readonly #read = new Map<string, BodyReading>();

  /** Without a grammar no body can be read. */
  constructor(grammar: Grammar | null) {
    this.#grammar = grammar;
  }

  plpgsql(routine: PlpgsqlRoutine): BodyReading {
    const { parameters, returns, body } = routine;
    return this.#once(JSON.stringify([parameters, returns, body]), (grammar) => {
      const reading = readPlpgsql(routine, grammar);
      if (reading.kind === 'refused') return reading.message;
      const statements: BodyStatement[] = [];
      for (const { kind, sql, line } of reading.parts) {
        const found = parsed(sql, grammar);
        if (typeof found === 'string') return found;
        if (kind === 'dynamic') statements.push({ statement: null, line });
        statements.push(...found.map((statement) => ({ statement, line })));
      }
      return statements;
    });
  }

  sql(body: string): BodyReading {
    return this.#once(body, (grammar) => {
      const found = parsed(body, grammar);
      if (typeof found === 'string') return found;
      return found.map((statement) => ({ statement, line: 1 }));
    });
  }

  #once(key: string, read: (grammar: Grammar) => BodyReading): BodyReading {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const reading = this.#grammar === null ? 'there is no grammar' : read(this.#grammar);
    this.#read.set(key, reading);
    return reading;
  }
}

function parsed(text: string, grammar: Grammar): readonly AnyStatement[] | string {
  const { statements, diagnostics } = parseNow({ path: '', text }, grammar);
  return diagnostics.find(({ severity }) => severity === 'error')?.message ?? statements;
}

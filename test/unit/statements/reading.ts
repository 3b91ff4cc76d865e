/** Reading SQL in tests: the real grammars, loaded once a file. */

import { loadGrammar, parseFile } from '../../../src/statements/parse.ts';
import type { Parsed } from '../../../src/statements/parse.ts';
import type { AnyStatement, Statement, StatementKind } from '../../../src/statements/statement.ts';

const grammar16 = await loadGrammar(16);
const grammar18 = await loadGrammar(18);

/** Both, as rows for `describe.each`. */
export const grammars = [{ grammar: grammar16 }, { grammar: grammar18 }] as const;

export function parse(text: string, grammar = grammar16): Promise<Parsed> {
  return parseFile({ path: 'test.sql', text }, grammar);
}

/** The only statement of a text, of the kind `kind`; throws for anything else. */
export async function parseOne<K extends StatementKind>(
  kind: K,
  text: string,
  grammar = grammar16,
): Promise<Statement<K>> {
  const { statements, diagnostics } = await parse(text, grammar);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  const [statement] = statements;
  if (statement?.kind !== kind || statements.length > 1) {
    throw new Error(`expected one ${kind}, found ${statements.map(({ kind }) => kind).join()}`);
  }
  return statement as AnyStatement as Statement<K>;
}

/** The text of each statement. */
export function textsOf({ statements }: Parsed): string[] {
  return statements.map(({ source, span }) => source.text.slice(span.start, span.end));
}

/** Each diagnostic as `code state message [what it points at]`. */
export function saidOf({ diagnostics }: Parsed): string[] {
  return diagnostics.map(({ code, sqlstate, message, place }) => {
    const at = place!.source.text.slice(place!.span.start, place!.span.end);
    return `${code} ${sqlstate} ${message} [${at}]`;
  });
}

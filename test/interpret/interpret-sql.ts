/** Interpreting SQL in tests: one text as one migration. */

import type { CatalogFact } from '../../src/catalog/catalog.ts';
import type { FactKind } from '../../src/catalog/facts.ts';
import type { FactId } from '../../src/catalog/id.ts';
import { interpret, type Interpretation } from '../../src/interpret/interpret.ts';
import type { SessionOptions } from '../../src/interpret/session.ts';
import { loadGrammar, parseFile } from '../../src/statements/parse.ts';

export interface InterpretOptions extends Partial<SessionOptions> {
  /** Major version of the server; 18 unless given. */
  readonly postgres?: number;
}

/** What a text makes of an empty database; throws where the grammar refuses it. */
export async function interpretSql(
  text: string,
  { postgres = 18, searchPath = ['public'], ...rest }: InterpretOptions = {},
): Promise<Interpretation> {
  const grammar = await loadGrammar(postgres);
  const { statements, diagnostics } = await parseFile({ path: 'test.sql', text }, grammar);
  const refused = diagnostics.find(({ severity }) => severity === 'error');
  if (refused !== undefined) throw new Error(refused.message);
  return interpret([{ statements }], { postgres, searchPath, grammar, ...rest });
}

/** The fact of an id; throws where there is none or it is of another kind. */
export function factOf<K extends FactKind>(
  { catalog, diagnostics }: Interpretation,
  kind: K,
  path: string,
): CatalogFact<K> {
  const entry = catalog.entries.get(`${kind} ${path}` as FactId);
  if (entry === undefined) {
    const said = diagnostics.map(({ message }) => message).join('; ');
    throw new Error(`There is no ${kind} ${path}. ${said}`);
  }
  return entry.fact as CatalogFact<K>;
}

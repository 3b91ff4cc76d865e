/**
 * The relations and functions that names lead to, made by migrations, of the server's own or of an
 * extension, along the search path.
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { FunctionFact } from '../catalog/facts.ts';
import type { Lookup, SchemaPath } from '../catalog/lookup.ts';
import {
  catalogFunctionsNamed,
  extensionFunctionsNamed,
  extensionRelation,
  knowsNamesOf,
  systemRelation,
  type Signature,
  type TypedSignature,
} from '../postgres/names.ts';
import type { OperatorCandidate } from './candidates.ts';

/** What names are looked up in. */
export interface Environment {
  readonly builder: CatalogBuilder;
  readonly lookup: Lookup;
  /** Major version of the server. */
  readonly postgres: number;
  /** The schemas that an unqualified name is looked up in, in order. */
  readonly path: () => SchemaPath;
  readonly pgCatalog: Handle;
  /** True once a statement was not understood: it may have made what is not found. */
  readonly mayLack: () => boolean;
  /** Labels that the open transaction has added to enums. */
  readonly newLabels: ReadonlySet<Handle>;
  /** What was asked for of pg_catalog, by name. */
  readonly own: OwnCandidates;
}

/** Functions and operators of pg_catalog with handles of their types, which stay for the session. */
export interface OwnCandidates {
  readonly functions: Map<string, readonly Candidate[]>;
  readonly operators: Map<string, readonly OperatorCandidate[]>;
}

/** A relation: a fact, or one that is known by its columns only. */
export type FoundRelation =
  | { readonly kind: 'fact'; readonly handle: Handle }
  | {
      readonly kind: 'known';
      readonly columns: readonly string[];
      /** Null for the server's own. */
      readonly extension: Handle | null;
    };

/** A function that a call may mean. */
export interface Candidate extends Signature {
  /** The function, or the extension that brings it; null for the server's own. */
  readonly needs: Handle | null;
  /** The function where it is a fact. */
  readonly fact: Handle | null;
  readonly schema: Handle;
  /** Its types by their names, where it is no fact. */
  readonly typed: TypedSignature | null;
}

/** The relation of a name; null where none is known. */
export function findRelation(
  environment: Environment,
  schema: string | null,
  name: string,
): FoundRelation | null {
  const { builder } = environment;
  for (const namespace of schemasFor(environment, schema)) {
    const handle = builder.find('relation', namespace, name);
    if (handle !== undefined) return { kind: 'fact', handle };
    const known = knownRelation(environment, namespace, name);
    if (known !== null) return known;
  }
  return null;
}

/** The schemas that a name is looked up in. */
export function schemasFor({ lookup, path }: Environment, schema: string | null): SchemaPath {
  if (schema === null) return path();
  const named = lookup.schema(schema);
  return named === undefined ? [] : [named];
}

function knownRelation(
  environment: Environment,
  schema: Handle,
  name: string,
): FoundRelation | null {
  const { builder, postgres } = environment;
  const own = systemRelation(builder.row(schema).name, name, postgres);
  if (own !== null) return { kind: 'known', columns: own, extension: null };
  for (const extension of extensionsIn(environment, schema)) {
    const columns = extensionRelation(builder.row(extension).name, name);
    if (columns !== null) return { kind: 'known', columns, extension };
  }
  return null;
}

/** The extensions whose objects stand in a schema. */
export function extensionsIn({ builder }: Environment, schema: Handle): readonly Handle[] {
  return builder.dependentsOf(schema).flatMap(({ dependent }) => {
    const row = builder.row(dependent);
    return row.kind === 'extension' && row.schema === schema ? dependent : [];
  });
}

/**
 * True where a name that is not found may yet be there: an extension was made whose functions and
 * relations are not known, or a statement was not understood.
 */
export function hasUnknownNames({ builder, mayLack }: Environment): boolean {
  if (mayLack()) return true;
  const extensions = builder.children(null, 'extension');
  return extensions.some((extension) => !knowsNamesOf(builder.row(extension).name));
}

/** All functions of a name, nearer schemas first; of several with the same facts none is left out. */
export function functionsNamed(
  environment: Environment,
  schema: string | null,
  name: string,
): readonly Candidate[] {
  return schemasFor(environment, schema).flatMap((each) => functionsIn(environment, each, name));
}

function functionsIn(environment: Environment, schema: Handle, name: string): readonly Candidate[] {
  const { builder, pgCatalog } = environment;
  const facts = builder.findAll('function', schema, name).flatMap((fact) => {
    // Those of the server's own stand in the table of names as well.
    if (builder.isPinned(fact)) return [];
    return {
      ...signatureOf(environment, builder.get('function', fact)),
      needs: fact,
      fact,
      schema,
      typed: null,
    };
  });
  return [
    ...facts,
    ...(schema === pgCatalog ? ownFunctions(environment, name) : []),
    ...extensionsIn(environment, schema).flatMap((extension) =>
      extensionFunctionsNamed(builder.row(extension).name, name)
        .filter(() => !facts.some(({ fact }) => builder.isMember(fact, extension)))
        .map((each) => ({ ...each, needs: extension, fact: null, schema, typed: each })),
    ),
  ];
}

function ownFunctions(environment: Environment, name: string): readonly Candidate[] {
  const { postgres, pgCatalog: schema, own } = environment;
  const known = own.functions.get(name);
  if (known !== undefined) return known;
  const found = catalogFunctionsNamed(name, postgres).map((each) => {
    return { ...each, needs: null, fact: null, schema, typed: each };
  });
  if (found.length > 0) own.functions.set(name, found);
  return found;
}

function signatureOf(environment: Environment, fact: FunctionFact<Handle>): Signature {
  const inputs = fact.arguments.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  const isProcedure = fact.kindOfFunction === 'procedure';
  // A call of a procedure gives something for its OUT parameters too.
  const given = isProcedure ? fact.arguments : inputs;
  const isVariadic = inputs.some(({ mode }) => mode === 'variadic');
  return {
    kind: fact.kindOfFunction,
    required: given.filter((argument) => argument.default === null).length,
    most: isVariadic ? Infinity : given.length,
    returnsSet: fact.returnsSet,
    result: resultOf(environment, fact),
    volatility: fact.volatility,
  };
}

function resultOf(
  { builder, pgCatalog }: Environment,
  fact: FunctionFact<Handle>,
): Signature['result'] {
  const outputs = fact.arguments.filter(({ mode }) => mode !== 'in' && mode !== 'variadic');
  if (outputs.length > 1) return outputs.map(({ name }, index) => name ?? `column${index + 1}`);
  if (fact.returns === null || fact.returns.dimensions > 0) return 'scalar';
  const returns = builder.row(fact.returns.type);
  if (returns.kind === 'domain') return 'unknown';
  if (returns.kind === 'baseType' && returns.parent === pgCatalog) {
    if (returns.name === 'record') return 'record';
    if (returns.name.startsWith('any')) return 'unknown';
  }
  if (hasColumns(returns.kind)) {
    return builder
      .children(fact.returns.type, 'column')
      .map((column) => builder.get('column', column))
      .sort((a, b) => a.position - b.position)
      .map(({ name }) => name);
  }
  return outputs[0]?.name == null ? 'scalar' : [outputs[0].name];
}

/** True for kinds of relations that have columns a query can name. */
export function hasColumns(kind: string): boolean {
  return (
    kind === 'table' || kind === 'view' || kind === 'materializedView' || kind === 'compositeType'
  );
}

/** True when a function can be called with so many arguments. */
export function takes(candidate: Signature, count: number): boolean {
  return count >= candidate.required && count <= candidate.most;
}

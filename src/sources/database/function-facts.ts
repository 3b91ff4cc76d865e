/** Functions, triggers and policies of a database as facts. */

import { extensionFunction } from '../../catalog/extension-function.ts';
import type { Argument, TriggerFact } from '../../catalog/facts.ts';
import { decodeId, encodeId, type FactId } from '../../catalog/id.ts';
import { printedExpression } from './expression.ts';
import { parametersOf, type DatabaseFacts } from './facts.ts';
import type { FunctionRow, PolicyRow, TriggerRow } from './queries/functions.ts';
import { typeText } from './object-facts.ts';
import { valueOf } from './type-facts.ts';

interface FunctionRows {
  readonly functions: readonly FunctionRow[];
  readonly triggers: readonly TriggerRow[];
  readonly policies: readonly PolicyRow[];
}

/** Columns and tables must be named already. */
export function addFunctions(facts: DatabaseFacts, rows: FunctionRows): void {
  const ids = new Map(rows.functions.map((row) => [row.oid, addFunction(facts, row)]));
  for (const row of rows.triggers) addTrigger(facts, row, ids);
  for (const { table, using, withCheck, ...row } of rows.policies) {
    facts.add('policy', {
      ...row,
      parent: facts.names.relation(table),
      using: using === null ? null : printedExpression(using),
      withCheck: withCheck === null ? null : printedExpression(withCheck),
    });
  }
}

function addFunction(facts: DatabaseFacts, row: FunctionRow): FactId {
  const { names } = facts;
  const { name, kindOfFunction, returnsSet, language, strict, securityDefiner, leakproof } = row;
  const args = argumentsOf(facts, row);
  const parent = names.schema(row.schema);
  const path = [names.schemaName(row.schema), signatureOf(name, args)];
  const returns = row.returns === 0 ? null : names.use(row.returns);
  const kind = 'function';
  if (row.isExtensions) {
    return facts.add(kind, { ...extensionFunction, owner: null, parent, name, returns }, path);
  }
  // An aggregate's source is a word that means nothing.
  const body = kindOfFunction === 'aggregate' ? null : row.body;
  const fact = {
    parent,
    name,
    owner: row.owner,
    comment: row.comment,
    kindOfFunction,
    arguments: args,
    returns,
    returnsSet,
    language,
    volatility: row.volatility,
    strict,
    securityDefiner,
    leakproof,
    parallel: row.parallel,
    body,
    settings: parametersOf(row.settings),
  };
  return facts.add(kind, fact, path);
}

function argumentsOf(facts: DatabaseFacts, row: FunctionRow): readonly Argument<FactId>[] {
  return (row.types ?? []).map((oid, at) => {
    const type = facts.names.use(oid);
    const given = row.defaults[at] ?? null;
    return {
      mode: row.modes[at] ?? 'in',
      // Unnamed ones have an empty name where any other has one.
      name: row.names[at] || null,
      type,
      default: given === null ? null : printedExpression(given, valueOf(facts, type)),
    };
  });
}

/** As the catalog's builder writes it: `f(integer,public.t[])` with pg_type's names. */
function signatureOf(name: string, args: readonly Argument<FactId>[]): string {
  const inputs = args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  return `${name}(${inputs.map(({ type }) => typeText(type)).join(',')})`;
}

/** Bits of pg_trigger.tgtype, in the order in which facts list events. */
const events = [
  ['insert', 4],
  ['update', 16],
  ['delete', 8],
  ['truncate', 32],
] as const;

function addTrigger(facts: DatabaseFacts, row: TriggerRow, ids: ReadonlyMap<number, FactId>): void {
  const { names } = facts;
  const { table, bits, columns, definition, hasCondition, fromTable, ...rest } = row;
  const { function: oid, functionName, functionSchema, arguments: args, ...others } = rest;
  const { wholeTable, wholeName, ...told } = others;
  if (names.findRelation(table) === undefined) return;
  // A function of the server's own, or of an extension that is told of by name only.
  const builtIn = (): FactId =>
    encodeId({ kind: 'function', path: [names.schemaName(functionSchema), `${functionName}()`] });
  const when = hasCondition ? conditionOf(definition) : null;
  const fact: TriggerFact<FactId> = {
    ...told,
    parent: names.relation(table),
    events: events.flatMap(([event, bit]) => ((bits & bit) === 0 ? [] : event)),
    columns: names.columns(table, columns),
    function: ids.get(oid) ?? builtIn(),
    arguments: args === '' ? [] : args.split('\\000').slice(0, -1),
    when: when === null ? null : printedExpression(when),
    fromTable: fromTable === null ? null : (names.findRelation(fromTable) ?? null),
    partitionOf: wholeTable === null ? null : triggerId(names.findRelation(wholeTable), wholeName),
  };
  facts.add('trigger', fact);
}

function triggerId(table: FactId | undefined, name: string | null): FactId | null {
  if (table === undefined || name === null) return null;
  return encodeId({ kind: 'trigger', path: [...decodeId(table).path, name] });
}

/** pg_get_expr cannot print what names both OLD and NEW. */
function conditionOf(definition: string): string | null {
  return / WHEN \((.*)\) EXECUTE (?:FUNCTION|PROCEDURE) /s.exec(definition)?.[1] ?? null;
}

/**
 * Where functions may have pseudo-types: what each language's validator and ProcedureCreate refuse.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/pg_proc.c
 */

import type { Handle } from '../../catalog/builder.ts';
import type { FunctionFact, TypeUse } from '../../catalog/facts.ts';
import { isPolymorphicName } from '../../infer/coercion.ts';
import { builtInTypes } from '../../postgres/types.ts';
import { isPseudoType } from '../attribute-type.ts';
import type { Context } from '../context.ts';
import { refuse } from '../refusal.ts';
import { isInput } from './parameters.ts';

const rangePolymorphic = /(?:multi)?range$/;

type Signature = Pick<FunctionFact<Handle>, 'language' | 'arguments' | 'returns'>;

/** 42P13 and 0A000 for pseudo-types where a function cannot have them. */
export function checkPseudoTypes(context: Context, signature: Signature): void {
  const { language, arguments: args, returns } = signature;
  const inputs = args.filter(({ mode }) => isInput(mode)).map(({ type }) => type);
  checkResult(context, inputs, returns);
  if (language === 'sql') checkSql(context, inputs, returns);
  if (language === 'plpgsql') checkPlpgsql(context, inputs, returns);
}

/** The name of a pseudo-type; null for any other type. */
function pseudoName(context: Context, use: TypeUse<Handle> | null): string | null {
  if (use === null || use.dimensions > 0 || !isPseudoType(context, use.type)) return null;
  return context.builder.row(use.type).name;
}

/** As messages say it: `"any"` in quotes, for it is a key word. */
function printed(name: string): string {
  return builtInTypes.get(name)?.printed ?? name;
}

/** What a result can be told from: a polymorphic one from such an argument of its family. */
function checkResult(
  context: Context,
  inputs: readonly TypeUse<Handle>[],
  returns: TypeUse<Handle> | null,
): void {
  const result = pseudoName(context, returns);
  const names = inputs.map((input) => pseudoName(context, input));
  if (result === 'internal' && !names.includes('internal')) {
    refuse({ sqlstate: '42P13', message: 'unsafe use of pseudo-type "internal"' });
  }
  if (!isPolymorphicName(result)) return;
  const tells = names.some(
    (name) =>
      isPolymorphicName(name) &&
      isCompatible(name) === isCompatible(result) &&
      (!rangePolymorphic.test(result) || rangePolymorphic.test(name)),
  );
  if (!tells) refuse({ sqlstate: '42P13', message: 'cannot determine result data type' });
}

/** The two families: `anyelement` and its like, `anycompatible` and its like. */
function isCompatible(name: string): boolean {
  return name.startsWith('anycompatible');
}

function checkSql(
  context: Context,
  inputs: readonly TypeUse<Handle>[],
  returns: TypeUse<Handle> | null,
): void {
  const result = pseudoName(context, returns);
  if (result !== null && result !== 'record' && result !== 'void' && !isPolymorphicName(result)) {
    refuse({ sqlstate: '42P13', message: `SQL functions cannot return type ${printed(result)}` });
  }
  for (const input of inputs) {
    const name = pseudoName(context, input);
    if (name === null || name === 'record' || isPolymorphicName(name)) continue;
    refuse({
      sqlstate: '42P13',
      message: `SQL functions cannot have arguments of type ${printed(name)}`,
    });
  }
}

const plpgsqlResults: ReadonlySet<string> = new Set(['trigger', 'event_trigger', 'void', 'record']);

function checkPlpgsql(
  context: Context,
  inputs: readonly TypeUse<Handle>[],
  returns: TypeUse<Handle> | null,
): void {
  const result = pseudoName(context, returns);
  if (result !== null && !plpgsqlResults.has(result) && !isPolymorphicName(result)) {
    refuse({
      sqlstate: '0A000',
      message: `PL/pgSQL functions cannot return type ${printed(result)}`,
    });
  }
  for (const input of inputs) {
    const name = pseudoName(context, input);
    if (name === null || name === 'record' || isPolymorphicName(name)) continue;
    refuse({
      sqlstate: '0A000',
      message: `PL/pgSQL functions cannot accept type ${printed(name)}`,
    });
  }
  if (inputs.length === 0) return;
  if (result === 'trigger') {
    refuse({ sqlstate: '42P13', message: 'trigger functions cannot have declared arguments' });
  }
  if (result === 'event_trigger') {
    refuse({
      sqlstate: '42P13',
      message: 'event trigger functions cannot have declared arguments',
    });
  }
}

/**
 * CREATE FUNCTION and CREATE PROCEDURE: a named object with a signature.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/functioncmds.c
 */

import type { CreateFunctionStmt } from '@pgsql/types';
import type { NewFact } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { dependOnExpression } from '../expression.ts';
import { dependOnAll } from '../named/find-function.ts';
import { usedLanguage } from '../named/used-objects.ts';
import { creationSchema } from '../names.ts';
import { qualifiedNameOf } from '../nodes.ts';
import { refuse } from '../refusal.ts';
import { bodyNeeds, checkStringBody } from './body.ts';
import { neededTransforms, supportFunction, transformsFor } from './needed-functions.ts';
import { checkPseudoTypes } from './pseudo-types.ts';
import {
  applyOptions,
  bodyStrings,
  defaultOptions,
  readOptions,
  type ReadOptions,
} from './options.ts';
import { readParameters } from './parameters.ts';
import { checkPlpgsqlBody } from './plpgsql-body.ts';
import { placeRoutine } from './place-routine.ts';
import { returnTypeOf } from './return-type.ts';

/** `CREATE [OR REPLACE] FUNCTION | PROCEDURE f(a int DEFAULT 1, OUT b text) RETURNS ... AS '...'` */
export function createFunction(context: Context, node: CreateFunctionStmt): void {
  const isProcedure = node.is_procedure === true;
  const word = isProcedure ? 'procedure' : 'function';
  const name = qualifiedNameOf(node.funcname);
  const schema = creationSchema(context, name);
  const options = readOptions(node.options ?? [], isProcedure);
  const support = supportFunction(context, options);
  const language = languageOf(context, node, options);
  const transforms = transformsFor(context, options, language);
  const { arguments: args, needs } = readParameters(context, node.parameters ?? [], word);
  const returns = isProcedure ? null : returnTypeOf(context, node.returnType, args);
  const returnsSet = node.returnType?.setof === true;
  const decided = applyOptions(context, options, defaultOptions, returnsSet);
  const body = bodyOf(node, options, language);
  checkPseudoTypes(context, { language, arguments: args, returns });
  const fact: NewFact<'function'> = {
    parent: schema,
    name: name.name,
    comment: null,
    kindOfFunction: isProcedure
      ? 'procedure'
      : options.byName.has('window')
        ? 'window'
        : 'function',
    arguments: args,
    returns,
    returnsSet,
    language,
    ...decided,
    body,
  };
  const own = node.sql_body === undefined ? null : bodyNeeds(context, fact, node.sql_body);
  const handle = placeRoutine(context, fact, node.replace === true);
  dependOnExpression(context, handle, needs);
  dependOnAll(context, handle, [usedLanguage(context, language), support]);
  dependOnAll(context, handle, neededTransforms(context, fact, transforms));
  if (own !== null) dependOnExpression(context, handle, own);
  // It is there already, so that it may call itself.
  else {
    checkStringBody(context, fact);
    checkPlpgsqlBody(context, handle);
  }
}

/** The language, `sql` for a body that is no string; 42704 for one that no extension brought. */
function languageOf(
  context: Context,
  { sql_body: sqlBody }: CreateFunctionStmt,
  { byName }: ReadOptions,
): string {
  const arg = byName.get('language')?.arg;
  if (arg === undefined || !('String' in arg)) {
    if (sqlBody !== undefined) return 'sql';
    return refuse({ sqlstate: '42P13', message: 'no language specified' });
  }
  const name = arg.String.sval ?? '';
  usedLanguage(context, name);
  return name;
}

/** The text of the body; null where it is SQL of its own (interpret_AS_clause). */
function bodyOf(
  { sql_body: sqlBody }: CreateFunctionStmt,
  options: ReadOptions,
  language: string,
): string | null {
  const strings = bodyStrings(options);
  if (strings === null && sqlBody === undefined) refuseBody('no function body specified');
  if (strings !== null && sqlBody !== undefined) refuseBody('duplicate function body specified');
  if (sqlBody !== undefined && language !== 'sql') {
    refuseBody('inline SQL function body only valid for language SQL');
  }
  if (strings !== null && strings.length > 1 && language !== 'c') {
    refuseBody(`only one AS item needed for language "${language}"`);
  }
  return strings?.[0] ?? null;
}

function refuseBody(message: string): never {
  return refuse({ sqlstate: '42P13', message });
}

/**
 * Bodies in PL/pgSQL: what its compiler refuses of the text alone (plpgsql_validator in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/pl/plpgsql/src/pl_handler.c). Our parser
 * of them is that compiler without a catalog: what it says of types, or of fields, is not believed.
 */

import type { Handle } from '../../catalog/builder.ts';
import { readPlpgsql } from '../../statements/plpgsql.ts';
import type { Context } from '../context.ts';
import { routineText } from '../effects/routine-text.ts';
import { refuse } from '../refusal.ts';

/**
 * What needs no catalog to be known, with its SQLSTATE.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/pl/plpgsql/src/pl_gram.y
 */
const certain: readonly (readonly [RegExp, string])[] = [
  [/^"[a-z_][^".]*" is not a known variable$/, '42601'],
  [/^duplicate declaration at or near /, '42601'],
  [/^(?:EXIT|CONTINUE) cannot be used outside a loop/, '42601'],
  [/^there is no label "/, '42601'],
  [/^block label "/, '42601'],
  [/^end label "/, '42601'],
  [/^RETURN cannot have a parameter in a procedure$/, '42601'],
  [/^RETURN cannot have a parameter in function /, '42804'],
  [/^cannot use RETURN (?:NEXT|QUERY) in a non-SETOF function$/, '42804'],
  [/^too (?:few|many) parameters specified for RAISE$/, '42601'],
  [/^unrecognized exception condition "/, '42704'],
  [/^loop variable of /, '42601'],
  [/^variable "[^"]*" is declared CONSTANT$/, '22005'],
  [/^variable "[^"]*" must have a default value, since it's declared NOT NULL$/, '22004'],
  [/^mismatched parentheses at or near /, '42601'],
  [/^missing (?:expression|"[^"]*") at (?:or near|end of) /, '42601'],
  [/^syntax error at (?:or near |end of input$)/, '42601'],
];

/** Refuses a body as the server does when it checks it. */
export function checkPlpgsqlBody(context: Context, handle: Handle): void {
  const { builder, session } = context;
  const routine = builder.get('function', handle);
  const { body, language } = routine;
  if (language !== 'plpgsql' || body === null) return;
  if (!session.checkFunctionBodies || session.grammar === null) return;
  const reading = readPlpgsql(routineText(context, routine, body), session.grammar);
  if (reading.kind !== 'refused') return;
  const { message } = reading;
  const sqlstate = certain.find(([pattern]) => pattern.test(message))?.[1];
  if (sqlstate !== undefined) refuse({ sqlstate, message });
}

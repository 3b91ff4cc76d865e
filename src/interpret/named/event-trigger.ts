/**
 * Event triggers: what they run at later statements must leave the schema alone.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/event_trigger.c
 */

import type { AlterEventTrigStmt, CreateEventTrigStmt } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import { commandTag } from '../../postgres/command-tags.ts';
import type { Context } from '../context.ts';
import { Effects } from '../effects/effects.ts';
import { nameText } from '../names.ts';
import { optionsOf, qualifiedNameOf, stringsOf } from '../nodes.ts';
import { refuse, unsupported } from '../refusal.ts';
import { builtInType } from '../type-name.ts';
import { dependOnAll, findFunction } from './find-function.ts';
import { findDatabaseObject } from './find-named.ts';

const events: ReadonlySet<string> = new Set([
  'ddl_command_start',
  'ddl_command_end',
  'sql_drop',
  'table_rewrite',
]);

/** `CREATE EVENT TRIGGER e ON ddl_command_end WHEN TAG IN (...) EXECUTE FUNCTION f()` */
export function createEventTrigger(context: Context, node: CreateEventTrigStmt): void {
  const { builder, session } = context;
  const { trigname: name = '', eventname: event = '', whenclause = [] } = node;
  const isKnown = events.has(event) || (event === 'login' && session.postgres >= 17);
  if (!isKnown) refuse({ sqlstate: '42601', message: `unrecognized event name "${event}"` });
  for (const clause of whenclause) {
    const variable = 'DefElem' in clause ? clause.DefElem.defname : undefined;
    if (variable !== 'tag') {
      refuse({ sqlstate: '42601', message: `unrecognized filter variable "${variable}"` });
    }
    if (whenclause.length === 1) continue;
    refuse({ sqlstate: '42601', message: 'filter variable "tag" specified more than once' });
  }
  checkTags(context, node);
  if (builder.find('eventTrigger', null, name) !== undefined) {
    refuse({ sqlstate: '42710', message: `event trigger "${name}" already exists` });
  }
  const { needs } = eventFunction(context, node);
  const trigger = builder.create('eventTrigger', { parent: null, name, comment: null });
  dependOnAll(context, trigger, [needs]);
  if (event !== 'login') refuseEffects(context, needs);
}

/** Command tags that the event is never for (validate_ddl_tags, validate_table_rewrite_tags). */
function checkTags({ session }: Context, { eventname, whenclause }: CreateEventTrigStmt): void {
  const value = optionsOf(whenclause).get('tag');
  if (value === undefined || !('List' in value)) return;
  if (eventname === 'login') {
    const message = 'tag filtering is not supported for login event triggers';
    refuse({ sqlstate: '0A000', message });
  }
  for (const tag of stringsOf(value.List.items)) {
    const { isKnown, fires, rewrites } = commandTag(tag, session.postgres);
    if (!isKnown && eventname !== 'table_rewrite') {
      const message = `filter value "${tag}" not recognized for filter variable "tag"`;
      refuse({ sqlstate: '42601', message });
    }
    if (eventname === 'table_rewrite' ? rewrites : fires) continue;
    refuse({ sqlstate: '0A000', message: `event triggers are not supported for ${tag}` });
  }
}

function eventFunction(
  context: Context,
  { funcname }: CreateEventTrigStmt,
): { readonly needs: Handle | null } {
  const name = qualifiedNameOf(funcname);
  const found = findFunction(context, name, []);
  const { type } = builtInType(context, 'event_trigger');
  if (found.returns !== null && found.returns.type !== type) {
    const message = `function ${nameText(name)} must return type event_trigger`;
    refuse({ sqlstate: '42P17', message });
  }
  return found;
}

/** From here on any statement runs the function. */
function refuseEffects(context: Context, routine: Handle | null): void {
  if (routine === null) return;
  const row = context.builder.row(routine);
  // An extension's own are written in C.
  if (row.kind !== 'function' || row.language === 'c') return;
  const doubt = new Effects(context).ofRoutine(routine);
  if (doubt !== null) unsupported(`CREATE EVENT TRIGGER, which ${doubt.what}`);
}

/** `ALTER EVENT TRIGGER e DISABLE` */
export function alterEventTrigger(context: Context, { trigname }: AlterEventTrigStmt): void {
  findDatabaseObject(
    context,
    'eventTrigger',
    stringsOf([{ String: { sval: trigname ?? '' } }])[0]!,
  );
}

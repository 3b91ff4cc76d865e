/**
 * Subscriptions. What connects to another server is taken to succeed.
 *
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/subscriptioncmds.c
 */

import type {
  AlterSubscriptionStmt,
  CreateSubscriptionStmt,
  DefElem,
  DropSubscriptionStmt,
  Node,
} from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Context } from '../context.ts';
import { optionText, stringsOf } from '../nodes.ts';
import type { SubscriptionNote } from '../notes.ts';
import { optionBoolean, refuseConflicting } from '../option-values.ts';
import { refuse, unlessMissing } from '../refusal.ts';
import { checkConnectionText } from './connection-text.ts';
import { findDatabaseObject } from './find-named.ts';

/** Parameters, by the major version that they came with; 0 for those that are older than all. */
const settable: Readonly<Record<string, number>> = {
  slot_name: 0,
  synchronous_commit: 0,
  binary: 0,
  streaming: 0,
  disable_on_error: 15,
  password_required: 16,
  run_as_owner: 16,
  origin: 16,
  failover: 17,
};
const ofCreation: Readonly<Record<string, number>> = {
  ...settable,
  connect: 0,
  enabled: 0,
  create_slot: 0,
  copy_data: 0,
  two_phase: 15,
};
const ofSet: Readonly<Record<string, number>> = { ...settable, two_phase: 18 };
const ofRefreshed: Readonly<Record<string, number>> = { copy_data: 0, refresh: 0 };

type Options = ReadonlyMap<string, DefElem>;

/** 42601 for parameters that are not known, that are there twice, or are of another type. */
function readOptions(
  { session }: Context,
  nodes: readonly Node[] | undefined,
  known: Readonly<Record<string, number>>,
): Options {
  const options = new Map<string, DefElem>();
  for (const node of nodes ?? []) {
    if (!('DefElem' in node)) continue;
    const { defname = '', location } = node.DefElem;
    const since = known[defname];
    if (since === undefined || since > session.postgres) {
      const message = `unrecognized subscription parameter: "${defname}"`;
      return refuse({ sqlstate: '42601', message });
    }
    if (options.has(defname)) refuseConflicting(location);
    checkValue(node.DefElem, session.postgres);
    options.set(defname, node.DefElem);
  }
  return options;
}

function checkValue(option: DefElem, postgres: number): void {
  switch (option.defname) {
    case 'slot_name':
      return checkSlotName(optionText(option.arg));
    case 'synchronous_commit':
      return;
    case 'origin':
      return checkOrigin(optionText(option.arg));
    case 'streaming':
      return checkStreaming(option, postgres);
    default:
      optionBoolean(option);
  }
}

/** A boolean, and since 16 `parallel` (defGetStreamingMode). */
function checkStreaming(option: DefElem, postgres: number): void {
  const text = optionText(option.arg);
  if (postgres < 16) optionBoolean(option);
  else if (!/^(?:parallel|true|false|on|off|0|1)$/i.test(text)) {
    const message = 'streaming requires a Boolean value or "parallel"';
    refuse({ sqlstate: '42601', message });
  }
}

/** 42602 (ReplicationSlotValidateName). */
function checkSlotName(name: string): void {
  if (name === 'none') return;
  const problem =
    name === ''
      ? 'is too short'
      : name.length > 63
        ? 'is too long'
        : /^[a-z0-9_]+$/.test(name)
          ? null
          : 'contains invalid character';
  if (problem === null) return;
  refuse({ sqlstate: '42602', message: `replication slot name "${name}" ${problem}` });
}

function checkOrigin(value: string): void {
  if (/^(?:none|any)$/i.test(value)) return;
  refuse({ sqlstate: '22023', message: `unrecognized origin value: "${value}"` });
}

function booleanOf(options: Options, name: string, unsaid: boolean): boolean {
  const option = options.get(name);
  return option === undefined ? unsaid : optionBoolean(option);
}

/** 42601 for options that are not for each other. */
function checkTogether(options: Options): {
  readonly isEnabled: boolean;
  readonly hasSlot: boolean;
} {
  const connects = booleanOf(options, 'connect', true);
  const isNone = optionText(options.get('slot_name')?.arg) === 'none';
  const exclusive = (cause: string, name: string): void => {
    if (!booleanOf(options, name, false)) return;
    const message = `${cause} and ${name} = true are mutually exclusive options`;
    refuse({ sqlstate: '42601', message });
  };
  if (!connects) {
    for (const name of ['enabled', 'create_slot', 'copy_data']) exclusive('connect = false', name);
  }
  if (isNone) {
    for (const name of ['enabled', 'create_slot']) {
      exclusive('slot_name = NONE', name);
      if (!booleanOf(options, name, connects)) continue;
      const message = `subscription with slot_name = NONE must also set ${name} = false`;
      refuse({ sqlstate: '42601', message });
    }
  }
  return { isEnabled: booleanOf(options, 'enabled', connects), hasSlot: !isNone };
}

/** `CREATE SUBSCRIPTION s CONNECTION '...' PUBLICATION p WITH (connect = false)` */
export function createSubscription(context: Context, node: CreateSubscriptionStmt): void {
  const { builder, session } = context;
  const { subname: name = '', conninfo = '', publication } = node;
  const together = checkTogether(readOptions(context, node.options, ofCreation));
  if (builder.find('subscription', null, name) !== undefined) {
    refuse({ sqlstate: '42710', message: `subscription "${name}" already exists` });
  }
  checkConnectionText(conninfo);
  const publications = namesOnce(stringsOf(publication));
  const subscription = builder.create('subscription', { parent: null, name, comment: null });
  session.notes.set('subscription', subscription, { ...together, publications });
}

/** 42710 for a publication that is there twice. */
function namesOnce(names: readonly string[]): readonly string[] {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice === undefined) return names;
  return refuse({ sqlstate: '42710', message: `publication name "${twice}" used more than once` });
}

/** `ALTER SUBSCRIPTION s DISABLE | SET (...) | ADD PUBLICATION p | CONNECTION '...' | REFRESH PUBLICATION` */
export function alterSubscription(context: Context, node: AlterSubscriptionStmt): void {
  const { notes } = context.session;
  const subscription = findDatabaseObject(context, 'subscription', node.subname ?? '');
  const before = notes.get('subscription', subscription);
  if (before === undefined) return;
  notes.set('subscription', subscription, altered(context, node, before));
}

function altered(
  context: Context,
  node: AlterSubscriptionStmt,
  before: SubscriptionNote,
): SubscriptionNote {
  switch (node.kind) {
    case 'ALTER_SUBSCRIPTION_OPTIONS':
      return withOptions(context, node, before);
    case 'ALTER_SUBSCRIPTION_ENABLED':
      return withEnabled(node, before);
    case 'ALTER_SUBSCRIPTION_CONNECTION':
      checkConnectionText(node.conninfo ?? '');
      return before;
    case 'ALTER_SUBSCRIPTION_SET_PUBLICATION':
    case 'ALTER_SUBSCRIPTION_ADD_PUBLICATION':
    case 'ALTER_SUBSCRIPTION_DROP_PUBLICATION':
      return withPublications(context, node, before);
    case 'ALTER_SUBSCRIPTION_REFRESH':
      if (!before.isEnabled) {
        const what = 'ALTER SUBSCRIPTION ... REFRESH';
        const words = context.session.postgres >= 19 ? `${what} PUBLICATION` : what;
        refuseState(`${words} is not allowed for disabled subscriptions`);
      }
      readOptions(context, node.options, { copy_data: 0 });
      return before;
    default:
      return before;
  }
}

/** 55000: object not in prerequisite state. */
function refuseState(message: string): never {
  return refuse({ sqlstate: '55000', message });
}

function withOptions(
  context: Context,
  node: AlterSubscriptionStmt,
  before: SubscriptionNote,
): SubscriptionNote {
  const slot = readOptions(context, node.options, ofSet).get('slot_name');
  if (slot === undefined) return before;
  const hasSlot = optionText(slot.arg) !== 'none';
  if (before.isEnabled && !hasSlot) {
    refuseState('cannot set slot_name = NONE for enabled subscription');
  }
  return { ...before, hasSlot };
}

function withEnabled(
  { options = [] }: AlterSubscriptionStmt,
  before: SubscriptionNote,
): SubscriptionNote {
  const isEnabled = options.some((node) => 'DefElem' in node && optionBoolean(node.DefElem));
  if (isEnabled && !before.hasSlot) {
    refuseState('cannot enable subscription that does not have a slot name');
  }
  return { ...before, isEnabled };
}

/** SET, ADD and DROP PUBLICATION. */
function withPublications(
  context: Context,
  node: AlterSubscriptionStmt,
  before: SubscriptionNote,
): SubscriptionNote {
  const options = readOptions(context, node.options, ofRefreshed);
  const publications = namesOnce(merged(node, before.publications));
  if (booleanOf(options, 'refresh', true) && !before.isEnabled) {
    refuseState('ALTER SUBSCRIPTION with refresh is not allowed for disabled subscriptions');
  }
  return { ...before, publications };
}

/** The publications after ADD or DROP (merge_publications). */
function merged(
  { kind, publication, subname = '' }: AlterSubscriptionStmt,
  before: readonly string[],
): readonly string[] {
  const names = namesOnce(stringsOf(publication));
  if (kind === 'ALTER_SUBSCRIPTION_SET_PUBLICATION') return names;
  const isAdded = kind === 'ALTER_SUBSCRIPTION_ADD_PUBLICATION';
  const wrong = names.find((name) => before.includes(name) === isAdded);
  if (wrong !== undefined) {
    const message = `publication "${wrong}" is ${isAdded ? 'already' : 'not'} in subscription "${subname}"`;
    refuse({ sqlstate: isAdded ? '42710' : '42P17', message });
  }
  if (isAdded) return [...before, ...names];
  const rest = before.filter((name) => !names.includes(name));
  if (rest.length > 0) return rest;
  const message = 'cannot drop all the publications from a subscription';
  return refuse({ sqlstate: '42P17', message });
}

/** `DROP SUBSCRIPTION [IF EXISTS] s` */
export function dropSubscription(context: Context, node: DropSubscriptionStmt): void {
  const { subname: name = '', missing_ok: missingOk } = node;
  const found: Handle | null = unlessMissing(missingOk, () =>
    findDatabaseObject(context, 'subscription', name),
  );
  if (found !== null) context.builder.remove(found);
}

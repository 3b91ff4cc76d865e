/**
 * DROP: what goes along, what stands in the way. Follows dependency.c:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/dependency.c
 */

import type { DropBehavior } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { DependentPart } from '../catalog/dependency.ts';
import type { FactKind } from '../catalog/facts.ts';
import type { Context } from './context.ts';
import { describe } from './describe.ts';
import { refuse } from './refusal.ts';

/** Something to be deleted: an object, or a part of one. */
interface Target {
  readonly handle: Handle;
  readonly part: DependentPart;
  /** It goes without being asked for: part of, or made for, something that goes. */
  silent: boolean;
}

/** Kinds that are parts of their parent: what goes with it without a word. */
const parts: ReadonlySet<FactKind> = new Set([
  'column',
  'constraint',
  'trigger',
  'policy',
  'rule',
  'enumLabel',
  'publicationMember',
]);

/**
 * Deletes objects and what depends on them, as DROP does. With RESTRICT (also when `behavior` is
 * undefined) 2BP01 where something else depends on them.
 */
export function performDeletion(
  context: Context,
  roots: readonly Handle[],
  behavior: DropBehavior | undefined,
): void {
  const targets = collect(context, roots);
  const blocking = [...targets.values()].filter(
    ({ handle, part, silent }) =>
      // A part goes with its whole, which speaks for both.
      !silent && !roots.includes(handle) && (part === null || !targets.has(`${handle} `)),
  );
  if (behavior !== 'DROP_CASCADE' && blocking.length > 0)
    refuseDependents(context, roots, blocking);
  deleteTargets(context, roots, targets);
}

/** 2BP01 where an object is part of another that is not being dropped with it. */
function refuseParts(context: Context, root: Handle, roots: readonly Handle[]): void {
  const row = context.builder.row(root);
  const whole = row.kind === 'index' || row.kind === 'trigger' ? row.partitionOf : null;
  if (whole !== null && !roots.includes(whole)) refusePart(context, root, whole);
  for (const { type, referenced } of context.builder.dependenciesOf(root)) {
    if (type !== 'internal' && type !== 'extension') continue;
    if (roots.includes(referenced)) continue;
    refusePart(context, root, referenced);
  }
}

function refusePart(context: Context, part: Handle, whole: Handle): never {
  const owner = describe(context, whole);
  return refuse({
    sqlstate: '2BP01',
    message: `cannot drop ${describe(context, part)} because ${owner} requires it`,
    hint: `You can drop ${owner} instead.`,
  });
}

function collect(context: Context, roots: readonly Handle[]): Map<string, Target> {
  const { builder } = context;
  const targets = new Map<string, Target>();
  const queue: Target[] = [];
  const reach = (handle: Handle, part: DependentPart, silent: boolean): void => {
    const key = `${handle} ${part ?? ''}`;
    const known = targets.get(key);
    if (known !== undefined) {
      known.silent ||= silent;
      return;
    }
    const target = { handle, part, silent };
    targets.set(key, target);
    queue.push(target);
  };
  for (const root of roots) {
    refuseParts(context, root, roots);
    reach(root, null, true);
  }
  for (let target = queue.pop(); target !== undefined; target = queue.pop()) {
    if (target.part !== null) continue;
    for (const child of builder.children(target.handle)) {
      reach(child, null, parts.has(builder.row(child).kind));
      // A range that was moved leaves its multirange, which takes it along.
      const owner = wholeOf(context, child, target.handle);
      if (owner !== null) reach(owner, null, false);
    }
    for (const edge of builder.dependentsOf(target.handle)) {
      reach(edge.dependent, edge.part, edge.type !== 'normal');
      const owner = edge.part === null ? wholeOf(context, edge.dependent, target.handle) : null;
      // Not unasked, however its part was reached (DEPFLAG_REVERSE).
      if (owner !== null) reach(owner, null, false);
    }
  }
  return targets;
}

/** What an object is an internal part of, where it was not reached by that: it goes as a whole. */
function wholeOf(context: Context, handle: Handle, reachedBy: Handle): Handle | null {
  const edges = context.builder.dependenciesOf(handle).filter(({ type }) => type === 'internal');
  if (edges.some(({ referenced }) => referenced === reachedBy)) return null;
  return edges[0]?.referenced ?? null;
}

function refuseDependents(
  context: Context,
  roots: readonly Handle[],
  blocking: readonly Target[],
): never {
  const what = roots.length === 1 ? describe(context, roots[0]!) : 'desired object(s)';
  const pronoun = roots.length === 1 ? 'it' : 'them';
  const names = blocking.map(({ handle, part }) => describe(context, handle, part));
  const shown =
    names.slice(0, 3).join(', ') + (names.length > 3 ? `, and ${names.length - 3} more` : '');
  return refuse({
    sqlstate: '2BP01',
    message: `cannot drop ${what} because other objects depend on ${pronoun}`,
    hint: `What depends on ${pronoun}: ${shown}. Use DROP ... CASCADE to drop the dependent objects too.`,
  });
}

function deleteTargets(
  context: Context,
  roots: readonly Handle[],
  targets: Map<string, Target>,
): void {
  const { builder } = context;
  const whole = [...targets.values()].filter(({ part }) => part === null);
  for (const { handle, part } of targets.values()) {
    if (part === 'default' && !targets.has(`${handle} `)) dropDefault(context, handle);
  }
  const depths = new Map(whole.map(({ handle }) => [handle, depthOf(context, handle)]));
  const innerFirst = whole.toSorted((a, b) => depths.get(b.handle)! - depths.get(a.handle)!);
  for (const { handle } of innerFirst) {
    if (roots.includes(handle)) builder.remove(handle);
    else builder.via('CASCADE', () => builder.remove(handle));
  }
}

function depthOf(context: Context, handle: Handle): number {
  const { parent } = context.builder.row(handle);
  return parent === null ? 0 : depthOf(context, parent) + 1;
}

function dropDefault(context: Context, handle: Handle): void {
  const { builder } = context;
  builder.via('CASCADE', () => builder.change('column', handle, { default: null }));
  clearDependencies(context, handle, 'default');
}

/** Forgets what an object, or one part of it, needed: before it is said anew. */
export function clearDependencies(context: Context, handle: Handle, part: DependentPart): void {
  for (const edge of context.builder.dependenciesOf(handle)) {
    if (edge.part === part) context.builder.undepend(edge);
  }
}

/**
 * Calls of functions: which one, as far as its name and number of arguments tell, and whether it
 * may be called so and there (ParseFuncOrColumn in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/parser/parse_func.c).
 */

import type { FuncCall, Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import type { TypeUse } from '../catalog/facts.ts';
import { quoteIdentifier } from '../postgres/identifiers.ts';
import { builtInTypes } from '../postgres/types.ts';
import { namesIn } from '../statements/node-names.ts';
import type { Analysis, Place, Reading } from './analysis.ts';
import type { FunctionCandidate } from './candidates.ts';
import {
  checkAggregateCall,
  checkAggregateKeys,
  checkWindowCall,
  refuseNested,
  refuseNestedWindows,
} from './aggregates.ts';
import { hasUnknownNames, type Candidate } from './environment.ts';
import { noteCall } from './mutability.ts';
import { checkNamedArguments } from './named-arguments.ts';
import { argumentsOf, possibleOf, resolveCall, type Resolved } from './resolve-call.ts';
import { resolveColumn } from './resolve-column.ts';
import type { Scope } from './scope.ts';
import { refuseSets } from './set-calls.ts';
import { noteWindow } from './windows.ts';

/**
 * Mentions the function of a call whose arguments were read, or notes what the server would refuse.
 * The functions that the call may mean; empty where none is known.
 */
export function readCall(
  analysis: Analysis,
  call: FuncCall,
  { scope, place }: Reading,
): readonly FunctionCandidate[] {
  const path = namesIn(call.funcname);
  checkNamedArguments(analysis, call.args ?? []);
  const resolved = resolveCall(analysis, call, scope);
  const { cast } = resolved;
  noteCall(analysis, call, resolved);
  if (cast !== null && cast !== 'maybe') {
    mentionType(analysis, call, path, cast.type);
    return [];
  }
  if (resolved.fitting.length === 0) {
    refuseMissing(analysis, call, scope, cast);
    noteDoubt(scope);
    return [];
  }
  if (resolved.selection.kind === 'none') noteMissing(analysis, call, resolved);
  const possible = possibleOf(resolved);
  const fitting = possible.map(({ candidate }) => candidate);
  mentionCall(analysis, call, path, fitting);
  if (fitting.length > 1) analysis.unchecked++;
  checkKind(analysis, call, scope, fitting);
  checkInside(analysis, call, scope, fitting);
  noteAggregate(analysis, call, scope, fitting);
  noteWindow(analysis, call, scope);
  if (place !== null) checkPlace(analysis, call, { scope, place, fitting });
  else if (scope.level !== null && all(fitting, ({ returnsSet }) => returnsSet)) scope.level.sets++;
  return possible;
}

/** The type that a call is a cast to. */
function mentionType(
  analysis: Analysis,
  { location }: FuncCall,
  path: readonly string[],
  type: Handle,
): void {
  if (analysis.environment.builder.isPinned(type)) return;
  analysis.mention(location, path.length, [{ ref: type, form: 'qualified' }]);
}

/** The one function is needed; which of several it is only types can tell, but perhaps its schema. */
function mentionCall(
  analysis: Analysis,
  { location }: FuncCall,
  path: readonly string[],
  fitting: readonly Candidate[],
): void {
  const [first] = fitting;
  if (first === undefined || first.needs === null) return;
  if (fitting.some(({ schema }) => schema !== first.schema)) return;
  const isOnly = fitting.length === 1;
  if (isOnly && first.fact !== null) {
    return analysis.mention(location, path.length, [{ ref: first.fact, form: 'qualified' }]);
  }
  if (isOnly) analysis.needs.add(first.needs);
  const { name: schema } = analysis.environment.builder.row(first.schema);
  if (schema === 'public' || schema === 'pg_catalog') return;
  const name = quoteIdentifier(path.at(-1)!);
  if (!isOnly) {
    // Nothing keeps what it may be from going: it is printed as it stands.
    return analysis.mention(location, path.length, [`${quoteIdentifier(schema)}.${name}`]);
  }
  analysis.mention(location, path.length, [{ ref: first.schema, form: 'name' }, '.', name]);
  // Only the extension is needed, which needs its schema.
  analysis.needs.delete(first.schema);
}

/** None of the functions takes arguments of such types. */
function noteMissing(
  analysis: Analysis,
  call: FuncCall,
  { operands, cast }: Resolved<FunctionCandidate>,
): void {
  const { environment, conversions } = analysis;
  const isNamed = (call.args ?? []).some((arg) => 'NamedArgExpr' in arg);
  const isOther = cast !== null || mayBeField(analysis, call);
  if (isNamed || isOther || hasUnknownNames(environment)) {
    analysis.unchecked++;
    return;
  }
  const name = namesIn(call.funcname).join('.');
  conversions.push({ kind: 'missing', what: 'function', name, operands, location: call.location });
}

/** 42883 where there certainly is nothing of the name that could be called so. */
function refuseMissing(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
  cast: Resolved<FunctionCandidate>['cast'],
): void {
  const { environment } = analysis;
  const path = namesIn(call.funcname);
  const schema = path.at(-2);
  if (schema !== undefined && environment.lookup.schema(schema) === undefined) {
    return analysis.refuse('3F000', `schema "${schema}" does not exist`, call.location);
  }
  if (cast !== null || mayBeField(analysis, call) || hasUnknownNames(environment)) {
    analysis.unchecked++;
    return;
  }
  const types = argumentsOf(call)
    .map((arg) => typeText(analysis, arg, scope))
    .join(', ');
  const args = call.agg_star === true ? '' : types;
  analysis.refuse('42883', `function ${path.join('.')}(${args}) does not exist`, call.location);
}

/** With one argument it may be a field of a row, `name(t)`. */
function mayBeField({ environment }: Analysis, { funcname, args = [] }: FuncCall): boolean {
  if (args.length !== 1) return false;
  const { builder } = environment;
  const name = namesIn(funcname).at(-1) ?? '';
  return builder.handles().some((handle) => {
    const row = builder.row(handle);
    return row.kind === 'column' && row.name === name;
  });
}

/** A type as messages print it, behind the name that an argument is given by. */
function typeText(analysis: Analysis, node: Node, scope: Scope): string {
  if ('NamedArgExpr' in node && node.NamedArgExpr.arg !== undefined) {
    return `${node.NamedArgExpr.name} => ${typeText(analysis, node.NamedArgExpr.arg, scope)}`;
  }
  const type = analysis.typeOf(node, scope);
  return type === null
    ? 'unknown'
    : printed(analysis.environment.builder.row(type.type).name, type);
}

function printed(name: string, { dimensions }: TypeUse<Handle>): string {
  return (builtInTypes.get(name)?.printed ?? name) + (dimensions > 0 ? '[]' : '');
}

function all(fitting: readonly Candidate[], holds: (candidate: Candidate) => boolean): boolean {
  return fitting.length > 0 && fitting.every(holds);
}

const isAggregate = ({ kind }: Candidate): boolean => kind === 'aggregate';
const isWindow = ({ kind }: Candidate): boolean => kind === 'window';
const isPlain = ({ kind }: Candidate): boolean => kind === 'function';

/** 42809 for what only aggregates or window functions can have, and for procedures. */
function checkKind(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
  fitting: readonly Candidate[],
): void {
  const name = namesIn(call.funcname).join('.');
  const { location } = call;
  const wrong = (message: string): void => analysis.refuse('42809', message, location);
  if (all(fitting, ({ kind }) => kind === 'procedure')) {
    const types = (call.args ?? []).map((arg) => typeText(analysis, arg, scope)).join(', ');
    return wrong(`${name}(${types}) is a procedure`);
  }
  if (all(fitting, isWindow) && call.over === undefined) {
    return wrong(`window function ${name} requires an OVER clause`);
  }
  if (all(fitting, isWindow)) return checkWindowCall(analysis, call);
  if (all(fitting, isAggregate)) return checkAggregateCall(analysis, call, fitting);
  if (!all(fitting, isPlain)) return;
  if (call.agg_star === true)
    wrong(`${name}(*) specified, but ${name} is not an aggregate function`);
  else if (call.agg_distinct === true) {
    wrong(`DISTINCT specified, but ${name} is not an aggregate function`);
  } else if (call.agg_within_group === true) {
    wrong(`WITHIN GROUP specified, but ${name} is not an aggregate function`);
  } else if ((call.agg_order?.length ?? 0) > 0) {
    wrong(`ORDER BY specified, but ${name} is not an aggregate function`);
  } else if (call.agg_filter !== undefined) {
    wrong(`FILTER specified, but ${name} is not an aggregate function`);
  } else if (call.over !== undefined) {
    wrong(`OVER specified, but ${name} is not a window function nor an aggregate function`);
  }
}

/** What stands among the arguments of an aggregate, or of a call over a window. */
function checkInside(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
  fitting: readonly Candidate[],
): void {
  if (call.over !== undefined) return refuseNestedWindows(analysis, call, scope);
  if (!all(fitting, isAggregate)) return;
  checkAggregateKeys(analysis, call, scope);
  if (!belongsTo(analysis, call, scope)) return;
  refuseNested(analysis, call, scope, (inner) => belongsTo(analysis, inner, scope));
  const message = 'aggregate function calls cannot contain set-returning function calls';
  refuseSets(analysis, [call.args, call.agg_order, call.agg_filter], scope, message);
}

/** It may be an aggregate, of whatever query it stands in. */
function noteDoubt(scope: Scope | null): void {
  for (let each = scope; each !== null; each = each.outer) {
    if (each.level !== null) each.level.doubtful++;
  }
}

/** Whose aggregate it is hangs on the columns in its arguments. */
function noteAggregate(
  analysis: Analysis,
  call: FuncCall,
  scope: Scope,
  fitting: readonly Candidate[],
): void {
  if (call.over !== undefined || !fitting.some(isAggregate)) return;
  const isCertain = all(fitting, isAggregate) && belongsTo(analysis, call, scope);
  if (isCertain && scope.level !== null) {
    if (scope.level.aggregates === 0) scope.level.firstAggregate = call.location;
    scope.level.aggregates++;
  } else noteDoubt(scope);
}

/** True where the call certainly is of the scope's own query. */
function belongsTo({ environment }: Analysis, { args }: FuncCall, scope: Scope): boolean {
  if (scope.outer === null) return true;
  const own = new Set<boolean>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('ColumnRef' in value) {
      const { fields } = (value as { ColumnRef: { fields?: Node[] } }).ColumnRef;
      const found = resolveColumn(environment.builder, scope, namesIn(fields));
      const isFound = found.kind === 'column' || found.kind === 'row';
      own.add(isFound && isSameQuery(found.scope, scope));
      return;
    }
    if ('SubLink' in value) own.add(false);
    Object.values(value).forEach(visit);
  };
  visit(args);
  return own.size === 0 || own.has(true);
}

/** ON has a scope of its own within the query's. */
function isSameQuery(one: Scope, other: Scope): boolean {
  return one === other || (one.level !== null && one.level === other.level);
}

interface PlaceCheck {
  readonly scope: Scope;
  readonly place: Place;
  readonly fitting: readonly Candidate[];
}

/** 42803, 42P20 and 0A000 for what may not stand in a place. */
function checkPlace(
  analysis: Analysis,
  call: FuncCall,
  { scope, place, fitting }: PlaceCheck,
): void {
  const { words, allowsAggregates, allowsWindows, allowsSets } = place;
  const { location } = call;
  if (call.over !== undefined) {
    if (allowsWindows === true) return;
    return analysis.refuse('42P20', `window functions are not allowed in ${words}`, location);
  }
  if (all(fitting, isAggregate) && allowsAggregates !== true && belongsTo(analysis, call, scope)) {
    analysis.refuse('42803', `aggregate functions are not allowed in ${words}`, location);
  }
  if (all(fitting, ({ returnsSet }) => returnsSet) && allowsSets !== true) {
    analysis.refuse('0A000', `set-returning functions are not allowed in ${words}`, location);
  }
}

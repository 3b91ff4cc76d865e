/** Functions, and what calls them: triggers; policies. */

import type { Argument, FunctionFact, PolicyFact, TriggerFact } from '../../../catalog/facts.ts';
import { commentOf, notOfExtension, ours, ownerName, words, type Query } from './sql.ts';

type Modes = Argument<unknown>['mode'];

export interface FunctionRow extends Pick<
  FunctionFact<unknown>,
  | 'kindOfFunction'
  | 'returnsSet'
  | 'language'
  | 'volatility'
  | 'strict'
  | 'securityDefiner'
  | 'leakproof'
  | 'parallel'
> {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
  readonly owner: string | null;
  readonly comment: string | null;
  readonly isExtensions: boolean;
  readonly types: readonly number[];
  readonly modes: readonly Modes[];
  readonly names: readonly (string | null)[];
  readonly defaults: readonly (string | null)[];
  /** 0 for procedures. */
  readonly returns: number;
  readonly body: string | null;
  /** `name=value` */
  readonly settings: readonly string[];
}

const modes = { i: 'in', o: 'out', b: 'inout', v: 'variadic', t: 'table' };

/**
 * Constructors of range types are left out, and of extensions all that are no trigger functions,
 * which are told as such and no more.
 */
export const functions: Query = (major) => `
  SELECT p.oid::bigint AS oid, p.pronamespace::bigint AS schema, p.proname AS name,
    ${ownerName('p.proowner')} AS owner, x.description AS comment,
    NOT (${notOfExtension('pg_proc', 'p.oid')}) AS "isExtensions",
    ${words('p.prokind', { f: 'function', p: 'procedure', a: 'aggregate', w: 'window' })} AS "kindOfFunction",
    (SELECT array_agg(all_types.type::bigint ORDER BY place) FROM unnest(coalesce(p.proallargtypes, p.proargtypes::oid[]))
      WITH ORDINALITY AS all_types (type, place)) AS types,
    ARRAY(SELECT ${words('mode', modes)} FROM unnest(p.proargmodes) WITH ORDINALITY AS m (mode, place) ORDER BY place) AS modes,
    coalesce(p.proargnames, '{}') AS names,
    CASE WHEN p.pronargdefaults > 0 THEN ARRAY(SELECT pg_get_function_arg_default(p.oid, k.place::int)
      FROM generate_series(1, cardinality(coalesce(p.proallargtypes, p.proargtypes::oid[]))) AS k (place) ORDER BY k.place)
      ELSE '{}' END AS defaults,
    CASE WHEN p.prokind = 'p' THEN 0 ELSE p.prorettype::bigint END AS returns, p.proretset AS "returnsSet",
    l.lanname AS language, ${words('p.provolatile', { i: 'immutable', s: 'stable', v: 'volatile' })} AS volatility,
    p.proisstrict AS strict, p.prosecdef AS "securityDefiner", p.proleakproof AS leakproof,
    ${words('p.proparallel', { u: 'unsafe', r: 'restricted', s: 'safe' })} AS parallel,
    ${major >= 14 ? 'CASE WHEN p.prosqlbody IS NULL THEN p.prosrc END' : 'p.prosrc'} AS body,
    coalesce(p.proconfig, '{}') AS settings
  FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  JOIN pg_catalog.pg_language l ON l.oid = p.prolang
  ${commentOf('pg_proc', 'p.oid')}
  WHERE ${ours} AND (${notOfExtension('pg_proc', 'p.oid')} OR p.prorettype = 'pg_catalog.trigger'::regtype)
    AND p.oid NOT IN (SELECT d.objid FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.deptype = 'i')
  ORDER BY p.oid`;

export interface TriggerRow extends Pick<
  TriggerFact<unknown>,
  | 'name'
  | 'comment'
  | 'timing'
  | 'level'
  | 'isConstraint'
  | 'deferrable'
  | 'initiallyDeferred'
  | 'oldTable'
  | 'newTable'
  | 'enabled'
> {
  readonly table: number;
  /** pg_trigger.tgtype */
  readonly bits: number;
  readonly columns: readonly number[];
  readonly function: number;
  readonly functionName: string;
  readonly functionSchema: number;
  /** Each argument ends in `\\000`, as encode(..., 'escape') writes it. */
  readonly arguments: string;
  /** CREATE TRIGGER as the server prints it. */
  readonly definition: string;
  readonly hasCondition: boolean;
  readonly fromTable: number | null;
  /** Of a copy on a partition, the table and name of the trigger that it is the copy of. */
  readonly wholeTable: number | null;
  readonly wholeName: string | null;
}

/**
 * Copies on partitions count as the server's own triggers before 15, as those of foreign keys
 * always do; what they are copies of is told by a dependency since 11.
 */
export const triggers: Query = () => `
  SELECT t.tgrelid::bigint AS table, t.tgname AS name, x.description AS comment, t.tgtype AS bits,
    CASE WHEN t.tgtype & 64 <> 0 THEN 'instead of' WHEN t.tgtype & 2 <> 0 THEN 'before' ELSE 'after' END AS timing,
    CASE WHEN t.tgtype & 1 <> 0 THEN 'row' ELSE 'statement' END AS level,
    t.tgattr::int2[] AS columns, t.tgfoid::bigint AS function, p.proname AS "functionName",
    p.pronamespace::bigint AS "functionSchema", encode(t.tgargs, 'escape') AS arguments,
    pg_get_triggerdef(t.oid) AS definition, t.tgqual IS NOT NULL AS "hasCondition",
    t.tgconstraint <> 0 AS "isConstraint", t.tgdeferrable AS deferrable, t.tginitdeferred AS "initiallyDeferred",
    nullif(t.tgconstrrelid::bigint, 0) AS "fromTable", whole.tgrelid::bigint AS "wholeTable", whole.tgname AS "wholeName", t.tgoldtable AS "oldTable", t.tgnewtable AS "newTable",
    ${words('t.tgenabled', { O: 'origin', D: 'disabled', R: 'replica', A: 'always' })} AS enabled
  FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
  LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_trigger'::regclass AND d.objid = t.oid
    AND d.refclassid = 'pg_catalog.pg_trigger'::regclass AND d.deptype = 'P'
  LEFT JOIN pg_catalog.pg_trigger whole ON whole.oid = d.refobjid
  LEFT JOIN pg_catalog.pg_constraint k ON k.oid = t.tgconstraint
  ${commentOf('pg_trigger', 't.oid')}
  WHERE (NOT t.tgisinternal OR (whole.oid IS NOT NULL AND coalesce(k.contype, 't') = 't')) AND ${ours}
    AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY t.oid`;

export interface PolicyRow extends Pick<
  PolicyFact<unknown>,
  'name' | 'comment' | 'permissive' | 'command' | 'roles'
> {
  readonly table: number;
  readonly using: string | null;
  readonly withCheck: string | null;
}

export const policies: Query = () => `
  SELECT p.polrelid::bigint AS table, p.polname AS name, x.description AS comment, p.polpermissive AS permissive,
    ${words('p.polcmd', { '*': 'all', r: 'select', a: 'insert', w: 'update', d: 'delete' })} AS command,
    ARRAY(SELECT coalesce(r.rolname, 'public') FROM unnest(p.polroles) WITH ORDINALITY AS k (oid, place)
      LEFT JOIN pg_catalog.pg_roles r ON r.oid = k.oid ORDER BY k.place) AS roles,
    pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS "withCheck"
  FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  ${commentOf('pg_policy', 'p.oid')}
  WHERE ${ours} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY p.oid`;

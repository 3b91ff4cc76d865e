/**
 * The objects that an expression or query names, each with the place of its name: found without
 * types, so a function is told from its namesakes by its number of arguments only.
 */

import type {
  A_Const as AConst,
  A_Expr as AExpr,
  ColumnRef,
  FuncCall,
  Node,
  RangeVar,
  SelectStmt,
  TypeCast,
  TypeName,
} from '@pgsql/types';
import type { CatalogBuilder, Handle } from '../catalog/builder.ts';
import type { Piece } from '../catalog/expression.ts';
import type { Lookup } from '../catalog/lookup.ts';
import { identifierOf } from '../statements/token-text.ts';
import { tokenize } from '../statements/tokens.ts';
import {
  emptyScope,
  isQueryName,
  resolveColumn,
  tableEntry,
  type RangeEntry,
  type Scope,
} from './scope.ts';

/** A name in the text, and what is printed in its place. */
export interface Mention {
  /** A node's location: UTF-8 bytes from the start of the statement. */
  readonly location: number;
  /** How many names, joined by dots, the text has there. */
  readonly nameCount: number;
  readonly pieces: readonly Piece<Handle>[];
}

/** What the server would refuse. */
export interface Problem {
  readonly sqlstate: string;
  readonly message: string;
  readonly location: number | undefined;
}

/** What was found in an expression. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  /** In the order in which the server would come upon them. */
  readonly problems: readonly Problem[];
  /** Everything that the expression needs, mentioned or implied, each once. */
  readonly needs: ReadonlySet<Handle>;
  /** Nodes of a kind that not every expression may have. */
  readonly subqueries: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

export interface MentionsInput {
  readonly builder: CatalogBuilder;
  readonly lookup: Lookup;
  readonly node: Node;
  readonly scope: Scope;
  /** The type that a bare literal at the top takes: the column's of a default. */
  readonly expected: Handle | null;
}

/** The objects that `node` names. */
export function mentionsIn(input: MentionsInput): Mentions {
  const walk = new Walk(input.builder, input.lookup);
  walk.expression(input.node, input.scope, input.expected);
  return walk;
}

/** Functions whose argument is a relation's name, taken as regclass. */
const regclassFunctions: ReadonlySet<string> = new Set(['nextval', 'currval', 'setval']);

class Walk implements Mentions {
  readonly mentions: Mention[] = [];
  readonly problems: Problem[] = [];
  readonly needs = new Set<Handle>();
  readonly subqueries: (number | undefined)[] = [];
  readonly columns: (number | undefined)[] = [];
  readonly #builder: CatalogBuilder;
  readonly #lookup: Lookup;

  constructor(builder: CatalogBuilder, lookup: Lookup) {
    this.#builder = builder;
    this.#lookup = lookup;
  }

  /** An expression; a bare literal in it names a label where `expected` is an enum. */
  expression(node: Node, scope: Scope, expected: Handle | null): void {
    if ('A_Const' in node) this.#constant(node.A_Const, expected);
    else if ('ColumnRef' in node) this.#column(node.ColumnRef, scope);
    else if ('FuncCall' in node) this.#function(node.FuncCall, scope);
    else if ('TypeCast' in node) this.#cast(node.TypeCast, scope);
    else if ('A_Expr' in node) this.#operator(node.A_Expr, scope);
    else if ('SubLink' in node) this.#subLink(node.SubLink, scope);
    else if ('SelectStmt' in node) this.#select(node.SelectStmt, scope);
    else if ('TypeName' in node) this.#type(node.TypeName);
    else this.#within(node, scope, expected);
  }

  /** Whatever stands inside a node that needs no rule of its own. */
  #within(value: unknown, scope: Scope, expected: Handle | null = null): void {
    if (Array.isArray(value)) for (const item of value) this.#within(item, scope, expected);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (hasOwnRule(key)) this.expression({ [key]: inner } as unknown as Node, scope, expected);
      else this.#within(inner, scope, expected);
    }
  }

  #mention(
    location: number | undefined,
    nameCount: number,
    pieces: readonly Piece<Handle>[],
  ): void {
    this.mentions.push({ location: location ?? 0, nameCount, pieces });
    for (const piece of pieces) if (typeof piece !== 'string') this.needs.add(piece.ref);
  }

  #column({ fields = [], location }: ColumnRef, scope: Scope): Handle | null {
    this.columns.push(location);
    const path = fields.map((field) => ('String' in field ? (field.String.sval ?? '') : '*'));
    const found = resolveColumn(this.#builder, scope, path);
    if (found.kind === 'missing') this.problems.push({ ...found, location });
    if (found.kind !== 'column') return null;
    this.#mention(location, path.length, found.pieces);
    return found.column;
  }

  #constant({ sval, location }: AConst, expected: Handle | null): void {
    if (sval === undefined || expected === null) return;
    const type = this.#builder.row(expected);
    if (type.kind !== 'enum') return;
    const name = sval.sval ?? '';
    const label = this.#builder.find('enumLabel', expected, name);
    if (label !== undefined) return this.#mention(location, 1, [{ ref: label, form: 'literal' }]);
    const message = `invalid input value for enum ${type.name}: "${name}"`;
    this.problems.push({ sqlstate: '22P02', message, location });
  }

  #function(call: FuncCall, scope: Scope): void {
    const path = (call.funcname ?? []).map((name) =>
      'String' in name ? (name.String.sval ?? '') : '',
    );
    const name = path.at(-1) ?? '';
    const found = this.#candidates(path, call.args?.length ?? 0);
    const first = found[0];
    if (first !== undefined) {
      this.#mention(call.location, path.length, [{ ref: first, form: 'qualified' }]);
      // Which of several it is only types can tell: then no dependency is known.
      if (found.length > 1) this.needs.delete(first);
    }
    const [relation, ...others] = call.args ?? [];
    if (relation !== undefined && isString(relation) && regclassFunctions.has(name)) {
      this.#regclass(relation.A_Const);
      this.#within(others, scope);
    } else this.#within(call.args, scope);
    this.#within([call.agg_order, call.agg_filter, call.over], scope);
  }

  /** Functions that migrations made, of the nearest schema that has one of the name and count. */
  #candidates(path: readonly string[], count: number): readonly Handle[] {
    const all = this.#lookup.functions(path.at(-2) ?? null, path.at(-1) ?? '');
    const fitting = all.filter((handle) =>
      takes(this.#builder.get('function', handle).arguments, count),
    );
    const nearest = fitting[0];
    if (nearest === undefined) return [];
    const { parent } = this.#builder.row(nearest);
    return fitting.filter((handle) => this.#builder.row(handle).parent === parent);
  }

  #cast({ arg, typeName }: TypeCast, scope: Scope): void {
    const type = typeName === undefined ? null : this.#type(typeName);
    if (arg === undefined) return;
    if (isString(arg) && typeName !== undefined && isRegclass(typeName))
      this.#regclass(arg.A_Const);
    else this.expression(arg, scope, (typeName?.arrayBounds?.length ?? 0) > 0 ? null : type);
  }

  #type({ names = [], location }: TypeName): Handle | null {
    const path = names.map((name) => ('String' in name ? (name.String.sval ?? '') : ''));
    const name = path.at(-1) ?? '';
    const schema = path.at(-2) ?? null;
    const element = name.startsWith('_') ? name.slice(1) : name;
    const found =
      this.#lookup.find('type', schema, name) ?? this.#lookup.find('type', schema, element);
    if (found === undefined) {
      const message = `type "${path.join('.')}" does not exist`;
      this.problems.push({ sqlstate: '42704', message, location });
      return null;
    }
    if (this.#builder.row(found).name === name && !this.#builder.isPinned(found)) {
      this.#mention(location, path.length, [{ ref: found, form: 'qualified' }]);
    }
    return found;
  }

  /** `'s.t'::regclass` */
  #regclass({ sval, location }: AConst): void {
    const text = sval?.sval ?? '';
    const path = parseName(text);
    const found = this.#lookup.find('relation', path.at(-2) ?? null, path.at(-1) ?? '');
    if (found === undefined) {
      this.problems.push({
        sqlstate: '42P01',
        message: `relation "${path.join('.')}" does not exist`,
        location,
      });
      return;
    }
    this.#mention(location, 1, [{ ref: found, form: 'qualifiedLiteral' }]);
  }

  /** A literal beside something of an enum type is a label of it. */
  #operator({ lexpr, rexpr }: AExpr, scope: Scope): void {
    const expected = this.#enumOf(lexpr, scope) ?? this.#enumOf(rexpr, scope);
    for (const side of [lexpr, rexpr]) {
      if (side !== undefined) this.expression(side, scope, expected);
    }
  }

  #enumOf(node: Node | undefined, scope: Scope): Handle | null {
    const type = node === undefined ? null : this.#typeOf(node, scope);
    return type !== null && this.#builder.row(type).kind === 'enum' ? type : null;
  }

  #typeOf(node: Node, scope: Scope): Handle | null {
    if ('ColumnRef' in node) {
      const fields = node.ColumnRef.fields ?? [];
      const path = fields.map((field) => ('String' in field ? (field.String.sval ?? '') : '*'));
      const found = resolveColumn(this.#builder, scope, path);
      if (found.kind !== 'column') return null;
      const { type } = this.#builder.get('column', found.column);
      return type.dimensions === 0 ? type.type : null;
    }
    if ('TypeCast' in node && node.TypeCast.typeName !== undefined) {
      const { names = [], arrayBounds = [] } = node.TypeCast.typeName;
      const path = names.map((name) => ('String' in name ? (name.String.sval ?? '') : ''));
      if (arrayBounds.length > 0) return null;
      return this.#lookup.find('type', path.at(-2) ?? null, path.at(-1) ?? '') ?? null;
    }
    return null;
  }

  #subLink(
    { testexpr, subselect, location }: { testexpr?: Node; subselect?: Node; location?: number },
    scope: Scope,
  ): void {
    this.subqueries.push(location);
    this.#within(testexpr, scope);
    this.#within(subselect, scope);
  }

  #select(select: SelectStmt, outer: Scope): void {
    const { withClause, fromClause, sortClause, groupClause, larg, rarg, ...rest } = select;
    const queries = (withClause?.ctes ?? []).flatMap((cte) =>
      'CommonTableExpr' in cte ? (cte.CommonTableExpr.ctename ?? []) : [],
    );
    const withQueries: Scope = { ...emptyScope, queries: new Set(queries), outer };
    this.#within(withClause, withQueries);
    if (larg !== undefined) this.#select(larg, withQueries);
    if (rarg !== undefined) this.#select(rarg, withQueries);
    const entries: RangeEntry[] = [];
    const scope: Scope = { ...withQueries, entries, outer };
    for (const item of fromClause ?? []) this.#from(item, scope, entries);
    this.#within(rest, scope);
    // Names there may be of the output: a missing one is no error that we could be sure of.
    const known = this.problems.length;
    this.#within([sortClause, groupClause], scope);
    this.problems.length = known;
  }

  /** Adds what an item of FROM brings to `entries`, which are the scope's own. */
  #from(item: Node, scope: Scope, entries: RangeEntry[]): void {
    if ('RangeVar' in item) entries.push(this.#relation(item.RangeVar, scope));
    else if ('JoinExpr' in item) {
      const { larg, rarg, quals, alias } = item.JoinExpr;
      if (larg !== undefined) this.#from(larg, scope, entries);
      if (rarg !== undefined) this.#from(rarg, scope, entries);
      if (alias?.aliasname !== undefined) entries.push(unknownEntry(alias.aliasname));
      this.#within(quals, scope);
    } else {
      const [inner] = Object.values(item) as [{ alias?: { aliasname?: string } }];
      this.#within(inner, scope);
      entries.push(unknownEntry(inner.alias?.aliasname ?? ''));
    }
  }

  #relation({ schemaname, relname = '', alias, location }: RangeVar, scope: Scope): RangeEntry {
    const aliasName = alias?.aliasname ?? null;
    if (schemaname === undefined && isQueryName(scope, relname))
      return unknownEntry(aliasName ?? relname);
    const found = this.#lookup.find('relation', schemaname ?? null, relname);
    if (found === undefined) {
      if (
        schemaname !== 'pg_catalog' &&
        schemaname !== 'information_schema' &&
        !relname.startsWith('pg_')
      ) {
        const message = `relation "${schemaname === undefined ? '' : `${schemaname}.`}${relname}" does not exist`;
        this.problems.push({ sqlstate: '42P01', message, location });
      }
      return unknownEntry(aliasName ?? relname);
    }
    const nameCount = schemaname === undefined ? 1 : 2;
    this.#mention(location, nameCount, [{ ref: found, form: 'qualified' }]);
    return tableEntry(this.#builder, found, aliasName);
  }
}

function unknownEntry(name: string): RangeEntry {
  return { name, relation: null, columns: null };
}

const ownRules: ReadonlySet<string> = new Set([
  'A_Const',
  'ColumnRef',
  'FuncCall',
  'TypeCast',
  'A_Expr',
  'SubLink',
  'SelectStmt',
  'TypeName',
]);

function hasOwnRule(key: string): boolean {
  return ownRules.has(key);
}

function isString(node: Node): node is { A_Const: AConst } {
  return 'A_Const' in node && node.A_Const.sval !== undefined;
}

function isRegclass({ names = [], arrayBounds = [] }: TypeName): boolean {
  const last = names.at(-1);
  return (
    arrayBounds.length === 0 &&
    last !== undefined &&
    'String' in last &&
    last.String.sval === 'regclass'
  );
}

/** True when a function with such arguments can be called with `count` of them. */
function takes(
  args: readonly { readonly mode: string; readonly default: unknown }[],
  count: number,
): boolean {
  const inputs = args.filter(({ mode }) => mode !== 'out' && mode !== 'table');
  const required = inputs.filter(
    (argument) => argument.default === null && argument.mode !== 'variadic',
  );
  const isVariadic = inputs.some(({ mode }) => mode === 'variadic');
  return count >= required.length && (isVariadic || count <= inputs.length);
}

/** A name in a string, `s."T"`, as its parts (stringToQualifiedNameList). */
function parseName(text: string): readonly string[] {
  return tokenize(text).flatMap((token) => identifierOf(text, token) ?? []);
}

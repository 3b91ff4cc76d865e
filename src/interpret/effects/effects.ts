/**
 * Whether code that runs may change the schema: DO blocks, functions, procedures, and the triggers
 * that rows fire. A body clears when it, and every body that it calls, has no DDL, no EXECUTE and no
 * call that is not known. Nothing is run.
 */

import type { A_Expr as AExpr, FuncCall, Node, RangeVar } from '@pgsql/types';
import type { Handle, Row } from '../../catalog/builder.ts';
import { castFacts } from '../../infer/coercion.ts';
import type { StatementKind, StatementNode } from '../../statements/statement.ts';
import type { Context } from '../context.ts';
import { findRelationOrNull, nameText, rangeVarName } from '../names.ts';
import { optionsOf, qualifiedNameOf, type QualifiedName } from '../nodes.ts';
import { identifiersIn } from '../set.ts';
import { wordsOf } from '../statement-words.ts';
import type { BodyReading } from './body-reader.ts';
import { firstDoubt, type Doubt } from './doubt.ts';
import { isRiskyMember, unmadeDoubt } from './own-functions.ts';
import { routineText } from './routine-text.ts';
import { isSetConfig, setConfigDoubt, settingDoubt } from './setting-doubt.ts';
import { statementEffects } from './statement-effects.ts';
import { writesOf } from './statement-writes.ts';
import { firedBy, functionsBehind, type WriteEvent } from './table-effects.ts';

/** Looks at one statement; what was looked at once is not looked at again. */
export class Effects {
  readonly #context: Context;
  readonly #setConfig: 'known' | 'unknown';
  /** How many bodies deep it looks. */
  #depth = 0;
  #castsKnown = false;
  readonly #seen = new Set<Handle>();
  readonly #written = new Set<string>();

  /** `setConfig`: whether the caller knows what calls of set_config in the statement itself do. */
  constructor(context: Context, setConfig: 'known' | 'unknown' = 'unknown') {
    this.#context = context;
    this.#setConfig = setConfig;
  }

  /** Of the calls and writes in a tree, but not of the statement that it is. */
  ofTree(tree: unknown): Doubt | null {
    if (Array.isArray(tree)) return firstDoubt(tree, (each) => this.ofTree(each));
    if (typeof tree !== 'object' || tree === null) return null;
    return firstDoubt(Object.entries(tree), ([key, value]) => this.#ofEntry(key, value));
  }

  /** Of a statement that code runs. */
  ofStatement(kind: StatementKind, node: StatementNode[StatementKind]): Doubt | null {
    const effect = statementEffects[kind];
    switch (effect) {
      case 'none':
        return this.#ofCasts() ?? this.#ofEntry(kind, node);
      case 'setting':
        return settingDoubt(node as StatementNode['VariableSetStmt']);
      case 'block':
        return this.ofBlock(node as StatementNode['DoStmt']);
      case 'schema':
        return { what: `runs ${wordsOf({ kind, node })}` };
      default:
        return effect satisfies never;
    }
  }

  /** `DO [LANGUAGE plpgsql] 'body'` */
  ofBlock({ args = [] }: StatementNode['DoStmt']): Doubt | null {
    const options = optionsOf(args);
    const language = textIn(options.get('language')) ?? 'plpgsql';
    const body = textIn(options.get('as')) ?? '';
    if (language !== 'plpgsql') return { what: `is written in ${language}` };
    const { bodies } = this.#context.session;
    return this.#ofReading(bodies.plpgsql({ parameters: '', returns: 'void', body }));
  }

  #ofEntry(key: string, value: unknown): Doubt | null {
    if (key === 'ExplainStmt' && !isAnalyzed(value as StatementNode['ExplainStmt'])) return null;
    const own = this.#ofNode(key, value);
    return own ?? this.ofTree(value);
  }

  /** `key` names the node, or in CALL the field. */
  #ofNode(key: string, value: unknown): Doubt | null {
    switch (key) {
      case 'FuncCall':
      case 'funccall':
        return this.#ofCall(value as FuncCall);
      case 'A_Expr':
        return this.#ofOperator(value as AExpr);
      case 'RangeVar':
        return this.#ofRelation(value as RangeVar);
      case 'intoClause':
        return { what: 'makes a table' };
      case 'CreateTableAsStmt':
        return { what: 'runs CREATE TABLE AS' };
      case 'ExecuteStmt':
        return { what: 'runs EXECUTE' };
      default:
        return firstDoubt(writesOf(key, value), ({ relation, event }) =>
          this.#ofWrite(relation, event),
        );
    }
  }

  #ofCall(call: FuncCall): Doubt | null {
    const name = qualifiedNameOf(call.funcname);
    const candidates = this.#candidates(name);
    const doubt = firstDoubt(candidates, (routine) => this.ofRoutine(routine));
    const { location } = call;
    if (doubt !== null) return { what: `calls ${nameText(name)}(), which ${doubt.what}`, location };
    if (candidates.length > 0) return null;
    if (!isSetConfig(name)) return unmadeDoubt(this.#context, name, location);
    return this.#depth === 0 && this.#setConfig === 'known' ? null : setConfigDoubt(call);
  }

  /**
   * What a call may reach: functions along the path, else those of the name in any schema. Code
   * that was made under another path fails here, or reaches one of these.
   */
  #candidates({ schema, name }: QualifiedName): readonly Handle[] {
    const { builder, lookup } = this.#context;
    const found = lookup.functions(schema, name);
    if (found.length > 0 || schema !== null) return found;
    const schemas = builder.children(null, 'schema');
    return schemas.flatMap((each) => builder.findAll('function', each, name));
  }

  /** Of a routine's body. A routine that is being looked at already adds nothing. */
  ofRoutine(handle: Handle): Doubt | null {
    if (this.#seen.has(handle)) return null;
    this.#seen.add(handle);
    const { builder, session } = this.#context;
    const row = builder.get('function', handle);
    const path = row.settings['search_path'];
    this.#depth += 1;
    const doubt =
      path === undefined
        ? this.#ofBody(row, handle)
        : session.withSearchPath(identifiersIn(path), () => this.#ofBody(row, handle));
    this.#depth -= 1;
    return doubt;
  }

  #ofBody(row: Row<'function'>, handle: Handle): Doubt | null {
    const { builder, session } = this.#context;
    if (row.body === null || row.kindOfFunction === 'aggregate') return this.#ofNeeds(handle);
    switch (row.language) {
      case 'plpgsql':
        return this.#ofReading(session.bodies.plpgsql(routineText(this.#context, row, row.body)));
      case 'sql':
        return this.#ofReading(session.bodies.sql(row.body));
      case 'internal':
        return null;
      case 'c':
        return builder.isMember(handle) && !isRiskyMember(row.name)
          ? null
          : { what: 'is written in C' };
      default:
        // SPI lets such a function only read.
        return row.volatility === 'volatile' ? { what: `is written in ${row.language}` } : null;
    }
  }

  /** Of what a BEGIN ATOMIC body or an aggregate is recorded to need. */
  #ofNeeds(handle: Handle): Doubt | null {
    const { builder } = this.#context;
    const needs = builder.dependenciesOf(handle).map(({ referenced }) => referenced);
    return firstDoubt(needs, (need) => {
      const { kind } = builder.row(need);
      if (kind === 'function') return this.ofRoutine(need);
      return kind === 'table' ? this.#ofAnyWrite(need) : null;
    });
  }

  #ofAnyWrite(table: Handle): Doubt | null {
    const events = ['insert', 'update', 'delete', 'truncate'] as const;
    return firstDoubt(events, (event) => this.#ofWriteTo(table, event));
  }

  /** An expression is a SELECT; EXECUTE computes what it runs. */
  #ofReading(reading: BodyReading): Doubt | null {
    if (typeof reading === 'string') return { what: `has a body that cannot be read: ${reading}` };
    return firstDoubt(reading, ({ statement, line }) => {
      if (statement === null) return { what: 'runs EXECUTE', line };
      const doubt = this.ofStatement(statement.kind, statement.node);
      return doubt === null ? null : { what: doubt.what, line };
    });
  }

  #ofWrite(relation: RangeVar, event: WriteEvent): Doubt | null {
    const handle = findRelationOrNull(this.#context, rangeVarName(relation));
    return handle === null ? null : this.#ofWriteTo(handle, event);
  }

  #ofWriteTo(handle: Handle, event: WriteEvent): Doubt | null {
    const key = `${handle} ${event}`;
    if (this.#written.has(key)) return null;
    this.#written.add(key);
    const { builder } = this.#context;
    return firstDoubt(firedBy(this.#context, handle, event), ({ routine, trigger }) => {
      const doubt = this.ofRoutine(routine);
      if (doubt === null) return null;
      const call = `calls ${builder.row(routine).name}(), which ${doubt.what}`;
      return { what: trigger === null ? call : `fires the trigger ${trigger}, which ${call}` };
    });
  }

  /** An operator is a call of its function; which of several it is, only types can tell. */
  #ofOperator({ name: names = [] }: AExpr): Doubt | null {
    const { builder, lookup, session } = this.#context;
    if (names.some((each) => !('String' in each))) return null;
    const { schema, name } = qualifiedNameOf(names);
    const schemas = schema === null ? session.effectivePath() : [lookup.schema(schema)];
    const operators = schemas.flatMap((each) =>
      each === undefined ? [] : builder.findAll('operator', each, name),
    );
    return this.#ofFunctionsBehind(operators);
  }

  /** Values are cast in many places that the tree does not show. */
  #ofCasts(): Doubt | null {
    if (this.#castsKnown) return null;
    this.#castsKnown = true;
    return this.#ofFunctionsBehind(castFacts(this.#context.builder));
  }

  #ofFunctionsBehind(objects: readonly Handle[]): Doubt | null {
    const { builder } = this.#context;
    const routines = new Set(objects.flatMap((each) => functionsBehind(builder, each)));
    return firstDoubt(routines, (routine) => {
      const doubt = this.ofRoutine(routine);
      if (doubt === null) return null;
      return { what: `calls ${builder.row(routine).name}(), which ${doubt.what}` };
    });
  }

  /** A view runs what it calls when it is read. */
  #ofRelation(relation: RangeVar): Doubt | null {
    const { builder } = this.#context;
    const handle = findRelationOrNull(this.#context, rangeVarName(relation));
    if (handle === null || builder.row(handle).kind === 'table') return null;
    return this.#ofFunctionsBehind([handle]);
  }
}

/** EXPLAIN runs nothing, unless it measures what it runs. */
function isAnalyzed({ options }: StatementNode['ExplainStmt']): boolean {
  return optionsOf(options).has('analyze');
}

function textIn(node: Node | undefined): string | null {
  return node !== undefined && 'String' in node ? (node.String.sval ?? '') : null;
}

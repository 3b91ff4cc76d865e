/** What the oids of a database stand for: the ids of facts. */

import { temporarySchemaName } from '../../catalog/catalog.ts';
import type { FactKind, TypeUse } from '../../catalog/facts.ts';
import { decodeId, encodeId, type FactId } from '../../catalog/id.ts';
import type { SchemaRow } from './queries/schemas.ts';
import type { OwnTypeRow, TypeRow } from './queries/types.ts';
import type { ColumnRow } from './queries/relations.ts';

/** A relation that facts can name. */
interface NamedRelation {
  readonly oid: number;
  readonly schema: number;
  readonly name: string;
}

const rowKinds: Readonly<Record<string, FactKind>> = {
  c: 'compositeType',
  v: 'view',
  m: 'materializedView',
};

const typeKinds: Readonly<Record<string, FactKind>> = {
  e: 'enum',
  d: 'domain',
  r: 'rangeType',
  m: 'multirangeType',
};

/** Schemas whose types are all the server's own. */
const systemSchemas: ReadonlySet<string> = new Set(['pg_catalog', 'information_schema']);

export class Names {
  readonly #schemas = new Map<number, string>();
  readonly #types = new Map<number, TypeUse<FactId>>();
  readonly #relations = new Map<number, FactId>();
  readonly #columns = new Map<string, FactId>();

  addSchemas(rows: readonly SchemaRow[]): void {
    for (const { oid, name } of rows) {
      this.#schemas.set(oid, name.replace(/^pg_temp_\d+$/, temporarySchemaName));
    }
  }

  /** All types; arrays become their elements with a dimension. */
  addTypes(rows: readonly TypeRow[], own: readonly OwnTypeRow[]): void {
    const ofExtensions = new Set(own.flatMap(({ oid, isExtensions }) => (isExtensions ? oid : [])));
    const ids = new Map<number, FactId>();
    for (const row of rows) {
      const kind = this.#kindOf(row, ofExtensions.has(row.oid));
      ids.set(row.oid, encodeId({ kind, path: [this.schemaName(row.schema), row.name] }));
    }
    for (const { oid, element } of rows) {
      const type = ids.get(element ?? oid)!;
      this.#types.set(oid, { type, modifiers: [], dimensions: element === null ? 0 : 1 });
    }
  }

  /** Enums and ranges of extensions are told by their names alone. */
  #kindOf(row: TypeRow, isExtensions: boolean): FactKind {
    if (systemSchemas.has(this.schemaName(row.schema))) return 'baseType';
    const kind = kindOfType(row);
    const isTold = !isExtensions || kind === 'domain' || kind === 'compositeType';
    return isTold ? kind : 'baseType';
  }

  addRelation(kind: FactKind, { oid, schema, name }: NamedRelation): FactId {
    const id = encodeId({ kind, path: [this.schemaName(schema), name] });
    this.#relations.set(oid, id);
    return id;
  }

  addColumn({ relation, position, name }: ColumnRow): FactId {
    const { path } = decodeId(this.relation(relation));
    const id = encodeId({ kind: 'column', path: [...path, name] });
    this.#columns.set(`${relation} ${position}`, id);
    return id;
  }

  schemaName(oid: number): string {
    return this.#schemas.get(oid) ?? missing('schema', oid);
  }

  schema(oid: number): FactId {
    return encodeId({ kind: 'schema', path: [this.schemaName(oid)] });
  }

  relation(oid: number): FactId {
    return this.#relations.get(oid) ?? missing('relation', oid);
  }

  /** Undefined for what facts do not tell of. */
  findRelation(oid: number): FactId | undefined {
    return this.#relations.get(oid);
  }

  column(relation: number, position: number): FactId {
    return this.#columns.get(`${relation} ${position}`) ?? missing('column', relation);
  }

  columns(relation: number, positions: readonly number[]): readonly FactId[] {
    return positions.map((position) => this.column(relation, position));
  }

  type(oid: number): FactId {
    return this.use(oid).type;
  }

  /**
   * A type as something uses it. `text` is how the server prints it with its modifiers, null where
   * there are none; `dimensions` as declared, of which the server forgets some.
   */
  use(oid: number, text: string | null = null, dimensions = 0): TypeUse<FactId> {
    const use = this.#types.get(oid) ?? missing('type', oid);
    return {
      type: use.type,
      modifiers: text === null ? [] : modifiersOf(text),
      dimensions: use.dimensions === 0 ? 0 : Math.max(1, dimensions),
    };
  }
}

function kindOfType({ typtype, relkind }: TypeRow): FactKind {
  if (typtype === 'c') return rowKinds[relkind ?? ''] ?? 'table';
  return typeKinds[typtype] ?? 'baseType';
}

/** What stands in the last parentheses of a printed type: `numeric(10,2)`, `interval day to second(3)`. */
function modifiersOf(text: string): readonly string[] {
  const listed = /\(([^()]*)\)[^()"]*$/.exec(text)?.[1];
  const interval = /^interval(?: ([a-z ]+))?/.exec(text);
  if (interval === null) return listed?.split(',') ?? [];
  const fields = interval[1]?.trim() ?? '';
  if (listed === undefined) return fields === '' ? [] : [fields];
  return [fields, listed];
}

/** Something was made between two queries of one snapshot, or a query leaves out what another has. */
function missing(what: string, oid: number): never {
  throw new Error(`The database has no ${what} ${oid}.`);
}

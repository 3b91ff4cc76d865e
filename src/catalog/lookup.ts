/**
 * Names to objects, along a search path, as namespace.c finds them:
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/namespace.c
 */

import type { CatalogBuilder, Handle } from './builder.ts';
import type { Space } from './spaces.ts';

/** The schemas that are searched, in order, `pg_catalog` and the temporary one among them. */
export type SchemaPath = readonly Handle[];

/** Looks names up in one catalog under a path that may change between calls. */
export class Lookup {
  readonly #builder: CatalogBuilder;
  readonly #path: () => SchemaPath;

  /** `path` is asked at every look-up of an unqualified name. */
  constructor(builder: CatalogBuilder, path: () => SchemaPath) {
    this.#builder = builder;
    this.#path = path;
  }

  schema(name: string): Handle | undefined {
    return this.#builder.find('schema', null, name);
  }

  /** The first object of the name: in `schema` where one is named, else along the path. */
  find(space: Space, schema: string | null, name: string): Handle | undefined {
    for (const namespace of this.#schemas(schema)) {
      const found = this.#builder.find(space, namespace, name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** All functions of the name; along the path where no schema is named, nearer schemas first. */
  functions(schema: string | null, name: string): readonly Handle[] {
    return this.#schemas(schema).flatMap((each) => this.#builder.findAll('function', each, name));
  }

  /** True when an unqualified name reaches this very object. */
  isVisible(space: Space, handle: Handle): boolean {
    return this.find(space, null, this.#builder.row(handle).name) === handle;
  }

  #schemas(schema: string | null): SchemaPath {
    if (schema === null) return this.#path();
    const named = this.schema(schema);
    return named === undefined ? [] : [named];
  }
}

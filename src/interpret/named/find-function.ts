/** Functions that other objects are made of, by name and types (LookupFuncName of parse_func.c). */

import type { Node } from '@pgsql/types';
import type { Handle, NewDependency } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { functionsNamed, hasUnknownNames } from '../../infer/environment.ts';
import { isInternalFunction } from '../../postgres/internal-functions.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
import { inputTypes, sameTypes } from '../function/find-routine.ts';
import { findSchema, missing, nameText } from '../names.ts';
import { qualifiedNameOf, stringsOf, type QualifiedName } from '../nodes.ts';
import { refuse } from '../refusal.ts';

/** A function that something needs. */
export interface NeededFunction {
  /** What to depend on: the function, or its extension; null for the server's own. */
  readonly needs: Handle | null;
  /** Null where only its name is known. */
  readonly returns: TypeUse<Handle> | null;
}

/** The function of a name and types; 42883 where there is none. */
export function findFunction(
  context: Context,
  name: QualifiedName,
  types: readonly TypeUse<Handle>[],
): NeededFunction {
  const { builder, lookup, session } = context;
  for (const handle of lookup.functions(name.schema, name.name)) {
    const { arguments: args, returns, kindOfFunction } = builder.get('function', handle);
    if (kindOfFunction !== 'procedure' && sameTypes(inputTypes(args), types))
      return { needs: handle, returns };
  }
  const known = functionsNamed(session.environment, name.schema, name.name).find(
    ({ fact, required, most }) => fact === null && required <= types.length && types.length <= most,
  );
  if (known !== undefined) return { needs: known.needs, returns: null };
  if (hasUnknownNames(session.environment)) return { needs: null, returns: null };
  const isOwn = name.schema === null || name.schema === 'pg_catalog';
  if (isOwn && isInternalFunction(name.name, types.length)) return { needs: null, returns: null };
  return refuseMissingFunction(context, name, types);
}

/** 42883; 3F000 for a schema that is not there. */
export function refuseMissingFunction(
  context: Context,
  name: QualifiedName,
  types: readonly TypeUse<Handle>[],
): never {
  if (name.schema !== null) findSchema(context, name.schema);
  const listed = types.map((type) => bareTypeText(context, type)).join(', ');
  const message = `function ${nameText(name)}(${listed}) does not exist`;
  return refuse({ sqlstate: '42883', message, ...missing(context, 'function', name) });
}

/** The name in an option: `PROCEDURE = s.f` is read as a type. */
export function nameInOption(node: Node): QualifiedName {
  if ('TypeName' in node) return qualifiedNameOf(node.TypeName.names);
  if ('List' in node) return qualifiedNameOf(node.List.items);
  return { schema: null, name: stringsOf([node])[0] ?? '' };
}

/** Records that an object needs others; of what is null, nothing. */
export function dependOnAll(
  { builder }: Context,
  dependent: Handle,
  needs: Iterable<Handle | null | undefined>,
  type: NewDependency['type'] = 'normal',
): void {
  for (const referenced of needs) {
    if (referenced != null) builder.depend({ dependent, referenced, type });
  }
}

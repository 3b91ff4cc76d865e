/** Functions that other objects are made of, by name and types (LookupFuncName of parse_func.c). */

import type { Node } from '@pgsql/types';
import type { Handle, NewDependency } from '../../catalog/builder.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import { declaredFunctions } from '../../infer/candidates.ts';
import { hasUnknownNames } from '../../infer/environment.ts';
import { isSameType } from '../../infer/type-properties.ts';
import type { Context } from '../context.ts';
import { bareTypeText } from '../describe.ts';
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
  const candidates = declaredFunctions(context.session.environment, name, types.length).filter(
    ({ candidate }) => candidate.kind !== 'procedure',
  );
  const isSame = (input: TypeUse<Handle> | null, index: number): boolean =>
    input !== null && isSameType(input, types[index]!);
  const found =
    candidates.find(({ inputs }) => inputs.every(isSame)) ??
    candidates.find(({ inputs }) =>
      inputs.every((input, index) => input === null || isSame(input, index)),
    );
  if (found !== undefined) return { needs: found.candidate.needs, returns: found.returns };
  if (mayBeUnlisted(context, types)) return { needs: null, returns: null };
  return refuseMissingFunction(context, name, types);
}

/** True where a function that is not found may be there all the same. */
export function mayBeUnlisted(
  { builder, session }: Context,
  types: readonly TypeUse<Handle>[],
): boolean {
  if (hasUnknownNames(session.environment)) return true;
  // What takes `internal` or `cstring` is not listed of extensions.
  const isInternal = types.some(({ type }) => isUnlisted.test(builder.row(type).name));
  return isInternal && session.extensions().some((each) => builder.row(each).name !== 'plpgsql');
}

const isUnlisted = /^(?:internal|cstring)$/;

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

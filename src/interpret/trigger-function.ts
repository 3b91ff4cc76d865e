/** The function that a trigger calls. */

import type { Node } from '@pgsql/types';
import type { Handle } from '../catalog/builder.ts';
import { extensionFunction } from '../catalog/extension-function.ts';
import { functionsNamed } from '../infer/environment.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { missing, nameText } from './names.ts';
import { qualifiedNameOf, type QualifiedName } from './nodes.ts';
import { placeAt } from './place.ts';
import { refuse } from './refusal.ts';
import { builtInType } from './type-name.ts';
import { inputTypes } from './function/find-routine.ts';

/** A function without arguments that returns `trigger`: 42883 and 42P17 where it does not. */
export function findTriggerFunction(context: Context, names: readonly Node[] | undefined): Handle {
  const { builder, lookup } = context;
  const name = qualifiedNameOf(names);
  const found =
    lookup
      .functions(name.schema, name.name)
      .find((handle) => inputTypes(builder.get('function', handle).arguments).length === 0) ??
    unknownFunction(context, name);
  const { returns } = builder.get('function', found);
  if (returns?.type === builtInType(context, 'trigger').type) return found;
  return refuseResult(name);
}

function refuseResult(name: QualifiedName): never {
  const message = `function ${nameText(name)} must return type trigger`;
  return refuse({ sqlstate: '42P17', message });
}

/** A function that nobody made: an unknown extension's, where there is one, else 42883. */
function unknownFunction(context: Context, name: QualifiedName): Handle {
  const { builder, lookup, session } = context;
  const isOwn = functionsNamed(session.environment, name.schema, name.name).some(
    ({ needs, fact, required, most }) =>
      needs === null && fact === null && required === 0 && most === 0,
  );
  if (isOwn) refuseResult(name);
  const owner = session.unknownExtensions().at(-1);
  if (owner === undefined) {
    const message = `function ${nameText(name)}() does not exist`;
    return refuse({ sqlstate: '42883', message, ...missing(context, 'function', name) });
  }
  const schema = name.schema === null ? undefined : lookup.schema(name.schema);
  const parent = schema ?? builder.get('extension', owner).schema;
  const returns = builtInType(context, 'trigger');
  const made = builder.create('function', {
    ...extensionFunction,
    parent,
    name: name.name,
    returns,
  });
  builder.depend({ dependent: made, referenced: owner, type: 'extension' });
  session.report(
    diagnostic({
      code: 'extension-unknown',
      severity: 'warning',
      message: `function ${nameText(name)}() is taken to be of extension "${builder.row(owner).name}", whose objects are not known`,
      place: placeAt(context, undefined),
    }),
  );
  return made;
}

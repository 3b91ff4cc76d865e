/** Templates taken apart: their imports as values, so that several can share a file. Pure. */

import type { ImportedName } from '../code.ts';

export interface TemplateParts {
  readonly imports: readonly ImportedName[];
  /** The text without its imports. */
  readonly body: string;
}

const importLine = /^import (type )?(?:\* as (\w+)|\{ ([^}]*) \}) from '([^']+)';\n/gm;

/** Takes apart a template of ours, whose imports are of packages and stand on a line each. */
export function takeApart(text: string): TemplateParts {
  const imports = [...text.matchAll(importLine)].flatMap(([, type, namespace, names, name]) => {
    const common = { kind: 'import', from: { kind: 'package', name: name! } } as const;
    const typeOnly = type !== undefined;
    if (namespace !== undefined) return [{ ...common, name: '*', local: namespace, typeOnly }];
    return names!.split(', ').map((each) => namedImport(each, typeOnly, common));
  });
  return { imports, body: text.replace(importLine, '').trim() };
}

function namedImport(
  text: string,
  typeOnly: boolean,
  common: Pick<ImportedName, 'kind' | 'from'>,
): ImportedName {
  const name = text.replace(/^type /, '');
  return { ...common, name, local: name, typeOnly: typeOnly || name !== text };
}

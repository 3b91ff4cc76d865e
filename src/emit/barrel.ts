/** `index.ts`: everything that the other files export. */

import { byCodeUnit } from '../catalog/read.ts';
import { ourFiles } from './context.ts';
import type { FileContent, ReexportDeclaration } from './file-content.ts';

/** The shared files first, then tables and relations by path; types at the end. */
export function barrelFile(files: readonly FileContent[]): FileContent {
  const paths = files.map(({ path }) => path).filter((path) => !path.startsWith('types/'));
  const hasTypes = files.some(({ path }) => path === ourFiles.typesIndex);
  const sorted = paths.toSorted((a, b) => depth(a) - depth(b) || byCodeUnit(a, b));
  return {
    path: ourFiles.index,
    declarations: [
      ...sorted.map((path) => reexport(path, false)),
      ...(hasTypes ? [reexport(ourFiles.typesIndex, true)] : []),
    ],
  };
}

/** Files at the top before those in folders. */
function depth(path: string): number {
  return path.includes('/') ? 1 : 0;
}

function reexport(path: string, typeOnly: boolean): ReexportDeclaration {
  return { kind: 'reexport', from: { kind: 'output', path }, typeOnly };
}

/** Module specifiers: where an import of a file leads, as text. Pure. */

import type { Module } from '../code.ts';
import type { EmitSettings } from '../settings.ts';

/** What stands behind `from` in the file at `path` of the output. */
export function moduleSpecifier(
  path: string,
  module: Module,
  { out, imports }: Pick<EmitSettings, 'out' | 'imports'>,
): string {
  switch (module.kind) {
    case 'package':
      return module.name;
    case 'output':
      return relativePath(folderOf(path), module.path.replace(/\.ts$/, '')) + imports;
    case 'user': {
      const folder = `${forwardSlashes(out).replace(/\/$/, '')}/${folderOf(path)}`;
      return relativePath(folder, module.path) + imports;
    }
    default:
      return module satisfies never;
  }
}

/** The way from a folder to a file, both from the same start; begins with `./` or `../`. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = file.split('/').filter((part) => part !== '');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return (up === '' ? './' : up) + to.slice(shared).join('/');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Windows' separators as everybody's. */
function forwardSlashes(path: string): string {
  return /^[A-Za-z]:|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** This package as it is installed: its version and the folders beside the program. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../output/cache-file.ts';
import { programIdentity } from '../output/input-hash.ts';

/** `src` in a checkout, `dist` where it was built. */
const program = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const root = path.dirname(program);
/** TypeScript that ships with the output. */
const templates = path.join(root, 'templates');

/** The version in package.json. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
    return String(manifest.version);
  }
  throw new Error('package.json of sql-to-drizzle has no version');
}

/** The modules of `templates/custom-types`, by file name. */
export function customTypeTemplates(): ReadonlyMap<string, string> {
  const folder = path.join(templates, 'custom-types');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  return new Map(names.toSorted().map((name) => [name, read(name)]));
}

/** What tells this program from any other that may have left a cache: short, as it is hashed often. */
export function packageIdentity(): string {
  const version = packageVersion();
  return sha256([program, templates].map((folder) => programIdentity(folder, version)).join('\n'));
}

/** One cache file on disk: whole or not there. Losing it costs time and nothing else. */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { replaceFile } from './write-output.ts';

/** Raised when the shape of what is stored changes; older files are then not read. */
const version = 1;

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * The folder for caches of the package that `folder` (absolute) is in, or `null` where there is no
 * `node_modules` to put it in.
 */
export function cacheFolder(folder: string): string | null {
  for (let at = folder; ; at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules');
    if (fs.existsSync(path.join(at, 'package.json'))) {
      return fs.existsSync(modules) ? path.join(modules, '.cache', 'sql-to-drizzle') : null;
    }
    if (at === path.dirname(at)) return null;
  }
}

/** What a cache file holds, or `null` when it is missing, cut off, changed or of another version. */
export function readCache(file: string): unknown {
  try {
    const text = fs.readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === checksum(body) ? JSON.parse(body) : null;
  } catch {
    return null;
  }
}

/** Replaces a cache file; that it cannot be written is nobody's trouble. */
export function writeCache(file: string, value: unknown): void {
  const body = JSON.stringify(value);
  try {
    replaceFile(file, `${checksum(body)}\n${body}`);
  } catch {
    return;
  }
}

function checksum(body: string): string {
  return `${version} ${sha256(body)}`;
}

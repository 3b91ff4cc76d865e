/** One hash of everything that the output depends on, found without loading what makes the output. */

import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Where prettier 3 looks for its configuration, in each folder up to the root. */
const prettierFiles = [
  'package.yaml',
  '.prettierrc',
  ...['json', 'yaml', 'yml', 'json5', 'js', 'ts', 'mjs', 'mts', 'cjs', 'cts', 'toml'].map(
    (extension) => `.prettierrc.${extension}`,
  ),
  ...['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map((extension) => `prettier.config.${extension}`),
  '.editorconfig',
];
/** What package managers write into node_modules: a shared configuration or a plugin came with it. */
const installRecords = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];

export interface HashInput {
  /** Any JSON value or Map; keys keep their order. */
  readonly settings: unknown;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** `formatterHash` of the output folder. */
  readonly formatter: string;
  /** What identifies this program. */
  readonly program: string;
}

/** SHA-256 in hexadecimal. */
export function inputHash({ settings, files, formatter, program }: HashInput): string {
  return hashOf([
    program,
    formatter,
    JSON.stringify(settings, (_key, value: unknown) => plainMap(value)),
    ...files.flatMap(({ path: file, bytes }) => [file, bytes]),
  ]);
}

/**
 * SHA-256 in hexadecimal of all that may tell prettier how to format a file in `folder` (absolute):
 * it differs wherever prettier's settings may differ.
 */
export function formatterHash(folder: string): string {
  return hashOf(formatterFiles(folder).flatMap(({ file, content }) => [file, content]));
}

/** Lengths keep the parts apart: no two lists give one stream of bytes. */
function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * What identifies the program in `folder` (absolute): its version when it is installed, and in a
 * checkout, where the version stands still, the times of its files too.
 */
export function programIdentity(folder: string, version: string): string {
  if (folder.split(path.sep).includes('node_modules')) return version;
  const times = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted()
    .map((file) => `${file} ${fs.statSync(file).mtimeMs}`);
  return [version, ...times].join('\n');
}

interface FormatterFile {
  readonly file: string;
  readonly content: string;
}

/** Contents of all files that may tell prettier how to format a file in `folder`, nearest first. */
function formatterFiles(folder: string): readonly FormatterFile[] {
  const found: FormatterFile[] = [];
  for (let at = folder; ; at = path.dirname(at)) {
    for (const name of prettierFiles) found.push(...contentOf(path.join(at, name)));
    found.push(...prettierKey(path.join(at, 'package.json')));
    for (const name of installRecords)
      found.push(...contentOf(path.join(at, 'node_modules', name)));
    if (at === path.dirname(at)) return found;
  }
}

function contentOf(file: string): readonly FormatterFile[] {
  try {
    return [{ file, content: fs.readFileSync(file, 'utf8') }];
  } catch {
    return [];
  }
}

/** Only prettier's part: package.json changes often. */
function prettierKey(file: string): readonly FormatterFile[] {
  return contentOf(file).map(({ content }) => {
    try {
      const manifest: unknown = JSON.parse(content);
      const key = Object.entries(manifest ?? {}).find(([name]) => name === 'prettier');
      return { file, content: JSON.stringify(key ?? null) };
    } catch {
      return { file, content };
    }
  });
}

function plainMap(value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}

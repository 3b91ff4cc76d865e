/** Fills in defaults and makes paths absolute. Pure. */

import path from 'node:path';
import type {
  ColumnSetting,
  NameSettings,
  PostgresVersion,
  ResolvedType,
  Settings,
  TypeModes,
  TypeReference,
  UserSettings,
} from './settings.ts';
import { typeModes } from './settings.ts';

/** What stands on the command line; it wins over the settings file. */
export interface SettingsOverrides {
  /** From the working directory. */
  readonly migrations?: string | undefined;
  /** From the working directory. */
  readonly out?: string | undefined;
  readonly postgres?: PostgresVersion | undefined;
}

export interface ResolveOptions {
  /** Absolute; relative paths of the settings start here. */
  readonly root: string;
  /** Absolute; relative paths of the overrides start here. */
  readonly cwd: string;
  /** The settings file as people see it; `null` where there is none. */
  readonly file: string | null;
  readonly overrides: SettingsOverrides;
}

/** All settings from what the user wrote. */
export function resolveSettings(user: UserSettings, options: ResolveOptions): Settings {
  const { root, cwd, file, overrides } = options;
  const folder = (given: string | undefined, setting: string): string =>
    given === undefined ? path.resolve(root, setting) : path.resolve(cwd, given);
  return {
    root,
    file,
    migrations: folder(overrides.migrations, user.migrations ?? 'migrations'),
    out: folder(overrides.out, user.out ?? 'generated'),
    layout: user.layout ?? 'plain',
    postgres: overrides.postgres ?? user.postgres ?? 16,
    searchPath: user.searchPath ?? ['public'],
    roles: user.roles ?? null,
    tablespaces: user.tablespaces ?? null,
    transaction: user.transaction ?? 'file',
    unsupported: user.unsupported ?? 'error',
    accept: (user.accept ?? []).map(({ apply = null, ...entry }) => ({ ...entry, apply })),
    include: user.include ?? ['*'],
    exclude: user.exclude ?? [],
    names: resolveNames(user.names ?? {}),
    ...resolveTypes(user.types ?? {}, root),
    columns: resolveColumns(user.columns ?? {}, root),
    imports: user.imports ?? '.js',
    relations: user.relations ?? true,
    partitions: user.partitions ?? false,
    header: user.header ?? [],
  };
}

function resolveNames(names: NameSettings): Settings['names'] {
  const tables = Object.entries(names.tables ?? {}).map(
    ([table, { value = null, row = null }]) => [table, { value, row }] as const,
  );
  return {
    case: names.case ?? 'camel',
    singular: names.singular ?? true,
    tables: new Map(tables),
    columns: new Map(Object.entries(names.columns ?? {})),
  };
}

function resolveTypes(
  types: NonNullable<UserSettings['types']>,
  root: string,
): Pick<Settings, 'modes' | 'types'> {
  const modes = Object.entries(typeModes).map(([type, [first]]) => [type, first] as const);
  const chosen: [string, string][] = [];
  const own = new Map<string, ResolvedType>();
  for (const [type, setting] of Object.entries(types)) {
    if (typeof setting === 'string') chosen.push([type, setting]);
    else own.set(type, resolveType(setting, root));
  }
  return { modes: Object.fromEntries([...modes, ...chosen]) as unknown as TypeModes, types: own };
}

function resolveColumns(
  columns: NonNullable<UserSettings['columns']>,
  root: string,
): Settings['columns'] {
  const entries = Object.entries(columns).map(([column, setting]): [string, ColumnSetting] => [
    column,
    setting.type === undefined
      ? { kind: 'mode', mode: setting.mode }
      : { kind: 'type', ...resolveType(setting, root) },
  ]);
  return new Map(entries);
}

function resolveType({ type, from }: TypeReference, root: string): ResolvedType {
  if (from === undefined) return { type, from: null };
  const isPath = from.startsWith('.') || path.isAbsolute(from);
  return { type, from: isPath ? forwardSlashes(path.resolve(root, from)) : from };
}

function forwardSlashes(file: string): string {
  return file.replaceAll(path.sep, '/');
}

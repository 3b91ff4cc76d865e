/** Which objects the settings' patterns and names of objects mean. Pure. */

/** Whether a pattern, in which `*` stands for any characters, matches a text as a whole. */
export function matchesPattern(pattern: string, text: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[\\^$.+?()[\]{}|/-]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${source}$`, 'u').test(text);
}

/**
 * How settings may call an object: by its qualified name, and without the schema where that is the
 * first of the search path. `['public.users.id', 'users.id']`
 */
export function settingNames(
  path: readonly string[],
  searchPath: readonly string[],
): readonly string[] {
  const qualified = path.join('.');
  return path[0] === searchPath[0] ? [qualified, path.slice(1).join('.')] : [qualified];
}

/** Whether any pattern matches any of the names. */
export function matchesAny(patterns: readonly string[], names: readonly string[]): boolean {
  return patterns.some((pattern) => names.some((name) => matchesPattern(pattern, name)));
}

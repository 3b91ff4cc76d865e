/** Where a tree stands in the text: its leftmost node, as the server points at expressions (exprLocation). */

/** In UTF-8 bytes from the start of the statement; undefined where no node has a location. */
export function locationOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = 'location' in value && typeof value.location === 'number' ? value.location : -1;
  const inner = Object.values(value).flatMap((each) => locationOf(each) ?? []);
  const all = [own, ...inner].filter((location) => location >= 0);
  return all.length === 0 ? undefined : Math.min(...all);
}

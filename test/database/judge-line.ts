/** How a fact is written for comparison: its kind, its name, and every attribute that says something. */

export type Attribute = string | number | boolean | null | undefined | readonly string[];

/** `column public.t.a position=1 type=integer`; what is null, false, 0, '' or empty is left out. */
export function line(
  kind: string,
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === false || value === 0 || value === '')
      return [];
    if (Array.isArray(value)) return value.length === 0 ? [] : [`${key}=(${value.join(', ')})`];
    return [value === true ? key : `${key}=${value}`];
  });
  return [kind, name, ...said].join(' ');
}

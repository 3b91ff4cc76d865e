/** A list that the server printed, cut at its commas. */

/** The items of `a, f(b, c), 'x,y'`; commas inside brackets and quotes are not between items. */
export function splitList(text: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const [part] of text.matchAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"|[^'"]/g)) {
    if (part === '(' || part === '[') depth++;
    if (part === ')' || part === ']') depth--;
    if (part === ',' && depth === 0) {
      items.push(item.trim());
      item = '';
    } else item += part;
  }
  return item.trim() === '' ? items : [...items, item.trim()];
}

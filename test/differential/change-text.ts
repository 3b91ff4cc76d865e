/** A difference between two catalogs, as people read it. */

import type { Change } from '../../src/compare/compare.ts';
import { placeText } from '../../src/text/source.ts';

/** Where something is, in words: `on the server`. */
export interface Sides {
  readonly before: string;
  readonly after: string;
}

/** `column public.t.a notNull: true on the server, false here (a.sql:3:1)` */
export function changeText(change: Change): string {
  return changeBetween({ before: 'on the server', after: 'here' }, change);
}

/** The same of any two sides. */
export function changeBetween(sides: Sides, change: Change): string {
  if (change.change !== 'changed') {
    const where = change.change === 'removed' ? sides.before : sides.after;
    return `${change.id} is ${where} alone${originText(change.origin)}`;
  }
  const { id, attribute, before, after, origins } = change;
  const values = `${valueText(before)} ${sides.before}, ${valueText(after)} ${sides.after}`;
  return `${id} ${attribute}: ${values}${originText(origins.after)}`;
}

function originText(origin: { readonly place: Parameters<typeof placeText>[0] } | null): string {
  return origin === null ? '' : ` (${placeText(origin.place)})`;
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? inner.toString() : inner,
  );
  return (text ?? 'nothing').slice(0, 300);
}

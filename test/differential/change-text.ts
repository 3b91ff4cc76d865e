/** A difference between the server's catalog and ours, as people read it. */

import type { Change } from '../../src/compare/compare.ts';
import { placeText } from '../../src/text/source.ts';

/** `column public.t.a notNull: true on the server, false here (a.sql:3:1)` */
export function changeText(change: Change): string {
  if (change.change !== 'changed') {
    const where = change.change === 'removed' ? 'on the server' : 'here';
    return `${change.id} is ${where} alone${originText(change.origin)}`;
  }
  const { id, attribute, before, after, origins } = change;
  return `${id} ${attribute}: ${valueText(before)} on the server, ${valueText(after)} here${originText(origins.after)}`;
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

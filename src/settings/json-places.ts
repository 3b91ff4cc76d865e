/** Where the keys of a JSON text stand, so that a wrong setting can be pointed at. */

import type { Span } from '../text/source.ts';

/** A key's path from the top: `["names", "case"]`. */
export type KeyPath = readonly (string | number)[];

/** What JSON refuses; `offset` is in UTF-16 code units. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const token = /[ \t\r\n]*(?:([{}[\]:,])|("(?:[^"\\\r\n]|\\.)*")|([\w.+-]+))/y;

/** Spans by `placeKey` of a path. */
export interface JsonPlaces {
  readonly values: ReadonlyMap<string, Span>;
  /** Only members of objects have a key. */
  readonly keys: ReadonlyMap<string, Span>;
}

/**
 * Where all keys and values of a JSON text stand.
 *
 * Throws JsonSyntaxError where the text is not JSON.
 */
export function jsonPlaces(text: string): JsonPlaces {
  const walker = new Walker(text);
  walker.value([]);
  walker.end();
  return walker;
}

/** The key of a path in the map of places. */
export function placeKey(path: KeyPath): string {
  return JSON.stringify(path);
}

class Walker implements JsonPlaces {
  readonly values = new Map<string, Span>();
  readonly keys = new Map<string, Span>();
  readonly #text: string;
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(path: KeyPath): void {
    const { start, text } = this.#next();
    if (text === '{') this.#members(path);
    else if (text === '[') this.#elements(path);
    else this.#scalar(start, text);
    this.values.set(placeKey(path), { start, end: this.#offset });
  }

  end(): void {
    const blank = /\s*/y;
    blank.lastIndex = this.#offset;
    blank.exec(this.#text);
    if (blank.lastIndex < this.#text.length) this.#fail('expected the end', blank.lastIndex);
  }

  #members(path: KeyPath): void {
    if (this.#take('}')) return;
    do {
      const { start, text } = this.#next();
      if (!text.startsWith('"')) this.#fail('expected a key in double quotes', start);
      const member = [...path, String(this.#parsed(start, text))];
      this.keys.set(placeKey(member), { start, end: this.#offset });
      this.#expect(':');
      this.value(member);
    } while (this.#take(','));
    this.#expect('}');
  }

  #elements(path: KeyPath): void {
    if (this.#take(']')) return;
    let index = 0;
    do {
      this.value([...path, index]);
      index += 1;
    } while (this.#take(','));
    this.#expect(']');
  }

  #scalar(start: number, text: string): void {
    if (/^[{}[\]:,]$/.test(text)) this.#fail('expected a value', start);
    this.#parsed(start, text);
  }

  #parsed(start: number, text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#fail(`${text.slice(0, 40)} is not JSON`, start);
    }
  }

  #next(): { readonly start: number; readonly text: string } {
    token.lastIndex = this.#offset;
    const found = token.exec(this.#text);
    if (found === null) {
      const blank = /^[ \t\r\n]*/.exec(this.#text.slice(this.#offset))![0].length;
      const at = this.#offset + blank;
      return this.#fail(at >= this.#text.length ? 'unexpected end' : 'this is not JSON', at);
    }
    const text = found[1] ?? found[2] ?? found[3]!;
    this.#offset = token.lastIndex;
    return { start: this.#offset - text.length, text };
  }

  #take(wanted: string): boolean {
    const before = this.#offset;
    if (this.#next().text === wanted) return true;
    this.#offset = before;
    return false;
  }

  #expect(wanted: string): void {
    const { start, text } = this.#next();
    if (text !== wanted) this.#fail(`expected "${wanted}"`, start);
  }

  #fail(message: string, offset: number): never {
    throw new JsonSyntaxError(message, offset);
  }
}

/**
 * The text that a grammar reads, in its three units: UTF-16 code units (ours), UTF-8 bytes (of
 * locations in a tree) and code points (of positions in a message).
 */

const encoder = new TextEncoder();

/** One text, read once. Conversions cost O(1) where all is ASCII, else O(log n). */
export class StatementText {
  readonly text: string;
  private readonly ascii: boolean;
  private wide: WideCharacters | null = null;

  constructor(text: string) {
    this.text = text;
    this.ascii = !/[^\0-\x7f]/.test(text);
  }

  /** UTF-8 that ends in a NUL, as the parsers want it. A lone surrogate becomes U+FFFD. */
  encode(): Uint8Array {
    return encoder.encode(`${this.text}\0`);
  }

  /** UTF-16 offset of a byte offset. */
  offsetOfByte(byte: number): number {
    if (this.ascii) return byte;
    this.wide ??= findWideCharacters(this.text);
    const { bytes, units } = this.wide;
    const before = countUpTo(bytes, byte);
    return before === 0 ? byte : units[before - 1]! + byte - bytes[before - 1]!;
  }

  /** UTF-16 offset of a code point, counted from 0. */
  offsetOfCodePoint(codePoint: number): number {
    if (this.ascii) return codePoint;
    let unit = 0;
    for (let left = codePoint; left > 0 && unit < this.text.length; left -= 1) {
      unit += this.text.codePointAt(unit)! > 0xffff ? 2 : 1;
    }
    return unit;
  }
}

/** Where each character that is not ASCII ends, in bytes and in units. */
interface WideCharacters {
  readonly bytes: readonly number[];
  readonly units: readonly number[];
}

function findWideCharacters(text: string): WideCharacters {
  const bytes: number[] = [];
  const units: number[] = [];
  let byte = 0;
  let unit = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    byte += index - unit + utf8Length(character.codePointAt(0)!);
    unit = index + character.length;
    bytes.push(byte);
    units.push(unit);
  }
  return { bytes, units };
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** How many of the ascending `values` are at most `limit`. */
function countUpTo(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

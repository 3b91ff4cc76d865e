/** From the bytes of a file to its text. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../text/source.ts';

export interface Decoded {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a file: UTF-8, with or without a byte-order mark, and CRLF read as LF, so that a
 * checkout on Windows means the same (lines and columns stay what they are).
 *
 * Bytes that are not UTF-8 become U+FFFD and a NUL becomes a blank, so that reading can go on; each
 * is an error, told once a file.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  const source = { path, text: text.replaceAll('\0', ' ') };
  const diagnostics: Diagnostic[] = [];
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) diagnostics.push(invalidByte(source, bytes, invalid));
  const nul = text.indexOf('\0');
  if (nul >= 0) diagnostics.push(nulByte(source, bytes, nul));
  return { source, diagnostics };
}

/** The offset of the first byte that is not UTF-8, or `null`. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  const again = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  let offset = 0;
  while (offset < bytes.length && bytes[offset] === again[offset]) offset += 1;
  if (offset === bytes.length && offset === again.length) return null;
  // The replacement may share its first bytes with what it replaces.
  while (offset > 0 && ((again[offset] ?? 0x80) & 0xc0) === 0x80) offset -= 1;
  return offset;
}

function invalidByte(source: Source, bytes: Uint8Array, offset: number): Diagnostic {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).replaceAll('\r\n', '\n');
  const start = before.length;
  const byte = bytes[offset]!.toString(16).padStart(2, '0');
  return diagnostic({
    code: 'invalid-utf8',
    message: `invalid byte sequence for encoding "UTF8": 0x${byte} at byte ${offset}`,
    sqlstate: '22021',
    place: { source, span: { start, end: start + 1 } },
    hint: utf16(bytes) ? 'the file is UTF-16: save it as UTF-8' : 'save the file as UTF-8',
  });
}

function nulByte(source: Source, bytes: Uint8Array, start: number): Diagnostic {
  return diagnostic({
    code: 'nul-byte',
    message: `invalid byte sequence for encoding "UTF8": 0x00 at byte ${bytes.indexOf(0)}`,
    sqlstate: '22021',
    place: { source, span: { start, end: start + 1 } },
    hint: utf16(bytes) ? 'the file is UTF-16: save it as UTF-8' : null,
  });
}

function utf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Text of users made safe and measurable for a terminal: migrations are untrusted input. */

/** Overrides of the reading direction, which can make a line say what it does not. */
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const control = /\p{Cc}/u;
/** What most text is: nothing in it is replaced. */
const plain = /^[ -~]*$/;
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** The blocks that terminals draw two cells wide: East Asian scripts and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** One character as a terminal may show it: a tab is two blanks, a control character its picture. */
export function printableCharacter(character: string): string {
  if (character === '\t') return '  ';
  if (control.test(character)) {
    const code = character.codePointAt(0)!;
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  }
  return directions.test(character) ? '\ufffd' : character;
}

/** A text without anything that a terminal would obey; line ends are kept only by `keepLines`. */
export function printable(text: string, options: { readonly keepLines?: boolean } = {}): string {
  if (plain.test(text)) return text;
  let result = '';
  for (const character of text) {
    if (character === '\n' && options.keepLines === true) result += '\n';
    else result += character === '\n' || character === '\r' ? ' ' : printableCharacter(character);
  }
  return result;
}

/** Cells that a printable text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    width += wide.test(character) ? 2 : 1;
  }
  return width;
}

import { describe, expect, it } from 'vitest';
import {
  closingIndex,
  identifierOf,
  isKeyword,
  isSymbol,
  scanTo,
  spanOfTokens,
  stringKindOf,
  textOf,
  tokenIndexAt,
} from '../../../src/statements/token-text.ts';
import { tokenize } from '../../../src/statements/tokens.ts';

describe('identifierOf', () => {
  it.each([
    ['Users', 'users'],
    // Only ASCII is folded in a database of UTF-8.
    ['ÄB', 'Äb'],
    ['"Users"', 'Users'],
    ['"a""b"', 'a"b'],
    ['U&"d\\0061t\\+000061"', 'data'],
    ['u&"a\\\\b"', 'a\\b'],
    ['U&"\\+01D4B3"', '𝒳'],
    ['U&"\\D835\\DCB3"', '𝒳'],
    ['U&"\\zz"', '\\zz'],
    ['U&"\\+ffffff"', '\\+ffffff'],
    ["'text'", null],
    ['1', null],
  ])('%s is %s', (text, name) => {
    expect(identifierOf(text, tokenize(text)[0]!)).toBe(name);
  });

  it('takes the escape that UESCAPE names', () => {
    const text = 'U&"d!0061ta"';
    expect(identifierOf(text, tokenize(text)[0]!, '!')).toBe('data');
  });
});

describe('what a token says', () => {
  it('tells keywords from quoted names, strings and longer words', () => {
    const text = `check "CHECK" 'CHECK' checks`;
    const tokens = tokenize(text);
    expect(tokens.map((token) => isKeyword(text, token, 'CHECK'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(isKeyword(text, undefined, 'CHECK')).toBe(false);
    expect(textOf(text, tokens[1]!)).toBe('"CHECK"');
  });

  it('knows symbols', () => {
    const text = `a = '=' (`;
    const tokens = tokenize(text);
    expect(tokens.map((token) => isSymbol(text, token, '='))).toEqual([false, true, false, false]);
    expect(isSymbol(text, tokens[3], '(')).toBe(true);
    expect(isSymbol(text, undefined, '(')).toBe(false);
  });

  it('tells strings apart', () => {
    const text = `'a' N'a' E'a' U&'a' B'1' X'1' $$a$$`;
    const kinds = tokenize(text).map((token) => stringKindOf(text, token));
    expect(kinds).toEqual(['plain', 'plain', 'escape', 'unicode', 'bit', 'hex', 'dollar']);
  });
});

describe('getting about among tokens', () => {
  const text = 'a (b, (c[1]), d), e';
  const tokens = tokenize(text);
  const list = { text, tokens };
  const comma = (token: (typeof tokens)[number]): boolean => isSymbol(text, token, ',');

  it('finds the token at an offset, and the next one from a blank', () => {
    expect(textOf(text, tokens[tokenIndexAt(tokens, 3)]!)).toBe('b');
    expect(textOf(text, tokens[tokenIndexAt(tokens, 1)]!)).toBe('(');
    expect(tokenIndexAt(tokens, text.length)).toBe(tokens.length);
    expect(tokenIndexAt([], 0)).toBe(0);
  });

  it('finds the bracket that closes another', () => {
    expect(closingIndex(list, 1)).toBe(tokens.length - 3);
    const inner = tokenIndexAt(tokens, text.indexOf('[1'));
    expect(closingIndex(list, inner)).toBe(inner + 2);
    expect(closingIndex({ text: '(a', tokens: tokenize('(a') }, 0)).toBe(-1);
  });

  it('scans past brackets to what is wanted, and stops where its own bracket closes', () => {
    expect(tokens[scanTo(list, 0, comma)]!.span.start).toBe(text.lastIndexOf(','));
    const d = tokenIndexAt(tokens, text.indexOf('d'));
    expect(textOf(text, tokens[scanTo(list, d, comma)]!)).toBe(')');
    expect(scanTo(list, tokens.length - 1, comma)).toBe(tokens.length);
    expect(spanOfTokens(tokens, 0, 2)).toEqual({ start: 0, end: 3 });
  });
});

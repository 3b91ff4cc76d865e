import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { StatementText } from '../../../src/statements/statement-text.ts';
import { tokenize } from '../../../src/statements/tokens.ts';

/** Each token as `kind:text`. */
function tokens(text: string): string[] {
  return tokenize(text).map(({ kind, span }) => `${kind}:${text.slice(span.start, span.end)}`);
}

describe('kinds of tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['SELECT a_1$ FROM é𝒳', ['word:SELECT', 'word:a_1$', 'word:FROM', 'word:é𝒳']],
    [
      '"a ""b""" U&"\\0441" "c',
      ['quotedIdentifier:"a ""b"""', 'quotedIdentifier:U&"\\0441"', 'unterminated:"c'],
    ],
    ["'it''s' 'a\\'", ["string:'it''s'", "string:'a\\'"]],
    ["E'it\\'s' e'\\\\'", ["string:E'it\\'s'", "string:e'\\\\'"]],
    [
      "B'01' x'1F' n'a' U&'\\0041'",
      ["string:B'01'", "string:x'1F'", "string:n'a'", "string:U&'\\0041'"],
    ],
    ["U &'a'", ['word:U', 'operator:&', "string:'a'"]],
    ["$$a;'$$ $é$ $$ $é$", ["string:$$a;'$$", 'string:$é$ $$ $é$']],
    ['a$b$c $1 $ $x', ['word:a$b$c', 'parameter:$1', 'punctuation:$', 'punctuation:$', 'word:x']],
    [
      '1 1.5 .5 1. 1e-3 1_000 0x1F 0b1 0o7',
      ['1', '1.5', '.5', '1.', '1e-3', '1_000', '0x1F', '0b1', '0o7'].map((n) => `number:${n}`),
    ],
    ['1..2', ['number:1', 'operator:..', 'number:2']],
    [
      'a::int := => <> !=',
      [
        'word:a',
        'operator:::',
        'word:int',
        'operator::=',
        'operator:=>',
        'operator:<>',
        'operator:!=',
      ],
    ],
    [
      'a[1:2]',
      ['word:a', 'punctuation:[', 'number:1', 'punctuation::', 'number:2', 'punctuation:]'],
    ],
    ['a ->> -1', ['word:a', 'operator:->>', 'operator:-', 'number:1']],
    // An operator may end in a sign only with one of ~!@#^&|`?% inside.
    ['a=-1 @-1', ['word:a', 'operator:=', 'operator:-', 'number:1', 'operator:@-', 'number:1']],
    ['1+--x\n2 */*c*/3', ['number:1', 'operator:+', 'number:2', 'operator:*', 'number:3']],
    ['-- a\r\n/* /* b */ */ c /* d', ['word:c', 'unterminated:/* d']],
    ["'a", ["unterminated:'a"]],
    ['$a$ $b$', ['unterminated:$a$ $b$']],
    ['\t\v\f\r\n', []],
    ['', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it('joins a string with the one on a later line, and only with that', () => {
    expect(tokens("'a' -- b\n 'c'")).toEqual(["string:'a' -- b\n 'c'"]);
    expect(tokens("'a' 'c'")).toEqual(["string:'a'", "string:'c'"]);
    expect(tokens("E'a'\r\n'\\''")).toEqual(["string:E'a'\r\n'\\''"]);
    expect(tokens("'a'\n/**/'c'")).toEqual(["string:'a'", "string:'c'"]);
  });

  it('reads a span of a text and gives places in the text', () => {
    expect(tokenize('a b c', { start: 2, end: 3 })).toEqual([
      { kind: 'word', span: { start: 2, end: 3 } },
    ]);
    expect(tokenize("a 'b' c", { start: 2, end: 4 })[0]!.kind).toBe('unterminated');
    expect(tokenize('abc', { start: 0, end: 2 })[0]!.span.end).toBe(2);
  });
});

interface Scan {
  readonly tokens: readonly { start: number; end: number; tokenName: string }[];
}

describe('against scan.l itself', () => {
  const { loadModule, scanSync } = createRequire(import.meta.url)('libpg-query') as {
    loadModule(): Promise<void>;
    scanSync(text: string): Scan;
  };
  const pieces = [
    ...`'a' E'\\'' U&'\\0041' B'1' "é" U&"x" $$;$$ $1 SELECT é𝒳 a1 1 1.5 .5e3 0x1F 1_0`.split(' '),
    ...'( ) [ ] , ; :: := => <= ->> @- *- <> + - : . .. || /*/*c*/*/'.split(' '),
    ...'$q$ $$ $q$|--c\n|\n| |\r\n|\t'.split('|'),
  ];

  it('cuts 3,000 texts made of pieces as the server does', async () => {
    await loadModule();
    let seed = 1;
    const next = (limit: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % limit;
    };
    let compared = 0;
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 12 }, () => pieces[next(pieces.length)]!).join(
        next(2) === 0 ? ' ' : '',
      );
      const theirs = scan(scanSync, text);
      if (theirs === null) continue;
      compared += 1;
      expect(
        tokenize(text).map(({ span }) => span),
        text,
      ).toEqual(theirs);
    }
    expect(compared).toBeGreaterThan(1_000);
  });
});

/** The server's tokens, or null where it refuses the text. */
function scan(scanSync: (text: string) => Scan, text: string): object[] | null {
  const units = new StatementText(text);
  try {
    return scanSync(text)
      .tokens.filter(({ tokenName }) => !tokenName.endsWith('COMMENT'))
      .map(({ start, end }) => ({
        start: units.offsetOfByte(start),
        end: units.offsetOfByte(end),
      }));
  } catch {
    return null;
  }
}

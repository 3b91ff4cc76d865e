import { expect, test } from 'vitest';
import { jsonPlaces, JsonSyntaxError, placeKey } from '../../../src/settings/json-places.ts';

test('every key and value of a JSON text is found where it stands', () => {
  const text = '{ "a" : [1, {"b\\n": "x\\"}"}],\n\t"__proto__": null, "é": -1.5e3 }';
  const { keys, values } = jsonPlaces(text);
  const slice = (span: { start: number; end: number } | undefined) =>
    span === undefined ? undefined : text.slice(span.start, span.end);
  expect(slice(values.get(placeKey([])))).toBe(text);
  expect(slice(keys.get(placeKey(['a'])))).toBe('"a"');
  expect(slice(values.get(placeKey(['a', 0])))).toBe('1');
  expect(slice(keys.get(placeKey(['a', 1, 'b\n'])))).toBe('"b\\n"');
  expect(slice(values.get(placeKey(['a', 1, 'b\n'])))).toBe('"x\\"}"');
  expect(slice(values.get(placeKey(['__proto__'])))).toBe('null');
  expect(slice(values.get(placeKey(['é'])))).toBe('-1.5e3');
  expect(values.size).toBe(7);
});

test.each([
  ['', 0, 'unexpected end'],
  ['{', 1, 'unexpected end'],
  ['{"a": 1,}', 8, 'expected a key in double quotes'],
  ['{a: 1}', 1, 'expected a key in double quotes'],
  ['{"a" 1}', 5, 'expected ":"'],
  ['[1 2]', 3, 'expected "]"'],
  ['{"a": }', 6, 'expected a value'],
  ['{"a": nul}', 6, 'nul is not JSON'],
  ['{} x', 3, 'expected the end'],
  ['// note\n{}', 0, 'this is not JSON'],
  ["{'a': 1}", 1, 'this is not JSON'],
])('%j is refused at %i', (text, offset, message) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  let error: unknown = null;
  try {
    jsonPlaces(text);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(JsonSyntaxError);
  expect(error).toMatchObject({ offset, message });
});

/** What is said of a function that no migration made: that it takes nothing and is written in C. */
export const extensionFunction = {
  comment: null,
  kindOfFunction: 'function',
  arguments: [],
  returnsSet: false,
  language: 'c',
  volatility: 'volatile',
  strict: false,
  securityDefiner: false,
  leakproof: false,
  parallel: 'unsafe',
  body: null,
  settings: {},
} as const;

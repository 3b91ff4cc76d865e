/**
 * How deep a statement's syntax tree can become, estimated from its tokens before any grammar sees
 * it, so that no statement can break or hang a grammar whose stack is too small for it.
 */

import type { Token } from './tokens.ts';

/** Nest to the left without a parenthesis, as operators do: `a IS NULL IS NULL`. */
const chaining = new Set(
  'not is isnull notnull like ilike similar in between overlaps collate at operator'.split(' '),
);
/** Nest to the left across the commas of their select lists: `SELECT 1, 2 UNION SELECT 3, 4`. */
const setOperations = new Set(['union', 'intersect', 'except']);
/** Begin a part that lies beside the one before it. Chains of AND and of OR are flat in the tree. */
const beside = new Set('and or select where from on when then else having returning'.split(' '));
/** The longest of the words above, in UTF-16 code units. */
const longestWord = 9;

/** What a parenthesis, a bracket or a CASE has opened; the outermost one is the statement. */
interface Level {
  readonly closedBy: ')' | ']' | 'end' | null;
  operators: number;
  joins: number;
  setOperations: number;
}

/**
 * Fed with the tokens of one statement in order, knows the deepest point so far. What opens a
 * level counts 1, and so does each operator since its chain began.
 */
export class DepthMeter {
  /** The estimate: levels of nesting. */
  deepest = 0;
  private readonly levels: Level[] = [newLevel(null)];
  private current = 0;

  feed(text: string, { kind, span }: Token): void {
    if (kind === 'operator') this.deepen('operators');
    else if (kind === 'punctuation') this.punctuation(text[span.start]!);
    else if (kind === 'word' && span.end - span.start <= longestWord) {
      this.word(text.slice(span.start, span.end).toLowerCase());
    }
  }

  private punctuation(character: string): void {
    if (character === '(') this.open(')');
    else if (character === '[') this.open(']');
    else if (character === ')' || character === ']') this.close(character);
    else if (character === ',') this.settle('operators');
    else if (character === ';') {
      for (const chain of ['operators', 'joins', 'setOperations'] as const) this.settle(chain);
    }
  }

  private word(word: string): void {
    if (word === 'case') this.open('end');
    else if (word === 'end') this.close('end');
    else if (word === 'join') this.deepen('joins');
    else if (chaining.has(word)) this.deepen('operators');
    else if (setOperations.has(word)) this.deepen('setOperations');
    else if (beside.has(word)) this.settle('operators');
    if (word === 'select') this.settle('joins');
  }

  private open(closedBy: Level['closedBy']): void {
    this.levels.push(newLevel(closedBy));
    this.grow();
  }

  /** Closes the innermost level of its sort and what was left open inside it. */
  private close(closer: ')' | ']' | 'end'): void {
    if (this.levels.at(-1)!.closedBy === 'end' && closer !== 'end') this.closeInnermost();
    if (this.levels.at(-1)!.closedBy === closer) this.closeInnermost();
  }

  private closeInnermost(): void {
    const { operators, joins, setOperations } = this.levels.pop()!;
    this.current -= 1 + operators + joins + setOperations;
  }

  private deepen(chain: Chain): void {
    this.levels.at(-1)![chain] += 1;
    this.grow();
  }

  private settle(chain: Chain): void {
    const level = this.levels.at(-1)!;
    this.current -= level[chain];
    level[chain] = 0;
  }

  private grow(): void {
    this.current += 1;
    if (this.current > this.deepest) this.deepest = this.current;
  }
}

type Chain = 'operators' | 'joins' | 'setOperations';

function newLevel(closedBy: Level['closedBy']): Level {
  return { closedBy, operators: 0, joins: 0, setOperations: 0 };
}

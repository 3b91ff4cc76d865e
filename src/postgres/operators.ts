/** Operators of the server itself and of its extensions, by names of types in pg_type. Pure. */

import { WordReader } from './lines.ts';
import { volatilityOf, type Volatility } from './names.ts';
import { extensionObjectLine, ownObjectLine, tabledMajor } from './objects.ts';

export interface KnownOperator {
  /** Null for a prefix operator. */
  readonly left: string | null;
  readonly right: string;
  readonly result: string;
  /** The name of its function. */
  readonly function: string;
  readonly volatility: Volatility;
}

/** `int4,int4:int4:int4pl:i` */
function operatorOf(word: string): KnownOperator {
  const [operands = '', result = '', name = '', volatility = ''] = word.split(':');
  const [left = '', right = ''] = operands.split(',');
  return {
    left: left === '' ? null : left,
    right,
    result,
    function: name,
    volatility: volatilityOf(volatility),
  };
}

const operators = new WordReader(operatorOf);

/** The operators of a name in pg_catalog. */
export function ownOperatorsNamed(name: string, postgres: number): readonly KnownOperator[] {
  return operators.of(ownObjectLine('operator', name), postgres);
}

/** Those that an extension brings. */
export function extensionOperatorsNamed(extension: string, name: string): readonly KnownOperator[] {
  return operators.of(extensionObjectLine(extension, 'operator', name), tabledMajor);
}

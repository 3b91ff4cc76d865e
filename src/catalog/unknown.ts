/** What stands for an attribute that a source cannot tell of one fact, where it can of others. */

/** Equal to nothing and different from nothing: compare returns it as not compared. */
export interface Unknown {
  readonly isUnknown: true;
}

export const unknown: Unknown = { isUnknown: true };

export function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'isUnknown' in value;
}

/** Colours of a report, handed in so that this folder knows no terminal. */

/** picocolors' functions have this shape. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const asIs = (text: string): string => text;

/** No colours. */
export const plainPaint: Paint = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  yellow: asIs,
  cyan: asIs,
  green: asIs,
};

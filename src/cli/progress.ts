/** One line that says how far a long run is, and goes away when it ends. */

import type { OnProgress, Progress } from '../index.ts';
import type { Output } from './terminal.ts';

/** Milliseconds that a run may take in silence. */
const patience = 300;
/** Milliseconds between two changes of the line. */
const interval = 80;

export interface ProgressLine {
  readonly update: OnProgress;
  /** Removes the line; call it before anything else is printed. */
  readonly clear: () => void;
}

const phases: { readonly [P in Progress['phase']]: string } = {
  interpret: 'Reading migrations',
  emit: 'Writing models',
  write: 'Saving files',
};

/** `now` gives milliseconds. Nothing is shown where nobody watches. */
export function progressLine(output: Output, now = () => performance.now()): ProgressLine {
  const start = now();
  let last = -Infinity;
  let shown = false;
  return {
    update: ({ phase, done, total }) => {
      const time = now();
      if (!output.isTerminal || time - start < patience || time - last < interval) return;
      last = time;
      shown = true;
      const count = total > 1 ? ` ${done}/${total}` : '';
      output.write(`\r\u001b[K${output.paint.dim(`${phases[phase]}${count}`)}`);
    },
    clear: () => {
      if (shown) output.write('\r\u001b[K');
      shown = false;
    },
  };
}

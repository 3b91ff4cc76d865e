/** The world's failures: a full, read-only or forbidden disk. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';

/** A file or folder of the output cannot be read or written. The cause is Node's error. */
export class DiskError extends Error {
  /** As it is shown to people. */
  readonly path: string;

  constructor(message: string, path: string, cause: unknown) {
    super(message, { cause });
    this.path = path;
  }

  /** Wraps what the file system threw; anything else is our bug and stays what it is. */
  static from(error: unknown, path: string): Error {
    if (error instanceof DiskError) return error;
    if (!(error instanceof Error)) return new Error(String(error));
    if (!('code' in error) || !('syscall' in error)) return error;
    // Node adds the call and the absolute path, which differ between machines.
    return new DiskError(error.message.replace(/, \w+.*$/s, ''), path, error);
  }

  /** As people are told. */
  toDiagnostic(): Diagnostic {
    return diagnostic({ code: 'output-unwritable', message: this.message, path: this.path });
  }
}

/** What we tell people about their input. One shape for all; a thrown error is our bug or a failing disk. */

import type { Place } from '../text/source.ts';
import type { DiagnosticCode } from './codes.ts';

/** `error` stops writing; `warning` and `note` do not. */
export type Severity = 'error' | 'warning' | 'note';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One line; PostgreSQL's own wording where the server has one. */
  readonly message: string;
  /** PostgreSQL's five characters, where the server would answer with one. */
  readonly sqlstate: string | null;
  readonly place: Place | null;
  /** A file or folder that the diagnostic is about when there is no place inside it. */
  readonly path: string | null;
  readonly hint: string | null;
  readonly related: readonly Related[];
}

/** Another place that explains a diagnostic: where the thing was made, dropped or renamed. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** What must be said of a diagnostic; the rest is nothing unless given. */
export type DiagnosticInput = Pick<Diagnostic, 'code' | 'message'> & Partial<Diagnostic>;

/** A diagnostic with everything unsaid filled in; `error` unless told otherwise. */
export function diagnostic(input: DiagnosticInput): Diagnostic {
  return {
    severity: 'error',
    sqlstate: null,
    place: null,
    path: null,
    hint: null,
    related: [],
    ...input,
  };
}

/** True when any of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

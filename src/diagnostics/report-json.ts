/** Diagnostics as programs read them. The shape is stable: fields are added, never changed. */

import type { Place } from '../text/source.ts';
import { positionAt } from '../text/source.ts';
import type { DiagnosticCode } from './codes.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

/** A place in a file. */
export interface JsonPosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** UTF-16 code units from the start of the file, without a byte-order mark. */
  readonly offset: number;
}

export interface JsonPlace {
  readonly file: string;
  readonly start: JsonPosition;
  /** Not part of the place. */
  readonly end: JsonPosition;
}

export interface JsonDiagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly sqlstate: string | null;
  /** The file or folder; also given where there is no place inside it. */
  readonly file: string | null;
  readonly start: JsonPosition | null;
  readonly end: JsonPosition | null;
  readonly hint: string | null;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** One diagnostic as plain data. */
export function reportJson(diagnostic: Diagnostic): JsonDiagnostic {
  const { code, severity, message, sqlstate, place, path, hint, related } = diagnostic;
  const at = place === null ? null : jsonPlace(place);
  return {
    code,
    severity,
    message,
    sqlstate,
    file: at?.file ?? path,
    start: at?.start ?? null,
    end: at?.end ?? null,
    hint,
    related: related.map((other) => ({ message: other.message, ...jsonPlace(other.place) })),
  };
}

function jsonPlace({ source, span }: Place): JsonPlace {
  return {
    file: source.path,
    start: { ...positionAt(source, span.start), offset: span.start },
    end: { ...positionAt(source, span.end), offset: span.end },
  };
}

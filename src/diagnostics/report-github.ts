/**
 * Diagnostics as annotations of GitHub Actions.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

import { positionAt } from '../text/source.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';

const commands: { readonly [S in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** One line: `::error file=migrations/1.sql,line=3,col=5,title=sql-error::message`. */
export function reportGithub(diagnostic: Diagnostic): string {
  const { severity, code, message, sqlstate, place, path, hint } = diagnostic;
  const properties: string[] = [];
  if (place !== null) {
    const start = positionAt(place.source, place.span.start);
    const end = positionAt(place.source, place.span.end);
    properties.push(`file=${property(place.source.path)}`, `line=${start.line}`);
    properties.push(`endLine=${end.line}`, `col=${start.column}`);
    // GitHub refuses an end column on a place of several lines.
    if (end.line === start.line) properties.push(`endColumn=${end.column}`);
  } else if (path !== null) {
    properties.push(`file=${property(path)}`);
  }
  properties.push(`title=${property(code)}`);
  const text = `${message}${sqlstate === null ? '' : ` (${sqlstate})`}`;
  const body = hint === null ? text : `${text}\nhint: ${hint}`;
  return `::${commands[severity]} ${properties.join(',')}::${data(body)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

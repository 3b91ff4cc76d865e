/** What goes wrong on the way to a database, in words that tell what to do. Never shows a password. */

import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { describe, DriverMissing, secretsOf, type Connection } from './connection.ts';

/** The server is older or newer than what we can read. */
export class UnknownVersion extends Error {}

type Said = Pick<Diagnostic, 'code' | 'message'> & Partial<Diagnostic>;

/** Of what was thrown while a database was read; null for what is no fault of the world. */
export function refusalOf(error: unknown, connection: Connection): Diagnostic | null {
  const said = saidOf(error, describe(connection));
  if (said === null) return null;
  const mask = (text: string): string =>
    secretsOf(connection).reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return diagnostic({ ...said, message: mask(said.message) });
}

function saidOf(error: unknown, name: string): Said | null {
  if (error instanceof DriverMissing) {
    const hint = 'npm install --save-dev pg';
    return { code: 'database-driver', message: 'reading a database needs the package pg', hint };
  }
  if (error instanceof UnknownVersion) {
    return { code: 'database-version', message: `${name}: ${error.message}` };
  }
  if (!(error instanceof Error)) return null;
  // A host with several addresses fails with all of their errors at once.
  const cause = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = codeOf(cause) ?? codeOf(error);
  const message = cause instanceof Error && cause.message !== '' ? cause.message : `${code}`;
  if (code !== null && sqlstate.test(code)) return ofServer(code, message, name);
  if (isNetwork(code, message)) {
    const hint = 'Is the server running, and are host and port right?';
    return { code: 'database-unreachable', message: `cannot reach ${name}: ${message}`, hint };
  }
  return null;
}

const sqlstate = /^[0-9A-Z]{5}$/;

function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

function isNetwork(code: string | null, message: string): boolean {
  return (
    /^(?:E[A-Z]{3,}|ERR_INVALID_URL|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_\w+|UNABLE_TO_\w+)$/.test(
      code ?? '',
    ) || /timeout|terminated|SSL|SASL|closed|Invalid URL|authentication/i.test(message)
  );
}

/** SQLSTATEs by their first letters: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function ofServer(code: string, message: string, name: string): Said {
  const said = { message: `${name}: ${message}`, sqlstate: code };
  if (/^(28|3D)/.test(code)) return { ...said, code: 'database-refused' };
  if (code === '42501') {
    const hint = 'The role needs to read the system catalogs, which every role may by default.';
    return { ...said, code: 'database-rights', hint };
  }
  if (/^(08P01|26000|0A000)$/.test(code)) {
    const hint = 'Is there a pooler in between? Connect to the server itself.';
    return { ...said, code: 'database-unreadable', hint };
  }
  if (/^(08|53|57)/.test(code)) return { ...said, code: 'database-unreachable' };
  return { ...said, code: 'database-unreadable' };
}

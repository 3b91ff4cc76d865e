/**
 * DECLARE, FETCH, MOVE and CLOSE: which cursors are open. One ends with its transaction, or with its
 * savepoint, unless it is WITH HOLD (PerformCursorOpen in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/commands/portalcmds.c).
 */

import type { ClosePortalStmt, DeclareCursorStmt, FetchStmt, Node } from '@pgsql/types';
import { lockingWords } from '../infer/locking.ts';
import { locationOf } from '../infer/location.ts';
import type { Context } from './context.ts';
import { intoClauseOf } from './create-table-as.ts';
import { checkEffects } from './effects/checks.ts';
import { refuse } from './refusal.ts';
import { checkNames } from './statement-names.ts';
import { refuseChanges } from './view.ts';

/** https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/nodes/parsenodes.h */
const options = { scroll: 0x2, noScroll: 0x4, insensitive: 0x8, asensitive: 0x10, hold: 0x20 };

/** `DECLARE c SCROLL CURSOR WITH HOLD FOR SELECT ...` */
export function declareCursor(context: Context, node: DeclareCursorStmt): void {
  refuseTogether(node);
  checkQuery(node.query);
  checkNames(context, node);
  checkLocked(node);
  const { portalname: name = '' } = node;
  const { cursors, builder } = context.session;
  if (cursors.has(name)) {
    refuse({ sqlstate: '42P03', message: `cursor "${name}" already exists` });
  }
  cursors.add(name);
  builder.journal.push(() => cursors.delete(name));
  if (!has(node, 'hold')) context.session.atCommit(() => cursors.delete(name));
  checkEffects(context, node);
}

function has({ options: given = 0 }: DeclareCursorStmt, option: keyof typeof options): boolean {
  return (given & options[option]) !== 0;
}

function refuseTogether(node: DeclareCursorStmt): void {
  const pairs = [
    ['scroll', 'noScroll', 'SCROLL and NO SCROLL'],
    ['asensitive', 'insensitive', 'ASENSITIVE and INSENSITIVE'],
  ] as const;
  for (const [one, other, words] of pairs) {
    if (!has(node, one) || !has(node, other)) continue;
    refuse({ sqlstate: '42P11', message: `cannot specify both ${words}` });
  }
}

/** What no cursor can be of, before its names are looked up. */
function checkQuery(query: Node | undefined): void {
  if (query === undefined || !('SelectStmt' in query)) return;
  const into = intoClauseOf(query.SelectStmt);
  if (into === null) return;
  const message = 'SELECT ... INTO is not allowed here';
  refuse({ sqlstate: '42601', message, location: locationOf(into) });
}

/** transformDeclareCursorStmt */
function checkLocked(node: DeclareCursorStmt): void {
  const { query } = node;
  if (query === undefined || !('SelectStmt' in query)) return;
  const message = 'DECLARE CURSOR must not contain data-modifying statements in WITH';
  refuseChanges(query.SelectStmt, message);
  const words = lockingWords(query.SelectStmt);
  if (words === null) return;
  if (has(node, 'hold')) {
    const message = `DECLARE CURSOR WITH HOLD ... ${words} is not supported`;
    refuse({ sqlstate: '0A000', message });
  }
  if (has(node, 'scroll')) {
    const message = `DECLARE SCROLL CURSOR ... ${words} is not supported`;
    refuse({ sqlstate: '0A000', message });
  }
  if (!has(node, 'insensitive')) return;
  const valid = `DECLARE INSENSITIVE CURSOR ... ${words} is not valid`;
  refuse({ sqlstate: '42P11', message: valid });
}

/** `FETCH NEXT FROM c`, `MOVE 3 IN c` */
export function fetchCursor(context: Context, { portalname = '' }: FetchStmt): void {
  requireCursor(context, portalname);
}

/** `CLOSE c`, `CLOSE ALL`; a savepoint that is rolled back opens none again. */
export function closeCursor(context: Context, { portalname }: ClosePortalStmt): void {
  const { cursors } = context.session;
  if (portalname === undefined) return cursors.clear();
  requireCursor(context, portalname);
  cursors.delete(portalname);
}

/** 34000 for a cursor that nobody opened. */
export function requireCursor(context: Context, name: string): void {
  if (context.session.cursors.has(name) || mayBeOfCode(context)) return;
  refuse({ sqlstate: '34000', message: `cursor "${name}" does not exist` });
}

/** Cursors that functions and blocks open outlive them: what is named by text is not followed. */
function mayBeOfCode({ builder, session }: Context): boolean {
  if (session.hasRunBlock) return true;
  return session.builder.handles().some((handle) => {
    const row = builder.row(handle);
    return row.kind === 'function' && /cursor/i.test(row.body ?? '');
  });
}

/**
 * Command tags, as event triggers filter by them
 * (https://github.com/postgres/postgres/blob/REL_18_STABLE/src/include/tcop/cmdtaglist.h).
 */

/** Kinds of objects with a tag for ALTER, CREATE and DROP. */
const objects = `ACCESS METHOD,AGGREGATE,CAST,COLLATION,CONSTRAINT,CONVERSION,DOMAIN,EXTENSION,
FOREIGN DATA WRAPPER,FOREIGN TABLE,FUNCTION,INDEX,LANGUAGE,MATERIALIZED VIEW,OPERATOR,
OPERATOR CLASS,OPERATOR FAMILY,POLICY,PROCEDURE,PUBLICATION,ROUTINE,RULE,SCHEMA,SEQUENCE,SERVER,
STATISTICS,SUBSCRIPTION,TABLE,TEXT SEARCH CONFIGURATION,TEXT SEARCH DICTIONARY,TEXT SEARCH PARSER,
TEXT SEARCH TEMPLATE,TRANSFORM,TRIGGER,TYPE,USER MAPPING,VIEW`;

/** Those of a server's objects, which are no database's. */
const shared = ['DATABASE', 'EVENT TRIGGER', 'ROLE', 'TABLESPACE'];

const fired = `ALTER DEFAULT PRIVILEGES,ALTER LARGE OBJECT,COMMENT,CREATE TABLE AS,DROP OWNED,GRANT,
IMPORT FOREIGN SCHEMA,REFRESH MATERIALIZED VIEW,REVOKE,SECURITY LABEL,SELECT INTO`;

const unfired = `ALTER SYSTEM,ANALYZE,BEGIN,CALL,CHECKPOINT,CLOSE,CLOSE CURSOR,CLOSE CURSOR ALL,
CLUSTER,COMMIT,COMMIT PREPARED,COPY,COPY FROM,DEALLOCATE,DEALLOCATE ALL,DECLARE CURSOR,DELETE,
DISCARD,DISCARD ALL,DISCARD PLANS,DISCARD SEQUENCES,DISCARD TEMP,DO,EXECUTE,EXPLAIN,FETCH,
GRANT ROLE,INSERT,LISTEN,LOAD,LOCK TABLE,MERGE,MOVE,NOTIFY,PREPARE,PREPARE TRANSACTION,
REASSIGN OWNED,RELEASE,RESET,REVOKE ROLE,ROLLBACK,ROLLBACK PREPARED,SAVEPOINT,SELECT,
SELECT FOR KEY SHARE,SELECT FOR NO KEY UPDATE,SELECT FOR SHARE,SELECT FOR UPDATE,SET,
SET CONSTRAINTS,SHOW,START TRANSACTION,TRUNCATE TABLE,UNLISTEN,UPDATE,VACUUM`;

const listed = (text: string): readonly string[] => text.split(/,\s*/);

const changesOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`ALTER ${name}`, `CREATE ${name}`, `DROP ${name}`]);

const firing: ReadonlySet<string> = new Set([...changesOf(listed(objects)), ...listed(fired)]);
const silent: ReadonlySet<string> = new Set([...changesOf(shared), ...listed(unfired)]);
const rewriting: ReadonlySet<string> = new Set([
  'ALTER TABLE',
  'ALTER TYPE',
  'ALTER MATERIALIZED VIEW',
]);

/** What event triggers make of a command tag, in any case of letters; `postgres` is a major version. */
export function commandTag(
  written: string,
  postgres: number,
): { readonly isKnown: boolean; readonly fires: boolean; readonly rewrites: boolean } {
  const tag = written.toUpperCase();
  const isNew = (tag === 'LOGIN' || tag === 'REINDEX') && postgres >= 17;
  const fires = firing.has(tag) || isNew;
  const isKnown = fires || silent.has(tag) || tag === 'REINDEX';
  return { isKnown, fires, rewrites: rewriting.has(tag) };
}

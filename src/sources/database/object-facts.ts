/** Objects of which little more than the name is told, as facts. */

import { decodeId, encodeId, type FactId } from '../../catalog/id.ts';
import type { TypeUse } from '../../catalog/facts.ts';
import type { DatabaseFacts } from './facts.ts';
import * as queries from './queries/objects.ts';
import type { Query } from './queries/sql.ts';

/** Runs a query. */
export type Read = <Row>(query: Query) => Promise<readonly Row[]>;

/** Types and relations must be named already. */
export async function addObjects(facts: DatabaseFacts, read: Read): Promise<void> {
  for (const [kind, query] of Object.entries(queries.namedObjects)) {
    for (const row of await read<queries.NamedRow>(query)) {
      facts.add(kind as queries.NamedKind, { ...commonOf(facts, row), owner: row.owner });
    }
  }
  for (const row of await read<queries.NamedRow>(queries.textSearchParsers)) {
    facts.add('textSearchParser', commonOf(facts, row));
  }
  for (const row of await read<queries.NamedRow>(queries.textSearchTemplates)) {
    facts.add('textSearchTemplate', commonOf(facts, row));
  }
  for (const row of await read<queries.AccessMethodRow>(queries.accessMethods)) {
    facts.add('accessMethod', { ...commonOf(facts, row), methodFor: row.methodFor });
  }
  await addOperators(facts, read);
  await addTyped(facts, read);
  await addMembers(facts, read);
}

function commonOf(
  { names }: DatabaseFacts,
  { schema, name, comment }: queries.NamedRow,
): { parent: FactId | null; name: string; comment: string | null } {
  return { parent: schema === null ? null : names.schema(schema), name, comment };
}

async function addOperators(facts: DatabaseFacts, read: Read): Promise<void> {
  const { names } = facts;
  for (const row of await read<queries.OperatorRow>(queries.operators)) {
    const left = row.left === 0 ? null : names.use(row.left);
    const right = names.use(row.right);
    const types = `${left === null ? 'none' : typeText(left)},${typeText(right)}`;
    const fact = { ...commonOf(facts, row), owner: row.owner, left, right };
    facts.add('operator', fact, [names.schemaName(row.schema!), `${row.name}(${types})`]);
  }
  for (const row of await read<queries.OperatorFamilyRow>(queries.operatorFamilies)) {
    const fact = { ...commonOf(facts, row), owner: row.owner, method: row.method };
    facts.add('operatorFamily', fact, pathOf(facts, row));
  }
  for (const row of await read<queries.OperatorClassRow>(queries.operatorClasses)) {
    const { owner, method, isDefault } = row;
    const fact = { ...commonOf(facts, row), owner, method, type: names.use(row.type), isDefault };
    facts.add('operatorClass', fact, pathOf(facts, row));
  }
}

/** Names of classes and families are unique for one access method. */
function pathOf(
  { names }: DatabaseFacts,
  { schema, name, method }: queries.OperatorFamilyRow,
): readonly string[] {
  return [names.schemaName(schema!), `${name} USING ${method}`];
}

/** What is known by types, and has an empty name. */
async function addTyped(facts: DatabaseFacts, read: Read): Promise<void> {
  const { names } = facts;
  for (const row of await read<queries.CastRow>(queries.casts)) {
    const [source, target] = [names.use(row.source), names.use(row.target)];
    const fact = { parent: null, name: '', comment: row.comment, source, target };
    facts.add('cast', fact, [`${typeText(source)} AS ${typeText(target)}`]);
  }
  for (const row of await read<queries.TransformRow>(queries.transforms)) {
    const type = names.use(row.type);
    const language = encodeId({ kind: 'language', path: [row.language] });
    const fact = { parent: null, name: '', comment: row.comment, type, language };
    facts.add('transform', fact, [`${typeText(type)} LANGUAGE ${row.language}`]);
  }
}

async function addMembers(facts: DatabaseFacts, read: Read): Promise<void> {
  const { names } = facts;
  for (const { server, user } of await read<queries.UserMappingRow>(queries.userMappings)) {
    const parent = encodeId({ kind: 'server', path: [server] });
    facts.add('userMapping', { parent, name: user, comment: null });
  }
  for (const row of await read<queries.PublicationMemberRow>(queries.publicationMembers)) {
    const { relation, schema } = row;
    const member = relation === null ? names.schema(schema!) : names.findRelation(relation);
    if (member === undefined) continue;
    const parent = encodeId({ kind: 'publication', path: [row.publication] });
    const path = [row.publication, decodeId(member).path.join('.')];
    facts.add('publicationMember', { parent, name: '', comment: null, member }, path);
  }
}

/** As the catalog's builder writes it in an id: `int4`, `public.t[]`. */
export function typeText({ type, dimensions }: TypeUse<FactId>): string {
  const path = decodeId(type).path.filter((part) => part !== 'pg_catalog');
  return path.join('.') + (dimensions > 0 ? '[]' : '');
}

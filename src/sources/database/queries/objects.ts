/** Objects of which little more than the name is told. */

import { commentOf, notOfExtension, ours, ownerName, type Query } from './sql.ts';

/** Kinds that are told by name, schema, owner and comment alone. */
export type NamedKind =
  | 'statistics'
  | 'eventTrigger'
  | 'collation'
  | 'conversion'
  | 'publication'
  | 'subscription'
  | 'foreignDataWrapper'
  | 'server'
  | 'textSearchDictionary'
  | 'textSearchConfiguration'
  | 'language';

export interface NamedRow {
  readonly oid: number;
  /** Null for what has no schema. */
  readonly schema: number | null;
  readonly name: string;
  readonly owner: string | null;
  readonly comment: string | null;
}

interface Source {
  readonly catalog: string;
  /** What the catalog's columns begin with. */
  readonly prefix: string;
  readonly hasSchema?: boolean;
  readonly hasOwner?: boolean;
  /** More columns, each with a comma before it. */
  readonly more?: string;
  /** A condition besides. */
  readonly where?: string;
}

/** The first oid of what was made after initdb (FirstNormalObjectId). */
const firstOid = 16_384;

function named(source: Source): string {
  const { catalog, prefix, hasSchema = false, hasOwner = true, more = '', where } = source;
  const schema = hasSchema ? `JOIN pg_catalog.pg_namespace n ON n.oid = o.${prefix}namespace` : '';
  const conditions = [
    hasSchema ? ours : `o.oid >= ${firstOid}`,
    notOfExtension(catalog, 'o.oid'),
    ...(where === undefined ? [] : [where]),
  ];
  return `
  SELECT o.oid::bigint AS oid, ${hasSchema ? 'n.oid::bigint' : 'NULL'} AS schema, o.${prefix}name AS name,
    ${hasOwner ? ownerName(`o.${prefix}owner`) : 'NULL'} AS owner, x.description AS comment${more}
  FROM pg_catalog.${catalog} o ${schema} ${commentOf(catalog, 'o.oid')}
  WHERE ${conditions.join(' AND ')} ORDER BY o.oid`;
}

export const namedObjects: { readonly [K in NamedKind]: Query } = {
  statistics: () => named({ catalog: 'pg_statistic_ext', prefix: 'stx', hasSchema: true }),
  eventTrigger: () => named({ catalog: 'pg_event_trigger', prefix: 'evt' }),
  collation: () => named({ catalog: 'pg_collation', prefix: 'coll', hasSchema: true }),
  conversion: () => named({ catalog: 'pg_conversion', prefix: 'con', hasSchema: true }),
  publication: () => named({ catalog: 'pg_publication', prefix: 'pub' }),
  subscription: () =>
    named({
      catalog: 'pg_subscription',
      prefix: 'sub',
      where: `o.subdbid = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database())`,
    }),
  foreignDataWrapper: () => named({ catalog: 'pg_foreign_data_wrapper', prefix: 'fdw' }),
  server: () => named({ catalog: 'pg_foreign_server', prefix: 'srv' }),
  textSearchDictionary: () => named({ catalog: 'pg_ts_dict', prefix: 'dict', hasSchema: true }),
  textSearchConfiguration: () => named({ catalog: 'pg_ts_config', prefix: 'cfg', hasSchema: true }),
  language: () => named({ catalog: 'pg_language', prefix: 'lan' }),
};

export const textSearchParsers: Query = () =>
  named({ catalog: 'pg_ts_parser', prefix: 'prs', hasSchema: true, hasOwner: false });

export const textSearchTemplates: Query = () =>
  named({ catalog: 'pg_ts_template', prefix: 'tmpl', hasSchema: true, hasOwner: false });

export interface AccessMethodRow extends NamedRow {
  readonly methodFor: 'index' | 'table';
}

export const accessMethods: Query = () =>
  named({
    catalog: 'pg_am',
    prefix: 'am',
    hasOwner: false,
    more: `, CASE o.amtype WHEN 'i' THEN 'index' ELSE 'table' END AS "methodFor"`,
  });

export interface OperatorRow extends NamedRow {
  /** 0 for a prefix operator. */
  readonly left: number;
  readonly right: number;
}

export const operators: Query = () =>
  named({
    catalog: 'pg_operator',
    prefix: 'opr',
    hasSchema: true,
    more: ', o.oprleft::bigint AS "left", o.oprright::bigint AS "right"',
    // A shell that another operator names as its commutator is none yet.
    where: 'o.oprcode <> 0',
  });

export interface OperatorFamilyRow extends NamedRow {
  readonly method: string;
}

const method = (column: string): string =>
  `, (SELECT am.amname FROM pg_catalog.pg_am am WHERE am.oid = o.${column}) AS method`;

export const operatorFamilies: Query = () =>
  named({ catalog: 'pg_opfamily', prefix: 'opf', hasSchema: true, more: method('opfmethod') });

export interface OperatorClassRow extends OperatorFamilyRow {
  readonly type: number;
  readonly isDefault: boolean;
}

export const operatorClasses: Query = () =>
  named({
    catalog: 'pg_opclass',
    prefix: 'opc',
    hasSchema: true,
    more: `${method('opcmethod')}, o.opcintype::bigint AS type, o.opcdefault AS "isDefault"`,
  });

export interface CastRow {
  readonly source: number;
  readonly target: number;
  readonly comment: string | null;
}

/** A range's cast to its multirange comes with it. */
export const casts: Query = () => `
  SELECT o.castsource::bigint AS source, o.casttarget::bigint AS target, x.description AS comment
  FROM pg_catalog.pg_cast o ${commentOf('pg_cast', 'o.oid')}
  WHERE o.oid >= ${firstOid} AND ${notOfExtension('pg_cast', 'o.oid')}
    AND o.oid NOT IN (SELECT d.objid FROM pg_catalog.pg_depend d
      WHERE d.classid = 'pg_catalog.pg_cast'::regclass AND d.deptype = 'i') ORDER BY o.oid`;

export interface TransformRow {
  readonly type: number;
  readonly language: string;
  readonly comment: string | null;
}

export const transforms: Query = () => `
  SELECT o.trftype::bigint AS type, l.lanname AS language, x.description AS comment
  FROM pg_catalog.pg_transform o JOIN pg_catalog.pg_language l ON l.oid = o.trflang
  ${commentOf('pg_transform', 'o.oid')}
  WHERE ${notOfExtension('pg_transform', 'o.oid')} ORDER BY o.oid`;

export interface UserMappingRow {
  readonly server: string;
  readonly user: string;
}

export const userMappings: Query = () => `
  SELECT m.srvname AS server, m.usename AS user FROM pg_catalog.pg_user_mappings m ORDER BY m.umid`;

export interface PublicationMemberRow {
  readonly publication: string;
  /** One of the two. */
  readonly relation: number | null;
  readonly schema: number | null;
}

/** Whole schemas since 15. */
export const publicationMembers: Query = (major) => `
  SELECT p.pubname AS publication, r.prrelid::bigint AS relation, NULL::bigint AS schema
  FROM pg_catalog.pg_publication_rel r JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid
  ${
    major >= 15
      ? `UNION ALL SELECT p.pubname, NULL, s.pnnspid::bigint FROM pg_catalog.pg_publication_namespace s
        JOIN pg_catalog.pg_publication p ON p.oid = s.pnpubid`
      : ''
  }`;

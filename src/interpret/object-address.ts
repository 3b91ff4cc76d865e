/**
 * Objects as COMMENT, DROP, RENAME and ALTER name them, by kind of object (get_object_address in
 * https://github.com/postgres/postgres/blob/REL_18_STABLE/src/backend/catalog/objectaddress.c).
 */

import type { Node, ObjectType, TypeName } from '@pgsql/types';
import type { Handle, Row } from '../catalog/builder.ts';
import type { Context } from './context.ts';
import { findPart } from './find-part.ts';
import { typeText } from './describe.ts';
import { findRoutine, type RoutineType } from './function/find-routine.ts';
import { findCast } from './named/cast.ts';
import {
  findDatabaseObject,
  findMethodObject,
  findSchemaObject,
  type DatabaseKind,
  type MethodKind,
  type SchemaKind,
} from './named/find-named.ts';
import { findTransform } from './named/language.ts';
import { findOperator } from './named/find-operator.ts';
import { findColumn, findRelation, findSchema, missing, missingIn } from './names.ts';
import { qualifiedNameOf, stringOf, stringsOf, typeNameText } from './nodes.ts';
import { findPolicy } from './policy.ts';
import { refuse } from './refusal.ts';
import { findRule } from './rule.ts';
import { findTrigger } from './trigger.ts';
import { namedType } from './type-name.ts';

type Resolve = (context: Context, object: Node) => Handle;

/** How each kind of object is found; null for kinds that have no facts. */
const resolvers: { readonly [T in ObjectType]: Resolve | null } = {
  OBJECT_ACCESS_METHOD: inDatabase('accessMethod'),
  OBJECT_AGGREGATE: routine('OBJECT_AGGREGATE'),
  OBJECT_AMOP: null,
  OBJECT_AMPROC: null,
  OBJECT_ATTRIBUTE: column,
  OBJECT_CAST: findCast,
  OBJECT_COLLATION: inSchema('collation'),
  OBJECT_COLUMN: column,
  OBJECT_CONVERSION: inSchema('conversion'),
  OBJECT_DATABASE: null,
  OBJECT_DEFACL: null,
  OBJECT_DEFAULT: null,
  OBJECT_DOMAIN: domain,
  OBJECT_DOMCONSTRAINT: domainConstraint,
  OBJECT_EVENT_TRIGGER: inDatabase('eventTrigger'),
  OBJECT_EXTENSION: extension,
  OBJECT_FDW: inDatabase('foreignDataWrapper'),
  OBJECT_FOREIGN_SERVER: inDatabase('server'),
  OBJECT_FOREIGN_TABLE: relation('a foreign table', isForeignTable),
  OBJECT_FUNCTION: routine('OBJECT_FUNCTION'),
  OBJECT_INDEX: relation('an index', ({ kind }) => kind === 'index'),
  OBJECT_LANGUAGE: inDatabase('language'),
  OBJECT_LARGEOBJECT: null,
  OBJECT_MATVIEW: relation('a materialized view', ({ kind }) => kind === 'materializedView'),
  OBJECT_OPCLASS: ofMethod('operatorClass'),
  OBJECT_OPERATOR: operator,
  OBJECT_OPFAMILY: ofMethod('operatorFamily'),
  OBJECT_PARAMETER_ACL: null,
  OBJECT_POLICY: inTable(findPolicy),
  OBJECT_PROCEDURE: routine('OBJECT_PROCEDURE'),
  OBJECT_PUBLICATION: inDatabase('publication'),
  OBJECT_PUBLICATION_NAMESPACE: null,
  OBJECT_PUBLICATION_REL: null,
  OBJECT_ROLE: null,
  OBJECT_ROUTINE: routine('OBJECT_ROUTINE'),
  OBJECT_RULE: inTable(findRule),
  OBJECT_SCHEMA: (context, object) => findSchema(context, stringOf(object)),
  OBJECT_SEQUENCE: relation('a sequence', ({ kind }) => kind === 'sequence'),
  OBJECT_STATISTIC_EXT: inSchema('statistics'),
  OBJECT_SUBSCRIPTION: inDatabase('subscription'),
  OBJECT_TABCONSTRAINT: inTable(findTableConstraint),
  OBJECT_TABLE: relation('a table', (row) => row.kind === 'table' && !isForeignTable(row)),
  OBJECT_TABLESPACE: null,
  OBJECT_TRANSFORM: findTransform,
  OBJECT_TRIGGER: inTable(findTrigger),
  OBJECT_TSCONFIGURATION: inSchema('textSearchConfiguration'),
  OBJECT_TSDICTIONARY: inSchema('textSearchDictionary'),
  OBJECT_TSPARSER: inSchema('textSearchParser'),
  OBJECT_TSTEMPLATE: inSchema('textSearchTemplate'),
  OBJECT_TYPE: (context, object) => namedType(context, typeNames(object)),
  OBJECT_USER_MAPPING: null,
  OBJECT_VIEW: relation('a view', ({ kind }) => kind === 'view'),
};

/** True for kinds of objects that are facts. */
export function isModelled(type: ObjectType): boolean {
  return resolvers[type] !== null;
}

/** The object that a statement names; refuses as the server does where there is none. */
export function addressOf(context: Context, type: ObjectType, object: Node): Handle {
  const resolve = resolvers[type];
  if (resolve === null) throw new Error(`${type} has no facts.`);
  return resolve(context, object);
}

function isForeignTable(row: Row): boolean {
  return row.kind === 'table' && row.kindOfTable === 'foreign';
}

/** The names of a node that is a list of them, a type name, or one alone. */
function namesIn(object: Node): readonly Node[] {
  if ('List' in object) return object.List.items ?? [];
  if ('TypeName' in object) return object.TypeName.names ?? [];
  return [object];
}

function relation(word: string, fits: (row: Row) => boolean): Resolve {
  return (context, object) => {
    const handle = findRelation(context, qualifiedNameOf(namesIn(object)));
    const row = context.builder.row(handle);
    if (fits(row)) return handle;
    return refuse({ sqlstate: '42809', message: `"${row.name}" is not ${word}` });
  };
}

function inDatabase(kind: DatabaseKind): Resolve {
  return (context, object) => findDatabaseObject(context, kind, stringOf(object));
}

function inSchema(kind: SchemaKind): Resolve {
  return (context, object) => findSchemaObject(context, kind, qualifiedNameOf(namesIn(object)));
}

/** `[method, schema, name]` */
function ofMethod(kind: MethodKind): Resolve {
  return (context, object) => {
    const [method, ...names] = namesIn(object);
    const name = stringOf(method);
    findDatabaseObject(context, 'accessMethod', name);
    return findMethodObject(context, kind, qualifiedNameOf(names), name);
  };
}

function operator(context: Context, object: Node): Handle {
  if (!('ObjectWithArgs' in object)) throw new Error('An operator has no operands.');
  return findOperator(context, object.ObjectWithArgs);
}

function routine(type: RoutineType): Resolve {
  return (context, object) => {
    if (!('ObjectWithArgs' in object)) throw new Error('A routine has no signature.');
    return findRoutine(context, type, object.ObjectWithArgs);
  };
}

function column(context: Context, object: Node): Handle {
  const names = namesIn(object);
  if (names.length < 2) refuse({ sqlstate: '42601', message: 'column name must be qualified' });
  const table = findRelation(context, qualifiedNameOf(names.slice(0, -1)));
  return findColumn(context, table, stringOf(names.at(-1)));
}

/** What lives in a relation: `[schema, table, name]`. */
function inTable(find: (context: Context, table: Handle, name: string) => Handle): Resolve {
  return (context, object) => {
    const names = namesIn(object);
    const table = findRelation(context, qualifiedNameOf(names.slice(0, -1)));
    return find(context, table, stringOf(names.at(-1)));
  };
}

/** The constraint of a table by name; 42704 where there is none. */
export function findTableConstraint(context: Context, table: Handle, name: string): Handle {
  return findPart(context, table, { kind: 'constraint', name, of: 'for table' });
}

/** The names of a type, which some statements give as a list and some as a type. */
export function typeNames(object: Node): readonly Node[] {
  return namesIn(object);
}

/** 42809 in the words of DROP and COMMENT, which quote the name as written. */
function domain(context: Context, object: Node): Handle {
  const names = typeNames(object);
  const type = namedType(context, names);
  if (context.builder.row(type).kind === 'domain') return type;
  const written = typeNameText({ names: [...names] } as TypeName);
  return refuse({ sqlstate: '42809', message: `"${written}" is not a domain` });
}

/** `[domain, name]` */
function domainConstraint(context: Context, object: Node): Handle {
  const [type, name] = namesIn(object);
  const handle = domain(context, type!);
  return domainConstraintOf(context, handle, stringOf(name));
}

/** The constraint of a domain by name; 42704 where there is none (get_domain_constraint_oid). */
export function domainConstraintOf(context: Context, type: Handle, name: string): Handle {
  const found = context.builder.find('constraint', type, name);
  if (found !== undefined) return found;
  const text = typeText(context, { type, modifiers: [], dimensions: 0 });
  return refuse({
    sqlstate: '42704',
    message: `constraint "${name}" for domain ${text} does not exist`,
    ...missingIn(context, 'constraint', type, name),
  });
}

function extension(context: Context, object: Node): Handle {
  return findExtension(context, stringsOf([object])[0]!);
}

/** The extension of a name; 42704 where there is none. */
export function findExtension(context: Context, name: string): Handle {
  const found = context.builder.find('extension', null, name);
  if (found !== undefined) return found;
  return refuse({
    sqlstate: '42704',
    message: `extension "${name}" does not exist`,
    ...missing(context, 'extension', { schema: null, name }),
  });
}

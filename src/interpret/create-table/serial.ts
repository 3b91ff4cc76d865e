/** serial and identity: the sequences that columns make for themselves. */

import type { TypeName } from '@pgsql/types';
import type { Handle } from '../../catalog/builder.ts';
import type { Expression } from '../../catalog/expression.ts';
import type { SequenceFact, TypeUse } from '../../catalog/facts.ts';
import type { Context } from '../context.ts';
import type { NewRelation } from '../new-relation.ts';
import { stringsOf } from '../nodes.ts';
import { refuseConflicting } from '../option-values.ts';
import { refuse } from '../refusal.ts';
import { sequenceDataType } from '../sequence-parameters.ts';
import { createSequenceFact } from '../sequence.ts';
import { builtInType } from '../type-name.ts';
import type { ColumnDefinition, IdentityDefinition } from './definitions.ts';
import { chooseRelationName } from './invented-names.ts';

type DataType = SequenceFact<Handle>['dataType'];

const serials: ReadonlyMap<string, DataType> = new Map([
  ['smallserial', 'smallint'],
  ['serial2', 'smallint'],
  ['serial', 'integer'],
  ['serial4', 'integer'],
  ['bigserial', 'bigint'],
  ['serial8', 'bigint'],
]);

/** The sequence type of a serial; null for any other type. 0A000 for an array of serial. */
export function serialDataType(type: TypeName | undefined): DataType | null {
  const names = stringsOf(type?.names);
  if (type === undefined || names.length !== 1 || type.pct_type === true) return null;
  const serial = serials.get(names[0]!) ?? null;
  if (serial !== null && (type.arrayBounds ?? []).length > 0) {
    const message = 'array of serial is not implemented';
    refuse({ sqlstate: '0A000', message, location: type.location });
  }
  return serial;
}

/**
 * What the server refuses as it makes the sequences of a new table's columns, before the table: 22023
 * for an identity column that counts nothing, 42P07 for two columns of one name.
 */
export function refuseColumnSequences(
  context: Context,
  { schema, name: name1 }: Pick<NewRelation, 'schema' | 'name'>,
  columns: readonly ColumnDefinition[],
): void {
  const made = new Set<string>();
  for (const { name: name2, type, serial, identity, location } of columns) {
    const hasOptions = identity !== null && 'options' in identity;
    if (hasOptions) refuseIdentityType(context, type, location);
    if (serial === null && (!hasOptions || sequenceNameIn(identity.options) !== undefined))
      continue;
    if (made.has(name2)) {
      const name = chooseRelationName(context, { schema, name1, name2, label: 'seq' }, false);
      refuse({ sqlstate: '42P07', message: `relation "${name}" already exists` });
    }
    made.add(name2);
  }
}

/** 22023 for a type that counts nothing. */
export function refuseIdentityType(
  { builder, session }: Context,
  { type, dimensions }: TypeUse<Handle>,
  location: number | undefined,
): void {
  const { name, parent } = builder.row(type);
  const isInteger = parent === session.pgCatalog && sequenceDataType(name) !== undefined;
  if (isInteger && dimensions === 0) return;
  const message = 'identity column type must be smallint, integer, or bigint';
  refuse({ sqlstate: '22023', message, location });
}

/** The sequence `t_c_seq` of a serial column, and the column's default `nextval('t_c_seq'::regclass)`. */
export function addSerial(context: Context, column: Handle, dataType: DataType): void {
  const { builder } = context;
  builder.via('serial', () => {
    const sequence = createColumnSequence(context, column, {
      dataType,
      options: [],
      isIdentity: false,
    });
    const value = nextvalOf(sequence);
    context.session.expressionTypes.set(value, builtInType(context, 'int8'));
    builder.change('column', column, { default: value });
    builder.depend({ dependent: column, referenced: sequence, type: 'normal', part: 'default' });
  });
}

/** `nextval('s.seq'::regclass)` */
function nextvalOf(sequence: Handle): Expression<Handle> {
  return {
    pieces: ['nextval(', { ref: sequence, form: 'qualifiedLiteral' }, '::regclass)'],
    constant: null,
  };
}

/**
 * Makes a column an identity column, with its sequence. 55000 where it is one already or has a
 * default is the caller's to refuse.
 */
export function addIdentity(
  context: Context,
  column: Handle,
  definition: IdentityDefinition,
): void {
  const { builder } = context;
  const { mode } = definition;
  if ('sequence' in definition) {
    builder.change('column', column, { identity: { mode, sequence: definition.sequence } });
    return;
  }
  const sequence = builder.via('identity', () =>
    'like' in definition
      ? copySequence(context, column, definition.like)
      : createColumnSequence(context, column, {
          dataType: integerTypeOf(context, column),
          options: definition.options,
          isIdentity: true,
        }),
  );
  builder.change('column', column, { identity: { mode, sequence } });
}

function integerTypeOf({ builder }: Context, column: Handle): DataType {
  const { type } = builder.get('column', column).type;
  return sequenceDataType(builder.row(type).name) ?? 'bigint';
}

interface ColumnSequence {
  readonly dataType: DataType;
  readonly options: Parameters<typeof createSequenceFact>[1]['options'];
  readonly isIdentity: boolean;
}

function createColumnSequence(context: Context, column: Handle, input: ColumnSequence): Handle {
  const { options, ...rest } = input;
  refuseType(options);
  const named = sequenceNameIn(options);
  const others = options.filter(
    (node) => !isOption(node, 'sequence_name') && !isOption(node, 'logged'),
  );
  const { schema, name, persistence } = sequencePlace(context, column);
  return createSequenceFact(context, {
    ...rest,
    options: others,
    schema: named?.schema === undefined ? schema : findSchemaOf(context, named.schema, schema),
    name: named?.name ?? name,
    persistence,
    ownedBy: column,
  });
}

/** SEQUENCE NAME, which pg_dump writes. */
function sequenceNameIn(
  options: ColumnSequence['options'],
): { schema: string | undefined; name: string } | undefined {
  const option = options.find((node) => isOption(node, 'sequence_name'));
  if (option === undefined || !('DefElem' in option)) return undefined;
  const { arg } = option.DefElem;
  const names = stringsOf(arg !== undefined && 'List' in arg ? arg.List.items : []);
  return { schema: names.at(-2), name: names.at(-1) ?? '' };
}

/** 42601 for AS: the column's own type is the first that is said (generateSerialExtraStmts). */
function refuseType(options: ColumnSequence['options']): void {
  const type = options.find((node) => isOption(node, 'as'));
  if (type === undefined || !('DefElem' in type)) return;
  refuseConflicting(type.DefElem.location);
}

function isOption(node: ColumnSequence['options'][number], name: string): boolean {
  return 'DefElem' in node && node.DefElem.defname === name;
}

function findSchemaOf({ lookup }: Context, name: string, otherwise: Handle): Handle {
  return lookup.schema(name) ?? otherwise;
}

/** Where a column's sequence goes: beside the table, as lasting as it is, by an invented name. */
function sequencePlace(
  context: Context,
  column: Handle,
): Pick<Parameters<typeof createSequenceFact>[1], 'schema' | 'name' | 'persistence'> {
  const { builder } = context;
  const { name: name2, parent } = builder.get('column', column);
  const { name: name1, parent: schema, persistence } = builder.get('table', parent!);
  const parts = { schema: schema!, name1, name2, label: 'seq' };
  return { schema: schema!, name: chooseRelationName(context, parts, false), persistence };
}

/**
 * A sequence like another: LIKE ... INCLUDING IDENTITY. It keeps the limits, but not the data type
 * (sequence_options gives none to generateSerialExtraStmts).
 */
function copySequence(context: Context, column: Handle, like: Handle): Handle {
  const { builder } = context;
  const { kind: _, ...source } = builder.get('sequence', like);
  const { schema, name, persistence } = sequencePlace(context, column);
  const sequence = builder.create('sequence', {
    ...source,
    parent: schema,
    name,
    comment: null,
    dataType: 'bigint',
    persistence,
    ownedBy: column,
    isIdentity: true,
  });
  builder.depend({ dependent: sequence, referenced: column, type: 'internal' });
  return sequence;
}

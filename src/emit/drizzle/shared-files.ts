/** `enums.ts`, `sequences.ts` and `schemas.ts`: what tables stand on, in files that import no table. */

import type { Entry } from '../../catalog/catalog.ts';
import { decodeId, type FactId } from '../../catalog/id.ts';
import { quoteIdentifier } from '../../postgres/identifiers.ts';
import { pgCore, type Code } from '../code.ts';
import { ourFiles, type EmitContext } from '../context.ts';
import type { ConstDeclaration, FileContent } from '../file-content.ts';
import { codeSpan } from '../print/doc-comment.ts';
import { stringLiteral } from '../print/literals.ts';
import { withNotes, words } from './beyond/notes.ts';
import { arrayCode } from './object-code.ts';
import { maker } from './references.ts';
import { optionsObject, sequenceOptions } from './sequence-options.ts';

/** `Pg.pgEnum('cycle_status', ['open', 'closed'])` of each. */
export function enumsFile(context: EmitContext): FileContent {
  const declarations = context.enums.map(({ id, fact }) => {
    const labels = context.reader.labels(id).map((label) => stringLiteral(label.fact.name));
    const make = maker(context.names, id, 'enum');
    return constant(context.names.enums.get(id)!.value, fact.comment, [
      make,
      `(${stringLiteral(fact.name)}, `,
      arrayCode(labels),
      ')',
    ]);
  });
  return { path: ourFiles.enums, declarations };
}

/** `Pg.pgSequence('order_number', { startWith: 1000 })` of each. */
export function sequencesFile(context: EmitContext): FileContent {
  const declarations = context.sequences.map((sequence) => {
    const { id, fact } = sequence;
    // Drizzle's sequences are bigint; the limits of a smaller type are options to it.
    const options = sequenceOptions(fact, 'bigint');
    return constant(
      context.names.sequences.get(id)!,
      withNotes(fact.comment, sequenceNotes(sequence)),
      [
        maker(context.names, id, 'sequence'),
        `(${stringLiteral(fact.name)}${options.length > 0 ? `, ${optionsObject(options)}` : ''})`,
      ],
    );
  });
  return { path: ourFiles.sequences, declarations };
}

function sequenceNotes({ fact }: Entry<'sequence'>): readonly string[] {
  const note = words(
    fact.persistence === 'unlogged' && 'UNLOGGED',
    fact.dataType !== 'bigint' && `AS ${fact.dataType}`,
    fact.ownedBy !== null && `OWNED BY ${codeSpan(ownerName(fact.ownedBy))}`,
  );
  return note === '' ? [] : [note];
}

/** `Pg.pgSchema('auth')` of each schema but `public` that holds something. */
export function schemasFile(
  context: EmitContext,
  schemas: readonly Entry<'schema'>[],
): FileContent {
  const declarations = schemas.map(({ fact }) =>
    constant(context.names.schemas.get(fact.name)!, fact.comment, [
      pgCore,
      `.pgSchema(${stringLiteral(fact.name)})`,
    ]),
  );
  return { path: ourFiles.schemas, declarations };
}

function constant(name: string, docs: string | null, value: Code): ConstDeclaration {
  return { kind: 'const', name, docs, value };
}

/** `users.id`; with the schema outside `public`. */
function ownerName(column: FactId): string {
  const { path } = decodeId(column);
  const shown = path[0] === 'public' ? path.slice(1) : path;
  return shown.map(quoteIdentifier).join('.');
}

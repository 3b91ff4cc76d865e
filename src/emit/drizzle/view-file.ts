/** `views/<view>.ts`: a view or materialized view with its columns and its query. */

import type { CatalogFact, Entry } from '../../catalog/catalog.ts';
import { expressionText } from '../../catalog/expression-text.ts';
import type { ViewWithColumns } from '../../catalog/read.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { joinCode, type Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import type { FileContent } from '../file-content.ts';
import { docComment } from '../print/doc-comment.ts';
import { propertyKey, sqlLines, stringLiteral } from '../print/literals.ts';
import { withNotes } from './beyond/notes.ts';
import { viewNotes } from './beyond/view-notes.ts';
import { columnSetting } from './column-types/column-setting.ts';
import { isUnknown } from './column-types/describe.ts';
import { mapType } from './column-types/map-type.ts';
import { objectCode } from './object-code.ts';
import { maker } from './references.ts';
import { storageOptions } from './storage-options.ts';

/**
 * The file of one view; reports columns whose types are not known.
 *
 * @see https://orm.drizzle.team/docs/views
 */
export function viewFile(context: EmitContext, view: ViewWithColumns): FileContent {
  const { fact, id } = view.entry;
  const { value, viewFile: path } = context.names.views.get(id)!;
  reportUnknown(context, view);
  const declaration = {
    kind: 'const',
    name: value,
    docs: withNotes(fact.comment, viewNotes(view)),
    value: viewCode(context, view),
  } as const;
  return { path, declarations: [declaration] };
}

function viewCode(context: EmitContext, { entry, columns }: ViewWithColumns): Code {
  const { fact, id } = entry;
  const properties = columns.map((column) => columnProperty(context, column));
  return [
    maker(context.names, id, fact.kind),
    `(${stringLiteral(fact.name)}, {\n`,
    joinCode(properties, ',\n'),
    ',\n})',
    fact.kind === 'view' ? viewOptions(fact) : materializedOptions(fact),
    '.as(',
    sqlLines(expressionText(fact.query)),
    ')',
  ];
}

/** Whether a view's column can be null the server does not tell. */
function columnProperty(context: EmitContext, column: Entry<'column'>): Code {
  const { fact, id } = column;
  const mapped = mapType(context, column);
  const docs = docComment(fact.comment);
  return [
    docs === '' ? '' : `${docs}\n`,
    `${propertyKey(context.names.columns.get(id)!)}: `,
    mapped.builder(fact.name),
    mapped.needs$type ? ['.$type<', mapped.typescript, '>()'] : '',
  ];
}

/** `.with({ checkOption: 'local', securityInvoker: true })` */
function viewOptions({ checkOption, options }: CatalogFact<'view'>): Code {
  return withCall([
    ...(checkOption === null ? [] : [['checkOption', stringLiteral(checkOption)] as const]),
    ...storageOptions(options).said,
  ]);
}

function materializedOptions(fact: CatalogFact<'materializedView'>): Code {
  const { accessMethod, tablespace, populated, storageParameters } = fact;
  return [
    accessMethod === null ? '' : `.using(${stringLiteral(accessMethod)})`,
    withCall(storageOptions(storageParameters).said),
    tablespace === null ? '' : `.tablespace(${stringLiteral(tablespace)})`,
    populated ? '' : '.withNoData()',
  ];
}

function withCall(options: readonly (readonly [key: string, value: Code])[]): Code {
  return options.length === 0 ? '' : ['.with(', objectCode(options), ')'];
}

function reportUnknown(context: EmitContext, { entry, columns }: ViewWithColumns): void {
  const names = columns.flatMap(({ id, fact }) => {
    const isGiven = columnSetting(context.settings, id)?.given.kind === 'type';
    return isUnknown(fact.type) && !isGiven ? fact.name : [];
  });
  if (names.length === 0) return;
  const { provenance, fact } = entry;
  context.report(
    diagnostic({
      code: 'type-unknown',
      severity: 'warning',
      message: `view "${fact.name}": the type of ${names.join(', ')} is not known`,
      place: (provenance.changed.get('query') ?? provenance.created).place,
      hint: `Casts in the query tell the types, or the settings: columns: { ${JSON.stringify(`${fact.name}.${names[0]}`)}: { type: "…" } }`,
    }),
  );
}

/** `tables/<table>.ts`: a table with its columns, keys, indexes and policies. */

import type { TableView } from '../../catalog/read.ts';
import { joinCode, type Code } from '../code.ts';
import type { EmitContext } from '../context.ts';
import type { FileContent } from '../file-content.ts';
import { stringLiteral } from '../print/literals.ts';
import { withNotes } from './beyond/notes.ts';
import { tableNotes } from './beyond/table-notes.ts';
import { columnProperty } from './column.ts';
import { extraConfig } from './extra-config.ts';
import { maker } from './references.ts';

/** The file of one table. */
export function tableFile(context: EmitContext, table: TableView): FileContent {
  const { fact, id } = table.entry;
  const { value, tableFile: path } = context.names.tables.get(id)!;
  const docs = withNotes(fact.comment, tableNotes(context, table));
  const declaration = {
    kind: 'const',
    name: value,
    docs,
    value: tableCode(context, table),
  } as const;
  return { path, declarations: [declaration] };
}

function tableCode(context: EmitContext, table: TableView): Code {
  const { fact, id } = table.entry;
  const columns = table.columns.map((column) => columnProperty(context, table, column));
  const extra = extraConfig(context, table);
  return [
    maker(context.names, id, 'table'),
    `(${stringLiteral(fact.name)}, `,
    // The line end keeps prettier from joining the columns, so that a new one is one new line.
    columns.length === 0 ? '{}' : ['{\n', joinCode(columns, ',\n'), ',\n}'],
    extra === null ? '' : [', ', extra],
    ')',
    fact.rowSecurity ? '.enableRLS()' : '',
  ];
}

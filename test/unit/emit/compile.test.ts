import { describe, expect, test } from 'vitest';
import { CatalogFixture, emitFixture, literal } from './catalog-fixture.ts';
import { OutputFolder, moduleOptions, strictest, type Compiler } from './output-folder.ts';
import { savingsGroups, savingsGroupsSettings } from './savings-groups.ts';

/** Tables that refer to each other and to themselves, in two schemas, with all that has a builder. */
function circularCatalog(): CatalogFixture {
  const fixture = savingsGroups();
  const groups = fixture.builder.find('relation', fixture.public, 'savings_groups')!;
  const groupId = fixture.builder.find('column', groups, 'id')!;
  const members = fixture.builder.find('relation', fixture.public, 'group_members')!;
  const group = fixture.column(members, 'group_id', 'int4', { notNull: true });
  fixture.foreignKey(members, 'group_members_group_id_fkey', [[group], [groupId]]);
  const parent = fixture.column(groups, 'parent_id', 'int4');
  fixture.foreignKey(groups, 'savings_groups_parent_id_fkey', [[parent], [groupId]]);
  const auth = fixture.schema('auth');
  const sessions = fixture.table('sessions', { parent: auth, rowSecurity: true });
  const sessionId = fixture.column(sessions, 'id', 'uuid', { notNull: true });
  const member = fixture.column(sessions, 'member_id', 'int4', { notNull: true });
  fixture.primaryKey(sessions, 'sessions_pk', [sessionId, member]);
  const memberId = fixture.builder.find('column', members, 'id')!;
  fixture.foreignKey(sessions, 'sessions_member_fk', [[member], [memberId]]);
  const kind = fixture.enum('kind', ['web', 'app'], auth);
  fixture.column(sessions, 'kind', kind.type, { default: literal('web') });
  fixture.sequence('tickets', { parent: auth, start: 100n, maxValue: 10n ** 17n, cycle: true });
  fixture.table('no_columns');
  return fixture;
}

describe.each<Compiler>(['typescript', 'typescript-5'])('%s', (compiler) => {
  test.each(['.js', '.ts', ''] as const)('takes imports that end in "%s"', async (imports) => {
    const { files } = await emitFixture(circularCatalog(), { ...savingsGroupsSettings, imports });
    const folder = new OutputFolder(files, {
      'json-types.ts': 'export interface GroupPreferences { language: string }\n',
    });
    const options = { ...strictest, ...moduleOptions[imports] };
    expect(await folder.compile(compiler, options)).toBe('');
    folder.remove();
  });
});

test('a table that lacks its column is refused: the compiler sees the output', async () => {
  const { files } = await emitFixture(circularCatalog(), savingsGroupsSettings);
  const folder = new OutputFolder(files);
  const said = await folder.compile('typescript', { ...strictest, ...moduleOptions['.js'] });
  expect(said).toContain('TS2307');
  folder.remove();
});

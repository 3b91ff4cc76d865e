/** Every diagnostic code, once, with what it means. */

/** What kind of answer a code stands for; exit codes follow from it. */
export type CodeClass =
  /** The user's SQL, models or output need a change: exit 1. */
  | 'finding'
  /** We cannot answer: wrong settings, or a folder or file that cannot be read: exit 2. */
  | 'unanswerable';

interface CodeFacts {
  readonly class: CodeClass;
  readonly meaning: string;
}

export const codes = {
  // Reading
  'folder-missing': { class: 'unanswerable', meaning: 'The folder of migrations does not exist.' },
  'folder-empty': {
    class: 'unanswerable',
    meaning: 'The folder of migrations holds no .sql file.',
  },
  'file-unreadable': { class: 'unanswerable', meaning: 'A file or folder cannot be read.' },
  'invalid-utf8': { class: 'finding', meaning: 'A file holds bytes that are not UTF-8.' },
  'nul-byte': { class: 'finding', meaning: 'A file holds a NUL, which PostgreSQL cannot store.' },
  'psql-command': { class: 'finding', meaning: "A line is psql's own command, and was left out." },
  'copy-data': { class: 'finding', meaning: 'Rows below COPY ... FROM stdin were left out.' },
  // Settings
  'settings-missing': { class: 'unanswerable', meaning: 'The named settings file does not exist.' },
  'settings-invalid': { class: 'unanswerable', meaning: 'The settings hold something wrong.' },
  'settings-unused': { class: 'finding', meaning: 'A setting names something that is not there.' },
  // SQL
  'syntax-error': { class: 'finding', meaning: "PostgreSQL's grammar refuses the statement." },
  'grammar-too-old': { class: 'finding', meaning: 'Only a newer PostgreSQL takes the statement.' },
  'statement-too-deep': {
    class: 'finding',
    meaning: 'The statement is nested too deeply to parse.',
  },
  'sql-error': { class: 'finding', meaning: 'PostgreSQL would refuse the statement.' },
  'statement-unsupported': {
    class: 'finding',
    meaning: 'The statement might change the schema and is not understood.',
  },
  'accept-unused': {
    class: 'finding',
    meaning: 'A statement was accepted that is understood, or is not there.',
  },
  'accept-invalid': {
    class: 'finding',
    meaning: 'A comment that should accept a statement says it wrongly.',
  },
  'transaction-open': { class: 'finding', meaning: 'A file ends inside its own transaction.' },
  'type-unknown': { class: 'finding', meaning: 'A type is not known; its columns become unknown.' },
  'extension-unknown': {
    class: 'finding',
    meaning: 'The objects of an extension are not known.',
  },
  // Databases
  'database-driver': {
    class: 'unanswerable',
    meaning: 'The package that speaks to databases is not installed.',
  },
  'database-unreachable': { class: 'unanswerable', meaning: 'The database does not answer.' },
  'database-refused': {
    class: 'unanswerable',
    meaning: 'The server refuses the connection: user, password or database.',
  },
  'database-rights': { class: 'unanswerable', meaning: 'The role may not read the catalogs.' },
  'database-version': {
    class: 'unanswerable',
    meaning: 'The server is of a version that is not known.',
  },
  'database-unreadable': {
    class: 'unanswerable',
    meaning: 'The server refuses a query on its catalogs.',
  },
  'role-unknown': { class: 'finding', meaning: 'A role is made by no migration.' },
  'tablespace-unknown': { class: 'finding', meaning: 'A tablespace is made by no migration.' },
  // Output
  'name-changed': { class: 'finding', meaning: 'A TypeScript name had to differ from the rule.' },
  'formatter-settings': {
    class: 'finding',
    meaning: "The project's prettier settings could not be followed as a whole.",
  },
  'file-foreign': { class: 'finding', meaning: 'A file that is not ours stands in our place.' },
  'output-stale': { class: 'finding', meaning: 'The output is not what the migrations say.' },
  'output-unwritable': {
    class: 'unanswerable',
    meaning: 'A file of the output cannot be written.',
  },
} as const satisfies Record<string, CodeFacts>;

export type DiagnosticCode = keyof typeof codes;

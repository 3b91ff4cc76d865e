/** Files as TypeScript, built with ts-morph: one call a file, forgotten afterwards. Not formatted. */

import type {
  InterfaceDeclarationStructure,
  JSDocStructure,
  OptionalKind,
  Project,
  StatementStructures,
} from 'ts-morph';
import { firstLine } from '../emitted-file.ts';
import { docLines } from './doc-comment.ts';
import { stringLiteral } from './literals.ts';
import type { ImportLine } from './imports.ts';
import type { RenderedDeclaration, RenderedFile } from './render.ts';

type Morph = typeof import('ts-morph');
type Statement = StatementStructures | string;

export class FileBuilder {
  readonly #morph: Morph;
  readonly #project: Project;

  private constructor(morph: Morph) {
    this.#morph = morph;
    this.#project = new morph.Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  }

  /** Loads ts-morph, which takes a third of a second. */
  static async load(): Promise<FileBuilder> {
    return new FileBuilder(await import('ts-morph'));
  }

  /** The file's text. `header` are lines that follow the first one. */
  build(file: RenderedFile, header: readonly string[]): string {
    const statements: Statement[] = [
      [firstLine, ...header].join('\n'),
      ...file.imports.map((line) => this.#import(line)),
      ...file.declarations.map((declaration, index) => {
        const isJoined = declaration.kind === 'reexport' && index > 0;
        return apart(this.#declaration(declaration), isJoined ? '' : '\n');
      }),
    ];
    const source = this.#project.createSourceFile(`/${file.path}`, { statements });
    const text = source.getFullText();
    source.forget();
    return text;
  }

  #import({ specifier, typeOnly, namespace, named }: ImportLine): StatementStructures {
    return {
      kind: this.#morph.StructureKind.ImportDeclaration,
      moduleSpecifier: unquoted(specifier),
      isTypeOnly: typeOnly,
      ...(namespace === null ? {} : { namespaceImport: namespace }),
      namedImports: named.map(({ name, alias }) => (alias === null ? { name } : { name, alias })),
    };
  }

  #declaration(declaration: RenderedDeclaration): Statement {
    const { StructureKind, VariableDeclarationKind } = this.#morph;
    switch (declaration.kind) {
      case 'const':
        return {
          kind: StructureKind.VariableStatement,
          isExported: true,
          declarationKind: VariableDeclarationKind.Const,
          docs: docsOf(declaration.docs),
          declarations: [{ name: declaration.name, initializer: declaration.text }],
        };
      case 'type':
        return {
          kind: StructureKind.TypeAlias,
          isExported: true,
          name: declaration.name,
          docs: docsOf(declaration.docs),
          type: declaration.text,
        };
      case 'interface':
        return { kind: StructureKind.Interface, ...interfaceStructure(declaration) };
      case 'reexport':
        return {
          kind: StructureKind.ExportDeclaration,
          moduleSpecifier: unquoted(declaration.specifier),
          isTypeOnly: declaration.typeOnly,
        };
      case 'text':
        return declaration.text;
      default:
        return declaration satisfies never;
    }
  }
}

/** ts-morph puts a blank line before some kinds of statements only. */
function apart(statement: Statement, lineEnd: string): Statement {
  if (typeof statement === 'string') return lineEnd + statement;
  return { ...statement, leadingTrivia: lineEnd };
}

function interfaceStructure({
  name,
  docs,
  properties,
}: RenderedDeclaration & {
  readonly kind: 'interface';
}): OptionalKind<InterfaceDeclarationStructure> {
  return {
    isExported: true,
    name,
    docs: docsOf(docs),
    properties: properties.map((property) => ({
      name: property.key,
      hasQuestionToken: property.optional,
      type: property.type,
      docs: docsOf(property.docs),
    })),
  };
}

/** ts-morph writes one line beside the marks, and more below each other when the first is empty. */
function docsOf(text: string | null): OptionalKind<JSDocStructure>[] {
  const lines = docLines(text ?? '');
  if (lines.length === 0) return [];
  return [{ description: lines.length === 1 ? lines[0]! : ['', ...lines].join('\n') }];
}

/** ts-morph puts the quotes around, but escapes nothing. */
function unquoted(text: string): string {
  return stringLiteral(text).slice(1, -1);
}

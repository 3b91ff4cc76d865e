/** A file's content as texts: all that building it needs, and what its cache key is made of. */

import type { Code, ImportedName, Module } from '../code.ts';
import type { Declaration, FileContent } from '../file-content.ts';
import type { EmitSettings } from '../settings.ts';
import { FileImports, type ImportLine } from './imports.ts';
import { propertyKey } from './literals.ts';
import { moduleSpecifier } from './specifier.ts';
import { takeApart } from './template-text.ts';

/** A file with everything decided but its layout. Plain data in one order. */
export interface RenderedFile {
  readonly path: string;
  readonly imports: readonly ImportLine[];
  readonly declarations: readonly RenderedDeclaration[];
}

export type RenderedDeclaration =
  | RenderedNamed<'const' | 'type'>
  | RenderedInterface
  | { readonly kind: 'reexport'; readonly specifier: string; readonly typeOnly: boolean }
  | { readonly kind: 'text'; readonly text: string };

interface RenderedNamed<K> {
  readonly kind: K;
  readonly name: string;
  readonly docs: string | null;
  /** What stands behind `=`. */
  readonly text: string;
}

interface RenderedInterface {
  readonly kind: 'interface';
  readonly name: string;
  readonly docs: string | null;
  readonly properties: readonly RenderedProperty[];
}

export interface RenderedProperty {
  /** Quoted where it must be. */
  readonly key: string;
  readonly docs: string | null;
  readonly optional: boolean;
  readonly type: string;
}

/** The file with its imports decided and its code as text. */
export function renderFile(file: FileContent, settings: EmitSettings): RenderedFile {
  const specifierOf = (module: Module): string => moduleSpecifier(file.path, module, settings);
  const imports = new FileImports(
    file.declarations.flatMap(codesOf),
    file.declarations.flatMap(namesOf),
    (name: ImportedName) => specifierOf(name.from),
  );
  return {
    path: file.path,
    imports: imports.lines(),
    declarations: file.declarations.map((declaration) => render(declaration, imports, specifierOf)),
  };
}

function render(
  declaration: Declaration,
  imports: FileImports,
  specifierOf: (module: Module) => string,
): RenderedDeclaration {
  switch (declaration.kind) {
    case 'const':
      return named(declaration, imports.text(declaration.value));
    case 'type':
      return named(declaration, imports.text(declaration.type));
    case 'interface': {
      const { kind, name, docs, properties } = declaration;
      const rendered = properties.map((property) => ({
        key: propertyKey(property.key),
        docs: property.docs,
        optional: property.optional,
        type: imports.text(property.type),
      }));
      return { kind, name, docs, properties: rendered };
    }
    case 'reexport': {
      const { kind, from, typeOnly } = declaration;
      return { kind, specifier: specifierOf(from), typeOnly };
    }
    case 'text':
      return { kind: 'text', text: takeApart(declaration.text).body };
    default:
      return declaration satisfies never;
  }
}

function named(
  { kind, name, docs }: Declaration & { readonly kind: 'const' | 'type' },
  text: string,
): RenderedNamed<'const' | 'type'> {
  return { kind, name, docs, text };
}

/** All code of a declaration, for the imports in it. */
function codesOf(declaration: Declaration): readonly Code[] {
  switch (declaration.kind) {
    case 'const':
      return [declaration.value];
    case 'type':
      return [declaration.type];
    case 'interface':
      return declaration.properties.map((property) => property.type);
    case 'text':
      return takeApart(declaration.text).imports;
    case 'reexport':
      return [];
    default:
      return declaration satisfies never;
  }
}

function namesOf(declaration: Declaration): readonly string[] {
  switch (declaration.kind) {
    case 'text':
      return declaration.declares;
    case 'reexport':
      return [];
    default:
      return [declaration.name];
  }
}

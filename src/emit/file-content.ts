/** What a file would say, as plain data: printed only when it has changed. */

import type { Code, Module } from './code.ts';

export interface FileContent {
  /** In the output, with forward slashes: `types/users.ts`. */
  readonly path: string;
  readonly declarations: readonly Declaration[];
}

/** All are exported but `text`. */
export type Declaration =
  ConstDeclaration | InterfaceDeclaration | TypeDeclaration | ReexportDeclaration | TextDeclaration;

/** `export const name = value;` */
export interface ConstDeclaration {
  readonly kind: 'const';
  readonly name: string;
  /** Plain text, made safe when printed; null for none. */
  readonly docs: string | null;
  readonly value: Code;
}

/** `export interface name { … }` */
export interface InterfaceDeclaration {
  readonly kind: 'interface';
  readonly name: string;
  readonly docs: string | null;
  readonly properties: readonly Property[];
}

export interface Property {
  /** Any text; quoted when printed where it must be. */
  readonly key: string;
  readonly docs: string | null;
  readonly optional: boolean;
  readonly type: Code;
}

/** `export type name = type;` */
export interface TypeDeclaration {
  readonly kind: 'type';
  readonly name: string;
  readonly docs: string | null;
  readonly type: Code;
}

/** `export * from '…';` or `export type * from '…';` */
export interface ReexportDeclaration {
  readonly kind: 'reexport';
  readonly from: Module;
  readonly typeOnly: boolean;
}

/** TypeScript of ours as it stands: templates. `declares` are the names it takes in the file. */
export interface TextDeclaration {
  readonly kind: 'text';
  readonly text: string;
  readonly declares: readonly string[];
}

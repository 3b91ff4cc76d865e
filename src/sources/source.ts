/** Everything that can be read as a catalog and compared. */

import type { Aspects } from '../catalog/aspect.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

export interface SourceReading {
  /** With expressions in their normal form; null where the source cannot be read. */
  readonly catalog: Catalog | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface CatalogSource {
  /** As people know it: `migrations`, `postgres://app@db.example/shop`. Never holds a password. */
  readonly name: string;
  /** What it can speak of. */
  readonly aspects: Aspects;
  /** Reads it anew at each call. What goes wrong outside of us is a diagnostic. */
  read(): Promise<SourceReading>;
}

/**
 * The labels of enums in their order, kept from one ADD VALUE to the next: sorting thousands of them
 * for each would cost more than all else. Undoing forgets what was kept.
 */

import type { CatalogBuilder, Handle } from '../catalog/builder.ts';

export class EnumLabels {
  readonly #builder: CatalogBuilder;
  readonly #inOrder = new Map<Handle, Handle[]>();

  constructor(builder: CatalogBuilder) {
    this.#builder = builder;
  }

  /** The labels of an enum, first to last. */
  of(type: Handle): readonly Handle[] {
    return this.#labels(type);
  }

  /** The place of a label among those of its enum, from 0. */
  placeOf(label: Handle): number {
    const { parent, sortOrder } = this.#builder.get('enumLabel', label);
    const labels = this.#labels(parent!);
    let [low, high] = [0, labels.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#orderOf(labels[middle]!) < sortOrder) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Notes a new label of an enum, which sorts at a place. */
  insert(type: Handle, label: Handle, place: number): void {
    this.#labels(type).splice(place, 0, label);
    this.#builder.journal.push(() => this.#inOrder.delete(type));
  }

  /** To be asked before a label is made: it would be found, and then be noted again. */
  #labels(type: Handle): Handle[] {
    const known = this.#inOrder.get(type);
    if (known !== undefined) return known;
    const labels = this.#builder
      .children(type, 'enumLabel')
      .toSorted((a, b) => this.#orderOf(a) - this.#orderOf(b));
    this.#inOrder.set(type, labels);
    return labels;
  }

  #orderOf(label: Handle): number {
    return this.#builder.get('enumLabel', label).sortOrder;
  }
}

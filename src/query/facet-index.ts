/** Which records have which values, asked of an index once: a search then narrows and counts without it. */

import {
  type ContentType,
  contentTypes,
  type Facet,
  type FacetChoice,
  type FacetCounts,
  facets,
  isChosen,
} from './facets.ts';
import type { FacetValues, Pagefind } from './pagefind.ts';

export class FacetIndex {
  #pagefind: Pagefind;
  #loaded: Promise<Facets> | undefined;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Fetched once; after a failure it is tried again. */
  load(): Promise<Facets> {
    this.#loaded ??= this.#pagefind
      .facets()
      .then((values) => new Facets(values))
      .catch((error: unknown) => {
        this.#loaded = undefined;
        throw error;
      });
    return this.#loaded;
  }
}

export class Facets {
  /** By filter: the value of each record that has one. */
  #values: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(values: FacetValues) {
    this.#values = new Map(
      Object.entries(values).map(([name, some]) => [
        name,
        new Map(
          Object.entries(some).flatMap(([value, ids]) => ids.map((id) => [id, value] as const)),
        ),
      ]),
    );
  }

  /** Tells of a record, by its id, how much it counts by its value of a filter: 1 where that has no boost. */
  boosting(
    filter: Facet | 'role',
    boosts: Readonly<Record<string, number>>,
  ): (id: string) => number {
    const values = this.#values.get(filter);
    const byValue = new Map(Object.entries(boosts));
    return (id) => byValue.get(values?.get(id) ?? '') ?? 1;
  }

  /** Tells of a record, by its id, whether it has all that is chosen. */
  matching(choice: FacetChoice): (id: string) => boolean {
    const chosen = facets.flatMap((facet) => {
      const value = choice[facet];
      return value === undefined ? [] : [{ values: this.#values.get(facet), value }];
    });
    return (id) =>
      chosen.every(({ values, value }) => {
        const own = values?.get(id);
        return own !== undefined && isChosen(value, own);
      });
  }

  /**
   * The kind of content that a record is.
   * @throws where it has none: no record of ours is without
   */
  typeOf(id: string): ContentType {
    const own = this.valueOf('type', id);
    const type = contentTypes.find((one) => one === own);
    if (type === undefined) throw new Error(`The record ${id} has no type.`);
    return type;
  }

  /** The value that a record has of a facet, if any. */
  valueOf(facet: Facet, id: string): string | undefined {
    return this.#values.get(facet)?.get(id);
  }

  /** How many of some records have each value of a facet, with what is chosen of the other facets. */
  counts(ids: readonly string[], choice: FacetChoice): FacetCounts {
    const count = (facet: Facet) => {
      const { [facet]: chosen, ...others } = choice;
      const isLeft = this.matching(others);
      const own = this.#values.get(facet) ?? new Map<string, string>();
      const counts = new Map([...own.values()].map((value) => [value, 0]));
      for (const value of ids.filter(isLeft).flatMap((id) => own.get(id) ?? []))
        counts.set(value, (counts.get(value) ?? 0) + 1);
      if (chosen === undefined || counts.has(chosen)) return counts;
      const alike = [...counts].filter(([value]) => isChosen(chosen, value));
      return counts.set(
        chosen,
        alike.reduce((sum, [, some]) => sum + some, 0),
      );
    };
    return {
      type: count('type'),
      option: count('option'),
      kind: count('kind'),
      criterion: count('criterion'),
    };
  }
}

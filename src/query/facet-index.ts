/** Which records have which values, asked of Pagefind once: a search then narrows and counts without it. */

import {
  type ContentType,
  contentTypes,
  type Facet,
  type FacetChoice,
  type FacetCounts,
  facets,
  isChosen,
} from './facets.ts';
import type { Pagefind } from './pagefind.ts';

/** The values of records by filter, each with the ids of its records. */
type Members = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

export class FacetIndex {
  #pagefind: Pagefind;
  #loaded: Promise<Facets> | undefined;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Fetched once; after a failure it is tried again. */
  load(): Promise<Facets> {
    this.#loaded ??= this.#ask().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  async #ask(): Promise<Facets> {
    const filters = await this.#pagefind.filters();
    const types = Object.entries(filters.type ?? {}).sort((a, b) => b[1] - a[1]);
    const usual = types[0]?.[0];
    // Every record has a type: those of the most frequent are the others.
    const asked = Object.entries(filters).flatMap(([name, values]) =>
      Object.keys(values)
        .filter((value) => name !== 'type' || value !== usual)
        .map((value) => ({ name, value })),
    );
    const found = await Promise.all(
      asked.map(async ({ name, value }) => {
        const { results } = await this.#pagefind.search(null, { filters: { [name]: value } });
        return { name, value, ids: new Set(results.map(({ id }) => id)) };
      }),
    );
    const members = new Map(
      [...Map.groupBy(found, ({ name }) => name)].map(([name, some]) => [
        name,
        new Map(some.map(({ value, ids }) => [value, ids])),
      ]),
    );
    return new Facets(members, usual);
  }
}

export class Facets {
  #members: Members;
  #usual: string | undefined;

  /** @param usual the type of records that are of no other */
  constructor(members: Members, usual: string | undefined) {
    this.#members = members;
    this.#usual = usual;
  }

  /** Tells of a record, by its id, how much it counts by its value of a filter: 1 where that has no boost. */
  boosting(
    filter: Facet | 'role',
    boosts: Readonly<Record<string, number>>,
  ): (id: string) => number {
    const values = Object.entries(boosts).map(([value, boost]) => ({
      has: this.#having(filter, value),
      boost,
    }));
    return (id) => values.find(({ has }) => has(id))?.boost ?? 1;
  }

  /** Tells of a record, by its id, whether it has all that is chosen. */
  matching(choice: FacetChoice): (id: string) => boolean {
    const chosen = facets.flatMap((facet) => {
      const value = choice[facet];
      return value === undefined ? [] : [this.#having(facet, value)];
    });
    return (id) => chosen.every((has) => has(id));
  }

  #having(facet: Facet | 'role', chosen: string): (id: string) => boolean {
    const values = [...(this.#members.get(facet) ?? [])];
    if (facet === 'type' && chosen === this.#usual)
      return (id) => values.every(([, ids]) => !ids.has(id));
    const sets = values.flatMap(([value, ids]) => (isChosen(chosen, value) ? [ids] : []));
    return (id) => sets.some((ids) => ids.has(id));
  }

  /**
   * The kind of content that a record is.
   * @throws where it has none: no record of ours is without
   */
  typeOf(id: string): ContentType {
    const type = contentTypes.find((one) => this.#having('type', one)(id));
    if (type === undefined) throw new Error(`The record ${id} has no type.`);
    return type;
  }

  /** The value that a record has of a facet, if any. */
  valueOf(facet: Facet, id: string): string | undefined {
    return [...(this.#members.get(facet) ?? [])].find(([, ids]) => ids.has(id))?.[0];
  }

  /** How many of some records have each value of a facet, with what is chosen of the other facets. */
  counts(ids: readonly string[], choice: FacetChoice): FacetCounts {
    const count = (facet: Facet) => {
      const { [facet]: chosen, ...others } = choice;
      const left = ids.filter(this.matching(others));
      const values = new Set(this.#members.get(facet)?.keys());
      if (facet === 'type' && this.#usual !== undefined) values.add(this.#usual);
      if (chosen !== undefined) values.add(chosen);
      return new Map(
        [...values].map((value) => [value, left.filter(this.#having(facet, value)).length]),
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

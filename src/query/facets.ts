/** What a search can be narrowed by. */

/** The kinds of content that can be found. */
export const contentTypes = [
  'claim',
  'option',
  'topic',
  'comparison',
  'tree',
  'guide',
  'term',
] as const;
export type ContentType = (typeof contentTypes)[number];

/** In the order in which a reader is offered them; `kind` is advantage or disadvantage. */
export const facets = ['type', 'option', 'kind', 'criterion'] as const;
export type Facet = (typeof facets)[number];

/** The one value that is asked for, by facet; a facet that is not there asks nothing. */
export type FacetChoice = Readonly<Partial<Record<Facet, string>>>;

/** How many records have each value, by facet. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const noCounts: FacetCounts = {
  type: new Map(),
  option: new Map(),
  kind: new Map(),
  criterion: new Map(),
};

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

/** What a record is for, where that puts it before others: a page on faults, one that leads on to others. */
export const roles = ['fault', 'overview'] as const;
export type Role = (typeof roles)[number];

/**
 * In the order in which a reader is offered them; `kind` is advantage or disadvantage, and an option is told with
 * its topic, see `optionValue`.
 */
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

/** An option among those of all topics: `tea/green`. Two topics may each have an option `vpn`. */
export function optionValue(topic: { readonly id: string }, option: { readonly id: string }) {
  return `${topic.id}/${option.id}`;
}

/**
 * Whether a value is what is chosen. An option without its topic is that of every topic which has one: so it
 * stands in addresses from before they named the topic.
 */
export function isChosen(chosen: string, value: string): boolean {
  return value === chosen || (!chosen.includes('/') && value.endsWith(`/${chosen}`));
}

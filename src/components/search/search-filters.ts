/** What the search of a site can be narrowed by, and what there is to choose. */

import type { Catalog } from '../../domain/catalog.ts';
import { claimKinds } from '../../domain/claim.ts';
import type { Criterion } from '../../domain/criterion.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import { type ContentType, contentTypes, type Facet, optionValue } from '../../query/facets.ts';

/** A list of choices; the kind of content is chosen by buttons instead. */
export interface Filter {
  readonly name: Exclude<Facet, 'type'>;
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
}

export interface ChoiceGroup {
  /** What the choices belong to, where there are several groups. */
  readonly label?: string;
  readonly values: readonly Choice[];
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The kinds of content that a site has, in the order in which a reader is offered them. */
export function contentKinds(
  { topics, guides, terms }: Pick<Catalog, 'topics' | 'guides' | 'terms'>,
  { t }: Pick<PageContext, 't'>,
): Choice[] {
  const isThere: Readonly<Record<ContentType, boolean>> = {
    claim: topics.length > 0,
    option: topics.length > 0,
    topic: topics.length > 0,
    comparison: topics.some(({ features }) => features.length > 0),
    tree: topics.some(({ trees }) => trees.length > 0),
    guide: guides.length > 0,
    term: terms.length > 0,
  };
  return contentTypes
    .filter((type) => isThere[type])
    .map((type) => ({ value: type, label: t(`search.types.${type}`) }));
}

/** The filters that leave a choice, in the order in which a reader is offered them. */
export function searchFilters(
  { topics }: Pick<Catalog, 'topics'>,
  { t, locale }: Pick<PageContext, 't' | 'locale'>,
): Filter[] {
  const options = topics.map((topic) => ({
    label: topic.words[locale].title,
    values: topic.options.map((option) => ({
      value: optionValue(topic, option),
      label: option.words[locale].title,
    })),
  }));
  const kinds = claimKinds.map((kind) => ({ value: kind, label: t(`claim.${kind}`) }));
  const criteria = new Map<string, Criterion>(
    topics.flatMap((topic) => topic.criteria.map((criterion) => [criterion.id, criterion])),
  );
  const labels = [...criteria.values()].map(({ id, label }) => ({
    value: id,
    label: label[locale],
  }));
  const filters: Filter[] = [
    {
      name: 'option',
      label: t('search.option'),
      // Beside no other topic, one need not be told which.
      groups: options.length > 1 ? options : options.map(({ values }) => ({ values })),
    },
    { name: 'kind', label: t('search.kind'), groups: topics.length > 0 ? [{ values: kinds }] : [] },
    { name: 'criterion', label: t('search.criterion'), groups: [{ values: labels }] },
  ];
  return filters.filter(({ groups }) => groups.flatMap(({ values }) => values).length > 1);
}

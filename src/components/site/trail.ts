import type { Topic } from '../../domain/catalog.ts';
import type { PageContext } from '../../i18n/page-context.ts';

/** The pages above another, from the top. */
export type Trail = readonly { readonly title: string; readonly href: string }[];

/** The pages above one that is about a topic: the topic's own is the last of them. */
export function topicTrail(page: PageContext, topic: Topic): Trail {
  const { title } = topic.words[page.locale];
  return [...topicsTrail(page), { title, href: page.href(`/${topic.id}/`) }];
}

/** What stands above a topic. */
export function topicsTrail(page: PageContext): Trail {
  return [{ title: page.t('topic.all'), href: page.href('/#topics') }];
}

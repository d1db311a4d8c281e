import { filesOf } from '../catalog/content.ts';
import {
  anchorPattern,
  commonAnchors,
  optionAnchors,
  reservedTopicIds,
  topicAnchors,
} from '../domain/anchors.ts';
import { placeOf } from '../schema/files.ts';
import { create, type Folder, topicsIn } from './folder.ts';
import { addressFaults, anchorsTakenFaults, takenFaults, vocabularyFaults } from './names.ts';
import { optionDrafts } from './plan-option.ts';
import type { Plan, RequestFault, TopicRequest } from './request.ts';
import { topicFacts, topicWords } from './templates.ts';

/** A topic with its options. */
export function planTopic(folder: Folder, request: TopicRequest): Plan {
  const { id, prefix, options, criteria, sources } = request;
  return {
    faults: [
      ...addressFaults('topic', id),
      ...reservedFaults(id),
      ...takenFaults('topic', id, topicsIn(folder)),
      ...prefixFaults(folder, prefix),
      ...(options.length < 2
        ? [{ message: 'A topic has two or more options.', fix: 'name them: --options laser,ink.' }]
        : []),
      ...options.flatMap((option) => addressFaults('option', option)),
      ...anchorsTakenFaults(options.filter(isAnchor).flatMap(optionAnchors), [
        ...commonAnchors,
        ...topicAnchors,
      ]),
      ...vocabularyFaults(folder, 'criterion', criteria),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [
      create(placeOf('topicFacts', { topic: id }), topicFacts(request)),
      ...folder.content.languages.map((locale) =>
        create(placeOf('topicWords', { topic: id, locale }), topicWords(locale)),
      ),
      ...options.flatMap((option) => optionDrafts(folder, id, option, sources)),
    ],
  };
}

function isAnchor(id: string): boolean {
  return anchorPattern.test(id);
}

function reservedFaults(id: string): RequestFault[] {
  if (!reservedTopicIds.some((reserved) => reserved === id)) return [];
  const message = `The address of "${id}" belongs to a page of the site.`;
  return [{ message, fix: 'choose another id.' }];
}

function prefixFaults({ content }: Folder, prefix: string): RequestFault[] {
  if (!/^[A-Z]{2,4}$/.test(prefix)) {
    const message = `The prefix "${prefix}" cannot begin a code.`;
    return [{ message, fix: 'use two to four capital letters A–Z: --prefix PR.' }];
  }
  return filesOf(content, 'topicFacts')
    .filter(({ data }) => data.prefix === prefix)
    .map(({ topic }) => ({
      message: `The codes of "${topic}" begin with ${prefix} already.`,
      fix: 'choose another prefix.',
    }));
}

/** What a topic may have beside its options: a feature, an estimate, a flow. */

import { fileAt } from '../catalog/content.ts';
import { type FilePlace, filePath, placeOf } from '../schema/files.ts';
import {
  alternativesOf,
  change,
  create,
  type Folder,
  optionsIn,
  topicsIn,
  unreadable,
} from './folder.ts';
import { anchorFaults, rowFaults, takenFaults, unknownFaults, vocabularyFaults } from './names.ts';
import { parsePage } from './pages.ts';
import type {
  EstimateRequest,
  FeatureRequest,
  FlowRequest,
  Plan,
  RequestFault,
} from './request.ts';
import { estimateFacts, featureFacts, flowFacts } from './topic-templates.ts';
import { addItem } from './yaml-insert.ts';

/** A feature, the last row of its topic, with an assessment of each alternative. */
export function planFeature(folder: Folder, request: FeatureRequest): Plan {
  const { topic, id, criterion, sources } = request;
  const { content } = folder;
  const facts = placeOf('topicFacts', { topic });
  const place = placeOf('assessments', { topic });
  const unknown = unknownFaults('topic', topic, topicsIn(folder));
  const { criteria = [], options = [] } = fileAt(content, facts)?.data ?? {};
  const features = fileAt(content, place)?.data.features ?? [];
  const read = [
    facts,
    ...options.map((option) => placeOf('optionFacts', { topic, option })),
    ...(isThere(folder, place) ? [place] : []),
  ];
  return {
    faults: [
      ...unknown,
      ...(unknown.length > 0 ? [] : unreadable(folder, read)),
      ...anchorFaults('feature', id),
      ...takenFaults(
        'feature',
        id,
        features.map((feature) => feature.id),
      ),
      ...(criterion === undefined ? [] : rowFaults(folder, topic, criterion, criteria)),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => {
      const alternatives = alternativesOf(folder, topic);
      const item = featureFacts(content.languages, { ...request, criteria, alternatives });
      return [change(folder, place, (text) => addItem(text, 'features', item))];
    },
  };
}

/** The estimate of a topic. */
export function planEstimate(folder: Folder, { topic }: EstimateRequest): Plan {
  const place = placeOf('estimate', { topic });
  return {
    faults: [...unknownFaults('topic', topic, topicsIn(folder)), ...madeFaults(folder, place)],
    drafts: () => [create(place, estimateFacts(folder.content.languages))],
  };
}

/** How data flows between the parts of an option. */
export function planFlow(folder: Folder, { page, sources }: FlowRequest): Plan {
  const { topic, option } = parsePage(page);
  const place = placeOf('flow', { topic, option });
  const name = option ? `${topic}/${option}` : topic;
  return {
    faults: [
      ...unknownFaults('option', name, optionsIn(folder)),
      ...madeFaults(folder, place),
      ...vocabularyFaults(folder, 'source', sources),
    ],
    drafts: () => [create(place, flowFacts(folder.content.languages, sources))],
  };
}

/** That a file of which there is one is not there yet. */
function madeFaults(folder: Folder, place: FilePlace): RequestFault[] {
  if (!isThere(folder, place)) return [];
  const path = `${folder.content.root}/${filePath(place)}`;
  return [{ message: `${path} is there already.`, fix: 'write in it what is to be added.' }];
}

function isThere({ texts }: Folder, place: FilePlace): boolean {
  return texts.has(filePath(place));
}

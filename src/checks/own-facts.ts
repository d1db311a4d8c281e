/** What is found where an overlay is held against the common content, before any rule looks. */

import type { OwnFactsRule } from '../catalog/overlay-faults.ts';
import type { RulePage } from './rule.ts';

const option = 'overlay/topics/tea/options/green/option.yaml';

export const ownFacts: RulePage<OwnFactsRule> = {
  scope: ['overlay', 'ownOption', 'ownWords', 'stances', 'ownEstimate', 'sources'],
  why: 'The common content changes without asking. What an organisation says of its own must lead to what is there, and be called what nobody else will call theirs.',
  findings: {
    'own-facts-unnamed': {
      summary: 'An overlay does not say whose facts it holds.',
      bad: 'overlay/other/overlay.yaml',
      good: 'overlay/overlay.yaml',
    },
    'own-prefix-taken': {
      summary: 'Codes of the common content begin as those of the organisation.',
      file: 'overlay/overlay.yaml',
      bad: 'prefix: TE',
      good: 'prefix: AB',
    },
    'own-id-outside': {
      summary:
        'Something of the organisation’s own has a name that the common content may come to use.',
      file: option,
      bad: '- id: green-from-us',
      good: '- id: ab-green-stock',
    },
    'own-id-taken': {
      summary: 'Something of the organisation’s own has a name that the common content uses.',
      file: option,
      bad: '- id: green-cheap',
      good: '- id: ab-green-stock',
    },
    'own-topic-unknown': {
      summary: 'The common content does not have the topic, or no longer.',
      bad: 'overlay/topics/teas/stances.yaml',
      good: 'overlay/topics/tea/stances.yaml',
    },
    'own-option-unknown': {
      summary: 'The common content does not have the option, or no longer.',
      file: 'overlay/topics/tea/stances.yaml',
      bad: 'grean:',
      good: 'green:',
    },
    'own-criterion-unknown': {
      summary: 'The topic is not compared by the criterion, or no longer.',
      file: option,
      bad: 'criterion: prise',
      good: 'criterion: price',
    },
    'own-input-unknown': {
      summary: 'The common estimate does not ask for it, or no longer.',
      file: 'overlay/topics/tea/estimate.yaml',
      bad: 'id: prise',
      good: 'id: price',
    },
    'own-input-repeated': {
      summary: 'An input has two values of the organisation’s own.',
      file: 'overlay/topics/tea/estimate.yaml',
      bad: 'id: price\n    value: 90\n  - id: price',
      good: 'id: price',
    },
    'own-value-refused': {
      summary: 'The common estimate does not take the value.',
      file: 'overlay/topics/tea/estimate.yaml',
      bad: 'value: 9500',
      good: 'value: 95',
    },
    'own-words-unheaded': {
      summary: 'A note about an option has no heading.',
      file: 'overlay/topics/tea/options/green/en.mdx',
      bad: 'We have it in stock.',
      good: '## How we brew it {#ab-how-we-brew}',
    },
  },
};

/** What is found wrong before any rule looks: files out of place, and what cannot be read in them. */

import type { OwnFactsRule } from '../catalog/overlay-faults.ts';
import type { ReadingRule } from '../catalog/read-content.ts';
import type { MarkupRule } from '../markdown/markup-faults.ts';
import { fileKindNames } from '../schema/files.ts';
import type { RulePage } from './rule.ts';

export const reading: RulePage<Exclude<ReadingRule, MarkupRule | OwnFactsRule>> = {
  scope: fileKindNames,
  why: 'What cannot be read can be neither checked nor shown. A link leads where others who build the site may have nothing, or something else.',
  findings: {
    'file-unexpected': {
      summary: 'A file has a name that none has, or lies where none belongs.',
      bad: 'topics/tea/options/green/se.mdx',
      good: 'topics/tea/options/green/sv.mdx',
      mayStand: true,
    },
    'file-linked': {
      summary: 'A file or a folder is a symbolic link.',
      bad: 'site/en.mdx -> ../../elsewhere/en.mdx',
      good: 'site/en.mdx',
    },
    'language-unknown': {
      summary: 'A file is in a language that the site does not have.',
      file: 'site/site.yaml',
      bad: 'languages: [sv]',
      good: 'languages: [sv, en]',
    },
    'picture-name': {
      summary: 'A picture has a name that addresses cannot hold.',
      bad: 'media/mug#1.png',
      good: 'media/mug.png',
    },
    'merge-conflict': {
      summary: 'Two versions of a file stand in it since they were merged.',
      file: 'vocabulary/criteria.yaml',
      bad: '<<<<<<< HEAD\nbrewing:\n=======\nbrew:\n>>>>>>> other\n  label:',
      good: 'brewing:\n  label:',
    },
    encoding: {
      summary: 'A file is saved in another encoding than UTF-8.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: 'Kr\ufffdver r\ufffdtt temperatur.',
      good: 'Kräver rätt temperatur.',
    },
    'front-matter-missing': {
      summary: 'Words do not begin with front matter.',
      file: 'site/en.mdx',
      bad: 'name: Tea Corner',
      good: '---\nname: Tea Corner',
    },
    'yaml-syntax': {
      summary: 'A file, or the front matter of one, is no YAML.',
      file: 'vocabulary/criteria.yaml',
      bad: 'brewing\n  label:',
      good: 'brewing:\n  label:',
    },
    'yaml-excessive': {
      summary:
        'A file, or the front matter of one, repeats itself by aliases without end, or is nested without end.',
      file: 'vocabulary/criteria.yaml',
      bad: `tea: &tea [green]\ncup: &cup [${Array(11).fill('*tea').join()}]\npot: [${Array(11).fill('*cup').join()}]\nbrewing:\n  label:`,
      good: 'brewing:\n  label:',
    },
    schema: {
      summary: 'A field is missing, is not one that there is, or has a value that it cannot have.',
      file: 'topics/tea/options/green/option.yaml',
      bad: 'kind: pro',
      good: 'kind: advantage',
    },
  },
};

export const readingWords: RulePage<MarkupRule> = {
  scope: ['siteWords', 'topicWords', 'optionWords', 'ownWords', 'treeWords', 'guideWords'],
  why: 'Words are data: a claim stands in a table, a list and a search hit. They hold Markdown and claims, nothing that is run.',
  findings: {
    'mdx-syntax': {
      summary: 'Words do not parse.',
      file: 'topics/tea/options/green/en.mdx',
      bad: '<Claim id="green-fussy">Needs the right temperature.',
      good: '<Claim id="green-fussy">Needs the right temperature.</Claim>',
    },
    'nesting-deep': {
      summary: 'Words lie in more levels of quotes, lists and emphasis than anybody can follow.',
      file: 'topics/tea/en.mdx',
      bad: `${'> '.repeat(40)}## Can they be mixed?`,
      good: '## Can they be mixed?',
    },
    'heading-level': {
      summary: 'A heading is of a level that cannot stand there.',
      file: 'topics/tea/en.mdx',
      bad: '# Can they be mixed?',
      good: '## Can they be mixed?',
    },
    'heading-id-missing': {
      summary: 'A heading has no anchor.',
      file: 'topics/tea/en.mdx',
      bad: '## Can they be mixed?\n',
      good: '## Can they be mixed? {#both-teas}\n',
    },
    'anchor-duplicate': {
      summary: 'Two headings of a guide have one anchor.',
      file: 'guides/cups/mugs/sv.md',
      bad: '## Fler muggar {#mugs}',
      good: '## Fler muggar {#more}',
    },
    'claim-id-missing': {
      summary: 'A claim is written without an id.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: '<Claim>Kräver',
      good: '<Claim id="green-fussy">Kräver',
    },
    'claim-attribute-unknown': {
      summary: 'A claim has more than its id in the words.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: '<Claim id="green-fussy" kind="disadvantage">',
      good: '<Claim id="green-fussy">',
    },
    'claim-empty': {
      summary: 'A claim does not begin with a sentence.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: '<Claim id="green-fussy"></Claim>',
      good: '<Claim id="green-fussy">Kräver rätt temperatur.</Claim>',
    },
    'claim-misplaced': {
      summary: 'A claim stands inside other text.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: '- <Claim id="green-fussy">Kräver',
      good: '<Claim id="green-fussy">Kräver',
    },
    'markup-misplaced': {
      summary: 'A picture, a footnote or a block stands in what must be words alone.',
      file: 'topics/tea/options/green/sv.mdx',
      bad: 'Kräver rätt ![temperatur](/media/mug.png).',
      good: 'Kräver rätt temperatur.',
    },
    'markup-unsupported': {
      summary: 'Words hold what pages cannot show everywhere.',
      file: 'topics/tea/en.mdx',
      bad: 'one <b>pot</b>',
      good: 'one pot',
    },
  },
};

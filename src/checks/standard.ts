import {
  type Content,
  displayPath,
  type FileOf,
  fileAt,
  filesOf,
  hasFacts,
} from '../catalog/content.ts';
import { isDraftTopic } from '../catalog/drafts.ts';
import { languageName } from '../i18n/language-names.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'standard-section-missing': {
    summary: 'An option lacks a section that every option has.',
    file: 'promises/standard.yaml',
    bad: "sections: ['{option}-needs']",
    good: 'sections: []',
    mayStand: true,
  },
  'standard-flow-missing': {
    summary: 'An option does not tell how data flows.',
    file: 'promises/standard.yaml',
    bad: 'flow: true',
    good: 'flow: false',
    mayStand: true,
  },
  'standard-lifecycle-missing': {
    summary: 'An option does not tell how long it is supported.',
    file: 'promises/standard.yaml',
    bad: 'lifecycle: true',
    good: 'lifecycle: false',
    mayStand: true,
  },
  'standard-explanation-missing': {
    summary: 'A claim is not explained.',
    file: 'promises/standard.yaml',
    bad: 'explained: true',
    good: 'explained: false',
    mayStand: true,
  },
  'standard-retelling-unsaid': {
    summary: 'A claim rests on retellings alone, and its explanation does not say so.',
    file: 'vocabulary/sources.yaml',
    bad: 'title: Allt om te\n  secondary: true',
    good: 'title: Allt om te',
    mayStand: true,
  },
  'standard-guide-length': {
    summary: 'A guide is shorter or longer than what is read.',
    file: 'promises/standard.yaml',
    bad: 'least: 500',
    good: 'least: 5',
    mayStand: true,
  },
  'standard-prerequisite-missing': {
    summary: 'An outcome does not say what it presupposes.',
    file: 'promises/standard.yaml',
    bad: 'prerequisites: true',
    good: 'prerequisites: false',
    mayStand: true,
  },
  'standard-source-missing': {
    summary: 'An introduction or a question cites no source of its own.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'sources: []\nclaims:',
    good: 'sources: [tea-board]\nclaims:',
    mayStand: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;
type Standard = FileOf<'standard'>['data'];

/** Whatever a site has decided to give all of its options, claims and guides, all of them have. Drafts come later. */
export const standard = defineRule({
  scope: [
    'standard',
    'topicFacts',
    'optionFacts',
    'optionWords',
    'treeFacts',
    'guideFacts',
    'guideWords',
    'flow',
  ],
  why: 'Readers of one page expect of the next what the first had. What a site has once decided to give them, it gives everywhere.',
  findings,
  check: (content) =>
    filesOf(content, 'standard').flatMap(({ data }) => [
      ...filesOf(content, 'optionFacts')
        .filter(({ topic, data }) => !isDraftTopic(content, topic) && !data.withdrawn)
        .flatMap((file) => [
          ...optionFaults(content, file, data.options),
          ...claimFaults(content, file, data.claims),
        ]),
      ...guideFaults(content, data.guides),
      ...(data.outcomes.prerequisites ? outcomeFaults(content) : []),
      ...(data.passages.sourced ? unsourced(content) : []),
    ]),
});

function optionFaults(
  content: Content,
  file: FileOf<'optionFacts'>,
  { sections, flow, lifecycle }: Standard['options'],
): Found[] {
  const { option, data } = file;
  const report = (rule: Found['rule'], what: string, fix: string): Found => ({
    ...foundAt(content, file, []),
    rule,
    message: `The option "${option}" has no ${what}.`,
    fix,
  });
  const ids = sections.map((id) => id.replaceAll('{option}', option));
  return [
    ...ids
      .filter((id) => !data.sections.some((section) => section.id === id))
      .map((id) =>
        report(
          'standard-section-missing',
          `section "${id}"`,
          `add "- id: ${id}" under sections, and its words to the files beside it.`,
        ),
      ),
    ...(flow && !content.files.some((other) => other.kind === 'flow' && isSameOption(other, file))
      ? [report('standard-flow-missing', 'flow', 'create flow.yaml beside it.')]
      : []),
    ...(lifecycle && !data.lifecycle
      ? [report('standard-lifecycle-missing', 'lifecycle', 'add "lifecycle: { status: …, … }".')]
      : []),
  ];
}

function isSameOption(
  a: Pick<FileOf<'flow'>, 'topic' | 'option'>,
  b: Pick<FileOf<'flow'>, 'topic' | 'option'>,
): boolean {
  return a.topic === b.topic && a.option === b.option;
}

function claimFaults(
  content: Content,
  file: FileOf<'optionFacts'>,
  { explained, secondhand }: Standard['claims'],
): Found[] {
  const [vocabulary] = filesOf(content, 'sources');
  const claims = new Map(
    file.data.claims.flatMap((claim) =>
      claim.id === undefined || claim.withdrawn ? [] : [[claim.id, claim] as const],
    ),
  );
  return content.languages.flatMap((locale) => {
    const words = fileAt(content, { ...file, kind: 'optionWords', locale });
    const forms = (secondhand?.[locale] ?? []).map((said) =>
      typeof said === 'string'
        ? new RegExp(RegExp.escape(said), 'u')
        : new RegExp(said.pattern, 'u'),
    );
    return (words?.words.claims ?? []).flatMap(({ id, at, explanation }): Found[] => {
      const claim = claims.get(id);
      if (!words || !claim) return [];
      const report = (rule: Found['rule'], message: string, fix: string): Found => ({
        file: displayPath(content, words),
        ...at,
        rule,
        message,
        fix,
      });
      const cited = [...claim.sources, ...claim.inferredFrom];
      const isRetold = cited.length > 0 && cited.every((one) => vocabulary?.data[one]?.secondary);
      const text = explanation?.text ?? '';
      return [
        ...(explained && explanation === undefined
          ? [
              report(
                'standard-explanation-missing',
                `The claim "${id}" is not explained in ${languageName(locale, 'en')}.`,
                'write below its sentence when it matters, and what softens it.',
              ),
            ]
          : []),
        ...(isRetold && forms.length > 0 && !forms.some((form) => form.test(text))
          ? [
              report(
                'standard-retelling-unsaid',
                `The claim "${id}" rests on ${cited.map((one) => `"${one}"`).join(', ')} alone, and does not say in ${languageName(locale, 'en')} that it is retold.`,
                'name where it is retold, in its explanation.',
              ),
            ]
          : []),
      ];
    });
  });
}

function guideFaults(content: Content, { words: length }: Standard['guides']): Found[] {
  if (!length) return [];
  return filesOf(content, 'guideWords').flatMap((file): Found[] => {
    if (!hasFacts(content, file.guide)) return [];
    const { introduction, sections } = file.words;
    const texts = [introduction.text, ...sections.flatMap(({ title, body }) => [title, body.text])];
    const count = texts.join(' ').split(/[ \n]+/).length;
    if (count >= length.least && count <= length.most) return [];
    return [
      {
        ...foundAt(content, file, []),
        rule: 'standard-guide-length',
        message: `The guide has ${count} words in ${languageName(file.locale, 'en')}, where guides have from ${length.least} to ${length.most}.`,
        fix:
          count < length.least
            ? 'say what is missing.'
            : 'split it, or leave out what is said elsewhere.',
      },
    ];
  });
}

function outcomeFaults(content: Content): Found[] {
  return publishedTrees(content).flatMap((file) =>
    file.data.outcomes.flatMap(({ id, kind, prerequisites }, index): Found[] =>
      kind === 'find-out' || prerequisites.length > 0
        ? []
        : [
            {
              ...foundAt(content, file, ['outcomes', index, 'id']),
              rule: 'standard-prerequisite-missing',
              message: `The outcome "${id}" presupposes nothing.`,
              fix: 'say under prerequisites what must be there first, and write it below its heading.',
            },
          ],
    ),
  );
}

function unsourced(content: Content): Found[] {
  const report = (file: Sourced, path: readonly PropertyKey[], what: string): Found => ({
    ...foundAt(content, file, path),
    rule: 'standard-source-missing',
    message: `${what} cites no source.`,
    fix: 'add "sources: [id]" with ids from vocabulary/sources.yaml.',
  });
  const pages = [
    ...filesOf(content, 'topicFacts'),
    ...filesOf(content, 'optionFacts'),
    ...filesOf(content, 'guideFacts'),
  ];
  return [
    ...pages
      .filter(({ topic, data }) => data.sources.length === 0 && !isDraftTopic(content, topic))
      .map((file) => report(file, ['sources'], 'The introduction of the page')),
    ...publishedTrees(content).flatMap((file) =>
      file.data.questions.flatMap(({ id, sources, answers }, index) =>
        [sources, ...answers.map((answer) => answer.sources)].flat().length > 0
          ? []
          : [report(file, ['questions', index, 'id'], `The question "${id}", with its answers,`)],
      ),
    ),
  ];
}

type Sourced =
  | FileOf<'topicFacts'>
  | FileOf<'optionFacts'>
  | FileOf<'guideFacts'>
  | FileOf<'treeFacts'>;

function publishedTrees(content: Content): FileOf<'treeFacts'>[] {
  return filesOf(content, 'treeFacts').filter(({ topic }) => !isDraftTopic(content, topic));
}

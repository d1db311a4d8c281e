import { type Content, type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { placeOf } from '../schema/files.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

type OptionFile = FileOf<'optionFacts'>;

const findings = {
  'gap-filled': {
    summary: 'A reason is given for a gap that is none.',
    file: 'topics/tea/options/green/option.yaml',
    bad: 'gaps:\n  price: { sv: Kostar lite., en: Costs little. }',
    good: 'gaps:',
  },
  'gap-unexplained': {
    summary: 'An alternative has no claim on a criterion, and nothing says why.',
    file: 'topics/tea/options/black/option.yaml',
    bad: 'gaps: {}',
    good: 'gaps:\n  price: { sv: Kostar som de flesta drycker., en: Costs what most drinks cost. }',
    isAdvice: true,
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/** Where an alternative has no claim on a criterion of its topic it says why, and only there. */
export const gaps = defineRule({
  scope: ['optionFacts'],
  why: 'An empty cell may mean that there is nothing to say, or that nobody has looked. Readers are told which.',
  findings,
  check: (content) =>
    filesOf(content, 'optionFacts').flatMap((file) =>
      [...filled(file), ...unexplained(content, file)].map(({ path, ...fault }) => ({
        ...foundAt(content, file, path),
        ...fault,
      })),
    ),
});

function filled(file: OptionFile): Fault[] {
  return Object.keys(file.data.gaps)
    .filter((criterion) => hasClaim(file, criterion))
    .map((criterion) => ({
      path: ['gaps', criterion],
      rule: 'gap-filled',
      message: `The option "${file.option}" has a claim on "${criterion}", and a reason why it has none.`,
      fix: 'remove the reason.',
    }));
}

function unexplained(content: Content, file: OptionFile): Fault[] {
  const topic = fileAt(content, placeOf('topicFacts', { topic: file.topic }))?.data;
  const known = filesOf(content, 'criteria').flatMap(({ data }) => Object.keys(data));
  if (!topic || topic.draft || file.data.kind !== 'alternative') return [];
  // What is missing may be what is misspelt.
  const named = [
    ...topic.criteria,
    ...file.data.claims.map(({ criterion }) => criterion),
    ...Object.keys(file.data.gaps),
  ];
  if (named.some((id) => !known.includes(id) || !topic.criteria.includes(id))) return [];
  const reasons = content.languages.map((locale) => `${locale}: …`).join(', ');
  return topic.criteria
    .filter((criterion) => !hasClaim(file, criterion) && !Object.hasOwn(file.data.gaps, criterion))
    .map((criterion) => ({
      path: Object.keys(file.data.gaps).length > 0 ? ['gaps'] : ['claims'],
      rule: 'gap-unexplained',
      message: `The option "${file.option}" has no claim on "${criterion}", and nothing says why.`,
      fix: `write the claim, or add "${criterion}: { ${reasons} }" with the reason under gaps.`,
    }));
}

function hasClaim({ data }: OptionFile, criterion: string): boolean {
  return data.claims.some((claim) => claim.criterion === criterion && !claim.withdrawn);
}

import { type FileOf, fileAt, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { calculate, type Quantities } from '../domain/estimate.ts';
import { placeOf } from '../schema/files.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'promise-estimate-unknown': {
    summary: 'A sum is promised of a topic that has no estimate.',
    file: 'promises/estimates.yaml',
    bad: 'topic: te',
    good: 'topic: tea',
  },
  'promise-quantity-unknown': {
    summary: 'A promise names a quantity that the estimate does not have.',
    file: 'promises/estimates.yaml',
    bad: 'inputs: { gests: 12 }',
    good: 'inputs: { guests: 12 }',
  },
  'promise-estimate-result': {
    summary: 'A quantity comes to something else than was worked out by hand.',
    file: 'topics/tea/estimate.yaml',
    bad: 'formula: max(1, round(guests / cups-per-pot))',
    good: 'formula: max(1, ceil(guests / cups-per-pot))',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;
type Fault = FileFault<keyof typeof findings>;
type Promised = FileOf<'promisedEstimates'>['data'][number];
type EstimateFile = FileOf<'estimate'>;

/** An estimate comes to what somebody has worked out by hand. */
export const promisedEstimates = defineRule({
  scope: ['promisedEstimates', 'estimate'],
  why: 'Readers budget by these sums. A formula that is a little wrong looks like one that is right.',
  findings,
  check: (content) =>
    filesOf(content, 'promisedEstimates').flatMap((file) =>
      file.data.flatMap((promised, index): Found[] => {
        const estimate = fileAt(content, placeOf('estimate', { topic: promised.topic }));
        if (!estimate && content.unreadable.size > 0) return [];
        const faults = estimate
          ? faultsOf(estimate, promised)
          : [
              unknownTopic(
                promised,
                filesOf(content, 'estimate').map(({ topic }) => topic),
              ),
            ];
        return faults.map(({ path, ...fault }) => ({
          ...foundAt(content, file, [index, ...path]),
          ...fault,
        }));
      }),
    ),
});

function unknownTopic({ topic }: Promised, known: readonly string[]): Fault {
  return {
    path: ['topic'],
    rule: 'promise-estimate-unknown',
    message: `The topic "${topic}" has no estimate.`,
    fix: known.length > 0 ? useOneOf(topic, known) : 'remove the promise.',
  };
}

function faultsOf({ data }: EstimateFile, { name, inputs, results }: Promised): Fault[] {
  const given = data.inputs.map(({ id }) => id);
  const all = [...given, ...[...data.figures, ...data.lines].map(({ id }) => id)];
  const unknown = [
    ...unknownIn('inputs', Object.keys(inputs), given),
    ...unknownIn('results', Object.keys(results), all),
  ];
  if (unknown.length > 0) return unknown;
  const start = data.inputs.flatMap(({ id, value }) =>
    value === undefined ? [] : [[id, value] as const],
  );
  const known = calculate(data, new Map([...start, ...Object.entries(inputs)]));
  return Object.entries(results).flatMap(([id, promised]): Fault[] => {
    const came = resultOf(known, id);
    if (came === promised) return [];
    return [
      {
        path: ['results', id],
        rule: 'promise-estimate-result',
        message: `For “${name}”, "${id}" comes to ${came}, not to ${promised}.`,
        fix: 'correct the formula or the figure in estimate.yaml, or the promise where the sum is another now.',
      },
    ];
  });
}

function unknownIn(
  field: 'inputs' | 'results',
  ids: readonly string[],
  known: readonly string[],
): Fault[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => ({
      path: [field, id],
      rule: 'promise-quantity-unknown',
      message: `The estimate has no ${field === 'inputs' ? 'input' : 'quantity'} "${id}".`,
      fix: useOneOf(id, known),
    }));
}

/** To six decimals, as it is promised. */
function resultOf(known: Quantities, id: string): number | 'unknown' {
  const value = known.get(id);
  return value === undefined ? 'unknown' : Number(value.toFixed(6));
}

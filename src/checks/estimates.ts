import { type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { namesIn, placeholdersIn } from '../domain/estimate.ts';
import { languagesOf } from '../domain/locale.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';

const findings = {
  'estimate-id-repeated': {
    summary: 'Two quantities of an estimate have one id.',
    file: 'topics/tea/estimate.yaml',
    bad: '- id: pots',
    good: '- id: total',
  },
  'estimate-name-unknown': {
    summary: 'A line builds on what is no quantity before it.',
    file: 'topics/tea/estimate.yaml',
    bad: 'ceil(gests / cups-per-pot)',
    good: 'ceil(guests / cups-per-pot)',
  },
  'estimate-value-out-of-range': {
    summary: 'An input does not allow its own value.',
    file: 'topics/tea/estimate.yaml',
    bad: 'value: 12000',
    good: 'value: 1200',
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/**
 * A line builds on inputs, figures and lines before it; every quantity has a name of its own; and
 * what stands in a field from the beginning is allowed in it.
 */
export const estimates = defineRule({
  scope: ['estimate'],
  why: 'A sum that builds on a quantity that is not there shows a dash, and the reader cannot know why.',
  findings,
  check: (content) =>
    filesOf(content, 'estimate').flatMap((file) =>
      [...repeatedIds(file), ...unknownName(file), ...outOfRange(file)].map(
        ({ path, ...fault }) => ({ ...foundAt(content, file, path), ...fault }),
      ),
    ),
});

type EstimateFile = FileOf<'estimate'>;

function repeatedIds(file: EstimateFile): Fault[] {
  const seen = new Set<string>();
  return quantitiesOf(file).flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path,
        rule: 'estimate-id-repeated',
        message: `Two quantities are called "${id}".`,
        fix: 'give one of them another id.',
      },
    ];
  });
}

function unknownName({ data }: EstimateFile): Fault[] {
  const given = [...data.inputs, ...data.figures].map(({ id }) => id);
  return data.lines.flatMap((line, index) => {
    const known = [...given, ...data.lines.slice(0, index).map(({ id }) => id)];
    const faults = (path: readonly PropertyKey[], names: readonly string[]): Fault[] =>
      names
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path: ['lines', index, ...path],
          rule: 'estimate-name-unknown',
          message: `The line "${line.id}" builds on "${name}", which is no quantity before it.`,
          fix: useOneOf(name, known),
        }));
    return [
      ...faults(['formula'], namesIn(line.formula)),
      ...languagesOf(line.reason).flatMap((locale) =>
        faults(['reason', locale], placeholdersIn(line.reason[locale])),
      ),
    ];
  });
}

function outOfRange({ data }: EstimateFile): Fault[] {
  return data.inputs.flatMap(({ id, value, minimum, maximum }, index) =>
    minimum <= maximum && (value === undefined || (value >= minimum && value <= maximum))
      ? []
      : [
          {
            path: ['inputs', index, 'value'],
            rule: 'estimate-value-out-of-range',
            message: `The input "${id}" does not allow its own value.`,
            fix: 'let minimum, value and maximum follow each other in size.',
          },
        ],
  );
}

function quantitiesOf({ data }: EstimateFile): { id: string; path: readonly PropertyKey[] }[] {
  return (['inputs', 'figures', 'lines'] as const).flatMap((list) =>
    data[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] })),
  );
}

import { type Content, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { anchorPattern, commonAnchors, datesPageAnchors } from '../domain/anchors.ts';
import { firstDay, hasPassed, lastDay, type RoughDate } from '../domain/dates.ts';
import { anchorFix } from './claim-ids.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { defineRule, type Findings } from './rule.ts';
import { topicOptions } from './topic-options.ts';

type DatesFile = FileOf<'dates'>;

const findings = {
  'date-id-invalid': {
    summary: 'The id of a version or a deadline cannot be an anchor.',
    file: 'topics/tea/dates.yaml',
    bad: '- id: Dearer tea',
    good: '- id: dearer',
  },
  'date-id-reserved': {
    summary: 'A version or a deadline has an anchor that its page has itself.',
    file: 'topics/tea/dates.yaml',
    bad: '- id: versions',
    good: '- id: dearer',
  },
  'date-id-repeated': {
    summary: 'Two versions or deadlines have one id.',
    file: 'topics/tea/dates.yaml',
    bad: '- id: new-kettle',
    good: '- id: dearer',
  },
  'date-order': {
    summary: 'The support of a version ends before the version is available.',
    file: 'topics/tea/dates.yaml',
    bad: 'available: 2025-04-01\n    ends: 2025-03-31',
    good: 'available: 2025-04-01\n    ends: 2026-01-31',
  },
  'date-option-repeated': {
    summary: 'A deadline names an option twice.',
    file: 'topics/tea/dates.yaml',
    bad: 'options: [green, green]',
    good: 'options: [green]',
  },
  'date-option-unknown': {
    summary: 'A deadline concerns what is no option of the topic.',
    file: 'topics/tea/dates.yaml',
    bad: 'options: [grene]',
    good: 'options: [green]',
  },
  'date-passed': {
    summary: 'A date has passed since anybody looked at its sources.',
    file: 'topics/tea/dates.yaml',
    bad: 'date: 2026-02',
    good: 'date: 2099-06',
    isAdvice: true,
  },
} as const satisfies Findings;

type Fault = FileFault<keyof typeof findings>;

/**
 * Versions and deadlines have anchors of their own; a version comes before it goes; deadlines concern
 * options of the topic; and once a date has passed, somebody looks at its sources again.
 */
export const dates = defineRule({
  scope: ['dates'],
  why: 'Readers plan by versions and deadlines, and link to them; one that has passed is no plan any more.',
  findings,
  check: (content, today) =>
    filesOf(content, 'dates').flatMap((file) =>
      [
        ...idFaults(file),
        ...orderFaults(file),
        ...optionFaults(content, file),
        ...passed(content, file, today),
      ].map(({ path, ...fault }) => ({
        ...foundAt(content, file, path),
        ...fault,
      })),
    ),
});

function idFaults(file: DatesFile): Fault[] {
  const parts = partsOf(file);
  return parts.flatMap(({ id, path: place }, index): Fault[] => {
    const path = [...place, 'id'];
    if (!anchorPattern.test(id)) {
      const message = `The id "${id}" cannot be an anchor.`;
      return [{ path, rule: 'date-id-invalid', message, fix: anchorFix }];
    }
    if ([...commonAnchors, ...datesPageAnchors].some((anchor) => anchor === id)) {
      const message = `The id "${id}" is an anchor that the page of the dates has itself.`;
      return [{ path, rule: 'date-id-reserved', message, fix: 'give it another id.' }];
    }
    if (parts.findIndex((other) => other.id === id) === index) return [];
    const message = `Two versions or deadlines are called "${id}".`;
    return [{ path, rule: 'date-id-repeated', message, fix: 'give one of them another id.' }];
  });
}

function orderFaults({ data }: DatesFile): Fault[] {
  return data.versions.flatMap(({ id, available, ends }, index) =>
    available !== undefined && lastDay(ends) < firstDay(available)
      ? [
          {
            path: ['versions', index, 'ends'],
            rule: 'date-order',
            message: `The support of version "${id}" ends ${ends}, before it is available, ${available}.`,
            fix: 'correct one of the two dates.',
          },
        ]
      : [],
  );
}

function optionFaults(content: Content, { topic, data }: DatesFile): Fault[] {
  const known = topicOptions(content, topic);
  if (!known) return [];
  const { options, folders } = known;
  return data.deadlines.flatMap(({ id, options: named }, index) =>
    named.flatMap((option, nth): Fault[] => {
      const path = ['deadlines', index, 'options', nth];
      if (named.indexOf(option) < nth) {
        const message = `The deadline "${id}" names the option "${option}" twice.`;
        return [{ path, rule: 'date-option-repeated', message, fix: 'remove one of the two.' }];
      }
      if (options.includes(option) || folders.includes(option)) return [];
      return [
        {
          path,
          rule: 'date-option-unknown',
          message: `The deadline "${id}" concerns "${option}", which is no option of the topic.`,
          fix: useOneOf(option, options),
        },
      ];
    }),
  );
}

/** What has passed since anybody looked: something else may hold now. */
function passed(content: Content, file: DatesFile, today: string): Fault[] {
  const [vocabulary] = filesOf(content, 'sources');
  return partsOf(file).flatMap(({ id, date, sources, path }) => {
    const checked = sources.flatMap((source) => vocabulary?.data[source]?.checked ?? []).sort();
    const last = checked.at(-1);
    if (last === undefined || !hasPassed(date, today) || last > lastDay(date)) return [];
    return [
      {
        path,
        rule: 'date-passed',
        message: `The date of "${id}", ${date}, has passed, and no source of it was checked since ${last}.`,
        fix: 'see whether it still says so, say what holds now, and set "checked" of the source.',
      },
    ];
  });
}

interface Part {
  readonly id: string;
  readonly date: RoughDate;
  readonly sources: readonly string[];
  readonly path: readonly PropertyKey[];
}

function partsOf({ data: { versions, deadlines } }: DatesFile): Part[] {
  return [
    ...versions.map(({ id, ends, sources }, index) => ({
      id,
      date: ends,
      sources,
      path: ['versions', index],
    })),
    ...deadlines.map(({ id, date, sources }, index) => ({
      id,
      date,
      sources,
      path: ['deadlines', index],
    })),
  ];
}

import { type Content, displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import { anchorPattern, commonAnchors, datesPageAnchors } from '../domain/anchors.ts';
import { firstDay, hasPassed, lastDay, type RoughDate } from '../domain/dates.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { anchorFix } from './claim-ids.ts';
import type { Rule } from './rule.ts';
import { topicOptions } from './topic-options.ts';

type DatesFile = FileOf<'dates'>;
type Fault = { readonly path: readonly PropertyKey[] } & Pick<
  Diagnostic,
  'rule' | 'message' | 'fix' | 'isAdvice'
>;

/**
 * Versions and deadlines have anchors of their own; a version comes before it goes; deadlines concern
 * options of the topic; and once a date has passed, somebody looks at its sources again.
 *
 * Bad: `{ id: v2, available: 2027-01, ends: 2026-06-30, … }`
 * Good: `{ id: v2, available: 2025-01, ends: 2026-06-30, … }`
 */
export const dates: Rule = (content, today) =>
  filesOf(content, 'dates').flatMap((file) =>
    [
      ...idFaults(file),
      ...orderFaults(file),
      ...optionFaults(content, file),
      ...passed(content, file, today),
    ].map(({ path, ...fault }) => ({
      file: displayPath(content, file),
      ...file.at(path),
      ...fault,
    })),
  );

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
          fix: `use one of: ${nearest(option, options).join(', ')}.`,
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
        isAdvice: true,
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

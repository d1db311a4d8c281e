import { displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { namesIn, placeholdersIn } from '../domain/estimate.ts';
import { languagesOf } from '../domain/locale.ts';
import type { Rule } from './rule.ts';

type Fault = { readonly path: readonly PropertyKey[] } & Pick<
  Diagnostic,
  'rule' | 'message' | 'fix'
>;

/**
 * A line builds on inputs, figures and lines before it; every quantity has a name of its own; and
 * what stands in a field from the beginning is allowed in it.
 *
 * Bad: `formula: ceil(clints / 6000)` · `reason: { sv: '{clints} ÷ 6 000' }`
 * Good: `formula: ceil(clients / clients-per-instance)`
 */
export const estimates: Rule = (content) =>
  filesOf(content, 'estimate').flatMap((file) =>
    [...repeatedIds(file), ...unknownName(file), ...outOfRange(file)].map(({ path, ...fault }) => ({
      file: displayPath(content, file),
      ...file.at(path),
      ...fault,
    })),
  );

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
          fix: `use one of: ${nearest(name, known).join(', ')}.`,
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

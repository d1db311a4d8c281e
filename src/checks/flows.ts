import { displayPath, filesOf } from '../catalog/content.ts';
import { nearest } from '../catalog/nearest.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Rule } from './rule.ts';

/**
 * The parts of a flow have ids of their own, every step leads from one of them to another, and every
 * part is in some step.
 *
 * Bad: `{ from: kettel, to: cup, … }`
 * Good: `{ from: kettle, to: cup, … }`
 */
export const flows: Rule = (content) =>
  filesOf(content, 'flow').flatMap((file) => {
    const { zones, steps } = file.data;
    const nodes = zones.flatMap((zone, z) =>
      zone.nodes.map(({ id }, n) => ({ id, path: ['zones', z, 'nodes', n, 'id'] })),
    );
    const ids = nodes.map(({ id }) => id);
    const used = new Set(steps.flatMap(({ from, to }) => [from, to]));
    const fault = (path: readonly PropertyKey[], rule: string, message: string, fix: string) => ({
      file: displayPath(content, file),
      ...file.at(path),
      rule,
      message,
      fix,
    });
    return [
      ...nodes.flatMap(({ id, path }, index): Diagnostic[] => {
        if (ids.indexOf(id) < index)
          return [
            fault(
              path,
              'flow-node-repeated',
              `Two parts of the flow are called "${id}".`,
              'give one of them another id.',
            ),
          ];
        if (used.has(id)) return [];
        return [
          fault(
            path,
            'flow-node-unused',
            `No step leads from or to "${id}".`,
            'add a step, or remove it.',
          ),
        ];
      }),
      ...steps.flatMap((step, index) =>
        (['from', 'to'] as const)
          .filter((end) => !ids.includes(step[end]))
          .map((end) =>
            fault(
              ['steps', index, end],
              'flow-node-unknown',
              `The flow has no part called "${step[end]}".`,
              `use one of: ${nearest(step[end], ids).join(', ')}.`,
            ),
          ),
      ),
    ];
  });

import { filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'flow-node-repeated': {
    summary: 'Two parts of a flow have one id.',
    file: 'topics/tea/options/herbal/flow.yaml',
    bad: '- { id: pot, label: { sv: Koppen',
    good: '- { id: cup, label: { sv: Koppen',
  },
  'flow-node-unused': {
    summary: 'No step leads from or to a part.',
    file: 'topics/tea/options/herbal/flow.yaml',
    bad: 'to: pot\n    label: { sv: te',
    good: 'to: cup\n    label: { sv: te',
    mayStand: true,
  },
  'flow-node-unknown': {
    summary: 'A step leads from or to what is no part.',
    file: 'topics/tea/options/herbal/flow.yaml',
    bad: 'to: cop',
    good: 'to: cup',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/**
 * The parts of a flow have ids of their own, every step leads from one of them to another, and every
 * part is in some step.
 */
export const flows = defineRule({
  scope: ['flow'],
  why: 'The picture is drawn from the steps: a part that no step has stands alone, and a step to nowhere cannot be drawn.',
  findings,
  check: (content) =>
    filesOf(content, 'flow').flatMap((file) => {
      const { zones, steps } = file.data;
      const nodes = zones.flatMap((zone, z) =>
        zone.nodes.map(({ id }, n) => ({ id, path: ['zones', z, 'nodes', n, 'id'] })),
      );
      const ids = nodes.map(({ id }) => id);
      const used = new Set(steps.flatMap(({ from, to }) => [from, to]));
      const fault = (
        path: readonly PropertyKey[],
        rule: Found['rule'],
        message: string,
        fix: string,
      ): Found => ({
        ...foundAt(content, file, path),
        rule,
        message,
        fix,
      });
      return [
        ...nodes.flatMap(({ id, path }, index): Found[] => {
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
                useOneOf(step[end], ids),
              ),
            ),
        ),
      ];
    }),
});

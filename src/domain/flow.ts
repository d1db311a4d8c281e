/** How data flows between the parts of a solution. */

import type { Diagram } from './diagram.ts';
import type { Locale, Localized } from './locale.ts';
import type { Source } from './source.ts';

export interface Flow {
  readonly sources: readonly Source[];
  /** Where things stand: on the internet, in the datacentre. */
  readonly zones: readonly FlowZone[];
  /** In the order of telling; the arrow points from the one who opens the connection. */
  readonly steps: readonly FlowStep[];
}

export interface FlowZone {
  readonly id: string;
  readonly label: Localized<string>;
  readonly nodes: readonly { readonly id: string; readonly label: Localized<string> }[];
}

export interface FlowStep {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  readonly label: Localized<string>;
}

/** The flow as boxes and arrows; each arrow bears the number of its step. */
export function flowDiagram({ zones, steps }: Flow, locale: Locale): Diagram {
  return {
    groups: zones.map(({ id, label, nodes }) => ({
      id,
      label: label[locale],
      boxes: nodes.map((node) => ({ id: node.id, label: node.label[locale] })),
    })),
    arrows: steps.map(({ from, to, label }, index) => ({
      from,
      to,
      label: `${index + 1}. ${label[locale]}`,
    })),
  };
}

/** The flow in words: who reaches whom, where each of them stands, and for what. */
export function flowSteps(
  { zones, steps }: Flow,
  locale: Locale,
): { readonly from: string; readonly to: string; readonly label: string }[] {
  const names = new Map(
    zones.flatMap((zone) =>
      zone.nodes.map(({ id, label }) => [id, `${label[locale]} (${zone.label[locale]})`]),
    ),
  );
  return steps.map(({ from, to, label }) => ({
    from: names.get(from) ?? from,
    to: names.get(to) ?? to,
    label: label[locale],
  }));
}

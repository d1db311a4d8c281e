/** A tree of choices drawn small: dots and lines without words, its ends in a row at the bottom. */

import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs';

/** Lengths in CSS pixels, from the upper left corner. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  /** The middle of each dot. */
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    /** As the `d` of an SVG path. */
    readonly path: string;
  }[];
}

const dot = 8;

/**
 * Finds places for dots and lines; the same tree always gets the same sketch.
 * @param dots those that are ends stand in the last row
 * @param lines from dot to dot; of several between the same two one is drawn
 */
export async function sketch(
  dots: readonly { readonly id: string; readonly isEnd: boolean }[],
  lines: readonly { readonly from: string; readonly to: string }[],
): Promise<Sketch> {
  const single = [...new Map(lines.map((line) => [`${line.from} ${line.to}`, line])).values()];
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.edgeRouting': 'POLYLINE',
      'elk.padding': '[top=4,left=6,bottom=4,right=6]',
      'elk.spacing.nodeNode': '10',
      'elk.spacing.edgeNode': '6',
      'elk.spacing.edgeEdge': '4',
      'elk.layered.spacing.nodeNodeBetweenLayers': '20',
      'elk.layered.spacing.edgeNodeBetweenLayers': '3',
      'elk.layered.spacing.edgeEdgeBetweenLayers': '3',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
    },
    children: dots.map(({ id, isEnd }) => ({
      id,
      width: dot,
      height: dot,
      ...(isEnd && { layoutOptions: { 'elk.layered.layering.layerConstraint': 'LAST' } }),
    })),
    edges: single.map(({ from, to }, index) => ({
      id: `line-${index}`,
      sources: [from],
      targets: [to],
    })),
  };
  const root = await new ELK().layout(graph);
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    dots: (root.children ?? []).map(({ id, x = 0, y = 0 }) => ({
      id,
      x: Math.round(x + dot / 2),
      y: Math.round(y + dot / 2),
    })),
    lines: (root.edges ?? []).flatMap((edge, index) => {
      const line = single[index];
      return line ? [{ ...line, path: curveThrough(pointsOf(edge)) }] : [];
    }),
  };
}

function pointsOf({ sections = [] }: ElkExtendedEdge): ElkPoint[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}

/** Leaves and arrives straight down at each point, and bends between them. */
function curveThrough(points: readonly ElkPoint[]): string {
  const [first = { x: 0, y: 0 }, ...others] = points.map(({ x, y }) => ({
    x: Math.round(x),
    y: Math.round(y),
  }));
  let before = first;
  const parts = others.map((point) => {
    const middle = Math.round((before.y + point.y) / 2);
    const part =
      point.x === before.x
        ? `V${point.y}`
        : `C${before.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    before = point;
    return part;
  });
  return `M${first.x} ${first.y}${parts.join('')}`;
}

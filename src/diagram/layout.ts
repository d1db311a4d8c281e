/** Places for the boxes, arrows and words of a diagram, found at build time. */

import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPoint } from 'elkjs';
import type { Diagram, DiagramArrow, DiagramBox } from '../domain/diagram.ts';
import { lineHeight, measure, wrap } from './measure.ts';

/** Lengths in CSS pixels, from the upper left corner of the drawing. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly (Rectangle & { readonly label: string })[];
  readonly boxes: readonly (Rectangle & Omit<DiagramBox, 'label'> & { readonly lines: Line[] })[];
  readonly arrows: readonly (Omit<DiagramArrow, 'label'> & {
    readonly points: readonly ElkPoint[];
    readonly lines: Line[];
  })[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text: the middle of its baseline. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Which way arrows mostly lead. */
export type Direction = 'RIGHT' | 'DOWN';

const boxes = { characters: 22, paddingX: 14, paddingY: 10 };
const labels = { characters: 18 };
const frame = { padding: 18, title: 34 };
const margin = 4;

/** Lays a diagram out; the same diagram always gets the same drawing. */
export async function layOut(diagram: Diagram, direction: Direction): Promise<Drawing> {
  const root = await new ELK().layout(graphOf(diagram, direction));
  const children = root.children ?? [];
  const framed = children.filter(({ children: inner }) => inner);
  const laid = children.flatMap((child) => child.children ?? [child]);
  const words = new Map(diagram.groups.flatMap((group) => group.boxes).map((box) => [box.id, box]));
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    frames: framed.map((node) => ({
      ...rectangle(node),
      label: diagram.groups.find(({ id }) => frameId(id) === node.id)?.label ?? '',
    })),
    boxes: laid.map((node) => {
      const area = rectangle(node);
      const { label = '', ...box } = words.get(node.id) ?? { id: node.id };
      const lines = centred(
        wrap(label, boxes.characters),
        area.x + area.width / 2,
        area.y + boxes.paddingY,
      );
      return { ...area, ...box, lines };
    }),
    arrows: (root.edges ?? []).map((edge, index) => {
      const { label, ...arrow } = diagram.arrows[index] ?? { from: '', to: '', label: '' };
      return { ...arrow, points: pointsOf(edge), lines: labelLines(edge, label) };
    }),
  };
}

function graphOf({ groups, arrows }: Diagram, direction: Direction): ElkNode {
  return {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': direction,
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.padding': padding(margin, margin),
      'elk.spacing.nodeNode': '28',
      'elk.spacing.edgeNode': '18',
      'elk.spacing.edgeLabel': '4',
      'elk.layered.spacing.nodeNodeBetweenLayers': '36',
      'elk.layered.spacing.edgeNodeBetweenLayers': '18',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    },
    children: groups.flatMap(({ id, label, boxes: inside }): ElkNode[] => {
      const nodes = inside.map(nodeOf);
      if (label === '') return nodes;
      const title = measure(label) + 2 * frame.padding;
      return [
        {
          id: frameId(id),
          children: nodes,
          layoutOptions: {
            'elk.padding': padding(frame.title, frame.padding),
            'elk.nodeSize.constraints': 'MINIMUM_SIZE',
            'elk.nodeSize.minimum': `(${title},0)`,
          },
        },
      ];
    }),
    // Beside an arrow that leads down, words could belong to its neighbour.
    edges: arrows.map((arrow, index) => edgeOf(arrow, index, direction === 'DOWN')),
  };
}

function nodeOf({ id, label }: DiagramBox): ElkNode {
  const lines = wrap(label, boxes.characters);
  return {
    id,
    width: Math.max(...lines.map(measure)) + 2 * boxes.paddingX,
    height: lines.length * lineHeight + 2 * boxes.paddingY,
  };
}

function edgeOf(
  { from, to, label }: DiagramArrow,
  index: number,
  isInline: boolean,
): ElkExtendedEdge {
  const lines = wrap(label, labels.characters);
  const width = Math.max(...lines.map(measure)) + 8;
  const height = lines.length * lineHeight;
  return {
    id: `arrow-${index}`,
    sources: [from],
    targets: [to],
    ...(label && {
      labels: [
        {
          id: `label-${index}`,
          text: label,
          width,
          height,
          layoutOptions: { 'elk.edgeLabels.inline': String(isInline) },
        },
      ],
    }),
  };
}

function labelLines(edge: ElkExtendedEdge, label: string): Line[] {
  const [area] = edge.labels ?? [];
  if (!area) return [];
  const { x, y, width } = rectangle(area);
  return centred(wrap(label, labels.characters), x + width / 2, y);
}

function centred(lines: readonly string[], x: number, top: number): Line[] {
  return lines.map((text, index) => ({ x, y: top + (index + 0.75) * lineHeight, text }));
}

function pointsOf({ sections = [] }: ElkExtendedEdge): ElkPoint[] {
  return sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ]);
}

function rectangle({ x = 0, y = 0, width = 0, height = 0 }: Partial<Rectangle>): Rectangle {
  return { x, y, width, height };
}

function padding(top: number, side: number): string {
  return `[top=${top},left=${side},bottom=${side},right=${side}]`;
}

/** A frame and a box in it may have the same id. */
function frameId(id: string): string {
  return `frame:${id}`;
}

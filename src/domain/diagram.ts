/** Boxes with arrows between them, in the words of one language. */

export interface Diagram {
  readonly groups: readonly DiagramGroup[];
  readonly arrows: readonly DiagramArrow[];
}

/** Boxes that belong together, inside a frame where it has a label. */
export interface DiagramGroup {
  readonly id: string;
  readonly label: string;
  readonly boxes: readonly DiagramBox[];
}

export interface DiagramBox {
  /** Unique in the diagram. */
  readonly id: string;
  readonly label: string;
}

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

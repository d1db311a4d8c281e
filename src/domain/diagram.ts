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
  /** What sort of box it is, where there are several: a class for the style sheet. */
  readonly kind?: string;
  /** Where it leads a reader. */
  readonly href?: string;
}

export interface DiagramArrow {
  /** Unique in the diagram, where somebody wants to find it. */
  readonly id?: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** So many cells are laid out in one frame, with time to spare. */
const atOnce = 27;

/**
 * Shows some rows of a table and puts the others away. To lay out many rows takes longer than a frame has;
 * the first come at once, the rest in the frames after, below them.
 */
export class RowReveal {
  #waiting: HTMLTableRowElement[] = [];
  #frame = 0;

  /**
   * @param all every row that can be put away
   * @param wanted those to be shown, in the order of the page
   */
  show(all: readonly HTMLTableRowElement[], wanted: readonly HTMLTableRowElement[]): void {
    const stays = new Set(wanted);
    for (const row of all) if (!stays.has(row)) row.hidden = true;
    this.#waiting = wanted.filter((row) => row.hidden);
    this.#next();
  }

  /** Shows what is still waiting, as before the page is printed. */
  settle(): void {
    cancelAnimationFrame(this.#frame);
    for (const row of this.#waiting.splice(0)) row.hidden = false;
  }

  #next(): void {
    cancelAnimationFrame(this.#frame);
    for (let cells = 0; cells < atOnce; ) {
      const row = this.#waiting.shift();
      if (!row) break;
      row.hidden = false;
      cells += row.cells.length;
    }
    if (this.#waiting.length > 0) this.#frame = requestAnimationFrame(() => this.#next());
  }
}

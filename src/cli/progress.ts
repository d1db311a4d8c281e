/** How far long work has come: one line that changes on a terminal, plain lines elsewhere. */

export interface ProgressOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Plain lines come this often, in milliseconds; on a terminal ten times a second. */
const plainEvery = 5000;
const liveEvery = 100;

export class Progress {
  readonly #output: ProgressOutput;
  readonly #total: number;
  readonly #unit: string;
  readonly #now: () => number;
  readonly #start: number;
  #last: number;
  #done = 0;

  /** @param unit what is counted, in the plural: `pages` */
  constructor(output: ProgressOutput, total: number, unit: string, now: () => number = Date.now) {
    this.#output = output;
    this.#total = total;
    this.#unit = unit;
    this.#now = now;
    this.#start = now();
    this.#last = this.#start;
  }

  /** Counts one more. @param note what is wrong so far */
  step(what: string, note: string): void {
    this.#done += 1;
    const isLive = this.#output.isTTY === true;
    const now = this.#now();
    if (now - this.#last < (isLive ? liveEvery : plainEvery)) return;
    this.#last = now;
    this.#print(what, note, isLive ? '' : '\n');
  }

  /** Says the last word, if anything was said or is worth saying. */
  end(what: string, note: string): void {
    this.#print(what, note, '\n');
  }

  #print(what: string, note: string, ending: string): void {
    const seconds = Math.max(0.001, (this.#now() - this.#start) / 1000);
    const rate = Math.round(this.#done / seconds);
    const line = `${what}: ${this.#done} of ${this.#total} ${this.#unit}, ${rate} a second; ${note}`;
    if (this.#output.isTTY !== true) {
      this.#output.write(line + ending);
      return;
    }
    const width = (this.#output.columns ?? 80) - 1;
    this.#output.write(`\r\u001b[2K${line.slice(0, width)}${ending}`);
  }
}

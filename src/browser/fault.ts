/**
 * Why something could not be had: the server does not answer, or not in full; what it was asked for is not there, as
 * after an update; it refuses a kind of file; the browser runs no WebAssembly; or the page was opened as a file, and
 * there is no server.
 */
export type Cause = 'unanswered' | 'updated' | 'refused' | 'noWasm' | 'asFile';

export class Fault extends Error {
  readonly why: Cause;
  /** The address of the file, where it is one. */
  readonly file: string;

  constructor(why: Cause, file = '') {
    super(`${why}: ${file}`);
    this.why = why;
    this.file = file;
  }
}

/** What has gone wrong, as a fault: what nobody foresaw can be tried again, like an answer that did not come. */
export function faultOf(error: unknown): Fault {
  return error instanceof Fault ? error : new Fault('unanswered');
}

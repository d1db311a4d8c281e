import { Fault } from './fault.ts';
import { fetchWhole, inTime } from './fetch-whole.ts';

/**
 * Imports a module of this build, one that a page fetches when it is wanted: `loadModule(() => import('./x.ts'))`.
 * @throws Fault: `updated` where the server answers and the module is not there, else `unanswered`
 */
export async function loadModule<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await inTime(load());
  } catch (error) {
    if (error instanceof Fault) throw error;
    // An import does not tell why it fails: whether there is a server at all, the page itself can.
    await fetchWhole(location.href, 'page');
    throw new Fault('updated');
  }
}

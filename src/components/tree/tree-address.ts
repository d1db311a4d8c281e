/** Answers in addresses: `?reach=internet&identity=entra`. */

import { anchorPattern } from '../../domain/anchors.ts';
import type { Step } from '../../domain/tree-graph.ts';

/** The answers in an address, in its order. Names that no question can have are somebody else's. */
export function stepsIn(search: string): Step[] {
  return [...new URLSearchParams(search)]
    .filter(([name]) => anchorPattern.test(name))
    .map(([question, answer]) => ({ question, answer }));
}

/** An address with other answers in it, and without an anchor. */
export function withSteps(address: string, steps: readonly Step[]): string {
  const url = new URL(address);
  for (const { question } of stepsIn(url.search)) url.searchParams.delete(question);
  for (const { question, answer } of steps) url.searchParams.append(question, answer);
  url.hash = '';
  return url.href;
}

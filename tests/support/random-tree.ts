/** Random decision trees, the same for the same seed. */

import type { TreeGraph } from '../../src/domain/tree-graph.ts';

/** Numbers from 0 to below 1, by the mulberry32 generator. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A tree without cycles whose nodes can all be come to: questions `q0`, `q1` …, outcomes `o0`, `o1` …, two
 * or three answers to each question, or more where there are many outcomes.
 */
export function randomTree(seed: number, questions: number, outcomes: number): TreeGraph {
  const random = randomNumbers(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const ids = [
    ...Array.from({ length: questions }, (_, index) => `q${index}`),
    ...Array.from({ length: outcomes }, (_, index) => `o${index}`),
  ];
  const targets = Array.from({ length: questions }, () =>
    Array.from({ length: 2 + below(2) }, (): string | undefined => undefined),
  );
  // Every node but the first gets an answer that leads to it, of a question before it.
  for (const [index, id] of ids.entries()) {
    if (index === 0) continue;
    const before = targets.slice(0, Math.min(index, questions));
    const free = before.filter((answers) => answers.includes(undefined));
    const answers = free[below(free.length)] ?? before[below(before.length)];
    if (!answers) continue;
    const slot = answers.indexOf(undefined);
    answers[slot < 0 ? answers.length : slot] = id;
  }
  return {
    first: 'q0',
    questions: targets.map((answers, index) => ({
      id: `q${index}`,
      answers: answers.map((to, nth) => ({
        id: `a${nth}`,
        to: to ?? ids[index + 1 + below(ids.length - index - 1)] ?? 'o0',
      })),
    })),
    outcomes: ids.slice(questions).map((id) => ({ id })),
  };
}

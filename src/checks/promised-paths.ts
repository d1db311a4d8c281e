import { type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { doubtsOf } from '../domain/tree-doubts.ts';
import { questionOf, type Step, walk } from '../domain/tree-graph.ts';
import { type FileFault, foundAt } from './file-fault.ts';
import { graphOf } from './graph-of.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'promise-tree-unknown': {
    summary: 'A path is promised through a decision tree that there is not.',
    file: 'promises/paths.yaml',
    bad: 'tree: tea/witch',
    good: 'tree: tea/which',
  },
  'promise-answer-unknown': {
    summary: 'A promised path answers what is not asked, or as nobody can.',
    file: 'promises/paths.yaml',
    bad: 'answers: awake=slep',
    good: 'answers: awake=sleep',
  },
  'promise-path-open': {
    summary: 'A promised path ends before any outcome.',
    file: 'promises/paths.yaml',
    bad: 'answers: awake=sleep\n',
    good: 'answers: awake=sleep&milk=without\n',
  },
  'promise-path-elsewhere': {
    summary: 'A path leads to another outcome than was promised.',
    file: 'promises/paths.yaml',
    bad: 'outcome: choose-black',
    good: 'outcome: choose-green',
  },
  'promise-path-preliminary': {
    summary: 'An outcome is preliminary where none was promised to be, or the other way round.',
    file: 'promises/paths.yaml',
    bad: 'answers: awake=unsure&milk=without\n',
    good: 'answers: awake=sleep&milk=without\n',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;
type Fault = FileFault<keyof typeof findings>;
type Promised = FileOf<'paths'>['data'][number];

/** Whoever answers as somebody whom we know is led where a person who knows the field would lead them. */
export const promisedPaths = defineRule({
  scope: ['paths', 'treeFacts'],
  why: 'A small change high up in a tree leads everybody below it elsewhere. Those whom we know must still be led right.',
  findings,
  check: (content) => {
    const trees = new Map(
      filesOf(content, 'treeFacts').map((file) => [`${file.topic}/${file.tree}`, file]),
    );
    return filesOf(content, 'paths').flatMap((file) =>
      file.data.flatMap((promised, index): Found[] => {
        const tree = trees.get(promised.tree);
        if (!tree && content.unreadable.size > 0) return [];
        const fault = tree ? faultOf(tree, promised) : unknownTree(promised, [...trees.keys()]);
        if (!fault) return [];
        const { path, ...told } = fault;
        return [{ ...foundAt(content, file, [index, ...path]), ...told }];
      }),
    );
  },
});

function unknownTree({ tree }: Promised, known: readonly string[]): Fault {
  return {
    path: ['tree'],
    rule: 'promise-tree-unknown',
    message: `There is no decision tree "${tree}".`,
    fix: known.length > 0 ? useOneOf(tree, known) : 'remove the promise.',
  };
}

function faultOf(tree: FileOf<'treeFacts'>, promised: Promised): Fault | undefined {
  const { who, answers, outcome, preliminary } = promised;
  const graph = graphOf(tree);
  const steps = [...new URLSearchParams(answers)].map(
    ([question, answer]): Step => ({ question, answer }),
  );
  const { path, reached, isComplete, misfit } = walk(graph, steps);
  if (misfit)
    return { path: ['answers'], rule: 'promise-answer-unknown', ...misfitText(tree, misfit) };
  if (!isComplete) {
    const left = questionOf(graph, reached)?.answers.map(({ id }) => `${reached}=${id}`) ?? [];
    return {
      path: ['answers'],
      rule: 'promise-path-open',
      message: `The path of “${who}” ends at the question "${reached}".`,
      fix: `add one of: ${left.join(', ')}.`,
    };
  }
  if (reached !== outcome) {
    const ids = graph.outcomes.map(({ id }) => id);
    return {
      path: ['outcome'],
      rule: 'promise-path-elsewhere',
      message: `The path of “${who}” leads to "${reached}", not to "${outcome}".`,
      fix: ids.includes(outcome)
        ? 'let the answers in tree.yaml lead there again, or change the promise where the other is right.'
        : useOneOf(outcome, ids),
    };
  }
  const doubts = doubtsOf(graph, path);
  if (doubts.length > 0 === preliminary) return undefined;
  return {
    path: ['answers'],
    rule: 'promise-path-preliminary',
    message: preliminary
      ? `The path of “${who}” leads to "${outcome}" for good: no answer on it says “don’t know”.`
      : `The path of “${who}” leads to "${outcome}" only for the time being: ${doubts.map(({ question }) => `"${question}"`).join(', ')} is not known.`,
    fix: preliminary ? 'take "preliminary: true" away.' : 'add "preliminary: true", or answer it.',
  };
}

function misfitText(
  { data }: FileOf<'treeFacts'>,
  { step: { question, answer }, reason }: NonNullable<ReturnType<typeof walk>['misfit']>,
): { message: string; fix: string } {
  const given = `${question}=${answer}`;
  if (reason === 'unknown-question') {
    const ids = data.questions.map(({ id }) => id);
    return {
      message: `"${given}" answers what is no question of the tree.`,
      fix: useOneOf(question, ids),
    };
  }
  if (reason === 'unknown-answer') {
    const ids = questionOf(data, question)?.answers.map(({ id }) => id) ?? [];
    return {
      message: `The question "${question}" has no answer "${answer}".`,
      fix: useOneOf(answer, ids),
    };
  }
  return {
    message:
      reason === 'repeated'
        ? `The question "${question}" is answered twice.`
        : `The question "${question}" is not met on this path.`,
    fix: `take "${given}" away.`,
  };
}

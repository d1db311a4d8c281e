import { fill } from '../../browser/fill.ts';
import { loadPage } from '../../browser/load-page.ts';
import { made } from '../../browser/made.ts';
import { pageLocale } from '../../browser/page-locale.ts';
import {
  compareAnswers,
  type Difference,
  type Voice,
  voicesIn,
} from '../../domain/answers-compared.ts';
import type { AnsweredTree } from '../../domain/decision-basis.ts';
import type { WordedTree } from '../../domain/worded-tree.ts';
import type { ComparedWords } from './compared-words.ts';

/**
 * `<vv-answers-compared>`: tells where the answers of several people differ. What is pasted is read here and sent
 * nowhere; the tree that it is about is fetched from the site.
 *
 * Attributes: `data-tree` the address of the steps of a tree, with `{topic}` and `{tree}`, `data-words` what is said as
 * JSON (`ComparedWords`). Holds a form with `voices`, parts `compared`, `summary` and `differences`, and a template for
 * a difference.
 */
export class AnswersComparedElement extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('submit', (event) => void this.#submit(event), { signal });
    this.dataset.ready = '';
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const voices = voicesIn(this.querySelector('textarea')?.value ?? '').map((voice, index) => ({
      ...voice,
      name: voice.name || fill(this.#words.unnamed, { number: index + 1 }),
    }));
    const { topic, tree } = voices[0]?.answered ?? {};
    const isHere = ({ answered }: Voice) => answered.topic === topic && answered.tree === tree;
    const here = voices.filter(isHere);
    const found = here.length > 1 ? await this.#tree(here[0]?.answered) : undefined;
    const others = voices.filter((voice) => !isHere(voice)).map(({ name }) => name);
    const said = [
      ...(here.length < 2 ? [this.#words.tooFew] : found ? [] : [this.#words.gone]),
      ...(others.length > 0 ? [fill(this.#words.others, { names: others.join(', ') })] : []),
    ];
    this.#show(said, found, here);
    this.#part('compared').hidden = false;
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  #show(said: readonly string[], tree: WordedTree | undefined, voices: readonly Voice[]): void {
    const { leads, unfinished, same } = this.#words;
    const { walks, differences } = tree
      ? compareAnswers(
          tree,
          voices.map(({ answered }) => answered.steps),
        )
      : { walks: [], differences: [] };
    const ends = walks.map(({ reached, isComplete }, voice) =>
      fill(isComplete ? leads : unfinished, {
        name: voices[voice]?.name ?? '',
        outcome: titleIn(tree, reached),
        question: titleIn(tree, reached),
      }),
    );
    const none = tree && differences.length === 0 ? [same] : [];
    this.#part('summary').replaceChildren(
      ...[...said, ...ends, ...none].map((text) => made('p', text)),
    );
    this.#part('differences').replaceChildren(
      ...(tree ? differences.map((difference) => this.#difference(tree, voices, difference)) : []),
    );
  }

  #difference(
    tree: WordedTree,
    voices: readonly Voice[],
    { question: id, answers, decides }: Difference,
  ): Node {
    const item = document.importNode(
      this.querySelector('template')?.content ?? new DocumentFragment(),
      true,
    );
    const question = tree.questions.find((one) => one.id === id);
    const link = item.querySelector('a');
    if (link && question) {
      link.href = new URL(question.url, this.#address(voices[0]?.answered)).href;
      link.textContent = question.title;
    }
    const titleOf = (answer: string) =>
      question?.answers.find((one) => one.id === answer)?.title ?? answer;
    const nameOf = (voice: number) => voices[voice]?.name ?? '';
    const given = Map.groupBy(voices.keys(), (voice) => answers[voice]);
    const said = [...given].flatMap(([answer, of]) =>
      answer === undefined
        ? []
        : [made('dt', titleOf(answer)), made('dd', of.map(nameOf).join(', '))],
    );
    item.querySelector('dl')?.append(...said);
    const lines = decides.map(({ voice, answer, outcomes }) =>
      fill(this.#words.decides, {
        name: nameOf(voice),
        answer: titleOf(answer),
        outcomes: either.format(
          outcomes.map((outcome) => fill(this.#words.quoted, { title: titleIn(tree, outcome) })),
        ),
      }),
    );
    item
      .querySelector('ul')
      ?.append(
        ...(lines.length > 0 ? lines : [this.#words.decidesNot]).map((text) => made('li', text)),
      );
    return item;
  }

  /** The tree of somebody's answers; undefined where it is not there. */
  async #tree(answered: AnsweredTree | undefined): Promise<WordedTree | undefined> {
    const page = await loadPage(new URL(this.#address(answered)).pathname);
    const data = page?.querySelector<HTMLElement>('[data-tree]')?.dataset.tree;
    return data ? JSON.parse(data) : undefined;
  }

  #address(answered: AnsweredTree | undefined): string {
    const { topic = '', tree = '' } = answered ?? {};
    return new URL(fill(this.dataset.tree ?? '', { topic, tree }), location.href).href;
  }

  get #words(): ComparedWords {
    return JSON.parse(this.dataset.words ?? '');
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`The comparison of answers has no part ${name}.`);
    return part;
  }
}

const either = new Intl.ListFormat(pageLocale(), { type: 'disjunction' });

function titleIn(tree: WordedTree | undefined, id: string): string {
  return (
    [...(tree?.outcomes ?? []), ...(tree?.questions ?? [])].find((one) => one.id === id)?.title ??
    id
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'vv-answers-compared': AnswersComparedElement;
  }
}

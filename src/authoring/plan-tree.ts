import { fileAt } from '../catalog/content.ts';
import type { ClaimKind } from '../domain/claim.ts';
import { placeOf } from '../schema/files.ts';
import { alternativesOf, create, type Folder, topicsIn, treesOf, unreadable } from './folder.ts';
import { addressFaults, takenFaults, unknownFaults } from './names.ts';
import type { Plan, TreeRequest } from './request.ts';
import { type Arguments, newTreeParts, treeFacts, treeWords } from './tree-templates.ts';

/** A decision tree of a topic, in which every alternative that something speaks for is an outcome. */
export function planTree(folder: Folder, { topic, id }: TreeRequest): Plan {
  const { languages } = folder.content;
  const facts = placeOf('topicFacts', { topic });
  const unknown = unknownFaults('topic', topic, topicsIn(folder));
  const options = fileAt(folder.content, facts)?.data.options ?? [];
  const read = [facts, ...options.map((option) => placeOf('optionFacts', { topic, option }))];
  const broken = unknown.length > 0 ? unknown : unreadable(folder, read);
  const argued = alternativesOf(folder, topic).map((option) => argumentsOf(folder, topic, option));
  const recommended = argued.filter(({ advantages }) => advantages.length > 0);
  const named = recommended.map(({ option }) => option);
  const never = argued.map(({ option }) => option).filter((option) => !named.includes(option));
  return {
    faults: [
      ...broken,
      ...(broken.length > 0 || recommended.length > 0
        ? []
        : [
            {
              message: `No advantage of any option of "${topic}" is declared, and an outcome needs what speaks for it.`,
              fix: `make one first: npm run new -- claim ${topic}/${never[0]} <id> --kind advantage.`,
            },
          ]),
      ...addressFaults('tree', id),
      ...takenFaults(
        'tree',
        id,
        treesOf(folder, topic).map(({ tree }) => tree),
      ),
    ],
    drafts: () => [
      create(placeOf('treeFacts', { topic, tree: id }), treeFacts(languages, recommended, never)),
      ...languages.map((locale) =>
        create(
          placeOf('treeWords', { topic, tree: id, locale }),
          treeWords(locale, newTreeParts(named)),
        ),
      ),
    ],
  };
}

function argumentsOf({ content }: Folder, topic: string, option: string): Arguments {
  const claims = fileAt(content, placeOf('optionFacts', { topic, option }))?.data.claims ?? [];
  const ids = (wanted: ClaimKind) =>
    claims.flatMap(({ id, kind, withdrawn }) =>
      id !== undefined && kind === wanted && !withdrawn ? [id] : [],
    );
  return { option, advantages: ids('advantage'), disadvantages: ids('disadvantage') };
}

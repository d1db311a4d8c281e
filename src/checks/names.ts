import { displayPath, filesOf } from '../catalog/content.ts';
import { mediaFolder } from '../catalog/read-content.ts';
import { addressableName, storableName } from '../domain/addresses.ts';
import { anchorPattern } from '../domain/anchors.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { filePath } from '../schema/files.ts';
import { foundAt } from './file-fault.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'name-unstorable': {
    summary:
      'A name that is part of an address is one that no address can hold, Windows cannot store, or its server hides.',
    bad: 'guides/brewing/con/',
    good: 'guides/brewing/kettle/',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** What a folder, a claim or a term is called can be stored and served everywhere. */
export const names = defineRule({
  scope: ['topicFacts', 'optionFacts', 'treeFacts', 'guideFacts', 'guideWords', 'terms'],
  why: 'The site is a folder of files, and may be built on any machine and served by any: a page that one of them cannot store or will not give out is missing there.',
  findings,
  check: (content) => {
    const paths = [
      ...content.files.map(filePath),
      ...content.unreadable,
      ...[...content.media.keys()].map((path) => mediaFolder + path),
    ];
    return [
      ...[...new Set(paths.flatMap(oddPart))].map((path) => ({
        file: `${content.root}/${path}`,
        ...fileStart,
        ...fault(path.slice(path.lastIndexOf('/') + 1)),
      })),
      ...filesOf(content, 'optionFacts').flatMap((file) =>
        file.data.claims.flatMap(({ id = '' }, index) =>
          isOdd(id) ? [{ ...foundAt(content, file, ['claims', index, 'id']), ...fault(id) }] : [],
        ),
      ),
      ...filesOf(content, 'terms').flatMap((file) =>
        Object.keys(file.data)
          .filter((id) => anchorPattern.test(id) && isOdd(id))
          .map((id) => ({ file: displayPath(content, file), ...file.at([id]), ...fault(id) })),
      ),
    ];
  },
});

/** What is wrong with a name, and how to mend it. */
export function unstorable(name: string): { readonly message: string; readonly fix: string } {
  return {
    message: `"${name}" is a name that addresses cannot hold, Windows cannot store, or its web server hides.`,
    fix: `choose another: ${storableName(addressableName(name))}, say.`,
  };
}

function isOdd(name: string): boolean {
  return name !== '' && storableName(name) !== name;
}

function fault(name: string): Pick<Found, 'rule' | 'message' | 'fix'> {
  return { rule: 'name-unstorable', ...unstorable(name) };
}

/** A path up to its first name that is odd. Folders of guides alone may have any letters; others are anchors. */
function oddPart(path: string): string[] {
  const isNamed = path.startsWith('guides/')
    ? (part: string) => addressableName(part) === part
    : () => true;
  const parts = path.split('/');
  const index = parts.findIndex((part) => isOdd(part) || !isNamed(part));
  return index < 0 ? [] : [parts.slice(0, index + 1).join('/')];
}

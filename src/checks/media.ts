import { type Content, displayPath, type FileOf, filesOf } from '../catalog/content.ts';
import { useOneOf } from '../catalog/nearest.ts';
import { mediaFolder } from '../catalog/read-content.ts';
import { decoded } from '../domain/addresses.ts';
import { fileStart } from '../domain/diagnostic.ts';
import { isAttachmentName, isPictureName } from '../domain/media.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'image-missing': {
    summary: 'A picture is not there.',
    file: 'guides/cups/mugs/sv.md',
    bad: '![En mugg](/media/mugg.png)',
    good: '![En mugg](/media/mug.png)',
  },
  'attachment-idle': {
    summary: 'A file lies in media/ that nothing links to.',
    file: 'topics/tea/sv.mdx',
    bad: 'en kanna.',
    good: 'en [kanna](/media/pots.csv).',
    isAdvice: true,
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

const wordsKinds = ['siteWords', 'topicWords', 'optionWords', 'treeWords', 'guideWords'] as const;

type WordsFile = FileOf<(typeof wordsKinds)[number]>;

/** What words show is there, and what is there to be linked to is linked to. */
export const media = defineRule({
  scope: ['siteFacts', ...wordsKinds],
  why: 'A picture that is not there leaves a hole in the page. A file that nothing links to is published all the same, and found by nobody.',
  findings,
  check: (content) => {
    const files = wordsKinds.flatMap((kind): readonly WordsFile[] => filesOf(content, kind));
    const pictures = [...content.media.keys()]
      .filter(isPictureName)
      .map((name) => `/${mediaFolder}${name}`);
    return [
      ...files.flatMap((file) => imageFaults(content, file, pictures)),
      ...idle(content, files),
    ];
  },
});

function imageFaults(content: Content, file: WordsFile, pictures: readonly string[]): Found[] {
  return file.words.images.flatMap(({ address, at }): Found[] => {
    if (pictures.includes(decoded(address))) return [];
    const isOurs = address.startsWith(`/${mediaFolder}`);
    return [
      {
        file: displayPath(content, file),
        ...at,
        rule: 'image-missing',
        message: `The picture "${address}" is not there.`,
        fix:
          isOurs && pictures.length > 0
            ? `put it into ${mediaFolder}, or ${useOneOf(address, pictures)}`
            : `put the file into ${mediaFolder} and write its address as /${mediaFolder}<file>.`,
      },
    ];
  });
}

function idle(content: Content, files: readonly WordsFile[]): Found[] {
  const named = new Set(
    [
      ...files.flatMap(({ words }) => words.links.map(({ address }) => address)),
      ...filesOf(content, 'siteFacts').flatMap(({ data }) => data.footer.map(({ url }) => url)),
    ].map((address) => decoded(address.replace(/[?#].*$/, ''))),
  );
  return [...content.media.keys()]
    .filter((name) => isAttachmentName(name) && !named.has(`/${mediaFolder}${name}`))
    .map((name) => ({
      file: `${content.root}/${mediaFolder}${name}`,
      ...fileStart,
      rule: 'attachment-idle' as const,
      message: `Nothing links to "/${mediaFolder}${name}".`,
      fix: `link to it, [what it is](/${mediaFolder}${encodeURI(name)}), or remove it.`,
    }));
}

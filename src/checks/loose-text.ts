import { displayPath, filesOf } from '../catalog/content.ts';
import type { Words } from '../markdown/parse-words.ts';
import { defineRule, type Findings, type FoundOf } from './rule.ts';

const findings = {
  'text-loose': {
    summary: 'Text stands after a claim, and belongs to nothing.',
    file: 'topics/tea/options/green/sv.mdx',
    bad: '</Claim>\n\nMer om te.\n\n<Claim id="green-fussy">',
    good: '</Claim>\n\n<Claim id="green-fussy">',
  },
  'section-empty': {
    summary: 'A heading has no text below it.',
    file: 'topics/tea/en.mdx',
    bad: '{#both-teas}\n',
    good: '{#both-teas}\n\nYes, but [green tea](/tea/#green-cheap) takes over.\n',
  },
} as const satisfies Findings;

type Found = FoundOf<typeof findings>;

/** What stands among the claims of an option would be shown before all of them; and a heading promises something. */
export const looseText = defineRule({
  scope: ['topicWords', 'optionWords'],
  why: 'Claims are sorted for readers, and text that stands between them would end up elsewhere than where it was written; a heading without text leads nowhere.',
  findings,
  check: (content) => [
    ...filesOf(content, 'optionWords').flatMap((file) =>
      file.words.loose.map(
        (at): Found => ({
          file: displayPath(content, file),
          ...at,
          rule: 'text-loose',
          message: 'Text stands after a claim, and belongs to nothing.',
          fix: 'move it into the claim that it explains, before the first claim, or below a heading ## … {#anchor}.',
        }),
      ),
    ),
    ...[...filesOf(content, 'topicWords'), ...filesOf(content, 'optionWords')].flatMap((file) =>
      emptySections(file.words).map(
        ({ at }): Found => ({
          file: displayPath(content, file),
          ...at,
          rule: 'section-empty',
          message: 'A heading has no text below it.',
          fix: 'write what it promises, or remove it.',
        }),
      ),
    ),
  ],
});

/** Sections that hold neither text nor claims. */
function emptySections({ sections, claims }: Words): Words['sections'] {
  return sections.filter(({ id, at, body }, index) => {
    const next = sections[index + 1]?.at.line ?? Number.POSITIVE_INFINITY;
    const holdsClaim = claims.some((claim) => claim.at.line > at.line && claim.at.line < next);
    return id !== '' && body.markdown === '' && !holdsClaim;
  });
}

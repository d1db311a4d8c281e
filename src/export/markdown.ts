/** Pages as Markdown: the same words, for tools and for pasting. */

import { type Assessment, type Feature, saidOf } from '../domain/assessment.ts';
import {
  type Catalog,
  claimPath,
  othersOnCriterion,
  type PlacedClaim,
  type Topic,
} from '../domain/catalog.ts';
import { citationsOf } from '../domain/citations.ts';
import { type Claim, claimKinds } from '../domain/claim.ts';
import { compareOptions, featurePath } from '../domain/comparison.ts';
import { datesPath, deadlinesOf } from '../domain/dates.ts';
import { evidenceOf, type Sourced } from '../domain/evidence.ts';
import { type Flow, flowSteps } from '../domain/flow.ts';
import { chaptersOf, type Guide } from '../domain/guide.ts';
import { escapeMarkdown } from '../domain/markdown-text.ts';
import {
  alternativesOf,
  claimsOfKind,
  complementsOf,
  fullTitle,
  type Option,
  shortTitle,
  withdrawnOptionsOf,
} from '../domain/option.ts';
import type { Prose, Section } from '../domain/prose.ts';
import type { Source } from '../domain/source.ts';
import { kindText, ownMark, stanceText } from '../i18n/own-words.ts';
import {
  deadlineDate,
  evidenceText,
  lifecycleText,
  type PageContext,
  sourceByline,
} from '../i18n/page-context.ts';
import { resolveLinks } from '../markdown/render.ts';

/** The front page. */
export function siteMarkdown({ site, topics }: Catalog, page: PageContext): string {
  const { title, introduction } = site.words[page.locale];
  return blocks(
    `# ${title}`,
    prose(introduction, page),
    `## ${page.t('home.topics')}`,
    topics
      .map((topic) => {
        const { question, description } = topic.words[page.locale];
        return `- ${link(question, `/${topic.id}/`, page)}: ${description}`;
      })
      .join('\n'),
  );
}

/** The page of a topic: comparison, options with their claims, sections. */
export function topicMarkdown(topic: Topic, page: PageContext): string {
  const { t, locale } = page;
  const words = topic.words[locale];
  return blocks(
    `# ${words.question}`,
    prose(words.introduction, page),
    `## ${t('comparison.title')}`,
    comparisonTable(topic, page),
    ...topic.sections.map((section) => sectionMarkdown(section, `/${topic.id}/`, '###', page)),
    ...alternativesOf(topic).map((option) => optionSection(topic, option, 2, page)),
    ...complementSection(topic, page, (option) => optionSection(topic, option, 3, page)),
    ...withdrawnOptionsOf(topic).map((option) => optionSection(topic, option, 2, page)),
  );
}

function optionSection(topic: Topic, option: Option, level: 2 | 3, page: PageContext): string {
  const title = fullTitle(option, page.locale);
  return blocks(
    `${'#'.repeat(level)} ${link(title, `/${topic.id}/#${option.id}`, page)}`,
    retirement(topic, option, page),
    stanceMarkdown(option, page),
    prose(option.words[page.locale].introduction, page),
    ...claimSections(topic, option, level + 1, page),
    claimList(option.withdrawn, option, topic, page),
  );
}

/** What complements a topic's alternatives, each told in some way; nothing where nothing does. */
function complementSection(
  topic: Topic,
  { t }: PageContext,
  tell: (option: Option) => string,
): string[] {
  const complements = complementsOf(topic);
  if (complements.length === 0) return [];
  return [`## ${t('complement.title')}`, t('complement.description'), ...complements.map(tell)];
}

/** The page of an option: where it stands, what it needs, how its data flows, and its claims. */
export function optionMarkdown(topic: Topic, option: Option, page: PageContext): string {
  const { t, locale } = page;
  const { words, sources, lifecycle, flow, sections } = option;
  const path = `/${topic.id}/options/${option.id}/`;
  return blocks(
    `# ${fullTitle(option, locale)}`,
    retirement(topic, option, page),
    stanceMarkdown(option, page),
    prose(words[locale].introduction, page),
    citing(sources, page),
    option.kind === 'complement' ? `${t('complement.kind')}: ${t('complement.one')}` : '',
    lifecycle ? `${t('option.lifecycle')}: ${lifecycleText(lifecycle, page)}` : '',
    citing(lifecycle?.sources ?? [], page),
    deadlineList(topic, option, page),
    ...sections.map((section) => sectionMarkdown(section, path, '##', page)),
    flow ? flowMarkdown(flow, path, page) : '',
    ...claimSections(topic, option, 2, page),
  );
}

/** That an option was taken back, when, and what takes its place. */
function retirement(topic: Topic, { retired }: Option, page: PageContext): string {
  if (!retired) return '';
  const { t, locale } = page;
  const successor = topic.options.find(({ id }) => id === retired.replacedBy);
  const said = `${t('claim.withdrawn', { date: page.date(retired.date) })}.`;
  if (!successor) return said;
  const address = `/${topic.id}/options/${successor.id}/`;
  return `${said} ${t('claim.replacedBy')} ${link(fullTitle(successor, locale), address, page)}.`;
}

/** What the organisation of the site has come to, and why. */
function stanceMarkdown({ stance }: Option, page: PageContext): string {
  if (!stance) return '';
  const date = stance.date ? ` ${page.date(stance.date)}` : '';
  return `**${stanceText(stance, page)}.** ${stance.reason[page.locale]}${date}`;
}

function deadlineList(topic: Topic, option: Option, page: PageContext): string {
  const items = deadlinesOf(topic.dates, option.id).map((deadline) => {
    const { id, label } = deadline;
    return `- ${deadlineDate(deadline, page)}: ${link(label[page.locale], datesPath(topic.id, id), page)}`;
  });
  return items.length > 0 ? blocks(`${page.t('dates.deadlines')}:`, items.join('\n')) : '';
}

function flowMarkdown(flow: Flow, path: string, page: PageContext): string {
  const steps = flowSteps(flow, page.locale).map(
    ({ from, to, label }, index) => `${index + 1}. ${from} → ${to}: ${label}`,
  );
  return blocks(
    `## ${link(page.t('option.flow'), `${path}#flow`, page)}`,
    steps.join('\n'),
    citing(flow.sources, page),
  );
}

function claimSections(topic: Topic, option: Option, level: number, page: PageContext): string[] {
  return claimKinds.flatMap((kind) => [
    `${'#'.repeat(level)} ${page.t(`claim.${kind}s`, { option: shortTitle(option, page.locale) })}`,
    claimList(claimsOfKind(option, kind), option, topic, page) || page.t('claim.none'),
  ]);
}

/**
 * The page of a topic's comparison: by criterion what is claimed of the alternatives, and what they can do;
 * then the same of what complements them.
 */
export function comparisonMarkdown(topic: Topic, page: PageContext): string {
  const { t, locale } = page;
  return blocks(
    `# ${t('comparison.of', { topic: topic.words[locale].title })}`,
    t('comparison.description'),
    ...compareOptions(topic).rows.flatMap(({ criterion, cells, features }) => [
      `## ${criterion.label[locale]}`,
      ...cells.flatMap(({ option, claims, gap }) => {
        const said = claims.length > 0 ? claimList(claims, option, topic, page) : gap?.[locale];
        return said ? [`### ${shortTitle(option, locale)}`, said] : [];
      }),
      ...features.map((feature) => featureSection(feature, topic, page)),
    ]),
    ...complementSection(topic, page, (option) =>
      blocks(
        `### ${fullTitle(option, locale)}`,
        claimList(option.claims, option, topic, page),
        topic.features
          .flatMap((feature) =>
            assessmentLine(
              link(feature.label[locale], featurePath(topic, feature), page),
              option,
              feature.assessments.get(option.id),
              page,
            ),
          )
          .join('\n'),
      ),
    ),
  );
}

function featureSection(
  { id, label, assessments }: Feature,
  topic: Topic,
  page: PageContext,
): string {
  const { locale } = page;
  const lines = alternativesOf(topic).flatMap((option) =>
    assessmentLine(shortTitle(option, locale), option, assessments.get(option.id), page),
  );
  return blocks(`### ${link(label[locale], featurePath(topic, { id }), page)}`, lines.join('\n'));
}

function assessmentLine(
  of: string,
  option: Option,
  assessment: Assessment | undefined,
  page: PageContext,
): string[] {
  if (!assessment) return [];
  const { word, note } = saidOf(assessment, page.locale, (value) =>
    page.t(`feature.value.${value}`),
  );
  const words = [
    word.replace(/\.?$/, '.'),
    note,
    citing(assessment.sources, page),
    bearing(assessment, option, page),
  ];
  return [`- ${of}: ${words.filter(Boolean).join(' ')}`];
}

/** The page of a guide, in a language that it is there in. */
export function guideMarkdown({ id, words, sources, passages }: Guide, page: PageContext): string {
  const guide = words[page.locale];
  if (!guide) return '';
  return blocks(
    `# ${guide.title}`,
    prose(guide.introduction, page),
    citing(sources, page),
    ...chaptersOf(guide.sections).flatMap((chapter) => [
      ...chapter.flatMap((section) => {
        const path = `/guides/${id}/#${section.id}`;
        const heading = link(escapeMarkdown(section.title), path, page);
        return [`${'#'.repeat(section.depth)} ${heading}`, prose(section.body, page)];
      }),
      citing(passages.get(chapter[0]?.id ?? '')?.sources ?? [], page),
    ]),
  );
}

function sectionMarkdown(
  { id, words, sources, origin }: Section,
  path: string,
  level: '##' | '###',
  page: PageContext,
): string {
  const { title, body } = words[page.locale];
  return blocks(
    `${level} ${link(title, `${path}#${id}`, page)}`,
    ownMark({ origin }, page) ?? '',
    prose(body, page),
    citing(sources, page),
  );
}

/** The card of a claim. */
export function claimMarkdown(catalog: Catalog, placed: PlacedClaim, page: PageContext): string {
  const { t, locale } = page;
  const { claim, option } = placed;
  const { alone, explanation } = claim.words[locale];
  const linked = (items: readonly (readonly [title: string, path: string])[]) =>
    items.map(([title, path]) => `- ${link(title, path, page)}`).join('\n');
  const others = linked(
    othersOnCriterion(placed).map((other) => [
      other.claim.words[locale].alone.text,
      claimPath(other),
    ]),
  );
  const citations = linked(
    citationsOf(catalog, placed).map(({ title, path }) => [title[locale], path]),
  );
  return blocks(
    `# ${alone.text}`,
    [
      claim.published?.code,
      kindText(claim, page),
      option.words[locale].title,
      claim.criterion.label[locale],
    ]
      .filter(Boolean)
      .join(' · '),
    claim.withdrawn ? t('claim.withdrawn', { date: page.date(claim.withdrawn.date) }) : '',
    explanation ? prose(explanation, page) : '',
    link(t('card.inContext', { option: shortTitle(option, locale) }), claimPath(placed), page),
    citing(claim.sources, page),
    bearing(claim, option, page),
    others &&
      blocks(`## ${t('card.others', { criterion: claim.criterion.label[locale] })}`, others),
    citations && blocks(`## ${t('card.citedBy')}`, citations),
  );
}

function comparisonTable(topic: Topic, page: PageContext): string {
  const { t, locale } = page;
  const { options, rows } = compareOptions(topic);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row([t('comparison.criterion'), ...options.map((option) => fullTitle(option, locale))]),
    row(['---', ...options.map(() => '---')]),
    ...rows.map(({ criterion, cells }) =>
      row([
        criterion.label[locale],
        ...cells.map(({ claims, gap }) =>
          claims.length === 0
            ? gap
              ? escapeMarkdown(gap[locale])
              : t('comparison.empty')
            : claims
                .map((claim) => {
                  const text = claim.words[locale].sentence.text.replaceAll('|', '\\|');
                  return `${kindText(claim, page)}: ${link(text, claimPath({ claim, topic }), page)}`;
                })
                .join('<br>'),
        ),
      ]),
    ),
  ].join('\n');
}

function claimList(
  claims: readonly Claim[],
  option: Option,
  topic: Topic,
  page: PageContext,
): string {
  return claims
    .map((claim) => {
      const { sentence, explanation } = claim.words[page.locale];
      const withdrawn = claim.withdrawn
        ? page.t('claim.withdrawn', { date: page.date(claim.withdrawn.date) })
        : '';
      const body = blocks(
        `${link(claim.published?.code ?? claim.id, claimPath({ claim, topic }), page)} ${prose(sentence, page)}`,
        withdrawn,
        ownMark(claim, page) ?? '',
        explanation ? prose(explanation, page) : '',
        citing(claim.sources, page),
        bearing(claim, option, page),
      );
      return `- ${body.trimEnd().replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;
    })
    .join('\n\n');
}

export function citing(sources: readonly Source[], page: PageContext): string {
  if (sources.length === 0) return '';
  const list = sources.map((source) => {
    const { title, url } = source;
    const byline = sourceByline(source, page);
    return `${url ? `[${title}](${url})` : title}${byline && ` (${byline})`}`;
  });
  return `${page.t('source.list', { count: sources.length })} ${list.join('; ')}`;
}

/** How well something that is said of an option is borne out. */
function bearing(of: Sourced, { makers }: Option, page: PageContext): string {
  const evidence = evidenceOf(of, makers);
  return evidence ? evidenceText(evidence, page) : '';
}

export function prose({ markdown }: Prose, page: PageContext): string {
  return resolveLinks(markdown, (path) => whole(path, page));
}

export function link(text: string, path: string, page: PageContext): string {
  return `[${text}](${whole(path, page)})`;
}

function whole(path: string, page: PageContext): string {
  return page.permanent(page.href(path));
}

export function blocks(...texts: readonly string[]): string {
  return `${texts
    .map((text) => text.trimEnd())
    .filter(Boolean)
    .join('\n\n')}\n`;
}

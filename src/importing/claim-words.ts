/**
 * Words that say which side of a comparison something stands on: of headings, of leads, of heads of columns
 * and of anchors, in the languages that documents come in, broken by a translation or not.
 */

import type { ClaimKind } from '../domain/claim.ts';

/** What an argument says of its option; neutral ones are no claims of ours. */
export type Stance = ClaimKind | 'neutral';

export interface Side {
  readonly kind: Stance;
  /** What is said besides: `CMG-fördelar` → `CMG`. */
  readonly name: string;
  /** Whether the word is often used of other things, and says little alone. */
  readonly isWeak: boolean;
  /** Whether all there is of it is a sign before a line of its own, as states and lists of work have too. */
  readonly isMark?: true;
  /** Whether it tells when or why to use something: beside arguments it is none. */
  readonly isUse?: true;
}

interface Words {
  /** Hardly used of anything else. */
  readonly strong: string;
  /** Used of much else. */
  readonly weak: string;
  /** As all that is said. */
  readonly alone: string;
}

const words: Readonly<Record<Stance, Words>> = {
  advantage: {
    strong:
      'advantage advantages pros upside upsides fördel fördelar fördelarna pluspunkt pluspunkter fordel fordeler ' +
      'fordelene fordele vorteil vorteile avantage avantages ventaja ventajas vantaggi vantagens voordeel voordelen ' +
      'edut zalety výhody',
    weak:
      'benefit benefits strength strengths merits positives styrka styrkor styrkorna styrker stärken vinster ' +
      'möjligheter nytta',
    alone: 'pro plus pluses for för positive positiv positivt positiva good bra proffs gains + (+)',
  },
  disadvantage: {
    strong:
      'disadvantage disadvantages cons drawback drawbacks downside downsides nackdel nackdelar nackdelarna ' +
      'minuspunkt minuspunkter ulempe ulemper ulempene nachteil nachteile inconvénient inconvénients désavantages ' +
      'desventaja desventajas svantaggi desvantagens nadeel nadelen haitat wady nevýhody',
    weak:
      'weakness weaknesses limitation limitations shortcomings demerits negatives challenges tradeoffs trade-offs caveats risks ' +
      'svaghet svagheter begränsning begränsningar begränsningarna brister utmaningar risker svakheter ' +
      'begrensninger svagheder begrænsninger schwächen einschränkungen risiken beperkingen',
    alone:
      'con contra kontra minus minuses against emot mot negative negativ negativt negativa bad dåligt kon kons - (-) – −',
  },
  neutral: { strong: '', weak: '', alone: 'neutral neutralt' },
};

interface KnownWord {
  readonly kind: Stance;
  readonly isWeak: boolean;
}

const stances = ['advantage', 'disadvantage', 'neutral'] as const;

function tableOf(pick: (words: Words) => readonly (readonly [string, boolean])[]) {
  return new Map<string, KnownWord>(
    stances.flatMap((kind) =>
      pick(words[kind]).flatMap(([list, isWeak]) =>
        list
          .split(' ')
          .filter(Boolean)
          .map((word) => [word, { kind, isWeak }] as const),
      ),
    ),
  );
}

const known = tableOf(({ strong, weak }) => [
  [strong, false],
  [weak, true],
]);
const alone = tableOf((list) => [[list.alone, true]]);

/** What leads on from the word to what it is about, and what only weighs it. */
const joiners =
  /^(?:med|av|för|hos|i|of|with|for|to|in|on|the|a|an|att|using|use|är|are|include|includes|der|des|de|la|les|med|ved|von)$/i;
const weights =
  /^(?:key|main|major|potential|possible|some|other|further|additional|general|primary|the|its|our|notable|known|important|viktigaste|viktiga|största|möjliga|andra|övriga|kända|några|hovedsakelige|of|overall)$/i;
const consequences =
  /^(?:consequences?|aspects?|points?|sides?|effects?|konsekvenser|sidor|impacts?)$/i;

/** What is said before the one word that tells the side: `Argument för`, `What is good`. */
const leadIn =
  /^(?:arguments?|argumenter|argumenten|skäl(?:en)?|reasons?|the case|case|det som (?:är|talar)|vad som (?:är|talar)|talar|what(?:.s| is| speaks)|grunner)\s+(?=\S+$)/i;

/** What a test finds wrongly, or misses: `False positives`. */
const verdict =
  /(?<!\p{L})(?:false|true|falskt?|falska|sant?|sanna|falske|falsch\p{L}*)[\s-]+(?:positiv|negativ)/iu;

/** A longer heading is about something else. */
const longest = 9;

/** The side that a heading, a lead or the head of a column names; undefined for one that names both. */
export function sideIn(text: string): Side | undefined {
  const whole = text
    .replaceAll(/[\u00ad\u200b]/g, '')
    .replaceAll(/[✅✔☑➕👍]\ufe0f?/gu, ' + ')
    .replaceAll(/[❌✖✗➖👎⛔]\ufe0f?/gu, ' − ')
    .trim()
    .replace(/\s*[::]+\s*$/, '')
    .replaceAll(/(?<=\p{L})\(\p{Ll}{1,3}\)/gu, '')
    .replace(leadIn, '');
  if (verdict.test(whole)) return undefined;
  const sign = alone.get(whole.toLowerCase());
  if (sign) return { ...sign, name: '' };
  const use = useIn(whole);
  if (use) return use;
  const parts = wordsOf(whole);
  if (parts.length === 0 || parts.length > longest) return undefined;
  const [only, tail] = parts.filter((part) => !weights.test(part));
  const exact = only === undefined ? undefined : alone.get(only.toLowerCase());
  if (exact && (tail === undefined || consequences.test(tail)) && parts.length <= 2) {
    return { ...exact, name: '' };
  }
  const kinds = parts.map((part) => known.get(part.toLowerCase()));
  const at = kinds.findIndex((kind) => kind !== undefined);
  const found = kinds[at];
  // One that names both is neither.
  if (!found || kinds.some((other) => other && other.kind !== found.kind)) return undefined;
  if (namesBoth(parts)) return undefined;
  if (at !== 0 && at !== parts.length - 1 && !weights.test(parts[0] ?? '')) return undefined;
  const rest = parts.filter((_, index) => index !== at);
  while (rest[0] !== undefined && (joiners.test(rest[0]) || weights.test(rest[0]))) rest.shift();
  return { ...found, name: rest.join(' ') };
}

/** The side of what follows a sentence: `This way has the following drawbacks:`. */
export function sideOfSentence(text: string): Side | undefined {
  const line = text.trim();
  if (!/[::]$/.test(line) || isPointer(line)) return undefined;
  // What a sentence says before its last comma or stop leads to nothing.
  const parts = wordsOf(line.split(/[.!?]\s/).at(-1) ?? '');
  if (parts.length < 2 || parts.length > 24) return undefined;
  const found = parts.flatMap((part) => known.get(part.toLowerCase()) ?? []);
  const [first] = found;
  const isDenied = parts.some((part) =>
    /^(?:no|not|without|inga|inte|utan|overcome|avoid|mitigate)$/i.test(part),
  );
  if (!first || isDenied || found.some(({ kind }) => kind !== first.kind)) return undefined;
  return { ...first, name: '', isWeak: true };
}

/** Whether a heading speaks of both sides: `Pros and cons`, `För- och nackdelar`. */
export function namesBothSides(text: string): boolean {
  const parts = wordsOf(text);
  const kinds = new Set(parts.flatMap((part) => known.get(part.toLowerCase())?.kind ?? []));
  const pair = text
    .split(/[\s/&]+|(?<=[+])(?=[-−–])/u)
    .map((one) => alone.get(one.toLowerCase())?.kind);
  const isPair =
    pair.length === 2 && pair[0] !== undefined && pair[1] !== undefined && pair[0] !== pair[1];
  return kinds.size > 1 || namesBoth(parts) || isPair;
}

function namesBoth(parts: readonly string[]): boolean {
  const at = parts.findIndex((part) => /^för$/i.test(part));
  return at >= 0 && /^(?:och|&|og)$/i.test(parts[at + 1] ?? '');
}

/** The words of a heading; those that a translation broke are whole again: `nack delar`. */
function wordsOf(text: string): string[] {
  const parts = text
    .split(/\s+/)
    .flatMap((word) =>
      known.has(word.toLowerCase()) ? [word] : word.split(/(?<=\p{L})[-–](?=\p{L})/u),
    )
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N}).]+$/gu, ''))
    .filter(Boolean);
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before !== undefined && known.has((before + part).toLowerCase())) {
      whole.splice(-1, 1, before + part);
    } else whole.push(part);
  }
  return whole;
}

const notFor = [
  // Why an option was not chosen tells of a decision.
  /^(?:when|where|why)\s+(?:you\s+)?(?:not(?!\s+(?:chosen|selected|picked|adopted|taken))|to\s+avoid|should\s*n.t|should\s+not|(?:should\s+)?(?:you\s+)?not)\b/i,
  /^(?:when|where)\s+(?:you\s+)?(?:should\s+)?(?:not|avoid)\b/i,
  /^(?:varför\s+inte|hvorfor\s+ikke)\b(?!\s+(?:vald|valdes|valgt))/i,
  /^(?:do\s+not|don.t|never)\s+(?:use|choose|pick)\b/i,
  /^avoid\b.{0,40}\b(?:when|if|for)$/i,
  /^(?:avoid|not)\s+(?:when|if|for|suitable|suited|recommended|ideal|a\s+good\s+fit|appropriate)\b/i,
  /^(?:bad|poor|wrong|worst)\s+(?:for|fit|choice|when)\b/i,
  /^(?:när|då)\b.{0,30}\binte\b/i,
  /^(?:använd|välj|passar|lämpar\s+sig|lämpligt?)\s+inte\b/i,
  /^(?:undvik|olämpligt?)\b.{0,30}\b(?:när|om|för)?$/i,
  /^(?:når|ikke)\b.{0,30}\bikke\b/i,
];
const useFor = [
  /^(?:why|varför|hvorfor)$/i,
  /^(?:when|where)\s+(?:(?:you\s+)?(?:should|would)\s+)?(?:you\s+|i\s+|we\s+)?(?:to\s+)?(?:use|choose|consider|pick|prefer)\b/i,
  /^(?:use|choose|pick|prefer|consider)\b.{0,40}\b(?:when|if|for)$/i,
  /^(?:best|good|great|ideal|perfect|suitable|suited|appropriate|well[- ]suited|recommended)\s+(?:suited\s+)?(?:for|when|if|fit|choice)$/i,
  /^best\s+(?:suited\s+)?for$/i,
  /^(?:good|right)\s+fit(?:\s+(?:for|when|if))?$/i,
  /^(?:när|då)\s+(?:ska|bör|kan|passar|är)\b.{0,30}\b(?:använda|välja|användas|väljas|passar|lämpligt?)\b/i,
  /^(?:använd|välj)\b.{0,30}\b(?:när|om)$/i,
  /^(?:passar|lämpar\s+sig|lämpligt?)\s+(?:bra\s+|bäst\s+)?(?:för|när|om)$/i,
  /^(?:brukes|velg)\b.{0,30}\b(?:når|hvis)$/i,
];

/** `When to use`, `Använd inte när`. */
function useIn(text: string): Side | undefined {
  if (text.split(/\s+/).length > longest) return undefined;
  if (notFor.some((pattern) => pattern.test(text))) {
    return { kind: 'disadvantage', name: '', isWeak: true, isUse: true };
  }
  if (useFor.some((pattern) => pattern.test(text))) {
    return { kind: 'advantage', name: '', isWeak: true, isUse: true };
  }
  return undefined;
}

/** Whether a line sends readers elsewhere: what follows it are places to go to. */
export function isPointer(text: string): boolean {
  return /(?:^|[\s(])(?:see|see also|refer to|read more|learn more|more (?:information|details|about)|for more|next steps|related|se|se även|se också|läs mer|mer information|mer om|nästa steg|relaterat|se også|les mer)\b[^.!?]*[::]?\s*$/i.test(
    text,
  );
}

/** Whether a line leads to what to do, and not to what speaks for or against. */
export function isInstruction(text: string): boolean {
  return /\b(?:steps|following (?:requirements|prerequisites|steps|commands?|examples?)|mitigat\w+|to (?:solve|avoid|work around|reduce|overcome) (?:this|these|it|them)|for example|requirements|prerequisites|gör så här|följande steg|till exempel|krav)\b[^.!?]*[::]\s*$/i.test(
    text,
  );
}

/** Headings that weigh, conclude or introduce, and so are no options themselves. */
export function isNoOption(title: string): boolean {
  return /^(?:\W|\d|\.)*(?:(?:(?:positive|negative)\s+)?consequences?|decision(?:\s+outcome|\s+drivers)?|outcome|summary|conclusions?|recommendations?|context|overview|introduction|comparison|trade-?offs?|notes?|considerations?|rationale|analysis|discussion|evaluation|status|background|problem(?:\s+statement)?|more information|konsekvenser|beslut|sammanfattning|slutsats(?:er)?|bakgrund|jämförelse|översikt|inledning|diskussion|analys|rekommendation(?:er)?|bedömning|konsequenzen|entscheidung|kontext|hintergrund|zusammenfassung|fazit|empfehlung(?:en)?|bewertung|vergleich|überblick|einleitung|kontekst|beslutning|vurdering|anbefaling(?:er)?|konklusion|konklusjon|oppsummering|sammenligning|innledning)\s*:?$/i.test(
    title.trim(),
  );
}

/** Whether a heading says no more than that there are options. */
export function opensOptions(title: string): boolean {
  return /^(?:\W|\d|\.)*(?:(?:considered|other|rejected|discarded|possible|available|implementation|our)\s+)?(?:options?|alternatives?|optioner|alternativ(?:er|en)?|muligheder|muligheter|optionen)(?:\s+(?:considered|rejected))?\s*:?$|^(?:\W|\d|\.)*(?:övervägda|andra|förkastade|möjliga|vurderte|mulige|betrachtete|verworfene|mögliche)\s+(?:alternativ|alternativer|alternativen|optionen)\s*:?$/i.test(
    title.trim(),
  );
}

/** Whether a heading says that things are held against each other. */
export function saysCompared(text: string): boolean {
  return /(?<!\p{L})(?:compar\w*|versus|vs\.?|jämför\w*|which .* (?:choose|use)|choos\w+|välj\w*|alternativ\w*|sammenlign\w*|pros|cons|för- och nackdelar|differences?|skillnad\w*)(?!\p{L})/iu.test(
    text,
  );
}

/** The same in words that are used of little else: who is to choose may be to set something. */
export function saysAgainst(text: string): boolean {
  return /(?<!\p{L})(?:compar(?:ison|isons|ed|e|ing)|versus|vs\.?|jämför\p{L}*|differences?|skillnad\p{L}*|sammenlign\p{L}*|forskjell\p{L}*)(?!\p{L})/iu.test(
    text,
  );
}

/** Whether a heading asks, and so is no answer itself. */
export function asks(title: string): boolean {
  return /\?\W*$|^(?:\W|\d)*(?:how|where|which|what|whether|why|should (?:we|i|you)|hur|var|vilken|vilket|vilka|vad|varför|(?:ska|bör) (?:vi|man|jag)|hvordan|hvor|hvilken|hvilket|hvilke|hva|hvorfor)\s/i.test(
    title,
  );
}

/** Whether a heading is something to compare by, and no option. */
export function isCriterion(title: string): boolean {
  return /^(?:\W|\d|\.)*(?:ease of|costs?|pric(?:e|ing)|performance|security|scal(?:ing|ability)|infrastructure|maint\w+|complexity|reliability|usability|flexibility|licen[cs]\w*|compatibility|operations?|deployments?|development|testing|documentation|speed|availability|kostnad\w*|pris\w*|prestanda|säkerhet\w*|skalbarhet|underhåll\w*|drift\w*|användarvänlighet|komplexitet|tillgänglighet|utveckling|sikkerhet|ytelse|skalerbarhet|vedlikehold)(?!\p{L})/iu.test(
    title,
  );
}

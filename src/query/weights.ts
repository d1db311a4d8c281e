/**
 * Every weight and limit of the search, and of the index that it searches.
 *
 * `[−0.002, 0]` is what a number moves: how the mean reciprocal rank of 266 queries over 1,034 pages, 0.891, changes
 * with a fifth less and with a fifth more, or with one less and one more of a small whole number. An answer that
 * falls from the first place to the second is 0.002. Measured on the queries of `npm run bench:search`, while Pagefind
 * still stemmed and extended words; a dash, or nothing, stands for what has not been measured.
 */

import type { ContentType, Role } from './facets.ts';

/** What is read of a query. */
export const queryLimits = {
  /** Letters: nobody types more, and what comes after is not searched for. */
  letters: 2000,
  words: 16,
  /** Letters of a word: a single one is the beginning of a word that is not typed yet. */
  shortest: 2,
  /** Words after a verb among which its particle may be. */
  particle: 3,
  /** Letters of what a record may be called just so. */
  name: 200,
};

/** How far each form of a word stands for it, as it was typed. */
export const formWeights = {
  /** Another form of the same word. */
  inflected: 0.95,
  /** Another word with the same stem: `användare` for `används`. */
  related: 0.3,
};

/** Forms that a word is searched for in besides that which was typed, the most frequent: each is a search. */
export const formLimits = { inflected: 5, related: 1 };

/** How far each thing that is searched for in the place of a word stands for it: 1 is the word itself. */
export const alternativeWeights = {
  /** The parts of a compound: `klient hantering` for `klienthantering`. [−0.002, –] */
  parts: 0.85,
  /** Words apart written together, or the parts of what the site writes apart. [0.001, 0] */
  joined: 1,
  /** A verb without the particle that makes another of it: `starta` for `starta om`. */
  withoutParticle: 0.3,
  /** What the last word may become while it is typed; less where it is a word already. */
  begun: 0.8,
  begunWord: 0.3,
  /** A word of which the site has but the stem, where another is near. */
  onlyStem: 0.3,
  /** A word that is one letter away, and two. [0, –] and [0, 0] */
  oneLetter: 0.85,
  twoLetters: 0.7,
};

/** How much is searched for besides the words of a query: each is a file to fetch. */
export const alternativeLimits = {
  /** Things that one word is searched as, itself included. [−0.007, 0] */
  ofWord: 6,
  /** Things that a query is searched as besides its own words: of each word its surest. [0.002, 0] */
  others: 12,
  /** Words that are looked up as one name: `hanteringsplats för molntjänster`. [0, 0] */
  nameWords: 4,
  /** Words that are tried as one compound. [0, 0] */
  joinedWords: 3,
  /** How far a name stands for a word at least that is tried in a compound in its place: synonyms stand less. */
  sureName: 0.6,
  /** Records that have a word so often that of names which are less sure but so many are looked for. */
  often: 30,
  ofOften: 2,
  /** Letters of a part of a compound that the site never writes: two of them may be any ending. [0, −0.001] */
  shortestPart: 3,
  /** Digits of a number that may be typed together with a word: shorter ones stand everywhere. */
  shortestNumber: 2,
  /** Words that the last one may become. */
  begun: 4,
  /** Records that have a compound and make it needless to look for its parts. [0, 0] */
  enough: 10,
  /** The share of the records in which a word says too little to be searched for: as typed, … [0, –] */
  everywhere: 0.9,
  /** … if it says little anyway, and … [0, 0] */
  everywhereWeak: 0.3,
  /** … as another name of what was typed. [0, −0.001] */
  everywhereOther: 0.5,
};

/** When and how words are taken for typing errors. */
export const correctionLimits = {
  /** Letters of the shortest words in which one wrong letter is forgiven, and two. */
  oneLetter: 4,
  twoLetters: 8,
  /** Letters that a form has at most beyond what it shares with another of the same word. */
  ending: 3,
  /** Words that are tried in the place of one that the site does not have. [0, 0] */
  words: 3,
  /** The share of the records below which a word of the site's own may be an error, … [0, 0] */
  rare: 1 / 300,
  /** … of one that so many times as many records have. [0, 0] */
  timesAsFrequent: 20,
};

/** Phrases: each word more may double the forms in which one is searched for. [0, 0] */
export const phraseLimits = { forms: 8 };

/**
 * How Pagefind weighs a word by where and how often it stands: BM25, and more for the title and for other
 * names.
 * @see https://pagefind.app/docs/ranking/
 */
export const fieldRanking = {
  /** [−0.002, 0] */
  termFrequency: 0.7,
  /** [0.001, 0.002] */
  pageLength: 0.8,
  /** [0.002, 0] */
  termSaturation: 1.2,
  /** [−0.002, −0.002] */
  termSimilarity: 2.5,
  /** All our words are without marks over letters: by so much, and 1, text counts beside fields. [0, 0] */
  diacriticSimilarity: 0.2,
  /** The title [0, 0.002], the names [−0.001, −0.001]; whole names are looked for by themselves. */
  metaWeights: { title: 2, names: 2.4, context: 1.2, code: 1.2, page: 0.1, whole: 0 },
};

/** How records are ranked by what Pagefind says of them. */
export const rankWeights = {
  /**
   * The power of the share of the query that a record has: what it loses by matching only a part.
   * [−0.002, −0.001]; without it −0.014.
   */
  coverage: 0.8,
  /**
   * The power of how far something stands for a word, by which the records that have it are counted: 0 counts all
   * alike, a great one only those that have the word itself.
   */
  likeness: 2,
  /** How much it gains by having all of the query in its title. [−0.001, −0.001]; without it −0.010. */
  inTitle: 0.8,
  /** How much it gains by having all of the query in one part of its text. */
  together: 0.8,
  /** How much it gains by having nothing else in its title, or in another name. [0, 0]; without it −0.023. */
  closeness: 1.7,
  /** What a word counts that says little. [0, 0]; as much as any other −0.003. */
  weak: 0.2,
  /** How many times as much a record counts that is called just what was typed. [0, 0]; without it −0.004. */
  calledSo: 3,
  /** The same of a record whose code stands among what was typed. */
  coded: 30,
  /** The same of a record with a heading that is just what was typed. */
  headedSo: 2,
  /** Records that are read for their closeness: each is a file to fetch, which is mostly shown then. [−0.001, 0] */
  closelyRead: 6,
};

/** How much more or less some kinds of content count: one scale for all, since they are of unlike length. */
export const typeBoosts: Partial<Record<ContentType, number>> = {
  claim: 1.1,
  option: 1.3,
  guide: 1.25,
  term: 0.8,
};

/** How much more pages count that lead on to others. */
export const roleBoosts: Partial<Record<Role, number>> = { overview: 1.15 };

/** The same where somebody tells of a fault: help comes before reasons. */
export const faultBoosts = {
  role: { fault: 4 },
  type: { claim: 0.5, term: 0.5, tree: 0.5, option: 0.5, comparison: 0.7, topic: 0.7, guide: 1.25 },
};

/**
 * How frequent words are spared where there are many records: to find thousands by one takes long. Sparing them
 * among the 1,034 pages moves −0.003; what is told below is told beside that.
 */
export const largeSite = {
  /** Records; among fewer all words are searched for alike. */
  records: 2000,
  /** Records that are searched in an instant. [0.001, 0.003] */
  instant: 500,
  /** The share of the records above which a word is frequent; among 1,034 it decides nothing. */
  frequent: 1 / 20,
  /** What stands less for what was asked is no measure for the rest. [0, 0] */
  trust: 0.8,
  /** Answers of Pagefind that are kept while one types. */
  kept: 100,
};

/** How much of what is found is shown. */
export const shownLimits = {
  /** Hits of several kinds that come before all others. */
  best: 3,
  /** Sections of a guide, with it. */
  sections: 3,
  /** Words of an excerpt, and the share of them before the first match. */
  excerpt: 26,
  before: 1 / 4,
};

/** How far one name stands for another when the index is made, by how we know of it. */
export const nameTrust = {
  /** [0, –] */
  glossary: 0.9,
  /** [0.001, –] */
  abbreviation: 0.9,
  /** Times the probability that it has been learned with. [0, –]; as good as without it 0. */
  learned: 0.9,
  /** [0, −0.001]; as good as without it −0.007. */
  everyday: 0.5,
  /** The same of a word in another language than the texts are in. */
  translated: 0.7,
};

/** Which names are kept. */
export const nameLimits = {
  /** Names that one is also searched as. [−0.004, –] */
  most: 4,
  /** Records that have a usual name: what fewer have is mostly a name and nothing else, and finds what is called so. */
  usual: 3,
  /** Names that an abbreviation is explained by: others are slips. */
  ofAbbreviation: 2,
  /** The share of the titles above which a word tells none from another: the name of a product. */
  common: 1 / 5,
  /** Titles; among fewer nothing is common. */
  fewTitles: 20,
};

/** What is taken for a compound when the index is made. */
export const compoundLimits = {
  /** Letters of a part: shorter ones begin and end too many words by chance. [−0.003, −0.003] */
  shortestPart: 4,
  /** Times that the site writes a part which no dictionary has. [−0.003, −0.002] */
  unknownPart: 3,
  /** Compounds that begin or end with a word before a dictionary may make one more of it. [0, −0.001] */
  attested: 3,
};

/** What is taken for a name when the index is made. */
export const properNames = {
  /** Times that it stands with a capital within sentences, … */
  least: 10,
  /** … and the share of all times that it stands within them. */
  share: 0.9,
};

/**
 * How words of another language are learned from names.
 * @see Brown et al. 1993, The Mathematics of Statistical Machine Translation: the first model
 */
export const learningLimits = {
  /** Rounds of expectation and maximisation. */
  rounds: 8,
  /** The probability below which a word stands for another by chance. */
  leastProbability: 0.3,
  /** Pairs of names in which two words must have come together. */
  seen: 2,
  /** The chance that a word says nothing of the other name, which keeps rare words from taking what is left. */
  nothing: 0.05,
};

/**
 * How the index is parted: a search fetches a file for each word that it looks for, and one for each hit that it shows.
 * Smaller files make the list of all longer, and a search of more words than one fetch more of them.
 */
export const wordFile = {
  /** Letters of JSON, where words that begin alike are not more. */
  letters: 7000,
};
/** The share of the records above which a word is frequent. */
export const postingLimits = { frequent: 1 / 10 };
/** Files of places are fetched for phrases alone. */
export const placesFile = { records: 2000 };
export const textFile = {
  /** Letters of a text that are shown together. */
  letters: 4000,
};
/** The share of the records in which a word stands at least that others may be meant for. */
export const nearWords = { records: 1 / 1000 };

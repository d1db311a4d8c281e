/** Every weight and limit of the search, and of the index that it searches. */

import type { ContentType } from './facets.ts';

/** What is read of a query. */
export const queryLimits = {
  /** Letters: nobody types more, and what comes after is not searched for. */
  letters: 2000,
  words: 16,
  /** Letters of a word: a single one is the beginning of a word that is not typed yet. */
  shortest: 2,
  /** Letters of what a record may be called just so. */
  name: 200,
};

/** How far each thing that is searched for in the place of a word stands for it: 1 is the word itself. */
export const alternativeWeights = {
  /** The parts of a compound: `klient hantering` for `klienthantering`. */
  parts: 0.85,
  /** Words apart written together, or the parts of what the site writes apart. */
  joined: 1,
  /** A word that is one letter away, and two. */
  oneLetter: 0.85,
  twoLetters: 0.7,
};

/** How much is searched for besides the words of a query: each is a file to fetch. */
export const alternativeLimits = {
  /** Things that one word is searched as, itself included. */
  ofWord: 6,
  /** Things that a query is searched as besides its own words. */
  others: 12,
  /** Words that are looked up as one name: `hanteringsplats för molntjänster`. */
  nameWords: 4,
  /** Words that are tried as one compound. */
  joinedWords: 3,
  /** Letters of a part of a compound that the site never writes: two of them may be any ending. */
  shortestPart: 3,
  /** Records that have a compound and make it needless to look for its parts. */
  enough: 10,
  /** The share of the records in which a word says too little to be searched for: as typed, … */
  everywhere: 0.9,
  /** … if it says little anyway, and … */
  everywhereWeak: 0.3,
  /** … as another name of what was typed. */
  everywhereOther: 0.5,
};

/** When and how words are taken for typing errors. */
export const correctionLimits = {
  /** Letters of the shortest words in which one wrong letter is forgiven, and two. */
  oneLetter: 5,
  twoLetters: 8,
  /** Words that are tried in the place of one that the site does not have. */
  words: 3,
  /** The share of the records below which a word of the site's own may be an error, … */
  rare: 1 / 300,
  /** … of one that so many times as many records have. */
  timesAsFrequent: 20,
};

/** Phrases: each word more may double the forms in which one is searched for. */
export const phraseLimits = { forms: 8 };

/**
 * How Pagefind weighs a word by where and how often it stands: BM25, and more for the title and for other
 * names.
 * @see https://pagefind.app/docs/ranking/
 */
export const fieldRanking = {
  termFrequency: 0.7,
  pageLength: 0.8,
  termSaturation: 1.2,
  termSimilarity: 2.5,
  diacriticSimilarity: 0.2,
  metaWeights: { title: 2, names: 2.4, context: 1.2, page: 0.1, whole: 0 },
};

/** How records are ranked by what Pagefind says of them. */
export const rankWeights = {
  /** The power of the share of the query that a record has: what it loses by matching only a part. */
  coverage: 0.8,
  /** How much it gains by having all of the query in its title. */
  inTitle: 0.8,
  /** How much it gains by having nothing else in its title, or in another name. */
  closeness: 1.7,
  /** What a word counts that says little. */
  weak: 0.2,
  /** How many times as much a record counts that is called just what was typed. */
  calledSo: 3,
  /** Records that are read for their closeness: each is a file to fetch, which is shown then. */
  closelyRead: 6,
};

/** How much more some records count: what one cites and chooses comes before what introduces it. */
export const typeBoosts: Partial<Record<ContentType, number>> = {
  claim: 1.3,
  option: 1.3,
  term: 0.75,
};

/** Words of a letter or two begin too many others: they are found where they stand themselves. */
export const shortWords = {
  /** Letters. */
  longest: 2,
  /** Words of a record that are taken for its title: longer ones say what they are about at their beginning. */
  title: 6,
};

/** How frequent words are spared where there are many records: to find thousands by one takes long. */
export const largeSite = {
  /** Records; among fewer all words are searched for alike. */
  records: 2000,
  /** Records that are searched in an instant. */
  instant: 500,
  /** The share of the records above which a word is frequent. */
  frequent: 1 / 20,
  /** What stands less for what was asked is no measure for the rest. */
  trust: 0.8,
  /** Answers of Pagefind that are kept while one types. */
  kept: 100,
};

/** How much of what is found is shown. */
export const shownLimits = {
  /** Sections of a guide, with it. */
  sections: 3,
  /** Records of a page, under its best. */
  below: 3,
  /** Words of an excerpt, and the share of them before the first match. */
  excerpt: 26,
  before: 1 / 4,
};

/** How far one name stands for another when the index is made, by how we know of it. */
export const nameTrust = {
  glossary: 0.9,
  abbreviation: 0.9,
  /** Times the probability that it has been learned with. */
  learned: 0.9,
  everyday: 0.5,
};

/** Which names are kept. */
export const nameLimits = {
  /** Names that one is also searched as. */
  most: 4,
  /** Names that an abbreviation is explained by: others are slips. */
  ofAbbreviation: 2,
  /** The share of the titles above which a word tells none from another: the name of a product. */
  common: 1 / 5,
  /** Titles; among fewer nothing is common. */
  fewTitles: 20,
};

/** What is taken for a compound when the index is made. */
export const compoundLimits = {
  /** Letters of a part: shorter ones begin and end too many words by chance. */
  shortestPart: 4,
  /** Times that the site writes a part which no dictionary has. */
  unknownPart: 3,
  /** Compounds that begin or end with a word before a dictionary may make one more of it. */
  attested: 3,
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
 * How many places of words a file of the index is to hold. A search fetches the list of all files and some eight
 * of them: fewer places make the list longer, more make each file larger, and the root of all places makes the
 * sum least.
 */
export const indexFile = {
  fewest: 500,
  /** Pagefind's own number, which makes files of 35 kB. */
  most: 20_000,
  /** Letters of a word of a text, with the space after it. */
  lettersOfWord: 7,
};

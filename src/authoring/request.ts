/** What an author asks to have made, and what may be wrong with that. */

export type EntryRequest =
  | TopicRequest
  | OptionRequest
  | ClaimRequest
  | GuideRequest
  | SectionRequest
  | TreeRequest
  | FeatureRequest
  | EstimateRequest
  | FlowRequest
  | LanguageRequest
  | VocabularyRequest
  | WordRequest;

/** A content folder of its own, which every other request is about. */
export interface SiteRequest {
  readonly kind: 'site';
  readonly folder: string;
  /** The first is where readers land. */
  readonly languages: readonly string[];
  /** What its first topic is called, begins its codes with and compares. */
  readonly topic: string;
  readonly prefix: string;
  readonly options: readonly string[];
}

export interface TopicRequest {
  readonly kind: 'topic';
  readonly id: string;
  /** What the codes of its claims begin with. */
  readonly prefix: string;
  readonly options: readonly string[];
  /** Empty where they are still to be chosen, as are the sources everywhere. */
  readonly criteria: readonly string[];
  readonly sources: readonly string[];
}

export interface OptionRequest {
  readonly kind: 'option';
  readonly topic: string;
  readonly id: string;
  readonly sources: readonly string[];
}

export interface ClaimRequest {
  readonly kind: 'claim';
  /** The option: `tea/green`. */
  readonly page: string;
  readonly id: string;
  /** Undefined where it is still to be chosen, as is the criterion. */
  readonly claimKind: string | undefined;
  readonly criterion: string | undefined;
  readonly sources: readonly string[];
}

export interface GuideRequest {
  readonly kind: 'guide';
  /** It may lie in folders: `planning/names`. */
  readonly id: string;
  readonly sections: readonly string[];
  /** Without facts: a text and no more, which needs no sources. */
  readonly isPlain: boolean;
  /** The topic that is to lead to it. */
  readonly topic: string | undefined;
  readonly sources: readonly string[];
}

export interface SectionRequest {
  readonly kind: 'section';
  /** What it stands on: `tea`, `tea/green`, `guides/planning`. */
  readonly page: string;
  readonly id: string;
  readonly sources: readonly string[];
}

export interface TreeRequest {
  readonly kind: 'tree';
  readonly topic: string;
  readonly id: string;
}

export interface FeatureRequest {
  readonly kind: 'feature';
  readonly topic: string;
  readonly id: string;
  readonly criterion: string | undefined;
  readonly sources: readonly string[];
}

export interface EstimateRequest {
  readonly kind: 'estimate';
  readonly topic: string;
}

export interface FlowRequest {
  readonly kind: 'flow';
  /** The option: `tea/green`. */
  readonly page: string;
  readonly sources: readonly string[];
}

/** The words of something that is there, in a language that it lacks. */
export interface LanguageRequest {
  readonly kind: 'language';
  readonly language: string;
  /** `tea`, `tea/green`, `tea/trees/which`, `guides/planning`, or `site`. */
  readonly page: string;
}

/** A word that is right though no dictionary knows it. */
export interface WordRequest {
  readonly kind: 'word';
  readonly word: string;
  /** Empty where it is a word of all that the site speaks. */
  readonly languages: readonly string[];
}

export interface VocabularyRequest {
  readonly kind: 'term' | 'source' | 'criterion';
  readonly id: string;
  /** The topic that is to compare by the criterion. */
  readonly topic?: string | undefined;
}

/** Why a request cannot be met. */
export interface RequestFault {
  /** What is wrong, as one sentence. */
  readonly message: string;
  /** How to mend it, as one sentence. */
  readonly fix: string;
}

/** A file as it is to be written. */
export interface Draft {
  /** Inside the content folder. */
  readonly path: string;
  readonly text: string;
  /** The line to go to, counted from 1. */
  readonly line: number;
  readonly isNew: boolean;
}

/** How a request is met: not at all where there is a fault. */
export interface Plan {
  readonly faults: readonly RequestFault[];
  /** Makes the files; only where there is no fault. */
  readonly drafts: () => readonly Draft[];
}

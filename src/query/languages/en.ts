import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import type { Language } from './language.ts';

export const english: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'get gets getting make need needed want use used using uses work works working find see show way best much many ' +
    'does different difference between help please possible able happen happens tell mean means via per come comes take takes give gives going never always ever really actually easiest worth up down off away over',
  faults:
    /\b(?:errors?|fail(?:s|ed|ing|ure)?|cannot|unable|problems?|troubleshoot\w*|broken|crash\w*|offline|disconnected|stuck|hangs?|lost|disappeared|timed? ?out|refused|unreachable|(?:stop|stops|stopped) \w+ing|no longer \w+s|0x[0-9a-f]+)\b|\b(?:can|does|do|is|will|did)(?: ?not|n t) \w+|\bnot (?:working|starting|connecting|installing|updating|showing)\b/u,
  faultTitles: /troubleshoot|known issues|common errors|error codes/u,
  comparing:
    'difference differences between compare compared comparison or versus vs and with to better over instead rather than choose pick',
  particles: 'up down in out off on away over',
  joints: [],
};

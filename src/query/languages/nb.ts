import { stemmer } from '@orama/stemmers/norwegian';
import { stopwords } from '@orama/stopwords/norwegian';
import type { Language } from './language.ts';

export const norwegian: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'får fikk fått gjør gjøre gjort går gå gått må måtte trenger trengs behøver finnes funker fungerer virker bruke bruker ' +
    'brukt brukes ser se vise viser finner kommer hjelp bør pleier burde betyr forskjell forskjellen beste best måte bra ' +
    'riktig mye mer flere ulike gjennom også isteden skjer både begge noen noe vite vet ' +
    'innebærer lar holder mangler styre bestemme slippe samtidig',
  faults:
    /\b(?:feil(?:en|kode|melding|sok\w*)?|problem\w*|odelagt|offline|henger|krasjer|mislyk\w*|0x[0-9a-f]+)\b|\b(?:fungerer|virker|starter|far|gar|kan|nar|kommer|vises|finner|svarer)(?: \w+)? (?:ikke|ingen|intet)\b/u,
  faultTitles: /feilsok|problemlos|kjente problem|feilkode/u,
  comparing:
    'forskjell forskjellen forskjeller sammenlign sammenligne sammenligning eller mot kontra versus vs og med mellom best',
  particles: 'om av på inn ut opp ned bort fram til igjen',
  joints: ['s', 'e'],
};

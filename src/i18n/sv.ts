/**
 * The words of the interface in Swedish. This dictionary is the type: the other languages must have
 * the same keys. Comments tell translators where a string stands.
 */
export const sv = {
  site: {
    /** First link of every page, seen on keyboard focus. */
    skip: 'Hoppa till innehållet',
    /** Accessible name of the language links. */
    languages: 'Språk',
    /** Accessible name of the header's link to the front page. */
    home: '{{name}}, startsida',
    /** Footer, before the name of the licence. */
    licence: 'Innehållets licens:',
    /** Above a printed page, before its address. */
    address: 'Adress:',
  },
  home: {
    topics: 'Ämnen',
    /** Under a topic in the list. */
    options: 'Alternativ: {{options}}',
  },
  topic: {
    /** Breadcrumb to the list of topics, and its accessible name. */
    all: 'Ämnen',
    breadcrumb: 'Du är här',
    /** Accessible name of the links to the parts of the page. */
    contents: 'På sidan',
  },
  comparison: {
    title: 'Jämförelsen',
    /** The table's caption: how much is compared, and how fresh it is. */
    options_one: '{{count}} alternativ',
    options_other: '{{count}} alternativ',
    criteria_one: '{{count}} kriterium',
    criteria_other: '{{count}} kriterier',
    caption: '{{options}}, {{criteria}}.',
    checked: 'Källorna kontrollerades senast {{date}}.',
    criterion: 'Kriterium',
    empty: 'Inget påstående',
  },
  claim: {
    advantage: 'Fördel',
    disadvantage: 'Nackdel',
    /** Headings of an option's two lists; `option` is its short name. */
    advantages: 'Fördelar med {{option}}',
    disadvantages: 'Nackdelar med {{option}}',
    none: 'Inga påståenden.',
    copy: 'Kopiera länk',
    copied: 'Länken har kopierats',
    /** Where the browser refuses the clipboard; a field with the link selected follows. */
    copyByHand: 'Kopiera länken här:',
    /** Accessible name of the anchor in the margin; its visible text is the code. */
    anchor: '{{code}} Länk till påståendet',
  },
  source: {
    /** Heading of all sources of a page, and what is said of each. */
    title: 'Källor',
    details: '{{publisher}}, daterad {{published}}. Kontrollerades senast {{checked}}.',
    /** Before a list of sources. */
    list_one: 'Källa:',
    list_other: 'Källor:',
  },
  search: {
    title: 'Sök',
    /** In the header, on what opens the search. */
    open: 'Sök i {{name}}',
    label: 'Sök',
    close: 'Stäng',
    /** A checkbox: the key can be turned off. */
    shortcut: 'Tangenten / öppnar sökningen',
    /** Filters; the first choice of each is `any`. */
    filters: 'Filtrera',
    option: 'Alternativ',
    kind: 'Slag',
    criterion: 'Kriterium',
    any: 'Alla',
    /** Before anything has been typed. */
    hint: 'Skriv ett ord ur ett påstående, ett alternativ eller ett ämne.',
    working: 'Söker …',
    found_one: '{{count}} träff',
    found_other: '{{count}} träffar',
    none: 'Inga träffar. Prova ett annat ord eller rensa filtren.',
    failed: 'Sökningen kunde inte läsas in. Kontrollera anslutningen och försök igen.',
    more: 'Visa fler träffar',
    all: 'Visa alla träffar på en egen sida',
    noScript: 'Sökningen behöver JavaScript. Allt annat på webbplatsen går att läsa utan.',
    results: 'Träffar',
    /** What a hit is, when it is not a claim. */
    topicHit: 'Ämne',
    optionHit: 'Alternativ',
    sectionHit: 'Avsnitt',
    description: 'Sök bland ämnen, alternativ och påståenden.',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder inte till någon sida. Länken kan vara felskriven, eller så har sidan flyttat.',
    home: 'Till startsidan',
    search: 'Sök efter sidan',
  },
  entrance: {
    title: 'Välj språk',
  },
} as const;

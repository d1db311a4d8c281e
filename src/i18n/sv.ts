/**
 * The words of the interface in Swedish. This dictionary is the type: the other languages must have
 * the same keys. Comments tell translators where a string stands.
 */
export const sv = {
  site: {
    /** Header: accessible name of its links, and on a phone the link to all of them in the footer. */
    sections: 'Webbplatsens delar',
    menu: 'Meny',
    /** Footer: headings of its columns, and what can be taken along. */
    map: 'Hela webbplatsen',
    trust: 'Kan du lita på det?',
    take: 'Ta med dig',
    data: 'Data (JSON)',
    markdown: 'Sidan som Markdown',
    feed: 'Ändringar (Atom)',
    /** First link of every page, seen on keyboard focus. */
    skip: 'Hoppa till innehållet',
    /** Accessible name of the language links. */
    languages: 'Språk',
    /** Accessible name of the header's link to the front page. */
    home: '{{name}}, startsida',
    /** Footer, and on paper before its address: the topic as one document. */
    document: 'Hela ämnet i ett dokument',
    /** Footer, before the name of the licence. */
    licence: 'Licens för innehållet:',
    /** Footer: who answers for the content. */
    owner: 'Ansvarig för innehållet: {{owner}}',
    contact: 'Kontakt',
    /** Footer: accessible name of the links that the site has of its own. */
    own: 'Mer från {{name}}',
    /** Above a printed page: its address and the day. */
    address: 'Adress:',
    printed: 'Utskriven',
    /** Values in the address of a page that could not be used; they follow. */
    dropped: 'Adressen innehöll värden som inte går att använda: {names}. Övriga används.',
  },
  home: {
    topics: 'Ämnen',
    /** Below the search: what somebody may look for. */
    examples: 'Till exempel:',
    /** Over one claim, in a frame. */
    specimen: 'Så ser ett påstående ut',
    /** Headings of lists: claims that were changed, guides, and what the site lists. */
    changed: 'Senast ändrat',
    lookUp: 'Slå upp',
    allGuides: 'Alla vägledningar',
    /** Where topics are listed by what they belong to: those that belong to nothing. */
    otherTopics: 'Övriga ämnen',
  },
  /** What has happened to claims, on a page for people. */
  news: {
    title: 'Nytt',
    /** Title of the page of one topic. */
    of: 'Nytt: {{topic}}',
    description:
      'Påståenden som har införts, ändrats, omvärderats eller tagits tillbaka, dag för dag.',
    none: 'Inget påstående är publicerat än.',
    /** Link below the latest few. */
    all: 'Allt nytt',
  },
  /** The page that tells what has become of what a decision rests on. */
  decision: {
    title: 'Har något ändrats sedan beslutet?',
    /** Link to it in the foot. */
    short: 'Ändrat sedan beslutet',
    description:
      'Klistra in ett beslutsdokument, så visar sidan vilka av påståendena i det som har ändrats eller dragits tillbaka sedan dess, och vilka som har tillkommit.',
    record: 'Klistra in beslutsdokumentet, eller koderna ur det',
    file: 'Eller öppna det från en fil',
    date: 'När beslutet fattades',
    dateHint: 'Behövs bara om det inte står i dokumentet.',
    private: 'Dokumentet läses i webbläsaren och skickas ingenstans.',
    submit: 'Visa vad som har ändrats',
    noScript:
      'Utan skript kan sidan inte läsa något dokument. Allt som har hänt står dag för dag under',
    result: 'Sedan beslutet',
    changed_one: '{{count}} påstående har ändrats, tillkommit eller dragits tillbaka.',
    changed_other: '{{count}} påståenden har ändrats, tillkommit eller dragits tillbaka.',
    unchanged_one: '{{count}} påstående är som det var.',
    unchanged_other: '{{count}} påståenden är som de var.',
    none: 'Inget av påståendena har ändrats.',
    nothing: 'Texten hänvisar inte till något påstående. En kod ser ut så här: {code}.',
    unknown: 'Inget påstående har koden: {codes}.',
    undated:
      'Det går inte att säga om de här har ändrats, eftersom dokumentet varken har versioner eller datum: {codes}. Fyll i när beslutet fattades.',
    replacedBy: 'Ersatt av {codes}.',
    before: 'Då',
    after: 'Nu',
    /** Where the answers of the decision lead today. */
    tree: {
      same: 'Med samma svar leder beslutsträdet fortfarande till ”{outcome}”.',
      other:
        'Med samma svar leder beslutsträdet nu till ”{after}”. När beslutet fattades ledde det till ”{before}”.',
      unknownBefore:
        'Med samma svar leder beslutsträdet nu till ”{after}”. Det utfall som beslutet byggde på finns inte längre.',
      unfinished:
        'Beslutsträdet har ändrats: med samma svar återstår frågan ”{question}” innan det blir ett utfall.',
      misfit:
        'Beslutsträdet leder fortfarande till ”{outcome}”, men alla svar passar inte längre in i det.',
      gone: 'Beslutsträdet finns inte kvar på sin adress.',
    },
  },
  /** The page where several people compare their answers in a decision tree. */
  together: {
    title: 'Jämför era svar',
    description:
      'Har flera av er svarat på frågorna i samma beslutsträd? Klistra in adresserna, så ser ni var ni skiljer er åt och vilka skillnader som avgör utfallet.',
    field: 'Adresserna till svaren, en per rad',
    hint: 'Skriv gärna ett namn före varje adress: ”Anna: https://…”. Det ni klistrar in läses i webbläsaren och skickas ingenstans.',
    submit: 'Jämför',
    noScript: 'Utan skript kan sidan inte jämföra några svar.',
    result: 'Så skiljer ni er åt',
    unnamed: 'Svar {number}',
    leads: '{name} kommer till ”{outcome}”.',
    unfinished: '{name} har kvar att svara på frågan ”{question}”.',
    same: 'Ni har svarat likadant på de frågor som ni har gemensamt.',
    tooFew: 'Det behövs minst två adresser till svar i samma beslutsträd.',
    others: 'De här svaren gäller ett annat beslutsträd och är inte med: {names}.',
    decides: 'Med svaret ”{answer}” skulle {name} i stället kunna komma till {outcomes}.',
    decidesNot: 'Den här skillnaden för sig ändrar inte utfallet för någon av er.',
    quoted: '”{title}”',
  },
  /** The bar on every page of a topic; each leads to a part of it. */
  bar: {
    label: 'Ämnet {{topic}}',
    overview: 'Översikt',
    choose: 'Hjälp mig välja',
    comparison: 'Jämför',
    options: 'Alternativ',
    guides: 'Vägledningar',
    estimate: 'Räkna',
    dates: 'Datum',
  },
  /** What one can do with a topic, each with a line that says more. */
  door: {
    steps_one: 'Högst {{count}} fråga till en rekommendation',
    steps_other: 'Högst {{count}} frågor till en rekommendation',
    compare: 'Jämför alternativen',
    compared: '{{criteria}} och {{features}}, med belägg',
    estimate: 'Med dina egna siffror',
    comparedClaims: '{{criteria}}, med belägg',
  },
  /** The table in which every claim is a square: heading, the link beside it, the legend below. */
  synopsis: {
    title: 'Ämnet på en sida',
    work: 'Läs allt i ord i jämförelsen',
    advantage: 'en fördel',
    disadvantage: 'en nackdel',
    note: 'Varje ruta är ett påstående. Antalet är inget betyg.',
  },
  /** How much there is of something. */
  amount: {
    claims_one: '{{count}} påstående',
    claims_other: '{{count}} påståenden',
    sources_one: '{{count}} källa',
    sources_other: '{{count}} källor',
    advantages_one: '{{count}} fördel',
    advantages_other: '{{count}} fördelar',
    disadvantages_one: '{{count}} nackdel',
    disadvantages_other: '{{count}} nackdelar',
    balance: '{{advantages}} och {{disadvantages}}',
    checked: 'Kontrollerat {{date}}',
  },
  anchors: {
    /** At the top of a page whose address has an anchor that the page does not know. */
    unknown: 'Här finns inget påstående med namnet ”{{anchor}}”.',
    search: 'Sök efter det',
    /** Before links to what is most like it. */
    nearest: 'Närmast:',
    /** Heading of claims that now stand on another page. */
    moved: 'Har flyttats till en annan sida',
  },
  topic: {
    /** Above a topic that is not published yet. */
    draft: 'Utkast. Ämnet är inte publicerat än, och dess adresser kan ändras.',
    /** Accessible name of the breadcrumb. */
    breadcrumb: 'Du är här',
    /** Accessible name of the links to the parts of the page. */
    contents: 'På sidan',
  },
  option: {
    /** On its own page: the decision trees that recommend it, and in how many of their outcomes. */
    recommendedIn: 'Rekommenderas i',
    ofOutcomes: '({{count}}\u{a0}av\u{a0}{{all}}\u{a0}utfall)',
    /** The list of a topic’s options: heading, description. */
    of: 'Alternativ: {{topic}}',
    listDescription: 'Vad du kan välja mellan, och vad det innebär.',
    /** On the option's own page. */
    lifecycle: 'Livscykel',
    status: {
      developed: 'Utvecklas vidare',
      supported: 'Stöds',
      deprecated: 'Fasas ut',
      removed: 'Har tagits bort',
    },
    /** After the status: the date of the evidence. */
    asOf: '{{status}} ({{date}})',
    /** Link from the comparison to the option's own page. */
    details: 'Allt om {{option}}',
    description:
      '{{option}}: vad som behövs, hur data flödar och var i livscykeln alternativet befinner sig.',
    /** Heading and name of the picture of data flows; the word between two parts of it. */
    flow: 'Så flödar data',
    flowOf: 'Så flödar data med {{option}}',
    flowTo: 'till',
    /** Heading of links to the claims. */
    claims: 'Påståenden om {{option}}',
  },
  guide: {
    /** Beside a guide: over the claims that its words link to, and over the guides of the same part of the library. */
    claims: 'Påståenden som texten länkar till',
    siblings: 'I samma del av biblioteket',
    filterHeadings: 'Filtrera rubrikerna',
    others: '{{count}} till',
    /** Heading of the list of a topic’s guides. */
    of: 'Vägledningar: {{topic}}',
    title: 'Vägledningar',
    description: 'Steg för steg, för dig som ska göra arbetet.',
    /** Breadcrumb of a single guide. */
    all: 'Vägledningar',
    none: 'Det finns inga vägledningar än.',
    /** Heading of guides that no topic leads to, and how many they are. */
    library: 'Bibliotek',
    count_one: '{{count}} vägledning',
    count_other: '{{count}} vägledningar',
    branch: 'Vägledningar i {{title}}.',
    /** Above the links to the headings of a guide. */
    onThisPage: 'På den här sidan',
    /** The name of the link to a heading. */
    anchor: 'Länk till {{heading}}',
    /** Links at the end of a guide, and the name of both together. */
    previous: 'Föregående',
    next: 'Nästa',
    neighbours: 'Föregående och nästa vägledning',
    /** Where a document comes from. */
    machineOn: 'Maskinöversatt {{date}}, inte granskad av någon människa.',
    dated: 'Texten är från {{date}}.',
    original: 'Läs originalet',
  },
  term: {
    title: 'Ordlista',
    description: 'Orden på webbplatsen: vad de betyder och vad de annars kallas.',
    none: 'Ordlistan är tom.',
    /** Labels on the page of a term. */
    abbreviation: 'Förkortning',
    other: 'På {{language}}',
    synonyms: 'Kallas också',
    avoid: 'Skriv inte',
    usedIn: 'Används i',
    unused: 'Ordet används inte i någon text än.',
  },
  prose: {
    /** Accessible name of a table in a text, which scrolls sideways on narrow screens. */
    table: 'Tabell',
    alert: {
      note: 'Obs!',
      tip: 'Tips',
      important: 'Viktigt',
      warning: 'Varning',
      caution: 'Var försiktig',
    },
    /** Names of footnotes, of the link to one and of the link back. */
    notes: 'Fotnoter',
    note: 'Fotnot {{number}}',
    back: 'Tillbaka till fotnot {{number}} i texten',
    /** Button on code, and what it says when it has done it. */
    copy: 'Kopiera',
    copied: 'Kopierat',
  },
  translation: {
    /** Beside words that were translated from an original that has changed since, or by a machine. */
    stale: 'Inaktuell översättning. Originalet har ändrats sedan översättningen gjordes.',
    machine: 'Maskinöversättning, inte granskad av någon människa.',
    read: 'Läs originalet på {{language}}.',
  },
  status: {
    /** Columns of the table of what the site has, and what is said of what is not as it should be. */
    group: 'Del av webbplatsen',
    extent: 'Omfattning',
    state: 'Tillstånd',
    open_one: '{{count}} del behöver ses över',
    open_other: '{{count}} delar behöver ses över',
    title: 'Innehållets status',
    description: 'Vad som är inaktuellt, saknas eller väntar på granskning, ämne för ämne.',
    /** Under the heading: the day when the site was built. */
    asOf: 'Sammanställt {{date}}.',
    parts_one: '{{count}} del',
    parts_other: '{{count}} delar',
    /** Columns and cells. */
    part: 'Del',
    current: 'Aktuell',
    stale: 'Inaktuell översättning',
    machine: 'Maskinöversättning',
    missing: 'Saknas',
    source: 'Källa',
    sourced: 'Finns',
    unsourced: 'Saknas',
    review: 'Granskning',
    overdue: 'Skulle ha granskats senast {{date}}',
    fine: 'Allt är aktuellt, har källor och är granskat i tid.',
  },
  /** The page that holds a topic against what a decision aid is asked for. */
  standard: {
    of: 'Som beslutsstöd: {{topic}}',
    short: 'Ämnet som beslutsstöd',
    description:
      'Hur ämnet står sig mot det som brukar krävas av ett beslutsstöd, uträknat ur innehållet självt.',
    met: '{{count}} av {{all}} krav är uppfyllda.',
    count: '{{have}} av {{all}}.',
    lacking: 'Inte uppfyllt för:',
    about: 'Kraven följer, med egna ord, dem som gäller beslutsstöd i vården:',
    notApplied:
      '(IPDAS, version 4.0). Det som handlar om sannolikheter för hälsoutfall gäller inte här. Om texten har prövats på läsare och om den är lätt att förstå kan sidan inte räkna ut.',
    part: {
      aid: 'Det som gör texten till ett beslutsstöd',
      fair: 'Det som hindrar att den vilseleder',
      good: 'Det som gör den bättre',
    },
    state: { met: 'Uppfyllt', partly: 'Delvis', missing: 'Saknas' },
    criteria: {
      question: 'Beslutet är formulerat som en fråga.',
      alternatives: 'Varje alternativ är beskrivet.',
      'both-sides': 'Både fördelar och nackdelar tas upp för varje alternativ.',
      consequences: 'Det står vad varje alternativ kräver av den som väljer det.',
      'equal-detail':
        'Alternativen är lika utförligt beskrivna, med båda sidor under samma kriterier.',
      'as-today': 'Att göra som i dag är ett av utfallen i beslutsträdet.',
      sources: 'Påståenden och bedömningar har källor.',
      dates: 'Påståenden och bedömningar har datum.',
      review: 'Det är bestämt när ämnet ska läsas igenom på nytt.',
      uncertainty: 'Det framgår hur säkert varje påstående är.',
      makers: 'Det framgår vilka källor som är tillverkarens egna.',
      answerable: 'Det framgår vem som svarar för innehållet.',
      funding: 'Det framgår vem som betalar för innehållet.',
      weights: 'Läsaren kan väga kriterierna själv.',
      steps: 'Läsaren kan ta ställning steg för steg.',
      record: 'Beslutet kan skrivas ut, sparas och följas upp.',
    },
  },
  balance: {
    /** On the page of the content's state: heading, the table's caption, rows and cells. */
    title: 'Balans',
    /** Accessible name of the table, which scrolls sideways on narrow screens. */
    of: 'Balans: {{topic}}',
    caption: 'Antal fördelar (+) och nackdelar (−) på varje kriterium. Komplement räknas inte.',
    total: 'Totalt',
    words: 'Ord i påståendena',
    sides: '+{{advantages}}\u{a0}−{{disadvantages}}',
    /** Sentences below it: what is uneven. */
    only: {
      for: '{{option}} har bara fördelar under {{criterion}}, där {{others}} har både fördelar och nackdelar.',
      against:
        '{{option}} har bara nackdelar under {{criterion}}, där {{others}} har både fördelar och nackdelar.',
    },
    thin: 'Påståendena om {{option}} har tillsammans {{words}} ord, mindre än hälften av medianen, {{median}} ord.',
    even: 'Inget alternativ är ensidigt eller knapphändigt beskrivet.',
  },
  feature: {
    /** In a cell of an option that nobody has assessed. */
    none: 'Ingen bedömning än',
    /** Where a hit of the search belongs. */
    hit: 'Funktion',
    /** Parts of a table's caption. */
    features_one: '{{count}} funktion',
    features_other: '{{count}} funktioner',
    checked: 'Bedömningarna kontrollerades senast {{date}}.',
    value: {
      supported: 'Stöds',
      partly: 'Delvis',
      'not-supported': 'Stöds inte',
      described: 'Beskrivs',
      'not-applicable': 'Gäller inte',
      unknown: 'Okänt',
    },
  },
  tree: {
    /** Link from the topic's page, step of the way there, heading of the list of a topic's trees. */
    title: 'Beslutsträd',
    of: 'Beslutsträd: {{topic}}',
    description: 'Frågor som leder till en rekommendation, med skälen till varje svar.',
    /** What else it may be asked for by, with commas between. */
    names:
      'vilket alternativ ska jag välja, hjälp att välja, beslutsstöd, rekommendation, vad passar oss',
    /** How much there is to a tree. */
    questions_one: '{{count}} fråga',
    questions_other: '{{count}} frågor',
    outcomes_one: '{{count}} utfall',
    outcomes_other: '{{count}} utfall',
    paths_one: '{{count}} väg genom trädet',
    paths_other: '{{count}} vägar genom trädet',
    /** What a hit of the search is, and before the title of what an answer leads to. */
    tree: 'Beslutsträd',
    question: 'Fråga',
    outcome: 'Utfall',
    leadsTo: '{{what}}: {{title}}',
    /** Headings of the parts of the page. */
    allQuestions: 'Frågorna',
    allOutcomes: 'Utfallen',
    never: 'Rekommenderas aldrig',
    picture: 'Trädet som bild',
    /** Before what an answer rests on, and what it rules out; with an answer that says “don’t know”. */
    basis: 'Bygger på:',
    rulesOut: 'Gäller inte med det här svaret:',
    unsure: 'Med det här svaret är utfallet preliminärt.',
    /** Headings of the parts of an outcome. */
    recommends: 'Rekommendation:',
    claims: 'Talar för',
    accepts: 'Det du får räkna med',
    prerequisites: 'Ordna det här först',
    /** Over the question that is asked: how far the reader has come. */
    progress: 'Fråga {number} av {total}',
    /** Summary of what the answers of a question rest on. */
    rests: 'Det svaren bygger på',
    /** Beside the first question: what the tree is for, and the topic's other trees. */
    about: 'Om trädet',
    others: 'Andra beslutsträd',
    /** Heading of the outcomes that can still be come to; before one that cannot, for those who listen. */
    left_one: '{{count}} av {{all}} utfall är kvar',
    left_other: '{{count}} av {{all}} utfall är kvar',
    out: 'Inte kvar:',
    /** The page that tells all of a tree: link to it, its title, link from it to the questions. */
    outline: 'Hela trädet på en sida',
    outlineOf: 'Hela trädet: {{tree}}',
    ask: 'Svara på en fråga i taget',
    /** The tree as a table: link to it, its title, what it says; of answers that say “don’t know”. */
    table: 'Trädet som tabell',
    tableOf: 'Trädet som tabell: {{tree}}',
    tableNote:
      'Varje rad säger vilka svar som räcker för ett utfall. Vad du än svarar gäller en rad och ingen annan. En fråga som inte nämns på en rad spelar ingen roll där.',
    tableUnsure: 'Ett utfall som bygger på svaret ”vet inte” är preliminärt.',
    /** Its columns; between conditions of a rule, and between answers of which one is enough. */
    rule: 'Rad',
    ruleIf: 'Om',
    ruleThen: 'Då',
    and: 'och',
    or: 'eller',
    /** In the place of an outcome: which of several tables goes on. Below its heading: where one comes from. */
    onTo: 'Fortsätt i tabell {{part}}',
    from_one: 'Hit leder rad {{rules}}.',
    from_other: 'Hit leder raderna {{rules}}.',
    /** Over the outcomes with the numbers of their rules. */
    byOutcome: 'Utfallen och deras rader',
    /** Link that saves the table as other programs read it. */
    dmn: 'Hämta som DMN-fil, för beslutsmotorer',
    /** Before a link to where something of a tree stands now. */
    moved: 'Det du söker står på sidan med hela trädet:',
    /** The answers so far, each with a button; an answer that is about to be changed. */
    answers: 'Dina svar',
    change: 'Ändra',
    changeOf: 'Ändra svaret på frågan ”{question}”',
    before: 'Ditt nuvarande svar',
    restart: 'Börja om',
    /** Said when an answer has been changed, and of answers in the address. */
    dropped: 'De här svaren gäller inte längre: {answers}.',
    misfit: {
      'unknown-question':
        'Adressen innehåller ett svar på frågan ”{question}”, men den frågan finns inte i trädet. De svar som passar används.',
      'unknown-answer':
        'Frågan ”{question}” har inget svar ”{answer}”. De svar som passar används.',
      repeated: 'Adressen innehåller flera svar på frågan ”{question}”. Det första används.',
      'not-reached':
        'Frågan ”{question}” ställs inte efter de här svaren. De svar som passar används.',
    },
    /** With an outcome that rests on answers that say “don’t know”: what it is, and what to find out. */
    standing: {
      settled: 'Utfall',
      preliminary: 'Preliminärt utfall',
      'find-out': 'Inget utfall än',
    },
    preliminary:
      'Preliminärt: du har svarat ”vet inte”, och utfallet kan bli ett annat när du har tagit reda på svaren nedan.',
    findOut: 'Ta reda på först',
    answerNow: 'Svara',
    answerNowOf: 'Svara på frågan ”{question}”',
    /** After a disadvantage that an answer has ruled out. */
    ruledOutBy: 'gäller inte dig, som har svarat ”{answer}” på frågan ”{question}”',
    /** In the record of a decision: after such a disadvantage, and where an outcome recommends nothing. */
    ruledOut: 'gäller inte med de här svaren',
    noChoice: 'inget än',
    /** Link in the record to what has changed since. */
    review: 'Vad har ändrats sedan dess?',
    /** With an outcome: other answers, and where they lead. */
    changes: 'Vad som skulle ändra utfallet',
    noChanges: 'Det räcker inte att ändra ett enda svar för att nå ett annat utfall.',
    /** In the record: heading of the days ahead and of the answers that would change it; before the first of the days. */
    revisit: 'Ompröva beslutet om',
    revisitBy: 'Senast:',
    /** Heading of the next days on which to look at the decision again. */
    lookAgain: 'Se över beslutet',
    /** Over the trees in which the decision goes on. */
    goOn: 'Gå vidare med',
    /** Columns of the table of them; where more outcomes than a few can follow. */
    changedAnswer: 'Om svaret vore',
    changedOutcome: 'Då',
    possible_one: '{{count}} utfall är möjligt',
    possible_other: '{{count}} utfall är möjliga',
    /** The outcome as a document: what it is, the answers in it, and lines to sign. */
    basisTitle: 'Beslutsunderlag',
    given: 'Svaren som utfallet bygger på',
    decidedBy: 'Beslut fattat av',
    /** Buttons and fields of what the reader can take along; over the fields. */
    copyLink: 'Kopiera länk till svaren',
    fillIn: 'Rubrik, beslutsfattare och datum',
    private: 'Det du skriver lämnar inte webbläsaren.',
    recordTitle: 'Rubrik',
    decisionMakers: 'Beslutsfattare, en per rad',
    date: 'Datum',
    print: 'Skriv ut beslutsunderlaget',
    save: 'Spara beslutsdokumentet (Markdown)',
    copyRecord: 'Kopiera beslutsdokumentet',
    recordCopied: 'Beslutsdokumentet har kopierats',
    saved: 'Webbläsaren tar nu hand om filen.',
    /** In the record of a decision. */
    answered: 'Svaren i beslutsträdet:',
    details: 'Läs mer',
  },
  /** What a calendar says of a decision. */
  calendar: {
    save: 'Lägg översynen i kalendern',
    lookAgain: 'Se över beslutet: {{title}}',
    /** What happens on a day, where it is no date of its own. */
    version: 'Stödet för version {{label}} upphör',
    topicReview: 'Senaste dag för genomläsning av ämnet {{label}}',
    /** On the page that tells what has changed since. */
    saveChanges: 'Lägg ändringarna i kalendern',
    /** What a decision is called that has no other name. */
    decision: 'beslut {{date}}',
  },
  comparison: {
    title: 'Jämförelsen',
    /** Over the columns that somebody has asked for by name. */
    pair: 'Jämför {{options}}',
    /** The table's caption: how much is compared, and how fresh it is. */
    options_one: '{{count}} alternativ',
    options_other: '{{count}} alternativ',
    criteria_one: '{{count}} kriterium',
    criteria_other: '{{count}} kriterier',
    criterion: 'Kriterium',
    empty: 'Inget påstående',
    /** The page where the comparison is worked with. */
    of: 'Jämförelse: {{topic}}',
    description:
      'Vad som talar för och emot alternativen och vad de klarar, med villkor och källor.',
    whole: '{{options}}, {{criteria}}, {{features}}.',
    /** Over the first column, for those who listen. */
    row: 'Rad',
    /** The row of what is claimed on a criterion. */
    claims: 'Fördelar och nackdelar',
  },
  /** A topic told whole in one document, to print, file and archive. */
  document: {
    of: 'Hela ämnet i ett dokument: {{topic}}',
    description:
      'Allt som sägs i ämnet, från början till slut: att skriva ut, bifoga och arkivera. Adresserna till ämnets sidor gäller även i fortsättningen.',
    /** Over the document: what the file is, and the link that saves it. */
    fileNote: 'Dokumentet finns också som en enda fil, som går att öppna utan nätverk:',
    file: 'Spara som HTML-fil',
    contents: 'Innehåll',
    /** Facts at its beginning: how much it holds, its version, the day it was made, who answers for it, where it stands. */
    extent: 'Omfattning',
    version: 'Version',
    codes: 'Påståendena {{first}} till {{last}}, senast ändrade {{date}}',
    made: 'Sammanställt',
    owner: 'Ansvarig för innehållet',
    address: 'Adress',
    /** Headings of the two parts of a decision tree. */
    questions: '{{tree}}: frågorna',
    outcomes: '{{tree}}: utfallen',
    /** The estimate told in words: headings and columns. */
    inputs: 'Siffror som du anger',
    quantity: 'Storhet',
    begins: 'Förvalt värde',
    bounds: 'Tillåtet',
    value: 'Värde',
    formulas: 'Formlerna, med exempel',
    example: 'Med de förvalda värdena',
    /** Heading of the list of codes by day, and the line below it. */
    versions: 'Påståendenas versioner',
    versionsNote:
      'De koder som står efter ett datum hör till påståenden som senast ändrades den dagen.',
  },
  complement: {
    /** Heading over what one adds to what one has chosen, and the line below it. */
    title: 'Komplement',
    description:
      'Ett komplement ersätter inget av alternativen. Du kan lägga till det vilket du än väljer.',
    /** On its own page, as a fact. */
    kind: 'Typ',
    one: 'Komplement. Du kan lägga till det vilket alternativ du än väljer.',
  },
  view: {
    /** Accessible name of the controls over the comparison. */
    controls: 'Så visas jämförelsen',
    filter: 'Filtrera rader',
    /** How much of each row is shown: accessible name of the choice, then its steps. */
    density: 'Så mycket visas av varje rad',
    densities: { signs: 'Tecken', words: 'Ord', evidence: 'Belägg' },
    differences: 'Bara skillnader',
    /** Beside it, before it is chosen too; a number follows where one stands in braces. */
    alike_one: 'döljer {{alike}} av {{count}} rad',
    alike_other: 'döljer {{alike}} av {{count}} rader',
    /** In the corner of the table. */
    open: 'Öppna en rad för att läsa ord, villkor och källor.',
    /** Buttons in the head of a column: the others are held against it; it is hidden. */
    reference: 'Utgå från',
    hide: 'Dölj {{option}}',
    /** Buttons that bring back what is hidden: before the name of an option; for rows. */
    show: 'Visa',
    showRows: 'Visa dolda rader ({rows})',
    /** Buttons in a row that is open. */
    hideRow: 'Dölj raden',
    hideCriterion: 'Dölj kriteriet',
    /** Button where the address asks for rows by option. */
    ungroup: 'Gruppera efter kriterium',
    /** Accessible name of the choice in the row of a criterion. */
    weigh: 'Vikt för {{criterion}}',
    weight: {
      must: 'Skallkrav',
      decisive: 'Avgörande',
      relevant: 'Relevant',
      indifferent: 'Oviktigt',
    },
    weighing: {
      /** Accessible name of what the weights say. */
      title: 'Vad vikterna säger',
      /** Before the names of options, the first under each of them too. */
      fails: 'Faller på skallkrav',
      passes: 'Klarar skallkraven',
      holding: 'Står sig på det avgörande',
      alike: 'Skiljs inte åt av tecknen',
      /** After a row that must be, in brackets after an option. */
      partly: 'delvis',
      open: 'inte känt',
      /** Before criteria, each with the options that would hold up then. */
      turns: 'Med en annan vikt',
      turn: {
        decisive: '{{criterion}} avgörande: {{options}}',
        relevant: '{{criterion}} inte avgörande: {{options}}',
      },
      steady: 'Samma alternativ står sig, vilket kriterium som än vägs om.',
      none: 'inget alternativ',
    },
    takeAway: 'Spara eller dela',
    /** What is shown; numbers follow where one stands in braces. */
    whole_one: '{{count}} rad och {{options}} alternativ visas.',
    whole_other: 'Alla {{count}} rader och {{options}} alternativ visas.',
    hidden_one:
      'Dolda: {{hiddenRows}} av {{count}} rad, {{hiddenOptions}} av {{options}} alternativ.',
    hidden_other:
      'Dolda: {{hiddenRows}} av {{count}} rader, {{hiddenOptions}} av {{options}} alternativ.',
    /** After it, where the address names something that would be hidden. */
    cited: 'Det som länken leder till visas ändå.',
    /** Where the address says on which day the view was handed on. */
    since: 'Vyn delades {{date}}. Vad har ändrats sedan dess?',
    nothing: 'Inga rader att visa. Ändra filtret eller visa allt.',
    reset: 'Visa allt',
    /** In Markdown: what speaks for and against each option. */
    reasons: 'Det som avgör',
    noReasons: 'Inget påstående om de avgörande kriterierna.',
    /** At the option that the others are compared with; for those who listen, in cells of the others. */
    comparedWith: 'Jämförs med',
    like: 'som {{option}}',
    unlike: 'till skillnad från {{option}}',
    /** Where options are the groups: what the second column holds. */
    assessment: 'Bedömning',
    /** In a frame on another site. */
    fullPage: 'Öppna hela sidan',
  },
  takeAway: {
    copyTable: 'Kopiera tabellen',
    copyTableDone: 'Tabellen har kopierats',
    copyLink: 'Kopiera länk till vyn',
    copyLinkDone: 'Länken har kopierats',
    csv: 'Spara som CSV',
    markdown: 'Spara som Markdown',
    json: 'Spara som JSON',
    print: 'Skriv ut',
    /** After a file was handed to the browser, which does not say what it did with it. */
    saved: 'Webbläsaren tar nu hand om {{file}}.',
    showText: 'Kom ingen fil? Visa texten',
    /** In what is taken along. */
    address: 'Adress:',
    date: 'Datum:',
  },
  claim: {
    advantage: 'Fördel',
    disadvantage: 'Nackdel',
    /** Headings of an option's two lists; `option` is its short name. */
    advantages: 'Fördelar med {{option}}',
    disadvantages: 'Nackdelar med {{option}}',
    none: 'Inga påståenden.',
    /** A button that shows when the claim matters and what softens it. */
    explanation: 'Förklaring',
    /** One that does so for all of a topic. */
    explanations: 'Alla förklaringar',
    /** Instead of the criterion, where a claim was taken back. */
    withdrawn: 'Tillbakadraget {{date}}',
    replacedBy: 'Ersätts av',
    replaces: 'Ersätter',
  },
  own: {
    /** Beside what an organisation has added of its own: its short name. */
    mark: 'Egen uppgift från {{name}}',
    /** In the place of the kind alone: Fördel, egen uppgift från … */
    kind: '{{kind}}, egen uppgift från {{name}}',
    /** Claim card, after the mark. */
    explained: 'Den ingår inte i det gemensamma innehållet.',
    /** Below the squares of a topic: the letters that the codes begin with. */
    codes: 'Koder som börjar på {{prefix}} är egna uppgifter från {{name}}.',
    /** At an option: what the organisation has come to; why follows on its page. */
    stance: '{{name}}: {{stance}}',
    stances: { chosen: 'vårt val', open: 'inte avgjort', 'not-for-us': 'inte för oss' },
    /** At the field of an estimate: whose its first value is, and what it is in the common content. */
    value: 'Från {{name}}. I det gemensamma innehållet: {{value}}.',
    newValue: 'Från {{name}}. Det gemensamma innehållet har inget värde här.',
  },
  evidence: {
    /** Label on the page of a claim: how well it is borne out. */
    title: 'Belägg',
    /** Who says it; how many sources and how fresh they are follow. */
    kind: {
      independent: 'Oberoende uppgift',
      maker: 'Tillverkarens egen uppgift',
      documented: 'Enligt källan',
      secondhand: 'Andrahandsuppgift',
      inference: 'Vår slutsats',
    },
    /** After the kind. */
    undated_one: '{{count}} källa utan datum',
    undated_other: '{{count}} källor utan datum',
    sources_one: '{{count}} källa från {{date}}',
    sources_other: '{{count}} källor, den nyaste från {{date}}',
    /** The same after the numbers of the sources, where room is short. */
    mark: {
      independent: 'oberoende',
      maker: 'tillverkaren',
      documented: 'enligt källan',
      secondhand: 'andrahandsuppgift',
      inference: 'vår slutsats',
    },
  },
  card: {
    /** Breadcrumb, headings and labels of the page of a single claim. */
    claim: 'Påstående',
    option: 'Alternativ',
    criterion: 'Kriterium',
    code: 'Kod',
    shortLink: 'Kort länk',
    history: 'Historik',
    others: '{{criterion}} hos de andra alternativen',
    citedBy: 'Hänvisningar hit',
    /** Heading of decisions that an organisation has filed; where the claim is no longer what it was then. */
    decisions: 'Beslut som vilar på påståendet',
    changedSince: 'påståendet har ändrats sedan dess',
    inContext: 'Visa bland påståendena om {{option}}',
    inComparison: 'Visa i jämförelsen',
    /** What happened on a date. */
    new: 'Infört',
    changed: 'Ändrat',
    minor: 'Rättat utan ändrad innebörd',
    turned: 'Omvärderat till {{kind}}',
    renamed: 'Nytt namn: {{id}}',
    moved: 'Flyttat till ett annat ämne',
    movedToOption: 'Flyttat till ett annat alternativ',
    reclassified: 'Flyttat till ett annat kriterium',
    resourced: 'Källorna ändrade',
    withdrawn: 'Tillbakadraget',
    /** The description of the page, for chats and search engines. */
    description: '{{kind}} med {{option}} ({{criterion}}). {{explanation}}',
    /** Over the words to cite the claim by; name of the links to the claims with the codes beside its own. */
    cite: 'Hänvisa hit',
    neighbours: 'Föregående och nästa påstående',
  },
  /** Where a page cannot copy, and why; what was to be copied follows, selected. */
  copy: {
    insecure: 'Utan https låter webbläsaren inte sidan kopiera. Kopiera härifrån:',
    refused: 'Webbläsaren lät inte sidan kopiera. Kopiera härifrån:',
  },
  report: {
    /** On the page of a claim: link to where a fault in it is told, and the message that it begins. */
    title: 'Anmäl ett fel i påståendet',
    subject: 'Fel i {{code}}',
    body: 'Påstående: {{code}}\nVersion: {{version}}\nSpråk: {{language}}\nAdress: {{address}}\n\n”{{words}}”\n\nDet här är fel:\n',
  },
  /** The page about the site itself. */
  about: {
    title: 'Om webbplatsen',
    description:
      'Hur tillgänglig webbplatsen är, vad den sparar om dig och hur du når den som svarar för den.',
    owner: '{{owner}} svarar för innehållet.',
    noOwner: 'Webbplatsen anger inte vem som svarar för innehållet.',
    noContact: 'Webbplatsen anger ingen kontaktväg. Vänd dig till den organisation som driver den.',
  },
  accessibility: {
    title: 'Tillgänglighetsredogörelse',
    law: 'Lagen (2018:1937) om tillgänglighet till digital offentlig service kräver att offentliga aktörer redogör för hur tillgängliga deras webbplatser är. Så här är det med den här.',
    /** How much of the law the site meets, and when that was assessed. */
    state: 'Hur tillgänglig webbplatsen är',
    conformance: {
      full: 'Webbplatsen uppfyller lagens krav.',
      partial: 'Webbplatsen uppfyller lagens krav delvis.',
      none: 'Webbplatsen uppfyller inte lagens krav.',
    },
    assessed: 'Bedömningen gjordes {{date}}.',
    unassessed:
      'Ingen har redovisat någon bedömning av webbplatsen mot lagens krav. Därför säger vi inte heller hur väl den uppfyller dem.',
    /** Known exceptions, each with why. */
    exceptions: 'Innehåll som inte är tillgängligt',
    noExceptions: 'Inga kända brister är angivna. Det betyder inte att det saknas brister.',
    why: {
      breach: 'Uppfyller inte lagens krav',
      burden: 'Vore oskäligt betungande att anpassa',
      exempt: 'Omfattas inte av lagens krav',
    },
    /** How the engine is tested, and how it is not. */
    tests: 'Så har webbplatsen testats',
    axe: 'Varje typ av sida testas automatiskt med verktyget axe mot WCAG 2.2, nivå A och AA, på smal och bred skärm och i ljusa och mörka färger.',
    keyboard:
      'Automatiska tester går igenom sidor med tangentbordet, på en skärm som är 320 bildpunkter bred och med större avstånd mellan rader, ord och bokstäver.',
    noScript:
      'Innehållet går att läsa utan JavaScript. Sökningen, egna uträkningar och egna vyer av jämförelsen behöver det.',
    untested:
      'Inga tester har gjorts med skärmläsare, röststyrning eller skärmförstoring, och inga av personer med funktionsnedsättning.',
    limits:
      'Testerna gäller programmet som skapar sidorna och görs på exempel, inte på den här webbplatsens texter. Automatiska tester hittar bara en del av de brister som finns.',
    /** Where to tell of what cannot be used. */
    tell: 'Berätta om brister',
    tellHow: 'Berätta om du inte kan använda något, eller om du behöver det i en annan form:',
    supervision:
      'Om lagen gäller den som driver webbplatsen kan du också anmäla brister till myndigheten som har tillsyn över lagen.',
  },
  privacy: {
    title: 'Vad som sparas om dig',
    nothing:
      'Webbplatsen använder inga kakor, mäter inga besök och hämtar ingenting från andra webbplatser. Sökningen görs i din webbläsare, och det du skriver i ett beslutsunderlag lämnar den inte.',
    /** What is kept in the browser: heading, the line below it, each thing by its name there. */
    browser: 'I din webbläsare',
    kept: 'De här valen kan sparas i webbläsarens lokala lagring, på din enhet och ingen annanstans. Du kan ta bort dem i webbläsarens inställningar.',
    stored: {
      language: 'språket som du senast valde',
      shortcut: 'om tangenten / öppnar sökningen',
      explained: 'om du ville se alla förklaringar i ett ämne',
      searches: 'det du senast har sökt efter, om du har valt att spara det',
    },
    addresses: 'I sidans adress',
    inAddress:
      'Sökord, svar i beslutsträd, siffror i uträkningar och valda vyer av jämförelser kan stå i sidans adress, så att du kan spara och dela den. Den som öppnar eller läser in en sådan adress på nytt skickar den till webbservern.',
    server: 'På webbservern',
    logs: 'Servern som sidorna kommer från kan föra logg, till exempel över tidpunkt, efterfrågad adress, IP-adress och webbläsare. Vad den loggar och hur länge bestämmer den som driver den.',
    limits:
      'Det här gäller programmet som skapar sidorna. Det som en organisation själv har lagt till kan fungera på andra sätt.',
  },
  share: {
    /** Buttons, and what is said when they have done it. */
    link: 'Kopiera länk',
    linkDone: 'Länken har kopierats',
    citation: 'Kopiera hänvisning',
    citationDone: 'Hänvisningen har kopierats',
    markdown: 'Kopiera Markdown',
    markdownDone: 'Markdown har kopierats',
    /** A citation; code, date and address follow. */
    words: '”{{sentence}}” {{kind}}.',
  },
  estimate: {
    /** What a hit of the search is, and what else it may be asked for by. */
    hit: 'Uträkning',
    names: 'kalkyl, kostnadskalkyl, prisberäkning',
    /** Heading of the numbers that the reader puts in. */
    inputs: 'Dina siffror',
    /** Heading of the figures from sources. */
    figures: 'Siffror ur källorna',
    /** Heading and columns of what follows from them. */
    lines: 'Uträkningen',
    line: 'Post',
    result: 'Resultat',
    reason: 'Så räknas det ut',
    updated: 'Uträkningen är uppdaterad.',
    reset: 'Återställ',
    /** Under a field with something else than a number in it. */
    error: 'Skriv ett tal från {{minimum}} till {{maximum}}, med siffror och decimalkomma.',
    /** Before it, under one with a number that people read in two ways, such as `1,000`. */
    either: 'Menar du {{whole}} eller {{decimal}}?',
    noScript: 'Utan JavaScript visas ett exempel. Räkna själv med dina egna siffror på samma sätt.',
  },
  dates: {
    /** Link to the page from where only the next ones stand. */
    all: 'Alla datum',
    /** Heading of the page and the links to it. */
    title: 'Versioner och slutdatum',
    of: 'Versioner och slutdatum: {{topic}}',
    /** Headings of its tables, and what each row is. */
    versions: 'Versioner',
    deadlines: 'Datum att bevaka',
    version: 'Version',
    /** A version where it stands alone, as a hit of the search. */
    versionOf: 'Version {{version}}',
    deadline: 'Vad som händer',
    /** The other columns. */
    available: 'Allmänt tillgänglig',
    ends: 'Stödet upphör',
    date: 'Datum',
    options: 'Gäller',
    note: 'Att veta',
    /** In cells. */
    unknown: 'okänt',
    allOptions: 'alla alternativ',
    passed: 'passerat',
    /** Under the heading: the day when the site was built. */
    asOf: 'Det som hade passerat den {{date}} är markerat.',
  },
  source: {
    /** Heading of all sources of a page, and what is said of each. */
    title: 'Källor',
    /** The day since when all of some sources have been checked. */
    checked: 'Källorna kontrollerades senast {{date}}.',
    details: '{{publisher}}, {{published}}. Kontrollerades senast {{checked}}.',
    /** The page of all sources. */
    description:
      'Dokumenten som webbplatsens påståenden bygger på, med datum, licens och var de används.',
    secondary: 'Återger andra källor.',
    licence: 'Licens: {{licence}}.',
    /** What a source is that was never published, after who stands behind it, and what identifies it and who keeps it. */
    kinds: {
      record: 'diarieförd handling',
      contract: 'avtal',
      interview: 'intervju',
      measurement: 'mätning',
      internal: 'internt dokument',
    },
    held: 'Finns här: {{held}}.',
    /** In the place of a publisher and of a date that an imported document does not tell. */
    untold: 'Okänd utgivare',
    undated: 'odaterad',
    citedBy_one: 'Används på {{count}} ställe',
    citedBy_other: 'Används på {{count}} ställen',
    uncited: 'Används inte än.',
    none: 'Det finns inga källor än.',
    /** Before a list of sources. */
    list_one: 'Källa:',
    list_other: 'Källor:',
  },
  /** Where something that a page fetches is late or cannot be had: every page has them, so they are short. */
  fault: {
    unanswered: 'Servern svarar inte.',
    updated: 'Webbplatsen har uppdaterats sedan sidan öppnades.',
    retry: 'Försök igen',
    reload: 'Ladda om',
  },
  search: {
    title: 'Sök',
    /** In the header, on what opens the search. */
    open: 'Sök',
    /** After it, where there is room. */
    openMore: 'ord, fråga eller kod',
    label: 'Sök',
    close: 'Stäng',
    /** A checkbox: the key can be turned off. */
    shortcut: 'Tangenten / öppnar sökningen',
    /** Filters; the first choice of each is `any`. */
    filters: 'Filtrera',
    type: 'Typ av innehåll',
    option: 'Alternativ',
    kind: 'Fördel eller nackdel',
    criterion: 'Kriterium',
    any: 'Alla',
    /** The kinds of content, as buttons and as headings. */
    types: {
      claim: 'Påståenden',
      option: 'Alternativ',
      topic: 'Ämnen',
      comparison: 'Jämförelser',
      tree: 'Träd',
      guide: 'Vägledningar',
      term: 'Ordlista',
    },
    /** All kinds at once. */
    every: 'Allt',
    /** Heading of the best hits, where they are of several kinds. */
    best: 'Bäst',
    /** On what opens the filters, while none is chosen. */
    allOf: '{{label}}: alla',
    /** Beside the heading of a kind: shows all of it. */
    allOfKind_one: 'Alla {{count}}',
    allOfKind_other: 'Alla {{count}}',
    /** Before anything has been typed. */
    hint: 'Skriv ett ord eller en fråga. Citattecken håller ihop ett uttryck.',
    /** While nothing has been typed: what was searched for last, what empties that, and whether it is kept. */
    recent: 'Senaste sökningar:',
    forget: 'Rensa',
    keep: 'Spara mina sökningar i den här webbläsaren',
    working: 'Söker …',
    found_one: '{{count}} träff',
    found_other: '{{count}} träffar',
    none: 'Inga träffar. Kontrollera stavningen, skriv färre ord eller välj en av sidorna här nedanför.',
    common: 'De orden finns nästan överallt. Lägg till ett ord som säger vad det gäller.',
    /** Where numbers of a query stand nowhere. */
    missing: '”{{text}}” finns inte på webbplatsen.',
    /** Before the number of hits, where words were not found as they were typed. */
    corrected: 'Visar träffar för ”{{text}}”:',
    /** The way back from that. */
    instead: 'Sök efter ”{{text}}” precis som det står',
    clear: 'Rensa filtren',
    /** Of what can only be a code. */
    unknownCode: 'Inget påstående har koden {{code}}.',
    /** Links to pages, where nothing was found. */
    nearest: 'Närmast det du skrev',
    /** Where the server keeps a file of the index back, and where the browser cannot run the search. */
    refused:
      'Servern lämnar inte ut filen {{file}}, som sökningen behöver. Den som sköter servern behöver tillåta filer som slutar på {{endings}}. Tills dess genomsöks bara rubriker, påståenden och termer.',
    noWasm:
      'WebAssembly är avstängt i webbläsaren. Därför genomsöks bara rubriker, påståenden och termer.',
    asFile:
      'Sidan är öppnad som fil, utan server. Därför genomsöks bara rubriker, påståenden och termer.',
    more: 'Visa fler träffar',
    all: 'Visa alla träffar på en egen sida',
    noScript: 'Sökningen behöver JavaScript. Allt annat på webbplatsen går att läsa utan.',
    results: 'Träffar',
    /** Under a hit, before links to its sections that match. */
    sections: 'Avsnitt:',
    /** Beside the list: what is chosen there, whole. */
    chosen: 'Vald träff',
    openHit: 'Öppna',
    /** What keys do, at the foot of the dialog; `enter` is the key itself. */
    keys: {
      enter: 'Retur',
      choose: 'välj',
      follow: 'öppna',
      aside: 'till det valda',
      close: 'stäng',
    },
    /** What a hit is, when it is not a claim. */
    topicHit: 'Ämne',
    optionHit: 'Alternativ',
    sectionHit: 'Avsnitt',
    guideHit: 'Vägledning',
    termHit: 'Term',
    description: 'Sök bland ämnen, alternativ och påståenden.',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen leder varken till en sida eller till ett påstående. Länken kan vara felskriven.',
    home: 'Till startsidan',
    search: 'Sök efter sidan',
    /** On the field with what the address asked for. */
    asked: 'Sök efter det som adressen gällde',
  },
  /** What the import of documents writes into a content folder that lacks it. */
  importing: {
    site: 'Kunskapsbas',
    siteDescription: 'Organisationens dokument, importerade och sökbara.',
    /** The criterion of claims that nobody has sorted. */
    unsorted: 'Ännu inte indelat',
  },
  /** What `npm run new` asks for where something is to be written, after a verb: “Skriv: …”. */
  authoring: {
    topic: {
      title: 'ämnet i några ord',
      question: 'frågan som ämnet besvarar',
      description: 'en mening om sidan, för den som söker',
      introduction: 'inledningen: vad valet gäller och vem som gör det',
    },
    option: {
      title: 'alternativets namn',
      introduction: 'vad alternativet är, i några meningar',
    },
    claim: {
      sentence: 'en mening, alternativet är underförstått subjekt',
      explanation: 'när det har betydelse och vad som mildrar det; ta annars bort stycket',
    },
    guide: {
      title: 'vad läsaren ska göra, i några ord',
      description: 'en mening om vägledningen, för den som söker',
      introduction: 'inledningen: vad vägledningen leder till och för vem',
    },
    section: {
      heading: 'rubriken',
      body: 'det som rubriken lovar',
    },
    /** Beside an option, in a decision tree. */
    never: 'varför trädet aldrig rekommenderar alternativet, om inget utfall gör det',
    term: {
      term: 'termen, som den skrivs inne i en mening',
      definition: 'vad den betyder, i en mening eller två',
    },
    criterion: 'namnet, helst ett ord',
    /** What a new site says of itself; `cost` and `effort` are its first criteria. */
    site: {
      name: 'webbplatsens namn',
      title: 'startsidans rubrik',
      description: 'en mening om webbplatsen, för den som söker',
      introduction: 'vad webbplatsen är till för och vem som har nytta av den',
      owner: 'vem som svarar för innehållet',
      cost: 'Kostnad',
      effort: 'Arbetsinsats',
    },
    feature: 'vad alternativet klarar, i några ord',
    tree: {
      title: 'vad trädet avgör, i några ord',
      description: 'en mening om vad trädet leder fram till',
      introduction: 'vad läsaren behöver veta före svaret',
      question: 'frågan',
      meaning: 'varför frågan spelar roll',
      answer: 'svaret, i några ord',
      unsure: 'vem läsaren kan fråga och vad som gäller så länge',
      outcome: 'rådet, i några ord',
      reason: 'varför',
      prerequisite: 'vad som måste finnas på plats',
    },
    estimate: {
      title: 'vad läsaren räknar ut',
      introduction: 'vad summan gäller',
      amount: 'det som räknas, i flertal',
      price: 'vad var och en kostar',
      total: 'vad det blir',
    },
    flow: {
      zone: 'stället',
      node: 'delen',
      step: 'vad som skickas',
    },
  },
  entrance: {
    title: 'Välj språk',
  },
} as const;

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
    trust: 'Går det att lita på?',
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
    estimate: 'Med dina egna siffror och priser',
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
    ofOutcomes: '({{count}} av {{all}} utfall)',
    /** The list of a topic’s options: heading, description. */
    of: 'Alternativ: {{topic}}',
    listDescription: 'Vad man kan välja, och vad det innebär.',
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
    alert: {
      note: 'Obs!',
      tip: 'Tips',
      important: 'Viktigt',
      warning: 'Varning',
      caution: 'Var försiktig',
    },
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
      'not-applicable': 'Gäller inte',
      unknown: 'Okänt',
    },
  },
  tree: {
    /** Link from the topic's page, step of the way there, heading of the list of a topic's trees. */
    title: 'Beslutsträd',
    of: 'Beslutsträd: {{topic}}',
    description: 'Frågor som leder till en rekommendation, med skälen till varje svar.',
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
    basis: 'Underlag:',
    rulesOut: 'Med det här svaret bortfaller:',
    unsure: 'Så länge du svarar så är utfallet preliminärt.',
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
      'find-out': 'Inget utfall ännu',
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
    noChoice: 'inget ännu',
    /** With an outcome: other answers, and where they lead. */
    changes: 'Vad som skulle ändra utfallet',
    noChanges: 'Det räcker inte att ändra ett enda svar för att nå ett annat utfall.',
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
    saved: 'Webbläsaren tar nu hand om filen.',
    /** In the record of a decision. */
    answered: 'Svaren i beslutsträdet:',
    details: 'Läs mer',
  },
  comparison: {
    title: 'Jämförelsen',
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
    alike: 'döljer {{alike}} av {{rows}} rader',
    /** In the corner of the table. */
    open: 'Öppna en rad för ord, villkor och källor.',
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
    weight: { decisive: 'Avgörande', relevant: 'Relevant', indifferent: 'Oviktigt' },
    takeAway: 'Spara eller dela',
    /** What is shown; numbers follow where one stands in braces. */
    whole: 'Alla {{rows}} rader och {{options}} alternativ visas.',
    hidden: 'Dolda: {{hiddenRows}} av {{rows}} rader, {{hiddenOptions}} av {{options}} alternativ.',
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
    refused: 'Webbläsaren tillät inte kopieringen. Kopiera texten här:',
    failed: 'Det gick inte att läsa in det som behövs. Kontrollera anslutningen och försök igen.',
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
    /** Instead of the criterion, where a claim was taken back. */
    withdrawn: 'Tillbakadraget {{date}}',
    replacedBy: 'Ersätts av',
  },
  evidence: {
    /** Label on the page of a claim: how well it is borne out. */
    title: 'Underlag',
    /** Who says it; how many sources and how fresh they are follow. */
    kind: {
      independent: 'Oberoende uppgift',
      maker: 'Tillverkarens egen uppgift',
      documented: 'Enligt källan',
      secondhand: 'Andrahandsuppgift',
      inference: 'Vår slutsats',
    },
    /** After the kind. */
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
    withdrawn: 'Tillbakadraget',
    /** The description of the page, for chats and search engines. */
    description: '{{kind}} med {{option}} ({{criterion}}). {{explanation}}',
    /** Over the words to cite the claim by; name of the links to the claims with the codes beside its own. */
    cite: 'Hänvisa hit',
    neighbours: 'Föregående och nästa påstående',
  },
  share: {
    /** Buttons, and what is said when they have done it. */
    link: 'Kopiera länk',
    linkDone: 'Länken har kopierats',
    citation: 'Kopiera hänvisning',
    citationDone: 'Hänvisningen har kopierats',
    markdown: 'Kopiera Markdown',
    markdownDone: 'Markdown har kopierats',
    /** Where the browser refuses the clipboard; a field with the text selected follows. */
    byHand: 'Kopiera texten här:',
    /** A citation; code, date and address follow. */
    words: '”{{sentence}}” {{kind}}.',
  },
  estimate: {
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
    unknown: 'inte känt',
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
    details: '{{publisher}}, {{published}}. Kontrollerades {{checked}}.',
    /** The page of all sources. */
    description:
      'Dokumenten som webbplatsens påståenden bygger på, med datum, licens och var de används.',
    secondary: 'Återger andra källor.',
    licence: 'Licens: {{licence}}.',
    citedBy_one: 'Används på {{count}} ställe',
    citedBy_other: 'Används på {{count}} ställen',
    uncited: 'Används inte än.',
    none: 'Det finns inga källor än.',
    /** Before a list of sources. */
    list_one: 'Källa:',
    list_other: 'Källor:',
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
    /** On what opens the filters, while none is chosen. */
    allOf: '{{label}}: alla',
    /** Beside the heading of a kind: shows all of it. */
    allOfKind_one: 'Alla {{count}}',
    allOfKind_other: 'Alla {{count}}',
    /** Before anything has been typed. */
    hint: 'Skriv ett ord eller en fråga. Citattecken håller ihop ett uttryck.',
    working: 'Söker …',
    found_one: '{{count}} träff',
    found_other: '{{count}} träffar',
    none: 'Inga träffar. Kontrollera stavningen, skriv färre ord eller välj en av sidorna här nedanför.',
    common: 'De orden finns nästan överallt. Lägg till ett ord som säger vad det gäller.',
    /** Before the number of hits, where words were not found as they were typed. */
    corrected: 'Visar träffar för ”{{text}}”:',
    /** The way back from that. */
    instead: 'Sök efter ”{{text}}” precis som det står',
    clear: 'Rensa filtren',
    /** Links to pages, where nothing was found. */
    nearest: 'Närmast det du skrev',
    failed: 'Sökningen kunde inte läsas in. Kontrollera anslutningen och försök igen.',
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
  },
  /** What the import of documents writes into a content folder that lacks it. */
  importing: {
    site: 'Kunskapsbas',
    siteDescription: 'Organisationens dokument, importerade och sökbara.',
    /** The criterion of claims that nobody has sorted. */
    unsorted: 'Ännu inte indelat',
    /** In the place of a licence that a document does not tell. */
    licence: 'Inte angiven',
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
  },
  entrance: {
    title: 'Välj språk',
  },
} as const;

/**
 * Words of everyday work with computers that stand for each other, in Swedish and in English: what a reader
 * types and what a document writes are seldom the same verb. The words of a trade are its glossary's business.
 */

import type { Localized } from '../domain/locale.ts';

/** Each line says one thing, in Swedish and in English; names of several words are joined by hyphens. */
const lines = `
  aktivera slå-på sätta-på koppla-på | enable turn-on activate switch-on
  inaktivera avaktivera stänga-av slå-av koppla-från | disable turn-off deactivate switch-off
  ta-bort radera avlägsna slänga | delete remove erase
  avinstallera ta-bort | uninstall remove
  rensa städa tömma rensning städning | clean cleanup clear purge
  rensa fjärrensa nollställa | wipe
  installera sätta-upp lägga-in | install set-up
  ominstallera installera-om ominstallation återinstallera | reinstall reimage refresh
  distribuera skicka-ut rulla-ut pusha-ut driftsätta utrullning distribution | deploy roll-out rollout deployment
  skicka pusha skjuta-ut | push
  hämta ladda-ned ladda-ner nedladdning | download get
  ladda-upp överföra skicka | upload transfer
  flytta migrera överföra byta flytt | move migrate transfer migration
  kopiera duplicera klona | copy duplicate clone
  skapa lägga-till göra-ny | create add new make
  lägga-till lägg-till | add
  ändra redigera byta justera modifiera | change edit modify adjust
  anpassa skräddarsy anpassad | customize customise tailor custom
  ersätta byta-ut | replace supersede
  byta växla | switch change
  byta-namn döpa-om namnbyte | rename
  starta köra kör | run start execute launch
  starta-om boota-om omstart | reboot restart
  väcka aktivera | wake wake-up
  stoppa avbryta avsluta | stop cancel abort
  pausa vänta | pause suspend
  blockera spärra neka hindra | block deny prevent
  tillåta godkänna medge godkännande | allow approve permit approval
  undanta exkludera utesluta undantag | exclude exclusion exception exempt
  inkludera ta-med | include
  begränsa strypa | limit restrict throttle
  dela delning | share sharing
  koppla ansluta länka knyta associera | connect link associate
  anslutning koppling förbindelse uppkoppling | connection connectivity
  frånkopplad offline utan-internet | disconnected offline
  registrera anmäla enrolla registrering | enroll enrol register enrollment enrolment registration
  tilldela tilldelning | assign assignment
  begära ansöka begäran | request
  schemalägga tidsplanera schema | schedule
  synkronisera synka synkronisering | sync synchronize synchronise
  replikera kopiera replikering | replicate replication
  övervaka bevaka följa-upp kolla övervakning | monitor watch track monitoring
  kontrollera verifiera kolla granska | check verify validate
  granska revidera granskning | audit review auditing
  felsöka felsökning problem fel | troubleshoot troubleshooting problem debug diagnose
  fel felmeddelande | error errors failure failed
  haveri krasch katastrof fel avbrott | failure disaster crash outage
  lösa åtgärda rätta laga reparera | fix resolve solve repair
  åtgärd handling | action actions
  säkerhetskopiera säkerhetskopiering säkerhetskopia | backup back-up
  återställa återskapa återställning | restore recover recovery reset
  återställa nollställa | reset
  uppgradera uppgradering | upgrade
  uppdatera uppdatering patcha patchning | patch update updates
  uppdatering snabbkorrigering | update patch hotfix fix
  avbilda fånga avbildning | capture
  avbildning spegling | image
  kryptera kryptering | encrypt encryption
  dekryptera | decrypt
  signera signering | sign signing
  importera läsa-in | import
  exportera | export
  söka leta hitta | search find lookup
  visa titta se | view show display
  lista förteckning översikt | list
  samla samla-in insamling | collect collection gather
  planera planering plan | planning
  förbereda förberedelser | prepare preparation
  komma-igång börja snabbstart | get-started getting-started quickstart
  guide handledning självstudie | tutorial walkthrough guide
  använda nyttja | use
  konfigurera ställa-in inställning konfiguration | configure configuration set-up setup
  inställning alternativ | setting option preference
  egenskap parameter attribut | property attribute
  välja utse | choose select pick
  jämföra skillnad skillnader jämförelse | compare difference comparison versus
  krav förutsättning förutsättningar behov | requirement prerequisite requirements
  klara stödja hantera stöds | handle support cope
  stöds stöd kompatibel support | supported compatible
  borttagen utfasad föråldrad inaktuell nedlagd | deprecated removed obsolete
  nyhet nyheter nytt ny | whats-new new
  versionsinformation viktig-information | release-notes
  vanliga-frågor frågor-och-svar | faq
  rekommendation bästa-praxis metodtips | best-practice best-practices recommendation
  gräns gränsvärde maxgräns antal | limit maximum max
  storlek dimensionering kapacitet skala | size sizing scale capacity
  prestanda hastighet snabb långsam trög | performance speed slow
  bandbredd nätverkstrafik | bandwidth traffic
  tillgänglighet drifttid redundans | availability redundancy uptime
  handikapp hjälpmedel | accessibility
  dator enhet maskin burk pc | computer device machine
  bärbar laptop | notebook
  telefon mobil mobiltelefon surfplatta | phone mobile smartphone
  server servrar | servers
  arbetsstation skrivbord | workstation desktop
  klient agent | client agent
  användare person | user
  administratör | admin administrator
  konto användarkonto | account
  lösenord lösen pinkod kod | password passphrase
  behörighet rättighet rättigheter åtkomst permission | rights access privilege
  roll | role
  inloggning logga-in | signin sign-in login logon
  enkel-inloggning | sso single-sign-on
  autentisering identifiering verifiering | authentication
  flerfaktorautentisering tvåfaktor | mfa multifactor
  certifikat cert | certificate
  utfärdare certifikatutfärdare ca | issuer
  nyckel återställningsnyckel | key recovery-key
  säkerhet skydd | security protection
  sekretess integritet | privacy
  virus skadlig-kod virusskydd | malware antivirus
  brandvägg | firewall
  hot attack | threat
  princip regel riktlinje | policy
  regel | rule
  villkor | condition
  efterlevnad kompatibilitet regelefterlevnad | compliance
  åtkomst tillgång | access
  program app applikation mjukvara programvara | application software
  paket | package
  skript | script
  drivrutin | driver
  operativsystem | os
  startavbildning | boot-image
  startbar | boot bootable
  fil | file
  mapp katalog folder | directory
  logg loggfil log | logfile
  rapport report rapportering | reporting
  fråga | query
  databas db | database
  disk hårddisk | drive
  utrymme lagring lagringsutrymme | storage space
  maskinvara hårdvara | hardware
  programvara mjukvara | software
  inventering | inventory
  licens licensiering | licence license licensing
  kostnad pris avgift | cost price
  moln | cloud
  lokal lokalt | on-premises on-prem onprem
  internet webben utanför-kontoret | outside-the-office
  fjärr distans på-distans | remote
  hemifrån distans hemma | home remote
  nätverk nät | network
  webbplats sajt sida | website site
  plats | site
  plats position ställe | location
  konsol | console
  instrumentpanel översikt | dashboard
  grupp | group
  samling | collection
  avisering varning larm alert | warning
  meddelande avisering notis | notification message
  status tillstånd läge | state status
  hälsa | health
  diagnostikdata telemetri användningsdata | telemetry diagnostics
  steg | step
  sekvens | sequence
  variabel | variable
  språk | language
  tid klockslag | time
  version utgåva | release edition
  förhandsversion | preview beta
  gren | branch
  utvärdering test utvärderingsversion | evaluation trial
  labb testmiljö | lab test-environment
  produktion | production
  köra-i-bakgrunden bakgrund | background
  automatisk automatiskt | automatic automatically auto
  manuell manuellt | manual manually
  obevakad oövervakad tyst | unattended silent
  kommandorad kommandotolk | command-line cmd
  energi ström el | power
  strömsparläge energisparläge viloläge | sleep power-saving
  skrivare | printer
  e-post mejl | mail email
  webbläsare | browser
  startmeny start | start-menu
  genväg | shortcut
  självbetjäning | self-service
  hjälp support | help
`;

/** Groups of names that stand for each other. */
export const everydayWords: readonly Localized<readonly string[]>[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [sv = '', en = ''] = line.split('|');
    const names = (words: string) =>
      words
        .trim()
        .split(' ')
        .map((name) => name.replaceAll('-', ' '));
    return { sv: names(sv), en: names(en) };
  });

/** What a new site says to those who keep it, in the language that it comes first in. */

import type { Localized } from '../domain/locale.ts';

/** Where it lies in the content folder. The check passes over it: it is nothing that readers see. */
export { readmePath } from '../catalog/read-content.ts';

const en = `# The site's content

This folder is the site: everything that is written, and nothing that makes pages of it. The engine that does
lies in a folder of its own beside this one.

| What                     | Where                                                             |
| ------------------------ | ----------------------------------------------------------------- |
| Name, licence, contact   | \`site/site.yaml\` and a file for each language beside it           |
| Colours                  | \`site/theme.css\`; put \`mark.svg\` and \`favicon.svg\` beside it     |
| Topics                   | \`topics/\`, a folder for each                                      |
| What is compared by      | \`vocabulary/criteria.yaml\`                                        |
| What claims rest on      | \`vocabulary/sources.yaml\`                                         |
| The glossary             | \`vocabulary/terms.yaml\`                                           |
| Words that are right     | \`vocabulary/style.yaml\`                                           |
| What is published        | \`ledger.yaml\`, made by \`npm run ledger\` and never edited by hand  |

## Keep it

Keep this folder in a repository of its own, \`ledger.yaml\` included: it holds the codes of all that you have
published. In the engine's folder \`astro.config.mjs\` leads here, and is the only file there that you change:

\`\`\`js
integrations: [vagval({ content: '../name-of-this-folder' })],
\`\`\`

All commands are run in the engine's folder.

## Update the engine

\`\`\`sh
git pull
npm ci
npm run check
npm start
\`\`\`

The check says what a new engine asks for that the old one did not. Nothing in this folder is changed by an update;
\`CHANGELOG.md\` of the engine tells what is new. To go back, check out the commit that you came from and run \`npm ci\`.
`;

const sv = `# Webbplatsens innehåll

Den här mappen är webbplatsen: allt som är skrivet, och inget som gör sidor av det. Motorn som gör sidorna ligger i
en egen mapp bredvid.

| Vad                        | Var                                                               |
| -------------------------- | ----------------------------------------------------------------- |
| Namn, licens, kontakt      | \`site/site.yaml\` och en fil per språk bredvid                     |
| Färger                     | \`site/theme.css\`; lägg \`mark.svg\` och \`favicon.svg\` bredvid      |
| Ämnen                      | \`topics/\`, en mapp för varje                                      |
| Det som jämförs            | \`vocabulary/criteria.yaml\`                                        |
| Det som påståendena bygger på | \`vocabulary/sources.yaml\`                                      |
| Ordlistan                  | \`vocabulary/terms.yaml\`                                           |
| Ord som är rätt stavade    | \`vocabulary/style.yaml\`                                           |
| Det som är publicerat      | \`ledger.yaml\`, som \`npm run ledger\` skriver; ändra den aldrig själv |

## Så förvarar du mappen

Lägg mappen i ett eget arkiv i git, \`ledger.yaml\` också: där står koderna för allt som du har publicerat. I motorns
mapp pekar \`astro.config.mjs\` hit. Det är den enda fil som du ändrar där:

\`\`\`js
integrations: [vagval({ content: '../mappens-namn' })],
\`\`\`

Kör alla kommandon i motorns mapp.

## Så uppdaterar du motorn

\`\`\`sh
git pull
npm ci
npm run check
npm start
\`\`\`

Kontrollen säger om en ny motor kräver något som den gamla inte gjorde. Ingen uppdatering ändrar något i den här
mappen. Motorns \`CHANGELOG.md\` berättar vad som är nytt. Vill du tillbaka hämtar du den version som du hade och kör
\`npm ci\`.
`;

const nb = `# Innholdet på nettstedet

Denne mappen er nettstedet: alt som er skrevet, og ingenting som lager sider av det. Motoren som lager sidene,
ligger i en egen mappe ved siden av.

| Hva                        | Hvor                                                              |
| -------------------------- | ----------------------------------------------------------------- |
| Navn, lisens, kontakt      | \`site/site.yaml\` og en fil for hvert språk ved siden av           |
| Farger                     | \`site/theme.css\`; legg \`mark.svg\` og \`favicon.svg\` ved siden av  |
| Emner                      | \`topics/\`, en mappe for hvert                                     |
| Det som sammenlignes       | \`vocabulary/criteria.yaml\`                                        |
| Det påstandene bygger på   | \`vocabulary/sources.yaml\`                                         |
| Ordlisten                  | \`vocabulary/terms.yaml\`                                           |
| Ord som er riktig stavet   | \`vocabulary/style.yaml\`                                           |
| Det som er publisert       | \`ledger.yaml\`, som \`npm run ledger\` skriver; endre den aldri selv |

## Slik tar du vare på mappen

Legg mappen i et eget depot i git, \`ledger.yaml\` også: der står kodene for alt du har publisert. I mappen til motoren
peker \`astro.config.mjs\` hit. Det er den eneste filen du endrer der:

\`\`\`js
integrations: [vagval({ content: '../navnet-på-mappen' })],
\`\`\`

Kjør alle kommandoer i mappen til motoren.

## Slik oppdaterer du motoren

\`\`\`sh
git pull
npm ci
npm run check
npm start
\`\`\`

Kontrollen sier fra om en ny motor krever noe den gamle ikke gjorde. Ingen oppdatering endrer noe i denne mappen.
\`CHANGELOG.md\` i motoren forteller hva som er nytt. Vil du tilbake, henter du versjonen du hadde, og kjører
\`npm ci\`.
`;

export const siteReadme: Localized<string> = { sv, en, nb };

import { stemmer } from '@orama/stemmers/swedish';
import { stopwords } from '@orama/stopwords/swedish';
import type { Language } from './language.ts';

export const swedish: Language = {
  stem: stemmer,
  stopWords: stopwords,
  weakWords:
    'får få fått gör göra görs gå går gått ska skall vill måste behöver behövs behöva finns finnas funkar fungerar ' +
    'använda använder används ser se visa visar hitta hittar kommer hjälp bör brukar borde betyder skillnad ' +
    'skillnaden bäst bästa sätt bra rätt många mycket mer olika själv genom bara också istället sker händer både båda någon något ' +
    'innebär låter räcker saknar styra bestämma slippa samtidigt ' +
    'komma kommit via per ger gett ta tar tog kunna kunde gjort använt aldrig alltid ofta egentligen riktigt enklast lättast ' +
    'säger dags värt idag vilket vilken vilka upp ner ned bort fram igen ihop samman vidare tillbaka ' +
    'titta tittar kolla kollar låta lägga lägger sätta sätter hålla håller ligger står stå börja börjar veta vet tänka tänker ' +
    'försöka försöker folk',
  faults:
    /\b(?:(?<!\b(?:blir?|gar?) )fel(?:et|kod|meddelande|sok\w*)?|problem\w*|trasig\w*|offline|hanger|kraschar|misslyck\w*|slutat|fastn\w+|forsv(?:unnit|ann)|tappa(?:r|t|de)|hort av sig|tror att|hoppar over|0x[0-9a-f]+)\b|\b(?:funkar|fungerar|startar|far|gar|kan|nar|kommer|syns|visas|laddas|hittar|hittas|svarar|ansluter|installeras|uppdateras|registreras|har|hor|hors|laddar|hamtar|lyckas|rapporterar|oppnas|oppnar|synkar|synkas|skickar|skickas|dyker|kanner|hamtas|kors|godkanns|kopplar|vaxlar|rensas|patchas|vaknar|tillampas|fick|gick|kom|kunde|startade|syntes|installerades|uppdaterades)(?: \w+)? (?:inte|inga|inget|ingen|ej|aldrig)\b/u,
  faultTitles: /felsok|problemlos|kanda problem|vanliga fel|felkod/u,
  comparing:
    'skillnad skillnaden skillnader jämför jämföra jämförelse eller mot kontra versus vs och med mellan bäst bättre framför ' +
    'istället hellre än välja väljer',
  particles:
    'om av på in ut upp ner ned bort fram till igen ihop samman vidare tillbaka isär loss fast åt',
  joints: ['s'],
};

/** Words that hold a sentence together: they begin and end no compounds. */

const swedish =
  'alla allt annan annat andra aldrig alltid anges antingen av bara blev blir bli borde både båda bättre ' +
  'dessa detta denna den det de dem där därför därefter dock du då efter efteråt eftersom egen egna egna eget ' +
  'ej eller en endast ett fler flera flesta finns fram från före för först första få får fått följande genom ' +
  'gjort gör göra ha hade han har hela helt hos hur här hög inga ingen inget innan innehåller inom inte in ' +
  'ju just kan kanske kommer kring kräver kunde kunna köra lika liksom låta långt längre man med medan mellan ' +
  'men mer mera mest mindre minst mot mycket måste många någon något några när nästa nedan nu ny nya nytt och ' +
  'ofta också olika om ovan oavsett per på redan respektive resten rätt samma samt sedan senare senast senaste ' +
  'ser ses sig själv sin sina sitt skall ska skulle som snart starta står ställa större största stora stor sätt ' +
  'så sådan sådana sådant så sätt ta tar tas till tidigare tillbaka tills tillsammans trots tv under upp ut utan ' +
  'utanför utöver var vara varandra varit varje vara vem verkar vid vidare vilka vilken vilket vill visa visar visas ' +
  'väl vänta än ändå även åt åter över övriga också bakom bort borta bredvid dit hit igen ihop inifrån inuti ' +
  'istället kvar mitt nere nog omkring runt sedan särskilt särskild särskilda sällan tyvärr vanligen vanligtvis ' +
  'välj väljer klicka klickar ange anger används använda använder använd skapa skapar skapas lägg lägga lägger ' +
  'öppna öppnar kontrollera kontrollerar konfigurera konfigurerar installera installerar installeras aktivera ' +
  'distribuera distribuerar hantera hanterar uppdatera uppdaterar köra körs kör kopiera ladda hämta hämtar behöver ' +
  'behövs krävs gäller sker bör kunna lista listar granska ändra ändras ändrar tillåt tillåter';

const english =
  'a about after all also an and any are as at be been before but by can could do does each for from had has ' +
  'have how if in into is it its may more most must no not of on only or other our should so some such than ' +
  'that the their them then there these they this those to was we were what when where which while who will ' +
  'with would you your';

const words = new Set(`${swedish} ${english}`.split(' '));

/** @param word in lower case */
export function isFunctionWord(word: string): boolean {
  return words.has(word);
}

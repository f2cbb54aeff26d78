const listed = (text: string) => text.trim().split(/\s+/)

/** `boka`, `bokar`: an r is added. */
const addsR = listed(`
  ansvara anvisa arbeta avboka avsluta avvakta be bekräfta bevaka boka delta diskutera dokumentera fråga fundera föreslå förankra
  fördela ge gå hantera hitta hämta informera inhämta initiera justera kalla kolla komplettera kontakta kontrollera
  lämna maila mejla meddela ordna organisera planera presentera pröva påbörja rapportera registrera remittera samla
  sammanfatta sammankalla samordna samtala se skaffa skicka starta svara ta testa titta träffa uppdatera upprätta utse
  utvärdera vidarebefordra återkoppla återrapportera åtgärda öppna överlämna
`)

/** `skriva`, `skriver`: the last a becomes er. */
const turnsToEr = listed(`
  anmäla ansöka bedöma beskriva beställa besöka bjuda byta ersätta fortsätta fylla följa förbereda hjälpa inleda
  kartlägga lyfta lägga läsa lösa möta påminna ringa sammanställa skriva stämma ställa sätta söka undersöka utreda
`)

/** `höra`, `hör`: the last a goes. */
const losesA = listed('begära framföra föra genomföra göra höra klargöra köra utföra återföra överföra')

/** The infinitive by the present tense, for verbs that åtgärder begin with. */
const infinitives = new Map([
  ...addsR.map((verb) => [`${verb}r`, verb] as const),
  ...turnsToEr.map((verb) => [`${verb.slice(0, -1)}er`, verb] as const),
  ...losesA.map((verb) => [verb.slice(0, -1), verb] as const),
])

/**
 * What is to be done, as it stands in a list: `bokar möte och skickar kallelse` → `boka möte och skicka kallelse`,
 * `ska ringa` → `ringa`. Only verbs that are known are turned; a guessed form would be worse than the typed one.
 */
export function asInfinitive(text: string): string {
  return text
    .replace(/^(?:ska|skall)\s+/i, '')
    .replace(/^(\p{L}+)|(?<=\s(?:och|samt)\s)(\p{L}+)/giu, (word) => infinitives.get(word.toLowerCase()) ?? word)
}

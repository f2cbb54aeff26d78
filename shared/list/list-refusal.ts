/** More rows at once than any list here has: a wrong file, most likely. */
export const mostRows = 2000

/** Why a file or a pasted text was not read as a list. Nothing is changed by any of them. */
export type ListRefusal = 'tooLarge' | 'notAList' | 'unsafe' | 'damaged' | 'tooSlow' | 'tooManyRows' | 'empty'

/** What each refusal is called: what is wrong, and what to do. */
export const listRefusalSentences: Record<ListRefusal, string> = {
  tooLarge: 'Filen är större än 10 MB. Kopiera bara raderna som ska läsas in till en ny fil, eller klistra in dem.',
  notAList:
    'Filen är varken en Excel-fil (.xlsx) eller en textfil (.csv). Spara den som .xlsx i Excel och välj den igen.',
  unsafe: 'Filen är packad på ett sätt som en lista aldrig är, och öppnas därför inte. Klistra in raderna i stället.',
  damaged: 'Filen går inte att läsa. Öppna den i Excel, spara den på nytt och välj den igen.',
  tooSlow:
    'Filen tog för lång tid att läsa. Kopiera bara raderna som ska läsas in till en ny fil, eller klistra in dem.',
  tooManyRows: `Listan har fler än ${mostRows} rader. Dela den, eller kopiera bara raderna som ska läsas in.`,
  empty: 'Listan är tom. Välj en fil med minst en rad.',
}

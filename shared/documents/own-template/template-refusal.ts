/** The largest template, in bytes. It lies in the profile and in every backup. */
export const largestTemplate = 1024 * 1024

/** Why a file was not taken as a template. Nothing is changed by any of them. */
export type TemplateRefusal =
  | 'tooLarge'
  | 'notWord'
  | 'oldOrLocked'
  | 'encrypted'
  | 'damaged'
  | 'tooManyParts'
  | 'bomb'
  | 'liesOfSize'
  | 'strange'
  | 'macros'
  | 'anotherKind'
  | 'wordTemplate'
  | 'strict'
  | 'entities'
  | 'otherEncoding'
  | 'attachedTemplate'
  | 'external'
  | 'link'
  | 'embedded'
  | 'importedText'
  | 'fetchingField'
  | 'notFillable'
  | 'tooSlow'

/** What each refusal is called: what is wrong, and what to do. */
export const templateRefusalSentences: Readonly<Record<TemplateRefusal, string>> = {
  tooLarge: 'Mallen är större än 1 MB. Gör bilderna i den mindre och välj den igen.',
  notWord: 'Filen är inte en Word-fil. Spara mallen som Word-dokument (.docx) och välj den igen.',
  oldOrLocked:
    'Filen är skyddad med lösenord eller sparad i det gamla formatet .doc. Ta bort lösenordet, spara som Word-dokument (.docx) och välj den igen.',
  encrypted: 'Filen är krypterad inuti. Spara mallen utan lösenord och välj den igen.',
  damaged: 'Filen är skadad eller avklippt. Öppna mallen i Word, spara den på nytt och välj den igen.',
  tooManyParts: 'Filen har fler än 2 000 delar, och det har ingen mall. Den öppnas därför inte.',
  bomb: 'Filen packar upp sig till orimligt mycket, och öppnas därför inte.',
  liesOfSize: 'Filen uppger fel storlek på det som ligger i den, och öppnas därför inte.',
  strange: 'Filen är packad på ett sätt som Word aldrig gör, och öppnas därför inte.',
  macros: 'Mallen har makron. Spara den som Word-dokument utan makron (.docx) och välj den igen.',
  anotherKind: 'Filen kommer från Excel, PowerPoint eller ett annat program än Word. Välj ett Word-dokument (.docx).',
  wordTemplate: 'Filen är sparad som Word-mall (.dotx). Spara den som vanligt Word-dokument (.docx) och välj den igen.',
  strict: 'Filen är sparad som Strict Open XML. Spara den som vanligt Word-dokument (.docx) och välj den igen.',
  entities: 'Filen har en dokumenttypsdeklaration, som Word aldrig skriver, och öppnas därför inte.',
  otherEncoding: 'Texten i filen är inte i UTF-8. Öppna mallen i Word, spara den på nytt och välj den igen.',
  attachedTemplate:
    'Mallen hämtar en annan mall. Ta bort den under Utvecklare, Dokumentmall i Word, och välj filen igen.',
  external:
    'Mallen hämtar bilder eller annat utanför filen. Välj Arkiv, Info och Redigera länkar till filer i Word, bryt varje länk så att innehållet ligger i filen, spara och välj den igen.',
  link: 'Mallen har en länk till en webbplats, en e-postadress eller en fil. Högerklicka på länken i Word och välj Ta bort hyperlänk, så blir adressen vanlig text. Leta i sidhuvud och sidfot också: dubbelklicka där först. Spara och välj filen igen.',
  embedded: 'Mallen har inbäddade objekt. Ta bort dem eller gör dem till bilder, och välj filen igen.',
  importedText: 'Mallen tar in ett annat dokument när den öppnas. Klistra in texten i stället och välj filen igen.',
  fetchingField:
    'Mallen har ett fält som hämtar något utifrån, till exempel INCLUDEPICTURE eller DDE. Ta bort fältet och välj filen igen.',
  notFillable:
    'Mallen gick inte att fylla i med exempeldata. Fält med punkt i namnet, som {{narvarande.namn}}, måste stå i en tabell.',
  tooSlow: 'Mallen tog för lång tid att läsa, och öppnas därför inte.',
}

import type { DocumentModel } from '../model'
import { placeholders } from './placeholders'

/** The list of all placeholders, as a paper for whoever edits the template. */
export function placeholderList(organisation: string): Omit<DocumentModel, 'kind' | 'about'> {
  return {
    language: 'sv-SE',
    title: 'Fält för Word-mallar i Rådrum',
    author: organisation,
    description: 'De fält som en egen Word-mall kan ha, med förklaring och exempel.',
    organisation,
    facts: [],
    blocks: [
      { kind: 'heading', level: 1, text: 'Så gör du' },
      {
        kind: 'list',
        items: [
          'Skriv fältet i mallen precis som det står här, med dubbla klamrar runt om.',
          'Fältet får textens utseende i mallen: typsnitt, storlek och färg.',
          'Låt fälten innehall, uppgifter och de som hör till en rubrik stå ensamma på sin rad.',
          'Ett fält med punkt i namnet står i en tabell. Den raden upprepas, en gång för varje.',
          'Fälten får stå i sidhuvud och sidfot också.',
        ],
      },
      { kind: 'heading', level: 1, text: 'Fälten' },
      {
        kind: 'table',
        caption: 'Fälten',
        description: 'Hur varje fält skrivs, vad som hamnar där, och ett exempel',
        columns: [
          { title: 'Skriv', share: 30 },
          { title: 'Det som hamnar där', share: 42 },
          { title: 'Exempel', share: 28 },
        ],
        rows: placeholders.map(({ name, explanation, example, isRequired }) => [
          `{{${name}}}`,
          isRequired ? `${explanation} Måste finnas.` : explanation,
          example,
        ]),
      },
    ],
    footer: 'Fält för Word-mallar',
    fileTitle: 'Fält för Word-mallar',
  }
}

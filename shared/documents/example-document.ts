import { documentKindNames, type DocumentKind } from './kind'
import type { DocumentModel } from './model'

/** A document with every kind of block in it, of invented people: what a look and a template are tried on. */
export function exampleDocument(kind: DocumentKind, organisation: string): DocumentModel {
  return {
    kind,
    about: null,
    language: 'sv-SE',
    title: `${documentKindNames[kind]} Resursråd Exempelstad`,
    author: 'Kim Exempel',
    description: 'Ett exempel på hur dokumentet ser ut.',
    organisation,
    facts: [
      { label: 'Dnr', value: 'SF 2027-014' },
      { label: 'Datum', value: 'tisdag 9 mars 2027' },
      { label: 'Tid', value: 'kl. 09.00–11.30' },
      { label: 'Plats', value: 'Sal 1, Arbetsförmedlingen Exempelstad' },
      { label: 'Ordförande', value: 'Alex Exempel (kommunen)' },
      { label: 'Sekreterare', value: 'Kim Exempel (AF)' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Närvarande' },
      {
        kind: 'table',
        caption: 'Närvarande',
        description: 'Vilka som var med, och vilken part de kommer från',
        columns: [
          { title: 'Namn', share: 40 },
          { title: 'Part', share: 30 },
          { title: 'Roll', share: 30 },
        ],
        rows: [
          ['Alex Exempel', 'kommunen', 'ordförande'],
          ['Kim Exempel', 'AF', 'sekreterare'],
        ],
      },
      { kind: 'heading', level: 1, text: '§\u00a01 Ärende EXE-2027-001' },
      { kind: 'heading', level: 2, text: 'Frågeställning' },
      { kind: 'paragraph', text: 'Vilket stöd behövs för att komma igång med arbetsträning?' },
      { kind: 'list', items: ['Halv tid från april', 'Stöd av handledare de första veckorna'] },
      {
        kind: 'marked',
        mark: 'recommendation',
        word: 'Rekommendation',
        content: [{ kind: 'paragraph', text: 'Börja med arbetsträning på halv tid.' }],
      },
      {
        kind: 'marked',
        mark: 'decision',
        word: 'Beslut',
        content: [{ kind: 'paragraph', text: 'Ärendet tas upp igen den 11 maj.' }],
      },
      {
        kind: 'table',
        caption: 'Åtgärder',
        description: 'Vem som gör vad och när',
        columns: [
          { title: 'Vem', share: 30 },
          { title: 'Vad', share: 45 },
          { title: 'Senast', share: 25 },
        ],
        rows: [['Kim Exempel', 'Kontaktar arbetsgivaren', '23 mars 2027']],
      },
      { kind: 'heading', level: 1, text: 'Underskrifter' },
      { kind: 'signatures', lines: [{ name: 'Kim Exempel', role: 'sekreterare' }] },
    ],
    footer: 'Resursråd Exempelstad · 9 mars 2027',
    fileTitle: `${documentKindNames[kind]} – exempel`,
  }
}

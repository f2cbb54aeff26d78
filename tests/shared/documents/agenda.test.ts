import { agendaDocument } from '@shared/documents/agenda'
import { fileName } from '@shared/documents/file-name'
import { setPresence } from '@shared/team/room/presence'
import { after, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { aCase, aCaseItem, aConsent, anItem, aTeam, meeting, now, person } from '@tests/shared/team/a-team'
import { expect, it } from 'vitest'
import { textsOf } from './model-texts'

const state = aTeam({
  cases: [aCase(14, { mode: 'consent', personId: person, presenterId: id(12), question: 'Hemlig fråga?' }), aCase(18)],
  consents: [aConsent({ validTo: date('2027-06-30') })],
  agendaItems: [
    anItem(1, { kind: 'opening', title: '' }),
    { ...aCaseItem(2, 14, 25), leftOutPartyIds: [id(2), id(1)] },
    anItem(3, { kind: 'pause', title: '', minutes: 10 }),
    aCaseItem(4, 18, 15),
  ],
})

const rowsIn = (at: typeof state) => {
  const table = agendaDocument(at, meeting)?.blocks.find((block) => block.kind === 'table')
  return table?.kind === 'table' ? table.rows.map((row) => plain(row.join(' | '))) : []
}

it('tells when each item begins, who presents it and who leaves the room', () => {
  expect(rowsIn(state)).toEqual([
    '09.00 | 1 | Öppnande och närvaro |  | 10 min',
    '09.10 | 2 | Genomlysning HAN-2027-14. FK lämnar rummet | Karin Öberg, kommunen | 25 min',
    '09.35 |  | Paus |  | 10 min',
    '09.45 | 3 | Genomlysning HAN-2027-18 | Johan Sandberg, FK | 15 min',
  ])
})

it('says nothing of a party that will not be there anyhow', () => {
  expect(rowsIn(after(state, setPresence(meeting, id(11), 'absent'), now))[1]).not.toContain('lämnar rummet')
})

it('holds nothing that was written of a case, nor of its consent, and no name of a person', () => {
  const named = {
    ...state,
    persons: new Map([
      [person, rowWith('persons', 100, { code: 'HAN-2027-14', birthYear: 1985, name: 'Siv Påhittad' })],
    ]),
  }
  const texts = textsOf(agendaDocument(named, meeting)!).join(' ')
  for (const kept of ['Hemlig', 'amtycke', 'Siv', '30']) expect(texts.replaceAll(/\d\d\.\d\d/g, '')).not.toContain(kept)
})

it('is called by the day and the team, and is not there without a meeting', () => {
  expect(fileName(agendaDocument(state, meeting)!)).toBe('2027-02-23 Resursråd Haninge – dagordning.docx')
  expect(agendaDocument(state, id(999))).toBeUndefined()
})

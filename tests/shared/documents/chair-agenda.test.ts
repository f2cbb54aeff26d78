import { chairAgenda } from '@shared/documents/chair-agenda'
import { fileName } from '@shared/documents/file-name'
import { setPresence } from '@shared/team/room/presence'
import { addPreparation } from '@shared/team/preparation-verbs'
import { after, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { aCase, aCaseItem, aConsent, aMeeting, anItem, aTeam, meeting, now, person } from '@tests/shared/team/a-team'
import { describe, expect, it } from 'vitest'
import { outlineOf, textsOf } from './model-texts'

const earlier = id(290)
const before = aTeam({
  persons: [rowWith('persons', 100, { code: 'HAN-2027-14', birthYear: 1985, name: 'Siv Påhittad' })],
  meetings: [aMeeting(earlier, '2027-02-09', { status: 'held' }), aMeeting(meeting, '2027-02-23')],
  cases: [
    aCase(14, {
      mode: 'consent',
      personId: person,
      status: 'planned',
      presenterId: id(12),
      question: 'Vad vill Siv Påhittad börja med?',
      background: 'Sover dåligt.',
    }),
    aCase(18, { mode: 'consent', personId: null, status: 'planned' }),
  ],
  consents: [aConsent({ partyIds: [id(1), id(3), id(4)], validTo: date('2027-06-30') })],
  agendaItems: [
    anItem(1, { kind: 'opening', title: '' }),
    { ...aCaseItem(2, 14, 25), leftOutPartyIds: [id(2)] },
    aCaseItem(3, 18, 15),
    { ...aCaseItem(9, 14, 25), meetingId: earlier, state: 'done' },
  ],
  notes: [
    rowWith('notes', 20, {
      meetingId: earlier,
      agendaItemId: id(9),
      discussion: '',
      assessment: '',
      recommendation: 'Sömnskola först.',
    }),
  ],
  actions: [
    rowWith('actions', 30, {
      meetingId: earlier,
      agendaItemId: id(9),
      caseId: id(14),
      what: 'boka tid',
      staffId: id(12),
      who: '',
      dueOn: date('2027-02-20'),
      status: 'open',
    }),
  ],
})
const state = after(
  before,
  addPreparation(id(14), id(4), { measure: 'Sömnskola', period: 'våren', result: 'Siv Påhittad slutade.' }),
  now,
)
const text = (at = state) => plain(textsOf(chairAgenda(at, meeting)!).join('\n'))

describe('the chair is told of each case', () => {
  it('in the agenda’s order, with its clock time', () => {
    expect(outlineOf(chairAgenda(state, meeting)!)).toEqual([
      '1 Punkter',
      '1 Kvarstående åtgärder',
      '1 § 2 Genomlysning HAN-2027-14, kl. 09.10–09.35',
      '2 Frågeställning',
      '2 Bakgrund',
      '2 Vad parterna har gjort förut',
      '2 Senaste rekommendationen',
      '2 Öppna åtgärder i ärendet',
      '1 § 3 Genomlysning HAN-2027-18, kl. 09.35–09.50',
      '2 Frågeställning',
    ])
  })

  it('whether it may be taken up, and why not', () => {
    expect(text()).toContain('Samtycket gäller till 30 juni och omfattar alla parter som är kvar.')
    expect(text()).toContain('Får inte tas upp. Ärendet har ingen person.')
  })

  it('who leaves the room and comes back when, of those who are there', () => {
    expect(text()).toContain('Johan Sandberg (FK) lämnar rummet kl. 09.10 och kommer tillbaka kl. 09.35.')
    expect(text(after(state, setPresence(meeting, id(11), 'absent'), now))).not.toContain('lämnar rummet kl.')
  })

  it('what the parties have done, who has not answered, what was recommended and what is left to do', () => {
    const said = text()
    expect(said).toContain('Region Stockholm\nSömnskola\nvåren\nHAN-2027-14 slutade.\nHaninge kommun har inte svarat.')
    expect(said).toContain('Från mötet tisdag 9 februari 2027:\nSömnskola först.')
    expect(said).toContain('HAN-2027-14\nKarin Öberg, kommunen\nBoka tid\nlördag 20 februari')
  })
})

it('names nobody who takes part, in the paper or its file name', () => {
  const model = chairAgenda(state, meeting)!
  expect(JSON.stringify(model)).not.toMatch(/Siv|Påhittad/)
  expect(fileName(model)).toBe('2027-02-23 Resursråd Haninge – ordförandens dagordning.docx')
})

it('says on every page whom it is for, and is not there without a meeting', () => {
  expect(chairAgenda(state, meeting)!.footer).toContain('bara ordföranden och sekreteraren')
  expect(chairAgenda(state, id(999))).toBeUndefined()
})

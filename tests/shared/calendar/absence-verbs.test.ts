import { absenceSentence, absenceSpan, nextAbsence } from '@shared/calendar/absence-words'
import { deleteAbsence, saveAbsence, type AbsenceInput } from '@shared/calendar/absence-verbs'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, clock, date, id, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const today = date('2027-02-22')
const [eva, johan, sal] = [id(1), id(2), id(3)]
const state = stateWith({
  staff: [
    rowWith('staff', 1, { name: 'Eva Lund', partyId: id(9) }),
    rowWith('staff', 2, { name: 'Johan Sandberg', partyId: id(9) }),
  ],
  rooms: [rowWith('rooms', 3, { name: 'Sal 1', place: '' })],
  absences: [
    rowWith('absences', 11, { staffId: johan, from: date('2027-03-17'), to: date('2027-03-19'), note: 'Utbildning' }),
    rowWith('absences', 12, {
      roomId: sal,
      from: date('2027-03-10'),
      to: date('2027-03-10'),
      start: clock('09:00'),
      end: clock('12:00'),
      note: 'Målas om',
    }),
  ],
})
const asked: AbsenceInput = {
  absentId: eva,
  from: '15/3',
  to: '',
  isHours: false,
  start: '9',
  end: '11.30',
  note: 'Ledig',
}
const save = (changed: Partial<AbsenceInput>, own: Parameters<typeof saveAbsence>[0] = null) =>
  saveAbsence(own, { ...asked, ...changed })
const told = (changed: Partial<AbsenceInput>, own: Parameters<typeof saveAbsence>[0] = null) =>
  problemsOf(save(changed, own)(state, circumstances())).map(({ field, message }) => `${field}: ${plain(message)}`)

describe('an absence', () => {
  it.each<[string, Partial<AbsenceInput>, object]>([
    [
      'is one whole day',
      {},
      { staffId: eva, roomId: null, from: '2027-03-15', to: '2027-03-15', start: null, end: null },
    ],
    ['is several days', { to: 'fredag 19 mars' }, { from: '2027-03-15', to: '2027-03-19' }],
    ['is hours of each day', { isHours: true }, { start: '09:00', end: '11:30' }],
    [
      'is of a room, in any words',
      { absentId: sal, note: 'Ny matta' },
      { roomId: sal, staffId: null, note: 'Ny matta' },
    ],
    ['needs no reason', { note: '' }, { note: '' }],
  ])('%s', (_, changed, row) => {
    expect(rowsOf(after(state, save(changed), circumstances()), 'absences').at(-1)).toMatchObject(row)
  })

  it.each<[string, Partial<AbsenceInput>, string]>([
    ['nobody', { absentId: null }, 'absentId: Välj vem som är borta, eller vilken lokal.'],
    ['no day', { from: '' }, 'from: Skriv den första dagen.'],
    ['reversed days', { to: '12/3' }, 'to: Den sista dagen ligger före den första.'],
    ['no such time', { isHours: true, start: '25' }, 'start: '],
    [
      'why somebody is ill',
      { note: 'Sjuk' },
      'note: Välj ett av orden i listan. Varför någon är borta hör inte hemma här.',
    ],
    [
      'a time that is taken',
      { absentId: johan, from: '18/3' },
      'from: Johan Sandberg är redan borta onsdag 17 mars – fredag 19 mars. Ändra den frånvaron i stället.',
    ],
    [
      'hours that meet',
      { absentId: sal, from: '10/3', isHours: true, start: '11', end: '13' },
      'from: Sal 1 är redan borta onsdag 10 mars kl. 09.00–12.00. Ändra den frånvaron i stället.',
    ],
  ])('with %s is refused', (_, changed, sentence) => {
    const [first] = told(changed)
    expect(first?.startsWith(sentence)).toBe(true)
  })

  it('may stand beside other hours of the same day, and changes without meeting itself', () => {
    expect(
      save({ absentId: sal, from: '10/3', isHours: true, start: '12', end: '13' })(state, circumstances()).ok,
    ).toBe(true)
    expect(save({ absentId: johan, from: '17/3', note: 'Utbildning' }, id(11))(state, circumstances()).ok).toBe(true)
    expect(told({ absentId: johan, from: '17/3' })).toHaveLength(1)
  })

  it('keeps a word that stood there already, though nobody may choose it now', () => {
    const old = { ...state, absences: new Map(state.absences) }
    old.absences.set(id(11), { ...state.absences.get(id(11))!, note: 'Tjänsteresa' })
    const verb = saveAbsence(id(11), { ...asked, absentId: johan, note: 'Tjänsteresa' })
    expect(verb(old, circumstances()).ok).toBe(true)
  })

  it('is taken away', () => {
    expect(rowsOf(after(state, deleteAbsence(id(11)), circumstances()), 'absences')).toHaveLength(1)
  })

  it('is told in words', () => {
    const [johans, sals] = rowsOf(state, 'absences')
    expect(plain(absenceSpan(johans!, today))).toBe('onsdag 17 mars – fredag 19 mars')
    expect(absenceSentence(johans!)).toBe('Borta hela dagar: Utbildning.')
    expect(absenceSentence(sals!)).toBe('Går inte att använda några timmar: Målas om.')
    expect(plain(nextAbsence(state, sal, today)!)).toBe('stängd onsdag 10 mars kl. 09.00–12.00')
    expect(nextAbsence(state, sal, date('2027-03-11'))).toBeUndefined()
  })
})

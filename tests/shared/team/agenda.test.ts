import { agendaOverrun, numberedItems } from '@shared/team/agenda'
import { id } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, anItem, aTeam, meeting } from './a-team'

describe('a numbered agenda', () => {
  const state = aTeam({
    cases: [aCase(6, { kind: 'feedback' }), aCase(14), aCase(18, { kind: 'consultation', presenterId: null })],
    agendaItems: [
      anItem(4, { kind: 'pause', title: '', minutes: 10 }),
      anItem(1, { kind: 'opening', title: '', minutes: 5 }),
      aCaseItem(2, 6, 10),
      aCaseItem(3, 14, 25),
      aCaseItem(5, 18, 15),
      anItem(6, { title: 'Lediga platser och kursstarter' }),
      anItem(7, { meetingId: id(310), title: 'En punkt på ett annat möte' }),
    ],
  })

  it('counts clock times and §§ from the order; a pause takes time and no §', () => {
    const lines = numberedItems(state, meeting).map(({ start, end, section, title }) => [start, end, section, title])
    expect(lines).toEqual([
      ['09:00', '09:05', 1, 'Öppnande och närvaro'],
      ['09:05', '09:15', 2, 'Återkoppling HAN-2027-6'],
      ['09:15', '09:40', 3, 'Genomlysning HAN-2027-14'],
      ['09:40', '09:50', null, 'Paus'],
      ['09:50', '10:05', 4, 'Konsultation HAN-2027-18'],
      ['10:05', '10:15', 5, 'Lediga platser och kursstarter'],
    ])
  })

  it('carries the case and who presents it', () => {
    const [, feedback, , , consultation] = numberedItems(state, meeting)
    expect(feedback).toMatchObject({ case: { id: id(6) }, presenter: { name: 'Johan Sandberg' } })
    expect(consultation).not.toHaveProperty('presenter')
  })

  it('is empty for a meeting without items, and for one that does not exist', () => {
    expect(numberedItems(aTeam(), meeting)).toEqual([])
    expect(numberedItems(state, id(999))).toEqual([])
  })
})

describe('an agenda that runs past the end', () => {
  const long = (...minutes: number[]) =>
    aTeam({ agendaItems: minutes.map((length, index) => anItem(index + 1, { minutes: length })) })

  it('fits when it ends with the meeting', () => {
    expect(agendaOverrun(long(100, 50), meeting)).toBeNull()
  })

  it('names the minutes and the first item that does not fit', () => {
    expect(agendaOverrun(long(100, 50, 10, 10), meeting)).toMatchObject({ minutes: 20, firstPast: { start: '11:30' } })
    expect(agendaOverrun(long(100, 51), meeting)).toMatchObject({ minutes: 1, firstPast: { start: '10:40' } })
  })
})

import type { Consent } from '@shared/consent/consent'
import { agendaItems, agendaOverrun } from '@shared/team/agenda'
import { agendaRemedies, shortenReviews } from '@shared/team/agenda-remedies'
import { moveCasesToMeeting, moveCaseToMeeting } from '@shared/team/agenda-verbs'
import { after, date, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aMeeting, anItem, aTeam, meeting, nextMeeting, now, person } from './a-team'

/** The day of the look: 150 minutes, planned for 170. */
const fullDay = (consent?: Consent) =>
  aTeam({
    cases: [
      aCase(14, { status: 'planned' }),
      aCase(16, { status: 'planned' }),
      aCase(18, { status: 'planned', ...(consent ? { mode: 'consent', personId: person } : {}) }),
      aCase(19, { status: 'planned', kind: 'consultation' }),
    ],
    consents: consent ? [consent] : [],
    agendaItems: [
      anItem(1, { minutes: 60 }),
      aCaseItem(2, 14, 25),
      aCaseItem(3, 16, 25),
      aCaseItem(4, 18, 25),
      aCaseItem(5, 19, 15),
      anItem(6, { minutes: 20 }),
    ],
  })

describe('what makes a full agenda fit', () => {
  it('moves the last case that is long enough, or shortens the genomlysningar as little as it takes', () => {
    expect(agendaRemedies(fullDay(), meeting)).toMatchObject([
      { kind: 'moveCase', moved: { section: 4 }, to: { id: nextMeeting }, gives: 25 },
      { kind: 'shortenReviews', minutes: 15, gives: 30 },
    ])
  })

  it('gives the minutes that it promises', () => {
    const moved = after(fullDay(), moveCaseToMeeting(id(4), nextMeeting), now)
    expect(agendaOverrun(moved, meeting)).toBeNull()
    const shortened = after(fullDay(), shortenReviews(meeting, 15), now)
    expect(agendaItems(shortened, meeting).map(({ minutes }) => minutes)).toEqual([60, 15, 15, 15, 15, 20])
  })

  it('moves as many of the last cases as it takes, all or none', () => {
    const longer = aTeam({
      cases: [14, 16, 18].map((number) => aCase(number, { status: 'planned' })),
      agendaItems: [anItem(1, { minutes: 120 }), aCaseItem(2, 14, 25), aCaseItem(3, 16, 25), aCaseItem(4, 18, 20)],
    })
    const [remedy] = agendaRemedies(longer, meeting)
    expect(remedy).toMatchObject({ kind: 'moveCases', moved: [{ section: 3 }, { section: 4 }], gives: 45 })
    const moved = after(longer, moveCasesToMeeting([id(3), id(4)], nextMeeting), now)
    expect(agendaOverrun(moved, meeting)).toBeNull()
    expect(agendaItems(moved, nextMeeting).map(({ caseId }) => caseId)).toEqual([id(16), id(18)])
    const stopped = {
      ...longer,
      cases: new Map([...longer.cases, [id(18), aCase(18, { mode: 'consent', status: 'planned' })]]),
    }
    expect(agendaRemedies(stopped, meeting)[0]).toMatchObject({
      kind: 'moveCases',
      moved: [{ section: 2 }, { section: 3 }],
    })
    expect(problemsOf(moveCasesToMeeting([id(3), id(4)], nextMeeting)(stopped, now))[0]?.message).toMatch(
      /^HAN-2027-18 Ärendet har ingen person/,
    )
  })

  it('puts the case back where the next meeting is too late for its consent', () => {
    const until = (day: string) => aConsent({ validTo: date(day) })
    expect(agendaRemedies(fullDay(until('2027-03-08')), meeting)[0]).toMatchObject({ kind: 'putBack', gives: 25 })
    expect(agendaRemedies(fullDay(until('2027-03-09')), meeting)[0]).toMatchObject({ kind: 'moveCase', gives: 25 })
  })

  it('puts the case back when no meeting comes after', () => {
    const alone = { ...fullDay(), meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23')]]) }
    expect(agendaRemedies(alone, meeting)[0]).toMatchObject({ kind: 'putBack' })
  })

  it('offers what it has when nothing is enough, and nothing when there are no cases', () => {
    const hopeless = aTeam({ cases: [aCase(14)], agendaItems: [anItem(1, { minutes: 300 }), aCaseItem(2, 14, 20)] })
    expect(agendaRemedies(hopeless, meeting)).toMatchObject([
      { gives: 20 },
      { kind: 'shortenReviews', minutes: 15, gives: 5 },
    ])
    expect(agendaRemedies(aTeam({ agendaItems: [anItem(1, { minutes: 300 })] }), meeting)).toEqual([])
  })

  it('says nothing about an agenda that fits', () => {
    expect(agendaRemedies(aTeam({ agendaItems: [anItem(1)] }), meeting)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { IsoDate } from '@shared/calendar/date'
import { sipNeeds } from '@shared/overview/sip-needs'
import type { State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { date, id } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const today = date('2027-02-22')
const shown = (text: string) => text.replaceAll('\u00A0', ' ')

function having<T extends TableName>(table: T, rows: readonly Rows[T][], state: State = world): State {
  return { ...state, [table]: new Map([...state[table], ...rows.map((row) => [row.id, row] as const)]) }
}

const sipOf = (code: string): Rows['sips'] => {
  const person = [...world.persons.values()].find((one) => one.code === code)!
  return [...world.sips.values()].find(({ personId }) => personId === person.id)!
}
const called = sipOf('HAN-2027-027')
const established = sipOf('HAN-2026-140')
const meetingsOf = ({ id }: Rows['sips']) => [...world.sipMeetings.values()].filter(({ sipId }) => sipId === id)
const consentsOf = ({ personId }: Rows['sips']) =>
  [...world.consents.values()].filter((consent) => consent.personId === personId)

/** What is asked about one SIP: `title | reason | due`. */
function asked(state: State, sip: Rows['sips'], on: IsoDate = today): string[] {
  return sipNeeds(state, on)
    .filter(({ target }) => target.page === 'sip' && target.id === sip.id)
    .map(({ title, reason, due }) => shown(`${title} | ${reason} | ${due}`))
}

/** The established one with its next meeting called off. */
const withoutMeeting = having(
  'sipMeetings',
  meetingsOf(established).map((meeting) =>
    meeting.status === 'planned' ? { ...meeting, status: 'cancelled' as const } : meeting,
  ),
)

describe('what a SIP waits for', () => {
  it('is an answer, after five working days and at the latest the working day before the meeting', () => {
    const silent =
      'Hör efter svar, SIP HAN-2027-027 | En har inte svarat på kallelsen till torsdag 4 mars. | 2027-02-25'
    expect(asked(world, called)).toEqual([silent])
    const sooner = having(
      'sipMeetings',
      meetingsOf(called).map((meeting) => ({ ...meeting, date: date('2027-02-24') })),
    )
    expect(asked(sooner, called)[0]).toContain('| 2027-02-23')
  })

  it('is a meeting before its deadline: one to plan, or one that is planned too late', () => {
    const plan = (fields: Partial<Rows['sipMeetings']>) =>
      having(
        'sipMeetings',
        meetingsOf(called).map((meeting) => ({ ...meeting, ...fields })),
      )
    const after = '3 veckor från torsdag 18 februari, då kallelsen skickades. | 2027-03-11'
    expect(asked(plan({ status: 'cancelled' }), called, date('2027-03-01'))).toEqual([
      `Planera mötet, SIP HAN-2027-027 | 10 dagar kvar. ${after}`,
    ])
    expect(asked(plan({ date: date('2027-03-16') }), called)[0]).toBe(
      `Tidigarelägg mötet, SIP HAN-2027-027 | Mötet är planerat till tisdag 16 mars, 5 dagar för sent. ${after}`,
    )
    const preparing = sipOf('HAN-2027-028')
    expect(asked(world, preparing)).toEqual([
      'Skicka kallelse, SIP HAN-2027-028 | I dag är sista dagen. 3 arbetsdagar från onsdag 17 februari, då behovet upptäcktes. | 2027-02-22',
    ])
  })

  it('is somebody to lead and to call, and a consent that holds on the day', () => {
    const [meeting] = meetingsOf(called)
    const lacking = having('sipMeetings', [{ ...meeting!, chairIds: [] }])
    const calls = [...world.sipCalls.values()].filter(({ meetingId }) => meetingId === meeting!.id)
    const uncalled = having(
      'sipCalls',
      calls.map((call) => ({ ...call, sentOn: null })),
      lacking,
    )
    expect(asked(uncalled, called)).toEqual([
      'Skicka kallelse, SIP HAN-2027-027 | Försenat: sista dagen var 4 dagar sedan. 3 arbetsdagar från måndag 15 februari, då behovet upptäcktes. | 2027-02-18',
      'Förbered SIP HAN-2027-027, torsdag 4 mars | Fyra som ska vara med är inte kallade. Ingen är satt att leda mötet. | 2027-03-03',
    ])
    const expired = having(
      'consents',
      consentsOf(called).map((consent) => ({ ...consent, validTo: date('2027-03-01') })),
    )
    expect(asked(expired, called)[1]).toBe(
      'Förbered SIP HAN-2027-027, torsdag 4 mars | Samtycket gäller bara till 1 mars. | 2027-03-03',
    )
  })

  it('is to be held, moved or called off when its day has passed', () => {
    expect(asked(world, called, date('2027-03-05'))).toEqual([
      'Avsluta SIP-mötet 4 mars, SIP HAN-2027-027 | Mötet står kvar som planerat. Håll det, flytta det eller ställ in det. | 2027-03-04',
    ])
  })

  it('is its follow-up, where no meeting is planned', () => {
    expect(asked(world, established)).toEqual([])
    expect(asked(withoutMeeting, established)).toEqual([
      'Följ upp SIP HAN-2026-140 | Planen följs upp torsdag 25 februari, och inget möte är planerat. | 2027-02-25',
    ])
    const plans = [...world.sipPlans.values()].map((plan) => ({ ...plan, followUpOn: null }))
    expect(asked(having('sipPlans', plans, withoutMeeting), established)).toEqual([
      'Bestäm uppföljning, SIP HAN-2026-140 | Planen har ingen dag för uppföljning. | 2027-02-22',
    ])
  })

  it('is its follow-up also where one was begun at a meeting that was called off', () => {
    const meeting = meetingsOf(established).find(({ status }) => status === 'planned')!
    const begun = [...world.sipPlans.values()].map((plan) => ({
      ...plan,
      ...{ id: id(900), meetingId: meeting.id, version: 2, establishedOn: null },
    }))
    expect(asked(having('sipPlans', begun, withoutMeeting), established)[0]).toContain('Följ upp SIP HAN-2026-140')
  })

  it('is a consent that runs out before a meeting further off', () => {
    const far = having(
      'sipMeetings',
      meetingsOf(established).map((meeting) =>
        meeting.status === 'planned' ? { ...meeting, date: date('2027-05-20') } : meeting,
      ),
    )
    const ending = consentsOf(established).map((consent) => ({ ...consent, validTo: date('2027-05-01') }))
    expect(asked(far, established)).toEqual([])
    expect(asked(having('consents', ending, far), established)).toEqual([
      'Samtycket går ut före mötet 20 maj, SIP HAN-2026-140 | Det gäller till och med 1 maj. Förnya det, eller flytta mötet. | 2027-05-01',
    ])
  })

  it.each([
    [2010, null, []],
    [2009, null, ['Personen fyller 18 2027, och samtycket är från vårdnadshavare.']],
    [2009, false, []],
    [2008, null, ['Personen har fyllt 18, och samtycket är från vårdnadshavare.']],
  ] as const)('is the own consent of somebody born %d who turns 18 (said: %s)', (birthYear, ofAge, reasons) => {
    const person = world.persons.get(called.personId)!
    const consents = consentsOf(called).map((consent) => ({ ...consent, givenBy: 'guardian' as const }))
    const young = having('consents', consents, having('persons', [{ ...person, birthYear }]))
    const state = having(
      'sipMeetings',
      meetingsOf(called).map((meeting) => ({ ...meeting, ofAge })),
      young,
    )
    const found = asked(state, called).filter((need) => need.startsWith('Hämta personens eget samtycke'))
    expect(found.map((need) => need.split(' | ')[1])).toEqual(reasons)
  })

  it('is nothing but its end once consent is withdrawn, and nothing at all once it has ended or is put away', () => {
    const withdrawn = consentsOf(called).map((consent) => ({
      ...consent,
      status: 'withdrawn' as const,
      withdrawnOn: date('2027-02-20'),
    }))
    const state = having('consents', withdrawn)
    expect(asked(state, called)).toEqual([
      'Avsluta SIP HAN-2027-027 | Samtycket återkallades 20 februari. Inga nya möten kan planeras. | 2027-02-20',
    ])
    expect(asked(having('sips', [{ ...called, endedOn: today, endReason: 'other' }], state), called)).toEqual([])
    expect(asked(having('sips', [{ ...called, putAwayAt: called.updatedAt }], state), called)).toEqual([])
  })

  it('never tells a name', () => {
    const names = [...world.persons.values()].map(({ name }) => name).filter(Boolean)
    const told = JSON.stringify(
      ['2026-11-10', '2027-02-22', '2027-03-10'].map((on) => sipNeeds(withoutMeeting, date(on))),
    )
    expect(names.filter((name) => told.includes(name))).toEqual([])
  })
})

describe('a nätverksmöte', () => {
  const network: Rows['sips'] = { ...called, kind: 'network' }
  const [meeting] = meetingsOf(called)
  const meetings = (...days: readonly (readonly [string, Rows['sipMeetings']['status']])[]) =>
    having(
      'sipMeetings',
      days.map(([on, status], place) => ({
        ...meeting!,
        id: `${meeting!.id}${place}` as typeof network.id,
        date: date(on),
        status,
      })),
      { ...having('sips', [network]), sipMeetings: new Map() },
    )

  it('comes again about every third month, while it may', () => {
    expect(asked(meetings(['2026-12-02', 'held']), network)).toEqual([
      'Planera nästa möte, Nätverksmöte HAN-2027-027 | Nästa nätverksmöte brukar hållas omkring 2 mars 2027, tre månader efter det förra. | 2027-03-02',
    ])
    expect(asked(meetings(['2025-12-02', 'held'], ['2026-12-02', 'held']), network)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { proposalNotes, proposalsSentence, timeWords, whoCan } from '@shared/sip/proposal-words'
import { proposeTimes, type TimeSearch } from '@shared/sip/propose-times'
import type { State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { clock, date, id, rowWith } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const today = date('2027-02-22')
const person = [...world.persons.values()].find(({ code }) => code === 'HAN-2027-027')!
const sip = [...world.sips.values()].find(({ personId }) => personId === person.id)!
const planned = [...world.sipMeetings.values()].find(({ sipId }) => sipId === sip.id)!
const lena = [...world.staff.values()].find(({ name }) => name === 'Lena Dahl')!
const shown = (text: string) => text.replaceAll('\u00A0', ' ')

function having<T extends TableName>(table: T, rows: readonly Rows[T][], state: State): State {
  return { ...state, [table]: new Map([...state[table], ...rows.map((row) => [row.id, row] as const)]) }
}

/** The sample world with an empty calendar, and Lena away on some days. */
function awayOn(...days: readonly (readonly [from: string, to: string, start?: string, end?: string])[]): State {
  const bare = {
    ...world,
    sessions: new Map(),
    meetings: new Map(),
    sipMeetings: new Map(),
    absences: new Map(),
  } as State
  const absences = days.map(([from, to, start, end], place) =>
    rowWith('absences', 900 + place, {
      staffId: lena.id,
      roomId: null,
      from: date(from),
      to: date(to),
      start: start === undefined ? null : clock(start),
      end: end === undefined ? null : clock(end),
      note: '',
    }),
  )
  return having('absences', absences, bare)
}

const search = (
  fields: Partial<Omit<TimeSearch, 'from' | 'by'>> & { from?: string; by?: string | null } = {},
): TimeSearch => ({
  sip,
  meetingId: null,
  minutes: 60,
  ...fields,
  from: date(fields.from ?? '2027-03-08'),
  by: fields.by === null ? null : date(fields.by ?? '2027-03-12'),
})
const whens = (state: State, asked: TimeSearch) =>
  proposeTimes(state, asked).times.map(({ date: on, start, end }) => `${on} ${start}–${end}`)

describe('times for a SIP meeting', () => {
  it('are one in the morning and one in the afternoon, in office hours and past lunch', () => {
    expect(whens(awayOn(), search())).toEqual([
      '2027-03-08 08:00–09:00',
      '2027-03-08 13:00–14:00',
      '2027-03-09 08:00–09:00',
      '2027-03-09 13:00–14:00',
      '2027-03-10 08:00–09:00',
      '2027-03-10 13:00–14:00',
    ])
    expect(whens(awayOn(), search({ minutes: 240, by: '2027-03-08' }))).toEqual([
      '2027-03-08 08:00–12:00',
      '2027-03-08 13:00–17:00',
    ])
    expect(whens(awayOn(), search({ minutes: 300, by: '2027-03-08' }))).toEqual(['2027-03-08 08:00–13:00'])
    expect(whens(awayOn(), search({ minutes: 600, by: '2027-03-08' }))).toEqual([])
  })

  it('go round hours and days that somebody is away', () => {
    const state = awayOn(['2027-03-08', '2027-03-08', '08:00', '10:15'], ['2027-03-09', '2027-03-11'])
    expect(whens(state, search())).toEqual([
      '2027-03-08 10:30–11:30',
      '2027-03-08 13:00–14:00',
      '2027-03-12 08:00–09:00',
      '2027-03-12 13:00–14:00',
    ])
  })

  it('go round rounds, team meetings and SIP meetings of those who take part, but not the meeting that moves', () => {
    const day = planned.date
    const asked = (meetingId: TimeSearch['meetingId']) => search({ from: day, by: day, meetingId })
    const bare = { ...awayOn(), sipMeetings: world.sipMeetings } as State
    expect(whens(bare, asked(null))).toEqual([`${day} 08:00–09:00`, `${day} 14:00–15:00`])
    expect(whens(bare, asked(planned.id))).toEqual([`${day} 08:00–09:00`, `${day} 13:00–14:00`])
  })

  it('pass over röda dagar, eves and closed days, and say so', () => {
    const found = proposeTimes(awayOn(), search({ from: '2027-03-25', by: '2027-03-31' }))
    expect(found.times.map(({ date: on }) => on)).not.toContain('2027-03-26')
    expect(shown(proposalNotes(found)[0]!)).toBe('Inte med: 26 mars (långfredagen) och 29 mars (annandag påsk).')
  })

  it('keep their clock over the days when clocks change, and over week 53', () => {
    const over = whens(awayOn(), search({ from: '2027-10-29', by: '2027-11-01' }))
    expect(over).toEqual([
      '2027-10-29 08:00–09:00',
      '2027-10-29 13:00–14:00',
      '2027-11-01 08:00–09:00',
      '2027-11-01 13:00–14:00',
    ])
    const turn = proposeTimes(awayOn(), search({ from: '2026-12-28', by: '2027-01-04' }))
    expect([...new Set(turn.times.map(({ date: on }) => on))]).toEqual(['2026-12-28', '2026-12-29', '2026-12-30'])
  })

  it('that suit most are told where none suits everybody, with the reason and the first one after', () => {
    const found = proposeTimes(awayOn(['2027-03-08', '2027-03-16']), search())
    expect(found.suitsAll).toBe(false)
    expect(found.times.map(whoCan).map(shown)[0]).toBe('Lena Dahl är borta hela dagen.')
    expect(found.times[0]?.free).toEqual(['Sara Holm', 'HAN-2027-027'])
    expect(shown(proposalsSentence(found, date('2027-03-12'), today))).toBe(
      'Ingen tid till och med fredag 12 mars passar alla. Den första därefter är onsdag 17 mars kl. 08.00–09.00.',
    )
  })

  it('say when the deadline has passed, and give the first that there is', () => {
    const found = proposeTimes(awayOn(), search({ from: '2027-02-23', by: '2027-02-19' }))
    expect(found.times).toEqual([])
    expect(shown(proposalsSentence(found, date('2027-02-19'), today))).toBe(
      'Sista dagen, fredag 19 februari, har passerat. Den första därefter är tisdag 23 februari kl. 08.00–09.00.',
    )
  })

  it('say when nobody can for months', () => {
    const found = proposeTimes(awayOn(['2027-01-01', '2027-12-31']), search())
    expect(proposalsSentence(found, null, today)).toBe(
      'Ingen tid de närmaste sex veckorna passar alla. Ingen av de närmaste tre månaderna därefter heller.',
    )
  })

  it('say of how many no calendar is known', () => {
    expect(proposalNotes(proposeTimes(awayOn(), search()))).toContain(
      'Rådrum ser inte kalendern för en som inte står i personallistan.',
    )
    expect(shown(timeWords({ ...proposeTimes(awayOn(), search()).times[0]! }, today))).toBe(
      'Måndag 8 mars kl. 08.00–09.00',
    )
  })

  it('go round what the person has: a session of a round with a place', () => {
    const [round] = [...world.cohorts.values()].filter(({ status }) => status === 'running')
    const place = rowWith('enrolments', 950, {
      ...[...world.enrolments.values()].find(({ cohortId }) => cohortId === round!.id)!,
      personId: person.id,
    })
    const session = [...world.sessions.values()].find(({ cohortId, date: on }) => cohortId === round!.id && on > today)!
    const state = having('enrolments', [{ ...place, id: id(950) }], { ...awayOn(), sessions: world.sessions })
    const found = proposeTimes(state, search({ from: session.date, by: session.date }))
    expect(found.times.every(({ start, end }) => end <= session.start || start >= session.end)).toBe(true)
  })
})

import { eventsOfCohort, eventsOfSession, eventsTitle } from '@shared/course/session-events'
import { sessionsOf } from '@shared/course/sessions'
import { rowsOf, type State } from '@shared/record/state'
import type { Rows } from '@shared/record/tables'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()
const round = rowsOf(world, 'cohorts').find(({ name }) => name === 'Våren 2027 omgång 2')!
const sessions = sessionsOf(world, round.id)

const withRows = <T extends 'sessions' | 'cohorts'>(table: T, ...rows: Rows[T][]): State => ({
  ...world,
  [table]: new Map([...world[table], ...rows.map((row) => [row.id, row] as const)] as never),
})

describe('a round for another calendar', () => {
  const { publish, cancel } = eventsOfCohort(world, round)

  it('is one event a session, with its number, its room and no name of anybody', () => {
    expect(publish).toHaveLength(sessions.length)
    expect(cancel).toEqual([])
    expect(publish[2]).toMatchObject({
      uid: `${sessions[2]!.id}@radrum`,
      title: 'Mitt Val, våren 2027 omgång 2 (3 av 8)',
      location: 'Sal 2, Arbetsförmedlingen Haninge',
    })
    const text = JSON.stringify(publish)
    for (const { name } of [...rowsOf(world, 'staff'), ...rowsOf(world, 'persons')]) {
      if (name !== '') expect(text).not.toContain(name)
    }
  })

  it('keeps an event’s uid and raises its sequence when the session or the round changes', () => {
    const [first] = publish
    const moved = { ...sessions[0]!, rev: sessions[0]!.rev + 1, date: '2027-03-09' as typeof round.startDate }
    const [afterMove] = eventsOfCohort(withRows('sessions', moved), round).publish
    expect(afterMove!.uid).toBe(first!.uid)
    expect(afterMove!.sequence).toBe(first!.sequence + 1)
    const otherRoom = { ...round, rev: round.rev + 1 }
    const [afterRoom] = eventsOfCohort(withRows('cohorts', otherRoom), otherRoom).publish
    expect(afterRoom!.sequence).toBe(first!.sequence + 1)
  })

  it('tells which sessions are cancelled or planned away, and counts them no more', () => {
    const off = { ...sessions[0]!, status: 'cancelled' as const }
    const away = { ...sessions[1]!, deletedAt: sessions[1]!.updatedAt }
    const told = eventsOfCohort(withRows('sessions', off, away), round)
    expect(told.cancel.map(({ uid }) => uid).sort()).toEqual([`${off.id}@radrum`, `${away.id}@radrum`].sort())
    expect(told.publish[0]!.title).toContain('(1 av 6)')
    expect(eventsOfSession(withRows('sessions', off), off.id)).toMatchObject({
      method: 'cancel',
      events: [{ uid: `${off.id}@radrum` }],
    })
  })

  it('takes everything away when the round is cancelled', () => {
    const off = { ...round, status: 'cancelled' as const }
    const told = eventsOfCohort(withRows('cohorts', off), off)
    expect(told.publish).toEqual([])
    expect(told.cancel).toHaveLength(sessions.length)
    expect(eventsTitle(world, off, 'cancel')).toBe('Mitt Val, våren 2027 omgång 2 – inställda tillfällen')
  })

  it('says where a session meets, and the link where it is digital', () => {
    const digital = { ...sessions[0]!, site: 'digital' as const, digitalLink: 'https://mote.example/abc' }
    const [event] = eventsOfCohort(withRows('sessions', digital), round).publish
    expect(event!.location).toBe('Digitalt · https://mote.example/abc')
  })

  it('never tells the reason, which is written freely', () => {
    const told = { ...sessions[0]!, reason: 'Ledaren är sjuk' }
    expect(JSON.stringify(eventsOfCohort(withRows('sessions', told), round))).not.toContain('sjuk')
  })
})

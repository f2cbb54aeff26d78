import { rowOf } from '@shared/record/state'
import { eventsOfTeam, teamEventsTitle } from '@shared/team/meeting-events'
import { cancelMeeting, changeMeeting } from '@shared/team/meeting-verbs'

import { after, date, id } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aTeam, meeting, nextMeeting, now, team } from './a-team'

const teamRow = rowOf(aTeam(), 'teams', team)!
const from = date('2027-02-22')

describe('a team’s meetings for another calendar', () => {
  it('are one event each with the place, and nothing of what they are about', () => {
    const state = aTeam({ cases: [aCase(300)], agendaItems: [aCaseItem(401, 300, 25)] })
    const { publish, cancel } = eventsOfTeam(state, teamRow, from)
    expect(cancel).toEqual([])
    expect(publish).toMatchObject([
      { uid: `${meeting}@radrum`, title: 'Resursråd Haninge', date: '2027-02-23', location: 'Kommunhuset' },
      { uid: `${nextMeeting}@radrum`, date: '2027-03-09' },
    ])
    expect(JSON.stringify(publish)).not.toContain(rowOf(state, 'cases', id(300))!.code)
  })

  it('leave out those that have been', () => {
    expect(eventsOfTeam(aTeam(), teamRow, date('2027-03-01')).publish).toHaveLength(1)
  })

  it('keep their uid and raise their sequence when a meeting is moved, and tell of one that is cancelled', () => {
    const times = { date: '24 februari 2027', start: '9', end: '11', place: 'Kommunhuset', reason: '' }
    const moved = after(aTeam(), changeMeeting(meeting, { ...times, openedAt: '', closedAt: '' }), now)
    const written = {
      ...moved,
      meetings: new Map([...moved.meetings].map(([key, row]) => [key, { ...row, rev: row.rev + 1 }])),
    }
    const [before] = eventsOfTeam(aTeam(), teamRow, from).publish
    const [event] = eventsOfTeam(written, teamRow, from).publish
    expect(event).toMatchObject({ uid: before!.uid, date: '2027-02-24', sequence: before!.sequence + 1 })
    const cancelled = after(moved, cancelMeeting(meeting), now)
    expect(eventsOfTeam(cancelled, teamRow, from)).toMatchObject({
      publish: [{ uid: `${nextMeeting}@radrum` }],
      cancel: [{ uid: `${meeting}@radrum` }],
    })
  })

  it('are called by their team', () => {
    expect(teamEventsTitle(teamRow, 'publish')).toBe('Resursråd Haninge – möten')
    expect(teamEventsTitle(teamRow, 'cancel')).toBe('Resursråd Haninge – inställda möten')
  })
})

import { describe, expect, it } from 'vitest'
import { writeIcs } from '@shared/calendar/ics/write'
import type { Instant } from '@shared/calendar/date'
import { rowsOf, type State } from '@shared/record/state'
import { eventsOfSip } from '@shared/sip/meeting-events'
import { clock, date } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'

const world = sampleWorld()
const today = date('2027-02-22')
const meeting = rowsOf(world, 'sipMeetings').find((one) => one.date === '2027-02-25' && one.status === 'planned')!
const sip = world.sips.get(meeting.sipId)!

const changed = (fields: Partial<typeof meeting>): State => ({
  ...world,
  sipMeetings: new Map([...world.sipMeetings, [meeting.id, { ...meeting, ...fields, rev: meeting.rev + 1 }]]),
})

describe('a SIP meeting in another calendar', () => {
  it('is a time and a place, and nothing of whom it is about', () => {
    const { publish } = eventsOfSip(world, sip, today)
    expect(publish).toMatchObject([
      { date: '2027-02-25', start: '10:00', end: '11:00', title: 'SIP-möte', location: 'Vårdcentralen i Haninge' },
    ])
    const file = writeIcs(publish, 'publish', '2027-02-22T08:00:00.000Z' as Instant)
    expect(file).toContain('SUMMARY:SIP-möte')
    for (const personal of ['HAN-2026-140', 'Stensdotter', 'Karin', sip.personId, 'stödet']) {
      expect(file).not.toContain(personal)
    }
  })

  it('keeps its UID when it is moved and when it is called off, and a higher number tells of the change', () => {
    const [before] = eventsOfSip(world, sip, today).publish
    const [moved] = eventsOfSip(changed({ date: date('2027-03-02'), start: clock('13:00') }), sip, today).publish
    const called = eventsOfSip(changed({ status: 'cancelled' }), sip, today)
    expect(moved).toMatchObject({ uid: before!.uid, date: '2027-03-02', start: '13:00' })
    expect(moved!.sequence).toBeGreaterThan(before!.sequence)
    expect(called.publish).toEqual([])
    expect(called.cancel.map(({ uid }) => uid)).toEqual([before!.uid])
  })

  it('is taken away when its SIP ends, and before its day has come alone', () => {
    const over = { ...sip, endedOn: today, rev: sip.rev + 1 }
    expect(eventsOfSip(world, over, today).cancel).toHaveLength(1)
    expect(eventsOfSip(world, sip, date('2027-02-26'))).toEqual({ publish: [], cancel: [] })
  })
})

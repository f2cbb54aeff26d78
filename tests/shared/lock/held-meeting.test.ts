import { isMeetingHeld } from '@shared/lock/held-meeting'
import type { Id } from '@shared/record/id'
import { nextSipMeeting } from '@shared/sip/sip-state'
import type { Meeting } from '@shared/team/meeting'
import { clock, id } from '@tests/shared/record/rows'
import { called, changed, withdrawn, withPlan, world, writing } from '@tests/shared/sip/a-sip-plan'
import { aRoom, ids } from '@tests/shared/team/room/a-room'
import { describe, expect, it } from 'vitest'

const openedAt = clock('09:02')
const closedAt = clock('10:30')

describe("a team's meeting", () => {
  const isHeld = (fields: Partial<Meeting>, meetingId: Id = ids.meeting) =>
    isMeetingHeld(aRoom(fields), { kind: 'room', meetingId })

  it('is held from when it is opened until it is closed', () => {
    expect(isHeld({ openedAt: null })).toBe(false)
    expect(isHeld({ openedAt })).toBe(true)
    expect(isHeld({ openedAt, closedAt, status: 'held' })).toBe(false)
  })

  it('is not held when it was called off, or does not exist', () => {
    expect(isHeld({ openedAt, status: 'cancelled' })).toBe(false)
    expect(isHeld({ openedAt }, id(999))).toBe(false)
  })
})

describe("a SIP's meeting", () => {
  const place = (sipId: Id, meetingId: Id | null = null) => ({ kind: 'sip', sipId, meetingId }) as const
  const { state, plan } = writing(withPlan)
  const meetingId = nextSipMeeting(world, withPlan.id)!.id

  it('is held from when its plan is begun until the plan is upprättad', () => {
    expect(isMeetingHeld(world, place(withPlan.id))).toBe(false)
    expect(isMeetingHeld(state, place(withPlan.id))).toBe(true)
    expect(isMeetingHeld(state, place(withPlan.id, meetingId))).toBe(true)
    const established = { ...plan, establishedOn: nextSipMeeting(world, withPlan.id)!.date }
    const after = { ...state, sipPlans: new Map(state.sipPlans).set(plan.id, established) }
    expect(isMeetingHeld(after, place(withPlan.id, meetingId))).toBe(false)
  })

  it('is not held where nothing can be written: called off, without consent, at another meeting, or of no SIP', () => {
    const cancelled = changed(state, 'sipMeetings', meetingId, { status: 'cancelled' })
    expect(isMeetingHeld(cancelled, place(withPlan.id, meetingId))).toBe(false)
    expect(isMeetingHeld(withdrawn(state, withPlan, '2027-02-22'), place(withPlan.id))).toBe(false)
    const other = nextSipMeeting(world, called.id)!.id
    expect(isMeetingHeld(state, place(withPlan.id, other))).toBe(false)
    expect(isMeetingHeld(state, place(id(999)))).toBe(false)
  })
})

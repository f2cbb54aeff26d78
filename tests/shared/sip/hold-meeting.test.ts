import { sipNeeds } from '@shared/overview/sip-needs'
import { sipDeadlines } from '@shared/sip/deadlines'
import { holdSipMeeting } from '@shared/sip/hold-meeting'
import { nextSipMeeting } from '@shared/sip/sip-state'
import { circumstances, date, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { called, changed, withdrawn, world } from './a-sip-plan'

const meeting = nextSipMeeting(world, called.id)!
const elsewhere = changed(world, 'sips', called.id, { elsewhere: 'Lifecare SP' })
/** The day after the meeting, which is on 4 March. */
const after = circumstances('2027-03-05')
const refusal = (state: typeof world, at = after) =>
  problemsOf(holdSipMeeting(meeting.id)(state, at)).map(({ message }) => plain(message))

describe('a meeting whose plan is kept in another system', () => {
  it('is held on its day or later: its deadlines are kept, the next meeting is the next one, and nothing is asked for', () => {
    const later = { ...meeting, id: after.newId(), date: date('2027-06-03') }
    const state = { ...elsewhere, sipMeetings: new Map(elsewhere.sipMeetings).set(later.id, later) }
    const outcome = holdSipMeeting(meeting.id)(state, after)
    const held = changed(state, 'sipMeetings', meeting.id, { status: 'held' })
    expect(outcome.ok && outcome.change.puts.map(({ row }) => row)).toEqual([held.sipMeetings.get(meeting.id)])
    expect(nextSipMeeting(held, called.id)?.id).toBe(later.id)
    expect(sipDeadlines(held, held.sips.get(called.id)!, after.today).map(({ state: stands }) => stands)).not.toContain(
      'coming',
    )
    const asked = (then: typeof world) => sipNeeds(then, after.today).filter(({ title }) => /HAN-2027-027/u.test(title))
    expect(asked(elsewhere).map(({ title }) => plain(title))).toContain('Avsluta SIP-mötet 4 mars, SIP HAN-2027-027')
    expect(asked(held)).toEqual([])
  })

  it.each([
    ['before its day', elsewhere, circumstances('2027-03-03'), 'Mötet räknas som hållet tidigast 4 mars.'],
    [
      'without a consent that day',
      withdrawn(elsewhere, called, '2027-03-03'),
      after,
      'Samtycket återkallades 3 mars. Utan samtycke på mötesdagen kan mötet inte hållas.',
    ],
    [
      'when it was called off',
      changed(elsewhere, 'sipMeetings', meeting.id, { status: 'cancelled' }),
      after,
      'Mötet är inställt. Planera det igen om det ska hållas.',
    ],
    ['where the plan is written here', world, after, 'Upprätta planen, så räknas mötet som hållet.'],
  ])('is not held %s', (_, state, at, sentence) => expect(refusal(state, at)).toEqual([sentence]))
})

import { capitalised } from '@shared/calendar/format'
import type { CaseGate } from '@shared/consent/gate'
import type { Id } from '@shared/record/id'
import { letLeaveRoom } from '@shared/team/left-out'

/** What lets the parties that a consent does not name leave the room, so that the case may be taken up. */
export interface LeaveOut {
  readonly label: string
  readonly onPress: () => void
}

/** The way to leave parties out; undefined when that would open nothing. With `places` it puts the case on the agenda too. */
export function leaveOutOf(gate: CaseGate, leaveOut: (partyIds: Id[]) => void, places = false): LeaveOut | undefined {
  if (gate.state !== 'blocked' || !gate.canLeaveOut) return undefined
  const { missing } = gate
  const words = letLeaveRoom(missing)
  return {
    label: places ? `Sätt upp och ${words}` : capitalised(words),
    onPress: () => leaveOut(missing.map(({ id }) => id)),
  }
}

import { useSelector } from '@renderer/data'
import { screens } from '@renderer/ui/links'
import { isMeetingHeld } from '@shared/lock/held-meeting'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { useRoute } from 'wouter'

/** Whether the address names the screen of a meeting that is being held. */
export function useIsMeetingHeld(): boolean {
  const [, room] = useRoute(screens.meetingRoom)
  const [, sip] = useRoute(screens.sipMeeting)
  const roomId = room?.id as Id | undefined
  const sipId = sip?.id as Id | undefined
  const meetingId = (sip?.meetingId ?? null) as Id | null
  return useSelector(
    useCallback(
      (state: State) => {
        if (roomId !== undefined) return isMeetingHeld(state, { kind: 'room', meetingId: roomId })
        return sipId !== undefined && isMeetingHeld(state, { kind: 'sip', sipId, meetingId })
      },
      [roomId, sipId, meetingId],
    ),
  )
}

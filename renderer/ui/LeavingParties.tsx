import type { Party } from '@shared/organisation/organisation'
import type { Id } from '@shared/record/id'
import { leavesRoom } from '@shared/team/left-out'
import type { Attendee } from '@shared/team/room/presence'
import { IconDoorExit } from '@tabler/icons-react'
import classes from './GateWays.module.css'
import { Status } from './Status'
import { TextButton } from './TextLink'

interface LeavingPartiesProps {
  parties: readonly Party[]
  /** Who that is, where it matters to whoever leads the meeting. */
  people?: readonly Attendee[]
  /** Calls a party back; absent where the agenda is only read. */
  onCallBack?: ((partyId: Id) => void) | undefined
}

/** Which parties are out of the room for a case, with the way back for each. */
export function LeavingParties({ parties, people = [], onCallBack }: LeavingPartiesProps) {
  if (parties.length === 0) return null
  const names = people.map(({ staff }) => staff.name).join(', ')
  return (
    <span className={classes.ways}>
      <Status tone="plain" icon={<IconDoorExit size={16} stroke={1.75} aria-hidden />}>
        {names === '' ? leavesRoom(parties) : `${leavesRoom(parties)}: ${names}`}
      </Status>
      {onCallBack &&
        parties.map(({ id, shortName }) => (
          <TextButton key={id} onClick={() => onCallBack(id)}>
            {parties.length === 1 ? 'Kalla tillbaka' : `Kalla tillbaka ${shortName}`}
          </TextButton>
        ))}
    </span>
  )
}

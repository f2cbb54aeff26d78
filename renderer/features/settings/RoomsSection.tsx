import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListRow } from '@renderer/ui/RowList'
import { nextAbsence } from '@shared/calendar/absence-words'
import type { IsoDate } from '@shared/calendar/date'
import type { Room } from '@shared/organisation/organisation'
import { rowsOf, type State } from '@shared/record/state'
import { IconDoor, IconPlus } from '@tabler/icons-react'
import { useCallback } from 'react'
import { byName } from './by-name'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

interface ListedRoom extends Room {
  /** The nearest time that it cannot be used, if any. */
  readonly away: string | undefined
}

const listRooms = (state: State, today: IsoDate): ListedRoom[] =>
  rowsOf(state, 'rooms')
    .map((room) => ({ ...room, away: nextAbsence(state, room.id, today) }))
    .sort(byName)
const textOf = ({ name, place }: Room) => `${name} ${place}`

/** What is worth knowing of a room: where it is, how many it holds, and whether everybody can get in. */
function factsOf({ place, capacity, accessible }: Room): string {
  return [place, capacity === null ? '' : `rymmer ${capacity}`, accessible ? 'tillgänglig' : 'inte anpassad']
    .filter((fact) => fact !== '')
    .join(' · ')
}

/** The rooms that sessions and meetings are held in. */
export function RoomsSection() {
  const today = useToday()
  const rooms = useSelector(useCallback((state: State) => listRooms(state, today), [today]))
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editRoom', { id: null })}>
      Ny lokal
    </Button>
  )
  return (
    <SettingsFrame
      section="lokaler"
      facts="Där kurser hålls. Rådrum säger till när en lokal är bokad två gånger."
      actions={rooms.length > 0 && add}
    >
      <SettingsList
        label="Lokaler"
        rows={rooms}
        textOf={textOf}
        looksIn="namn eller plats"
        empty={
          <EmptyState icon={<IconDoor size={40} stroke={1.25} />} title="Här finns inga lokaler än" actions={add}>
            Lägg in de lokaler som ni brukar hålla kurser i.
          </EmptyState>
        }
      >
        {(room) => (
          <ListRow
            key={room.id}
            onOpen={() => openDialog('editRoom', { id: room.id })}
            title={room.name}
            reason={factsOf(room)}
            aside={<PutAwayMark row={room} />}
            near={room.away}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}

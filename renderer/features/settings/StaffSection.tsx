import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListRow } from '@renderer/ui/RowList'
import { nextAbsence } from '@shared/calendar/absence-words'
import type { IsoDate } from '@shared/calendar/date'
import type { Staff } from '@shared/organisation/organisation'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { IconPlus, IconUsers } from '@tabler/icons-react'
import { useCallback } from 'react'
import { byName } from './by-name'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

interface ListedStaff extends Staff {
  readonly partyName: string
  /** The nearest absence, if any. */
  readonly away: string | undefined
}

const listStaff = (state: State, today: IsoDate): ListedStaff[] =>
  rowsOf(state, 'staff')
    .map((staff) => ({
      ...staff,
      partyName: rowOf(state, 'parties', staff.partyId)?.name ?? 'okänd part',
      away: nextAbsence(state, staff.id, today),
    }))
    .sort(byName)

const textOf = ({ name, title, partyName }: ListedStaff) => `${name} ${title} ${partyName}`

/** The people who lead courses, sit in teams and answer for actions. */
export function StaffSection() {
  const today = useToday()
  const staff = useSelector(useCallback((state: State) => listStaff(state, today), [today]))
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editStaff', { id: null })}>
      Ny medarbetare
    </Button>
  )
  return (
    <SettingsFrame
      section="personal"
      facts="De som leder kurser, sitter i team och ansvarar för åtgärder. Deltagare finns under Personer."
      actions={staff.length > 0 && add}
    >
      <SettingsList
        label="Personal"
        rows={staff}
        textOf={textOf}
        looksIn="namn, titel eller part"
        empty={
          <EmptyState icon={<IconUsers size={40} stroke={1.25} />} title="Här finns ingen personal än" actions={add}>
            Lägg in dem som leder kurser och sitter i team. Var och en hör till en part.
          </EmptyState>
        }
      >
        {(person) => (
          <ListRow
            key={person.id}
            onOpen={() => openDialog('editStaff', { id: person.id })}
            title={person.name}
            reason={person.title === '' ? undefined : person.title}
            aside={<PutAwayMark row={person}>{person.partyName}</PutAwayMark>}
            near={person.away}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}

import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListRow } from '@renderer/ui/RowList'
import type { ClosedDay } from '@shared/calendar/closed-day'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateRange, formatDateShort, formatWeekRange } from '@shared/calendar/format'
import { kommunName } from '@shared/organisation/kommuner'
import { inOrder } from '@shared/record/order'
import { rowsOf, type State } from '@shared/record/state'
import { IconCalendarOff, IconPlus, IconTableImport } from '@tabler/icons-react'
import { kindOf } from './closed-day-words'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

interface ListedDays extends ClosedDay {
  /** Empty when it concerns everybody. */
  readonly kommun: string
}

/** The nearest to come first, what is over last: nobody looks for last year's lov first. */
const selectClosedDays = (state: State): ListedDays[] =>
  rowsOf(state, 'closedDays')
    .map((days) => ({ ...days, kommun: kommunName(state, days.kommunId) ?? '' }))
    .sort((a, b) => inOrder(a.from, b.from))
const textOf = ({ name, kommun }: ListedDays) => `${name} ${kommun}`

function reasonOf({ kind, kommun, blocks }: ListedDays): string {
  const what = `${kindOf({ kind })}${kommun === '' ? '' : ` i ${kommun}`}`
  return blocks
    ? `${what}. Kurstillfällen läggs inte på dagarna.`
    : `${what}. Planen varnar men lägger tillfällen ändå.`
}

function spanOf({ from, to }: ClosedDay, today: IsoDate): string {
  return from === to ? formatDateShort(from, today) : formatDateRange(from, to, today)
}

/** Days that the organisation itself marks: closed days, and lov of the kommuner. */
export function ClosedDaysSection() {
  const today = useToday()
  const days = useSelector(selectClosedDays)
  const ordered = [...days.filter(({ to }) => to >= today), ...days.filter(({ to }) => to < today)]
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} />}
      onClick={() => openDialog('editClosedDay', { id: null })}
    >
      Nya lediga dagar
    </Button>
  )
  const importList = (
    <ButtonLink
      variant="default"
      href={links.importClosedDays()}
      leftSection={<IconTableImport size={18} stroke={1.75} aria-hidden />}
    >
      Läs in en lista
    </ButtonLink>
  )
  return (
    <SettingsFrame
      section="lediga-dagar"
      facts="Dagar då ni har stängt, och lov i kommunerna. Röda dagar, aftnar och klämdagar finns redan."
      actions={
        <>
          {importList}
          {days.length > 0 && add}
        </>
      }
    >
      <SettingsList
        label="Lediga dagar"
        rows={ordered}
        textOf={textOf}
        looksIn="namn eller kommun"
        empty={
          <EmptyState
            icon={<IconCalendarOff size={40} stroke={1.25} />}
            title="Här finns inga egna lediga dagar än"
            actions={add}
          >
            Lägg in planeringsdagar och skolloven i era kommuner, så tar planen hänsyn till dem.
          </EmptyState>
        }
      >
        {(day) => (
          <ListRow
            key={day.id}
            onOpen={() => openDialog('editClosedDay', { id: day.id })}
            title={day.name}
            reason={reasonOf(day)}
            aside={<PutAwayMark row={day}>{spanOf(day, today)}</PutAwayMark>}
            near={day.to < today ? 'har varit' : formatWeekRange(day.from, day.to)}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}

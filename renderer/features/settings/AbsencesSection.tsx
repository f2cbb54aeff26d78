import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListRow } from '@renderer/ui/RowList'
import type { Absence } from '@shared/calendar/absence'
import { absenceSentence, absenceSpan, absentOf } from '@shared/calendar/absence-words'
import { formatWeekRange } from '@shared/calendar/format'
import { inOrder } from '@shared/record/order'
import { rowsOf, type State } from '@shared/record/state'
import { IconCalendarDown, IconPlus, IconUserOff } from '@tabler/icons-react'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

interface ListedAbsence extends Absence {
  readonly name: string
}

const selectAbsences = (state: State): ListedAbsence[] =>
  rowsOf(state, 'absences')
    .map((absence) => ({ ...absence, name: absentOf(state, absence)?.name ?? 'okänd' }))
    .sort((a, b) => inOrder(a.from, b.from))

const textOf = ({ name, note }: ListedAbsence) => `${name} ${note}`

/** When staff are away and rooms cannot be used: what is coming first, what is over last. */
export function AbsencesSection() {
  const today = useToday()
  const absences = useSelector(selectAbsences)
  const ordered = [...absences.filter(({ to }) => to >= today), ...absences.filter(({ to }) => to < today)]
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editAbsence', { id: null })}>
      Ny frånvaro
    </Button>
  )
  const importCalendar = (
    <ButtonLink
      variant="default"
      href={links.importAbsences()}
      leftSection={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
    >
      Läs in en kalender
    </ButtonLink>
  )
  return (
    <SettingsFrame
      section="franvaro"
      facts="När personal är borta och lokaler inte går att använda. Planen tar hänsyn till det."
      actions={
        <>
          {importCalendar}
          {absences.length > 0 && add}
        </>
      }
    >
      <SettingsList
        label="Frånvaro"
        rows={ordered}
        textOf={textOf}
        looksIn="namn eller skäl"
        empty={
          <EmptyState icon={<IconUserOff size={40} stroke={1.25} />} title="Här finns ingen frånvaro än" actions={add}>
            Lägg in när kursledare är borta och lokaler inte går att använda, så säger planen till.
          </EmptyState>
        }
      >
        {(absence) => (
          <ListRow
            key={absence.id}
            onOpen={() => openDialog('editAbsence', { id: absence.id })}
            title={absence.name}
            reason={absenceSentence(absence)}
            aside={<PutAwayMark row={absence}>{absenceSpan(absence, today)}</PutAwayMark>}
            near={absence.to < today ? 'har varit' : formatWeekRange(absence.from, absence.to)}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}

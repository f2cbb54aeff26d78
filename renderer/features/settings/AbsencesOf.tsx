import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { absenceSentence, absenceSpan, comingAbsences } from '@shared/calendar/absence-words'
import { capitalised } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconPlus } from '@tabler/icons-react'
import { useCallback } from 'react'

/** When a member of staff is away or a room cannot be used, today and later, where its user looks for it. */
export function AbsencesOf({ id }: { id: Id }) {
  const today = useToday()
  const absences = useSelector(useCallback((state: State) => comingAbsences(state, id, today), [id, today]))
  return (
    <Section
      title="Frånvaro"
      count={absences.length === 0 ? 'ingen' : absences.length}
      action={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => openDialog('editAbsence', { id: null, absentId: id })}
        >
          Ny frånvaro
        </Button>
      }
    >
      {absences.length > 0 && (
        <RowList label="Frånvaro">
          {absences.map((absence) => (
            <ListRow
              key={absence.id}
              onOpen={() => openDialog('editAbsence', { id: absence.id })}
              title={capitalised(absenceSpan(absence, today))}
              reason={absenceSentence(absence)}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

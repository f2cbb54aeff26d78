import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { useSaveAsWord } from '@renderer/ui/document/use-save-as-word'
import { agendaDocument } from '@shared/documents/agenda'
import { casesOfMeeting } from '@shared/log/identity'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useCallback } from 'react'

/** Saves the dagordning for those who are called as a Word file. */
export function AgendaInWord({ meetingId }: { meetingId: Id }) {
  const { saving, save } = useSaveAsWord()
  const { model, records } = useSelector(
    useCallback(
      (state: State) => ({ model: agendaDocument(state, meetingId), records: casesOfMeeting(state, meetingId) }),
      [meetingId],
    ),
  )
  if (!model) return null
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />}
      onClick={() => save({ model, records, called: 'dagordningen' })}
    >
      {saving ? 'Skapar filen …' : 'Spara dagordningen som Word'}
    </Button>
  )
}

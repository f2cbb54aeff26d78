import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { useSaveAsWord } from '@renderer/ui/document/use-save-as-word'
import { actionListDocument } from '@shared/documents/action-list'
import type { State } from '@shared/record/state'
import type { ActionGroup } from '@shared/team/action-filter'
import { IconFileTypeDocx } from '@tabler/icons-react'

const wholeState = (state: State) => state

/** Saves the list as it stands, filtered and gathered, as a Word file. It is made when it is asked for. */
export function ActionsInWord({ groups }: { groups: readonly ActionGroup[] }) {
  const state = useSelector(wholeState)
  const today = useToday()
  const { saving, save } = useSaveAsWord()

  function saveList() {
    const ids = groups.flatMap(({ actions }) => actions.flatMap(({ action }) => action.caseId ?? []))
    save({
      model: actionListDocument(state, groups, today),
      records: [...new Set(ids)].map((id) => ({ table: 'cases', id })),
      called: 'listan med åtgärder',
    })
  }

  return (
    <Button variant="default" leftSection={<IconFileTypeDocx size={19} stroke={1.75} aria-hidden />} onClick={saveList}>
      {saving ? 'Skapar filen …' : 'Spara som Word'}
    </Button>
  )
}

import { newId, useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { closeDialogs, type DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { State } from '@shared/record/state'
import { removalOf, removePerson } from '@shared/retention/remove-person'
import { removalSentences, purgeWarnings } from '@shared/retention/words'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import classes from './PersonPage.module.css'

/** Removes one person for good: what goes, what stays, and that it cannot be undone. */
export const RemovePersonDialog: DialogView<'removePerson'> = ({ id, close }) => {
  const today = useToday()
  const removal = useSelector(useCallback((state: State) => removalOf(state, id), [id]))
  const code = useSelector(useCallback((state: State) => state.persons.get(id)?.code ?? '', [id]))
  const [runId] = useState(newId)
  const [, navigate] = useLocation()
  const verbForm = useVerbForm({
    draftKey: `removePerson|${id}`,
    initial: {},
    verb: () => removePerson(id, runId),
    onDone: () => {
      notifyDone('Personen är borttagen för gott.')
      closeDialogs()
      navigate(links.persons())
    },
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel={`Ta bort ${code} för gott`}>
      {removal.isActive && <Status tone="need">Personen är aktuell i en kurs, ett ärende eller en remiss.</Status>}
      <ul tabIndex={-1} data-autofocus className={classes.removal}>
        {[...removalSentences(removal), ...purgeWarnings(today)].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </DialogForm>
  )
}

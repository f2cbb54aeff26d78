import { Button, TextInput } from '@mantine/core'
import { notifyDone } from '@renderer/ui/notify'
import { PageForm } from '@renderer/ui/PageForm'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import { changeDue, dropAction } from '@shared/team/action-verbs'
import type { ActionItem } from '@shared/team/meeting'
import type { ReactNode } from 'react'
import classes from './actions.module.css'

interface FormProps {
  action: ActionItem
  onLeave: () => void
}

/** Another day for an åtgärd, in its row. */
export function DueForm({ action, onLeave }: FormProps) {
  const verbForm = useVerbForm({
    draftKey: `action:${action.id}:due`,
    rev: action.rev,
    initial: { due: action.dueOn === null ? '' : formatDate(action.dueOn) },
    verb: ({ due }) => changeDue(action.id, due),
    onDone() {
      notifyDone('Dagen är ändrad.')
      onLeave()
    },
  })
  return (
    <RowForm verbForm={verbForm} save="Ändra dagen" onLeave={onLeave}>
      <TextInput
        autoFocus
        label="Senast"
        description="Till exempel 12 mars, om två veckor eller nästa möte. Tomt: utan datum."
        {...verbForm.form.getInputProps('due')}
        onFocus={(event) => event.currentTarget.select()}
      />
    </RowForm>
  )
}

/** Why an åtgärd is not needed, in its row. */
export function DropForm({ action, onLeave }: FormProps) {
  const verbForm = useVerbForm({
    draftKey: `action:${action.id}:reason`,
    initial: { reason: '' },
    verb: ({ reason }) => dropAction(action.id, reason),
    onDone() {
      notifyDone('Noterat. Åtgärden finns bland de klara.')
      onLeave()
    },
  })
  return (
    <RowForm verbForm={verbForm} save="Behövs inte" onLeave={onLeave}>
      <TextInput autoFocus label="Varför den inte behövs" {...verbForm.form.getInputProps('reason')} />
    </RowForm>
  )
}

interface RowFormProps<Values extends Record<string, unknown>> {
  verbForm: VerbForm<Values>
  save: string
  onLeave: () => void
  children: ReactNode
}

/** A form of one field in a row: Enter saves, Esc leaves it as it was. */
function RowForm<Values extends Record<string, unknown>>({ verbForm, save, onLeave, children }: RowFormProps<Values>) {
  function leave() {
    verbForm.startOver()
    onLeave()
  }
  return (
    <div className={classes.form} onKeyDown={({ key }) => key === 'Escape' && leave()}>
      <PageForm verbForm={verbForm}>
        <div className={classes.fields}>
          {children}
          <Button type="submit" variant="default" loading={verbForm.saving}>
            {save}
          </Button>
          <Button variant="subtle" onClick={leave}>
            Avbryt
          </Button>
        </div>
      </PageForm>
    </div>
  )
}

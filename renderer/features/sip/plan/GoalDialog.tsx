import { Select, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { TextButton } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { changeGoal, removeGoal } from '@shared/sip/goal-verbs'
import { goalOutcomeNames, goalTermNames } from '@shared/sip/names'
import type { GoalOutcome, SipGoal } from '@shared/sip/plan'

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

interface Values extends Record<string, unknown> {
  text: string
  term: SipGoal['term']
  outcome: GoalOutcome | ''
  outcomeNote: string
}

const typed = (goal: SipGoal | undefined): Values => ({
  text: goal?.text ?? '',
  term: goal?.term ?? 'short',
  outcome: goal?.outcome ?? '',
  outcomeNote: goal?.outcomeNote ?? '',
})

/** A goal: what is to be reached, and how it went when there was one before. */
export const GoalDialog: DialogView<'editSipGoal'> = ({ id, close }) => {
  const goal = useRow('sipGoals', id)
  const verbForm = useVerbForm({
    draftKey: `sip-goal:${id}`,
    rev: goal?.rev,
    initial: typed(goal),
    verb: ({ outcome, ...values }) => changeGoal(id, { ...values, outcome: outcome === '' ? null : outcome }),
    onDone: close,
  })
  const { form } = verbForm

  async function remove() {
    if (await writeOrTell(removeGoal(id), 'Målet är borttaget. Ctrl+Z tar tillbaka det.')) close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={<TextButton onClick={() => void remove()}>Ta bort</TextButton>}
    >
      <TextInput label="Mål" data-autofocus {...form.getInputProps('text')} />
      <Select label="Slag" allowDeselect={false} data={options(goalTermNames)} {...form.getInputProps('term')} />
      {goal?.previousId != null && (
        <>
          <Select
            label="Vid uppföljningen"
            allowDeselect={false}
            data={[{ value: '', label: 'Inte sagt än' }, ...options(goalOutcomeNames)]}
            {...form.getInputProps('outcome')}
          />
          <TextInput label="Om målet" {...form.getInputProps('outcomeNote')} />
        </>
      )}
    </DialogForm>
  )
}

import { Button, Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { State } from '@shared/record/state'
import { deadlineRule } from '@shared/sip/deadline-rule'
import { ownDeadline, putBackSipDeadline, saveSipDeadline, type DeadlineInput } from '@shared/sip/deadline-verbs'
import { deadlineNames, deadlineUnitNames } from '@shared/sip/names'
import { useCallback } from 'react'

type Values = { -readonly [Field in keyof DeadlineInput]: DeadlineInput[Field] }

const units = Object.entries(deadlineUnitNames).map(([value, label]) => ({ value, label }))

/** How one deadline is counted here, and where that is written. */
export const SipDeadlineDialog: DialogView<'editSipDeadline'> = ({ deadlineKey, close }) => {
  const own = useSelector(useCallback((state: State) => ownDeadline(state, deadlineKey), [deadlineKey]))
  const { count, unit, source } = useSelector(
    useCallback((state: State) => deadlineRule(state, deadlineKey), [deadlineKey]),
  )
  const verbForm = useVerbForm<Values>({
    draftKey: `sip-deadline:${deadlineKey}`,
    rev: own?.rev,
    initial: { holds: count !== null, count: count ?? '', unit, source },
    verb: (values) => saveSipDeadline(deadlineKey, values),
    onDone: close,
  })
  const { form, startOver } = verbForm

  async function putBack() {
    if (!(await writeOrTell(putBackSipDeadline(deadlineKey), 'Den vanliga tiden gäller igen.'))) return
    startOver()
    close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        own && (
          <>
            <HistoryButton table="sipDeadlines" id={own.id} />
            <Button ml="auto" variant="subtle" onClick={() => void putBack()}>
              Ta tillbaka den vanliga tiden
            </Button>
          </>
        )
      }
    >
      <Checkbox
        label="Tidsfristen gäller hos oss"
        description={`${deadlineNames[deadlineKey]}.`}
        {...form.getInputProps('holds', { type: 'checkbox' })}
      />
      {form.values.holds && (
        <Group grow align="flex-start" gap={12}>
          <NumberInput label="Antal" allowDecimal={false} hideControls {...form.getInputProps('count')} />
          <Select label="Räknas i" data={units} allowDeselect={false} {...form.getInputProps('unit')} />
        </Group>
      )}
      <TextInput
        label="Var det står"
        description="Lagen eller överenskommelsen. Får vara tomt."
        {...form.getInputProps('source')}
      />
    </DialogForm>
  )
}

import { Checkbox, Group, Select } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import type { Enrolment } from '@shared/course/enrolment'
import { outcomeKindsInOrder } from '@shared/course/outcome-kind-verbs'
import { outcomeWarnings, saveOutcome, type OutcomeInput } from '@shared/course/outcome-verbs'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

type Values = { -readonly [Field in keyof OutcomeInput]: OutcomeInput[Field] }

const written = (date: IsoDate | null) => (date === null ? '' : formatDate(date))

/** What became of somebody after a course: the way to GK, samverkan, the vägval and the follow-up. */
export const OutcomeDialog: DialogView<'editOutcome'> = ({ id, close }) => {
  const enrolment = useRow('enrolments', id)
  if (!enrolment) return <p>Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.</p>
  return <OutcomeForm enrolment={enrolment} close={close} />
}

function OutcomeForm({ enrolment, close }: { enrolment: Enrolment; close: () => void }) {
  const { id, personId, outcomeKindId } = enrolment
  const today = useToday()
  const code = useRow('persons', personId)?.code
  const kinds = useSelector(outcomeKindsInOrder).filter((kind) => kind.putAwayAt === null || kind.id === outcomeKindId)
  const verbForm = useVerbForm<Values>({
    draftKey: `outcome:${id}`,
    rev: enrolment.rev,
    initial: {
      gkPlanned: enrolment.gkPlanned,
      gkRequestedOn: written(enrolment.gkRequestedOn),
      gkFirstOn: written(enrolment.gkFirstOn),
      gkLastOn: written(enrolment.gkLastOn),
      cooperationStartedOn: written(enrolment.cooperationStartedOn),
      outcomeKindId,
      outcomeOn: written(enrolment.outcomeOn),
      followedUpOn: written(enrolment.followedUpOn),
    },
    verb: (values) => saveOutcome(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { values } = form
  const warnings = useSelector(
    useCallback((state: State) => outcomeWarnings(state, enrolment, values, today), [enrolment, values, today]),
  )
  const date = (field: Exclude<keyof Values, 'gkPlanned' | 'outcomeKindId'>) => ({
    ...form.getInputProps(field),
    value: values[field],
  })

  return (
    <DialogForm form={verbForm} close={close} submitLabel="Spara">
      <strong>{code ?? 'Borttagen person'}</strong>
      <Checkbox
        label="Gemensam kartläggning (GK) är planerad"
        data-autofocus
        {...form.getInputProps('gkPlanned', { type: 'checkbox' })}
      />
      <Group gap={16} grow align="flex-start">
        <DateField label="GK begärd" {...date('gkRequestedOn')} />
        <DateField label="Samverkan började" {...date('cooperationStartedOn')} />
      </Group>
      <Group gap={16} grow align="flex-start">
        <DateField label="Första GK" {...date('gkFirstOn')} />
        <DateField label="Sista GK" {...date('gkLastOn')} />
      </Group>
      <Group gap={16} grow align="flex-start">
        <Select
          label="Vägval"
          data={kinds.map((kind) => ({ value: kind.id, label: kind.name }))}
          {...form.getInputProps('outcomeKindId')}
          clearable
          clearButtonProps={{ 'aria-label': 'Töm' }}
        />
        <DateField label="Vägvalet gjordes" {...date('outcomeOn')} />
      </Group>
      <DateField label="Uppföljd" {...date('followedUpOn')} />
      {warnings.map((warning) => (
        <Status key={warning} tone="need">
          {warning}
        </Status>
      ))}
    </DialogForm>
  )
}

import { Group, Select, Textarea, TextInput } from '@mantine/core'
import { useRow, useRows, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { TextButton } from '@renderer/ui/TextLink'
import { useNaming } from '@renderer/ui/use-naming'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { changeMeasure, removeMeasure } from '@shared/sip/measure-verbs'
import { measureByNames, measureStatusNames } from '@shared/sip/names'
import type { SipMeasure } from '@shared/sip/plan'
import { goalsOf } from '@shared/sip/plan-rows'
import { participantLabel } from '@shared/sip/responsible'
import { takingPart } from '@shared/sip/sip-state'
import { readWhenField } from '@shared/team/when-field'
import { useCallback } from 'react'

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

const typed = (measure: SipMeasure | undefined) => ({
  what: measure?.what ?? '',
  need: measure?.need ?? '',
  goalId: measure?.goalId ?? '',
  by: measure?.by ?? 'party',
  partyId: measure?.partyId ?? '',
  participantId: measure?.participantId ?? '',
  who: measure?.who ?? '',
  from: measure?.from == null ? '' : formatDate(measure.from),
  dueOn: measure?.dueOn == null ? '' : formatDate(measure.dueOn),
  status: measure?.status ?? ('planned' as const),
  note: measure?.note ?? '',
})

const idOf = (value: string) => (value === '' ? null : (value as Id))

/** All that can be said of an insats: need, what, for which goal, whose, from when and when at the latest. */
export const MeasureDialog: DialogView<'editSipMeasure'> = ({ planId, id, close }) => {
  const measure = useRow('sipMeasures', id)
  const today = useToday()
  const verbForm = useVerbForm({
    draftKey: `sip-measure:${id}`,
    rev: measure?.rev,
    initial: typed(measure),
    verb: ({ goalId, partyId, participantId, ...values }) =>
      changeMeasure(id, {
        ...values,
        goalId: idOf(goalId),
        partyId: idOf(partyId),
        participantId: idOf(participantId),
      }),
    onDone: close,
  })
  const { form } = verbForm
  const goals = useSelector(useCallback((state: State) => goalsOf(state, planId), [planId]))
  const due = readWhenField('dueOn', form.values.dueOn, { today, nextMeeting: null })

  async function remove() {
    if (await writeOrTell(removeMeasure(id), 'Insatsen är borttagen. Ctrl+Z tar tillbaka den.')) close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={<TextButton onClick={() => void remove()}>Ta bort</TextButton>}
    >
      <TextInput label="Insats" data-autofocus {...form.getInputProps('what')} />
      <TextInput label="Behov" description="Vad insatsen ska möta. Får vara tomt." {...form.getInputProps('need')} />
      <Select
        label="Mål"
        allowDeselect={false}
        data={[{ value: '', label: 'Inget mål' }, ...goals.map(({ id: value, text }) => ({ value, label: text }))]}
        {...form.getInputProps('goalId')}
      />
      <Select label="Görs av" allowDeselect={false} data={options(measureByNames)} {...form.getInputProps('by')} />
      <ResponsibleFields planId={planId} form={form} />
      <Group grow align="flex-start" gap={12}>
        <DateField label="Start" {...form.getInputProps('from')} value={form.values.from} />
        <TextInput
          label="Senast"
          description={
            due.value !== null && form.values.dueOn !== '' ? formatDate(due.value) : 'Till exempel om två veckor'
          }
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          {...form.getInputProps('dueOn')}
        />
      </Group>
      <Select label="Läge" allowDeselect={false} data={options(measureStatusNames)} {...form.getInputProps('status')} />
      <Textarea label="Om insatsen" rows={2} {...form.getInputProps('note')} />
    </DialogForm>
  )
}

interface ResponsibleFieldsProps {
  planId: Id
  form: ReturnType<typeof useVerbForm<ReturnType<typeof typed>>>['form']
}

/** Whose it is: a party and who there, or somebody else. The person needs no more. */
function ResponsibleFields({ planId, form }: ResponsibleFieldsProps) {
  const naming = useNaming()
  const sipId = useRow('sipPlans', planId)?.sipId ?? null
  const { by, partyId, participantId } = form.values
  const parties = useRows('parties').filter(({ id, putAwayAt }) => putAwayAt === null || id === partyId)
  const participants = useSelector(
    useCallback(
      (state: State) =>
        sipId === null
          ? []
          : takingPart(state, sipId)
              .filter((one) => one.as !== 'person' && (by === 'party' ? one.partyId === partyId : one.partyId === null))
              .map((one) => {
                const { name, facts } = participantLabel(state, one, naming)
                return { value: one.id, label: [name, facts].filter(Boolean).join(', ') }
              }),
      [sipId, by, partyId, naming],
    ),
  )
  if (by === 'person') return null
  return (
    <>
      {by === 'party' && (
        <Select
          label="Ansvarig"
          placeholder="Välj huvudman eller annan part"
          searchable
          data={parties.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('partyId')}
          onChange={(value) => form.setValues({ partyId: (value ?? '') as Id | '', participantId: '' })}
        />
      )}
      {participants.length > 0 && (
        <Select
          label="Vem av deltagarna"
          allowDeselect={false}
          data={[{ value: '', label: 'Någon annan' }, ...participants]}
          {...form.getInputProps('participantId')}
        />
      )}
      {participantId === '' && <TextInput label="Vem" {...form.getInputProps('who')} />}
    </>
  )
}

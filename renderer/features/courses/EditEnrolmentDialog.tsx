import { Anchor, Button, Checkbox, Group, Select } from '@mantine/core'
import { useRow, useSelector, useToday, write } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import { EnrolmentStatus, type Enrolment } from '@shared/course/enrolment'
import { changeEnrolment, gkWarning, removeEnrolment, type EnrolmentInput } from '@shared/course/enrolment-verbs'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { offered, partyChoices } from './cohort-choices'

type Values = { -readonly [Field in keyof EnrolmentInput]: EnrolmentInput[Field] }

const statuses = EnrolmentStatus.options.map((value) => ({ value, label: enrolmentStatusWords[value] }))
const written = (date: IsoDate | null) => (date === null ? '' : formatDate(date))

/** A person's place in a round: its state, where the person comes from, and the way to GK. */
export const EditEnrolmentDialog: DialogView<'editEnrolment'> = ({ id, close }) => {
  const enrolment = useRow('enrolments', id)
  if (!enrolment) return <p>Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.</p>
  return <EnrolmentForm enrolment={enrolment} close={close} />
}

function EnrolmentForm({ enrolment, close }: { enrolment: Enrolment; close: () => void }) {
  const { id, personId } = enrolment
  const today = useToday()
  const parties = useSelector(partyChoices)
  const person = useRow('persons', personId)
  const verbForm = useVerbForm<Values>({
    draftKey: `enrolment:${id}`,
    rev: enrolment.rev,
    initial: {
      status: enrolment.status,
      referringPartyId: enrolment.referringPartyId,
      gkPlanned: enrolment.gkPlanned,
      gkRequestedOn: written(enrolment.gkRequestedOn),
      gkFirstOn: written(enrolment.gkFirstOn),
      gkLastOn: written(enrolment.gkLastOn),
    },
    verb: (values) => changeEnrolment(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { gkFirstOn } = form.values
  const warning = useSelector(
    useCallback(
      (state: State) => gkWarning(state, enrolment.cohortId, gkFirstOn, today),
      [enrolment.cohortId, gkFirstOn, today],
    ),
  )

  async function remove() {
    const outcome = await write(removeEnrolment(id))
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone('Deltagaren är borttagen ur omgången. Personen finns kvar.')
    close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        <Button variant="subtle" onClick={() => void remove()}>
          Ta bort ur omgången
        </Button>
      }
    >
      {person && (
        <Group gap={12}>
          <strong>{person.code}</strong>
          <Anchor component={Link} href={links.person(personId)} onClick={close}>
            Öppna personens sida
          </Anchor>
        </Group>
      )}
      <Group gap={16} grow align="flex-start">
        <Select label="Läge" data-autofocus data={statuses} {...form.getInputProps('status')} />
        <Select
          label="Kommer från"
          data={offered(parties, [enrolment.referringPartyId])}
          {...form.getInputProps('referringPartyId')}
          clearable
          searchable
          clearButtonProps={{ 'aria-label': 'Töm' }}
        />
      </Group>
      <Checkbox
        label="Gemensam kartläggning (GK) är planerad"
        {...form.getInputProps('gkPlanned', { type: 'checkbox' })}
      />
      <DateField label="GK begärd" {...form.getInputProps('gkRequestedOn')} value={form.values.gkRequestedOn} />
      <DateField label="Första GK" {...form.getInputProps('gkFirstOn')} value={gkFirstOn} />
      {warning !== undefined && <Status tone="need">{warning}</Status>}
      <DateField label="Sista GK" {...form.getInputProps('gkLastOn')} value={form.values.gkLastOn} />
    </DialogForm>
  )
}

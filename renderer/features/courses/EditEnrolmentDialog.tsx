import { Anchor, Button, Group, Select } from '@mantine/core'
import { useRow, useSelector, write } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { EnrolmentStatus, type Enrolment } from '@shared/course/enrolment'
import { changeEnrolment, removeEnrolment, type EnrolmentInput } from '@shared/course/enrolment-verbs'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import { Link } from 'wouter'
import { offered, partyChoices } from './cohort-choices'

type Values = { -readonly [Field in keyof EnrolmentInput]: EnrolmentInput[Field] }

const statuses = EnrolmentStatus.options.map((value) => ({ value, label: enrolmentStatusWords[value] }))

/** A person's place in a round: its state, and where the person comes from. */
export const EditEnrolmentDialog: DialogView<'editEnrolment'> = ({ id, close }) => {
  const enrolment = useRow('enrolments', id)
  if (!enrolment) return <p>Deltagaren finns inte kvar i omgången. Stäng rutan och se efter i listan.</p>
  return <EnrolmentForm enrolment={enrolment} close={close} />
}

function EnrolmentForm({ enrolment, close }: { enrolment: Enrolment; close: () => void }) {
  const { id, personId } = enrolment
  const parties = useSelector(partyChoices)
  const person = useRow('persons', personId)
  const verbForm = useVerbForm<Values>({
    draftKey: `enrolment:${id}`,
    rev: enrolment.rev,
    initial: {
      status: enrolment.status,
      referringPartyId: enrolment.referringPartyId,
    },
    verb: (values) => changeEnrolment(id, values),
    onDone: close,
  })
  const { form } = verbForm

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
    </DialogForm>
  )
}

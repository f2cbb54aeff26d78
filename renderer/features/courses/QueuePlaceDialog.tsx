import { NumberInput, Radio, Stack, TextInput } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { Enrolment } from '@shared/course/enrolment'
import { queueRule } from '@shared/course/queue-order'
import { placeInQueue, waitingIn, type QueuePlaceInput, type QueueView } from '@shared/course/queue-verbs'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

type Values = { -readonly [Field in keyof QueuePlaceInput]: QueuePlaceInput[Field] }

const ways = [
  { value: 'waitingTime', label: 'Väntetiden avgör' },
  { value: 'priority', label: 'Går före alla som bara har väntat' },
  { value: 'hand', label: 'Står på en plats som jag väljer' },
]

/** What decides somebody's place in a queue: waiting time, a reason to go first, or a place chosen by hand. */
export const QueuePlaceDialog: DialogView<'queuePlace'> = ({ id, view, close }) => {
  const enrolment = useRow('enrolments', id)
  const queue = useSelector(useCallback((state: State) => waitingIn(state, view), [view]))
  const position = queue.findIndex((row) => row.id === id) + 1
  if (!enrolment || position === 0) return <p>Personen står inte kvar i kön. Stäng rutan och se efter i listan.</p>
  return <QueuePlaceForm enrolment={enrolment} view={view} position={position} count={queue.length} close={close} />
}

interface QueuePlaceFormProps {
  enrolment: Enrolment
  view: QueueView
  position: number
  count: number
  close: () => void
}

function QueuePlaceForm({ enrolment, view, position, count, close }: QueuePlaceFormProps) {
  const { id, personId, hasPriority, queuePosition, priorityReason, queueReason } = enrolment
  const code = useRow('persons', personId)?.code ?? ''
  const isByHand = queuePosition !== null
  const verbForm = useVerbForm<Values>({
    draftKey: `queue-place:${id}`,
    rev: enrolment.rev,
    initial: {
      by: isByHand ? 'hand' : hasPriority ? 'priority' : 'waitingTime',
      position,
      reason: isByHand ? queueReason : priorityReason,
    },
    verb: (values) => placeInQueue(id, view, values),
    onDone: close,
  })
  const { form } = verbForm
  const { by } = form.values
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Spara">
      <p>
        <strong>{code}</strong>, plats {position} av {count} i kön. {queueRule}
      </p>
      <Radio.Group label="Vad avgör platsen?" {...form.getInputProps('by')}>
        <Stack gap={8} mt={6}>
          {ways.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} {...(value === by && { 'data-autofocus': true })} />
          ))}
        </Stack>
      </Radio.Group>
      {by === 'hand' && (
        <NumberInput
          w={150}
          label="Plats i kön"
          description={`1 är först, ${count} är sist.`}
          min={1}
          {...form.getInputProps('position')}
        />
      )}
      {by !== 'waitingTime' && (
        <TextInput
          label="Varför?"
          description="Skälet står bredvid platsen i kön. Skriv inget om hälsa."
          {...form.getInputProps('reason')}
        />
      )}
    </DialogForm>
  )
}

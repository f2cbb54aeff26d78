import { NumberInput, TextInput } from '@mantine/core'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { TypedNumber } from '@shared/record/whole-number'
import type { AgendaItem } from '@shared/team/meeting'
import { splitItem } from '@shared/team/room/split'
import { InlineForm } from './InlineForm'

/** What the second of two items is called, and how much of the time it gets. */
export function SplitForm({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const verbForm = useVerbForm<{ title: string; minutes: TypedNumber }>({
    draftKey: `split:${item.id}`,
    initial: { title: '', minutes: Math.max(1, Math.floor(item.minutes / 2)) },
    verb: (values) => splitItem(item.id, values),
    onDone,
  })
  const { form } = verbForm
  return (
    <InlineForm verbForm={verbForm} submitLabel="Dela" onCancel={onDone}>
      <TextInput
        label="Den nya punkten"
        description={
          item.kind === 'case'
            ? 'Blir ingen del av ärendet. Det som är skrivet stannar i ärendet.'
            : 'Det som är skrivet stannar i den första.'
        }
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        w={340}
        {...form.getInputProps('title')}
      />
      <NumberInput
        label="Minuter"
        description={`Av ${item.minutes}`}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={1}
        max={Math.max(1, item.minutes - 1)}
        w={110}
        {...form.getInputProps('minutes')}
      />
    </InlineForm>
  )
}

import { Select, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { AgendaItem } from '@shared/team/meeting'
import { stayingFor } from '@shared/team/room/in-room'
import { noteRecusal } from '@shared/team/room/recusal-verbs'
import { useCallback } from 'react'
import { InlineForm } from './InlineForm'

/** Who is biased on the item. */
export function RecusalForm({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const staying = useSelector(useCallback((state: State) => stayingFor(state, item), [item]))
  const verbForm = useVerbForm<{ staffId: Id | null; reason: string }>({
    draftKey: `recusal:${item.id}`,
    initial: { staffId: null, reason: '' },
    verb: (values) => noteRecusal(item.id, values),
    onDone,
  })
  const { form } = verbForm
  return (
    <InlineForm verbForm={verbForm} submitLabel="Lämnar rummet" submitKey="Ctrl Enter" onCancel={onDone}>
      <Select
        label="Vem är jävig?"
        placeholder="Välj"
        data-autofocus
        w={260}
        data={staying.map(({ staff, party }) => ({ value: staff.id, label: `${staff.name}, ${party?.shortName}` }))}
        {...form.getInputProps('staffId')}
      />
      <TextInput
        label="Skäl"
        description="Behövs inte. Står inte i protokollet."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        w={300}
        {...form.getInputProps('reason')}
      />
    </InlineForm>
  )
}

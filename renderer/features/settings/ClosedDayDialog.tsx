import { Checkbox, Radio, Stack, TextInput } from '@mantine/core'
import { useRow, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { KommunField } from '@renderer/ui/KommunField'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { deleteClosedDay, putAwayOrBackClosedDay, saveClosedDay } from '@shared/calendar/closed-day-verbs'
import { formatDate } from '@shared/calendar/format'
import { spanWarning } from '@shared/calendar/typed-span'
import type { Id } from '@shared/record/id'
import { useDeferredValue, useMemo } from 'react'
import { HitsPreview } from './HitsPreview'
import { SpanFields } from './SpanFields'
import { useGoMend, useHits } from './use-hits'

/** Days that the organisation marks: what they are called, which they are, and whether sessions may stand on them. */
export const ClosedDayDialog: DialogView<'editClosedDay'> = ({ id, close }) => {
  const day = useRow('closedDays', id)
  const today = useToday()
  const goMend = useGoMend()
  const verbForm = useVerbForm({
    draftKey: `closed-day:${id ?? 'new'}`,
    rev: day?.rev,
    initial: {
      kind: day?.kind ?? 'closed',
      name: day?.name ?? '',
      from: day ? formatDate(day.from) : '',
      to: day && day.to !== day.from ? formatDate(day.to) : '',
      kommunId: day?.kommunId ?? (null as Id | null),
      blocks: day?.blocks ?? true,
    },
    verb: (values) => saveClosedDay(id, values),
    onDone: () => {
      close()
      goMend(hits)
    },
  })
  const { form } = verbForm
  const { kind, from, to } = form.values
  const typed = useDeferredValue(form.values)
  const hits = useHits(useMemo(() => saveClosedDay(id, typed), [id, typed]))
  const warning = spanWarning({ from, to }, today)
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={day ? 'Spara' : 'Lägg till'}
      extra={
        day && (
          <>
            <HistoryButton table="closedDays" id={day.id} />
            <PutAwayActions
              row={day}
              putAwayOrBack={putAwayOrBackClosedDay(day.id)}
              remove={deleteClosedDay(day.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <Radio.Group
        label="Vad är det för dagar?"
        value={kind}
        onChange={(value) => form.setValues({ kind: value, blocks: value === 'closed' })}
      >
        <Stack gap={8} mt={4}>
          <Radio value="closed" label="Vi har stängt" />
          <Radio value="schoolBreak" label="Lov" />
        </Stack>
      </Radio.Group>
      <TextInput
        label="Namn"
        description={kind === 'closed' ? 'Till exempel Planeringsdag.' : 'Till exempel Höstlov.'}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <KommunField label="Gäller" everybody="Hela organisationen" {...form.getInputProps('kommunId')} />
      <SpanFields from={from} to={to} inputProps={form.getInputProps} warning={warning} />
      <Checkbox
        label="Lägg inga kurstillfällen på dagarna"
        description="Annars säger planen till, och du bestämmer."
        {...form.getInputProps('blocks', { type: 'checkbox' })}
      />
      <HitsPreview hits={hits} today={today} />
    </DialogForm>
  )
}

import { Autocomplete, Button, Checkbox, Group, Select } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Absence } from '@shared/calendar/absence'
import { deleteAbsence, saveAbsence, type AbsenceInput } from '@shared/calendar/absence-verbs'
import { roomReasons, staffReasons } from '@shared/calendar/absence-words'
import { formatClockDigits, formatDate } from '@shared/calendar/format'
import { spanWarning } from '@shared/calendar/typed-span'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { absentChoices } from './absent-choices'
import { HitsPreview } from './HitsPreview'
import { SpanFields } from './SpanFields'
import { useGoMend, useHits } from './use-hits'

type AbsenceValues = { -readonly [Field in keyof AbsenceInput]: AbsenceInput[Field] }

/** That somebody is away, or that a room cannot be used: which days, which hours, and a neutral word why. */
export const AbsenceDialog: DialogView<'editAbsence'> = ({ id, absentId = null, close }) => {
  const absence = useRow('absences', id)
  const today = useToday()
  const goMend = useGoMend()
  const verbForm = useVerbForm<AbsenceValues>({
    draftKey: `absence:${id ?? absentId ?? 'new'}`,
    rev: absence?.rev,
    initial: absence ? valuesOf(absence) : { ...nothing, absentId },
    verb: (values) => saveAbsence(id, values),
    onDone: () => {
      close()
      goMend(hits)
    },
  })
  const { form } = verbForm
  const { from, to, isHours, start, end } = form.values
  const typed = useDeferredValue(form.values)
  const hits = useHits(useMemo(() => saveAbsence(id, typed), [id, typed]))
  const isRoom = useSelector(
    useCallback(({ rooms }: State) => form.values.absentId !== null && rooms.has(form.values.absentId), [form.values]),
  )
  const choices = useSelector(
    useCallback((state: State) => absentChoices(state, form.values.absentId), [form.values.absentId]),
  )
  const warning = spanWarning({ from, to }, today)

  async function remove(absenceId: Id) {
    if (await writeOrTell(deleteAbsence(absenceId), 'Frånvaron är borttagen.')) close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={absence ? 'Spara' : 'Lägg till'}
      extra={
        absence && (
          <>
            <HistoryButton table="absences" id={absence.id} />
            <Button variant="subtle" ml="auto" onClick={() => void remove(absence.id)}>
              Ta bort
            </Button>
          </>
        )
      }
    >
      <Select
        label="Vem eller vilken lokal"
        placeholder="Välj"
        data={choices}
        searchable
        data-autofocus
        {...form.getInputProps('absentId')}
      />
      <SpanFields from={from} to={to} inputProps={form.getInputProps} warning={warning} />
      <Checkbox
        label="Bara några timmar"
        description="Samma tid alla dagar. Annars gäller hela dagar."
        {...form.getInputProps('isHours', { type: 'checkbox' })}
      />
      {isHours && (
        <Group gap={12} align="flex-start" grow>
          <ClockField label="Från kl." {...form.getInputProps('start')} value={start} />
          <ClockField label="Till kl." {...form.getInputProps('end')} value={end} />
        </Group>
      )}
      {isRoom ? (
        <Autocomplete label="Varför" description="Får vara tomt." data={roomReasons} {...form.getInputProps('note')} />
      ) : (
        <Select
          label="Varför"
          description="Bara ett neutralt ord, och får vara tomt. Sjukdom skrivs aldrig här."
          placeholder="Anges inte"
          data={[...new Set([...staffReasons, ...(absence && absence.note !== '' ? [absence.note] : [])])]}
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort ordet' }}
          error={form.errors['note']}
          value={form.values.note === '' ? null : form.values.note}
          onChange={(note) => form.setFieldValue('note', note ?? '')}
        />
      )}
      <HitsPreview hits={hits} today={today} />
    </DialogForm>
  )
}

const nothing: AbsenceValues = { absentId: null, from: '', to: '', isHours: false, start: '', end: '', note: '' }

function valuesOf({ staffId, roomId, from, to, start, end, note }: Absence): AbsenceValues {
  return {
    absentId: staffId ?? roomId,
    from: formatDate(from),
    to: to === from ? '' : formatDate(to),
    isHours: start !== null,
    start: start === null ? '' : formatClockDigits(start),
    end: end === null ? '' : formatClockDigits(end),
    note,
  }
}

import { NumberInput, Select, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { TypedNumber } from '@shared/record/whole-number'
import { refused, type Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { caseTitle } from '@shared/team/agenda'
import { addCase, addItem } from '@shared/team/agenda-verbs'
import { placeProblems } from '@shared/team/case-placing'
import type { AgendaItemKind } from '@shared/team/meeting'
import { agendaItemTitles } from '@shared/team/names'
import { waitingCases } from '@shared/team/waiting-cases'
import { useCallback } from 'react'

const ownKinds = Object.entries(agendaItemTitles).map(([value, label]) => ({ value, label }))

/** The cases that wait, each with why it cannot be taken up if it cannot. None is greyed out: the reason must be readable. */
function selectCases(state: State, meetingId: Id) {
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!meeting) return []
  return waitingCases(state, meeting.teamId, meeting.date).map((waiting) => {
    const [problem] = placeProblems(state, { caseId: waiting.id }, meeting)
    const title = caseTitle(state, waiting)
    return { value: waiting.id, label: problem ? `${title}: ${problem.message}` : title }
  })
}

// A type and not an interface: a form's values are a plain record.
type ItemValues = { kind: AgendaItemKind; title: string; caseId: Id | null; minutes: TypedNumber }

function verbOf(meetingId: Id, { kind, title, caseId, minutes }: ItemValues): Verb {
  if (kind !== 'case') return addItem(meetingId, { kind, title, minutes })
  return caseId === null
    ? () => refused({ field: 'caseId', message: 'Välj vilket ärende som ska tas upp.' })
    : addCase(meetingId, caseId)
}

/** A new item on an agenda: one of one's own, one of the usual ones, or a case that waits. */
export const AgendaItemDialog: DialogView<'addAgendaItem'> = ({ meetingId, close }) => {
  const cases = useSelector(useCallback((state: State) => selectCases(state, meetingId), [meetingId]))
  const verbForm = useVerbForm<ItemValues>({
    draftKey: `agenda-item:${meetingId}`,
    initial: { kind: 'other', title: '', caseId: null, minutes: 10 },
    verb: (values) => verbOf(meetingId, values),
    onDone: close,
  })
  const { form } = verbForm
  const { kind } = form.values
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Lägg till">
      <Select
        label="Vad"
        data={cases.length === 0 ? ownKinds : [{ value: 'case', label: 'Ärende som väntar' }, ...ownKinds]}
        {...form.getInputProps('kind')}
      />
      {kind === 'case' ? (
        <Select label="Ärende" placeholder="Välj ärende" data={cases} searchable {...form.getInputProps('caseId')} />
      ) : (
        <>
          <TextInput
            label="Rubrik"
            data-autofocus
            placeholder={kind === 'other' ? undefined : agendaItemTitles[kind]}
            description={
              kind === 'other' ? undefined : `Lämna tomt för ${agendaItemTitles[kind].toLocaleLowerCase('sv-SE')}.`
            }
            {...form.getInputProps('title')}
          />
          <NumberInput label="Minuter" min={1} step={5} w={120} {...form.getInputProps('minutes')} />
        </>
      )}
    </DialogForm>
  )
}

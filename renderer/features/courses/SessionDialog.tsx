import { Group, MultiSelect, Radio, Select, TextInput } from '@mantine/core'
import { newId, useRow, useSelector, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import type { Cohort, Session } from '@shared/course/cohort'
import type { SessionScope } from '@shared/course/session-scope'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback, useState } from 'react'
import { leaderChoices, offered } from './cohort-choices'
import { SessionAlternatives } from './SessionAlternatives'
import { SessionCalendarFile } from './SessionCalendarFile'
import { SessionChoices } from './SessionChoices'
import classes from './SessionDialog.module.css'
import { siteChoices, siteOfChoice, submitLabels } from './session-choices'
import { newSessionValues, sessionVerb, valuesOfSession, type SessionValues } from './session-values'

/** One session of a round: when, who, where and about what; cancelled, put back, or one more. */
export const SessionDialog: DialogView<'editSession'> = ({ cohortId, id, close }) => {
  const cohort = useRow('cohorts', cohortId)
  const session = useRow('sessions', id)
  if (!cohort || (id !== null && !session)) {
    return <p>Tillfället finns inte kvar. Stäng rutan och se efter i listan.</p>
  }
  return <SessionForm cohort={cohort} session={session} close={close} />
}

function SessionForm({ cohort, session, close }: { cohort: Cohort; session?: Session | undefined; close: () => void }) {
  const today = useToday()
  const [addedId] = useState(newId)
  const initial = useSelector(
    useCallback(
      (state: State) => (session ? valuesOfSession(session, cohort) : newSessionValues(state, cohort, today)),
      [session, cohort, today],
    ),
  )
  const verbForm = useVerbForm<SessionValues>({
    draftKey: `session:${session?.id ?? `new:${cohort.id}`}`,
    initial,
    rev: session?.rev,
    verb: (values) => sessionVerb(cohort.id, session?.id ?? null, addedId, values),
    onDone: close,
  })
  const { act } = verbForm.form.values
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={session ? submitLabels[act] : 'Lägg till'}
      extra={session && <SessionCalendarFile cohort={cohort} session={session} />}
    >
      {session && <SessionChoices verbForm={verbForm} cohort={cohort} session={session} />}
      {act === 'change' && <ChangeFields verbForm={verbForm} cohort={cohort} session={session} addedId={addedId} />}
      {act === 'cancel' && <CancelFields verbForm={verbForm} />}
    </DialogForm>
  )
}

interface FieldsProps {
  verbForm: VerbForm<SessionValues>
  addedId: Id
  cohort: Cohort
  session?: Session | undefined
}

function ChangeFields({ verbForm: { form }, cohort, session, addedId }: FieldsProps) {
  const leaders = useSelector(leaderChoices)
  const round = useSelector(useCallback((state: State) => rowOf(state, 'rooms', cohort.roomId)?.name, [cohort.roomId]))
  const sites = useSelector(useCallback((state: State) => siteChoices(state, session?.roomId ?? null), [session]))
  const { values } = form
  const place = values.site === 'room' ? (values.roomId ?? 'asRound') : values.site
  const rest = (
    <>
      <TextInput label="Tema" description={themeWords[values.scope]} {...form.getInputProps('theme')} />
      <TextInput
        label="Skäl"
        description="Står kvar vid tillfället. Behövs för en dag som inte går att använda."
        {...form.getInputProps('reason')}
      />
    </>
  )
  return (
    <SessionAlternatives form={form} cohortId={cohort.id} id={session?.id ?? addedId} isNew={!session} rest={rest}>
      <DateField label="Dag" data-autofocus {...form.getInputProps('date')} value={values.date} />
      <Group grow align="flex-start" gap={12}>
        <ClockField label="Från kl." {...form.getInputProps('start')} value={values.start} />
        <ClockField label="Till kl." {...form.getInputProps('end')} value={values.end} />
      </Group>
      <MultiSelect
        label="Kursledare"
        data={offered(leaders, values.leaderIds)}
        {...form.getInputProps('leaderIds')}
        value={[...values.leaderIds]}
      />
      <Select
        label="Lokal"
        data={[{ value: 'asRound', label: `Som omgången${round === undefined ? '' : `: ${round}`}` }, ...sites]}
        value={place}
        onChange={(choice) => choice !== null && form.setValues(siteOfChoice(choice))}
        error={form.errors['roomId']}
        allowDeselect={false}
        searchable
      />
      {values.site === 'digital' && (
        <TextInput label="Länk" description="Får vara tom så länge." {...form.getInputProps('digitalLink')} />
      )}
    </SessionAlternatives>
  )
}

/** Whose theme a new one is. */
const themeWords: Record<SessionScope, string> = {
  one: 'Gäller bara detta tillfälle. Får vara tomt.',
  following: 'Ett nytt tema gäller detta och alla följande.',
  all: 'Ett nytt tema gäller alla kommande tillfällen.',
}

function CancelFields({ verbForm: { form } }: { verbForm: VerbForm<SessionValues> }) {
  return (
    <>
      <TextInput
        label="Varför?"
        description="Till exempel: ledaren är sjuk. Skälet står kvar vid tillfället."
        {...form.getInputProps('reason')}
      />
      <Radio.Group label="Vad händer med tiden?" {...form.getInputProps('instead')}>
        <div className={classes.choices}>
          <Radio value="addAtEnd" label="Ett tillfälle läggs till i slutet" />
          <Radio value="nothing" label="Det blir ett tillfälle färre" />
        </div>
      </Radio.Group>
    </>
  )
}

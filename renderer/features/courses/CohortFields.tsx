import { MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DateField } from '@renderer/ui/DateField'
import { KommunField } from '@renderer/ui/KommunField'
import { still } from '@renderer/ui/still'
import { WeekdayField } from '@renderer/ui/WeekdayField'
import { formatClockRange } from '@shared/calendar/format'
import type { CourseTemplate } from '@shared/course/course-template'
import { lackedLeaders } from '@shared/course/parties-without-leader'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numeral } from '@shared/record/count'
import { useMemo, useState, type Ref } from 'react'
import { leaderChoices, offered, roomChoices, templateChoices } from './cohort-choices'
import classes from './CohortFields.module.css'
import { proposedName, valuesOfTemplate } from './cohort-values'
import { ShortFields } from './ShortFields'
import type { CohortForm, CohortValues } from './use-cohort-form'

interface CohortFieldsProps {
  cohortForm: CohortForm
  /** A new round takes its shape from the template; a saved one keeps the shape that it has. */
  isNew: boolean
  leaderField: Ref<HTMLInputElement>
  roomField: Ref<HTMLInputElement>
}

const Choice = still(Select<Id>)
const Choices = still(MultiSelect<Id>)
const Day = still(DateField)
const Weekdays = still(WeekdayField)
const Clock = still(ClockField)
const Quantity = still(NumberInput)
const Kommun = still(KommunField)

const clearRoom = { 'aria-label': 'Ta bort lokalen' }

const wholeState = (state: State) => state

/** So many leaders are seen at a glance; a search field would only take the room of their names. */
const listedWithoutSearch = 12

const limitFields = [
  { field: 'minParticipants', label: 'Minst antal' },
  { field: 'maxParticipants', label: 'Högst antal' },
] as const

/** The fields of a round, in the order that it is thought out: what, when, how many, with whom, where. */
export function CohortFields({ cohortForm, isNew, leaderField, roomField }: CohortFieldsProps) {
  const { form, plan, today } = cohortForm
  const state = useSelector(wholeState)
  const leaders = useSelector(leaderChoices)
  const rooms = useSelector(roomChoices)
  const templates = useSelector(templateChoices)
  const { values } = form
  const [proposed, setProposed] = useState('')
  const [left, setLeft] = useState({ start: false, end: false })
  const template = values.templateId === null ? undefined : state.courseTemplates.get(values.templateId)
  // A saved round has conditions of its own.
  const asked = state.cohorts.get(values.id) ?? template

  /** The name follows template and date until somebody writes another. A date that cannot be read takes nothing away. */
  function change(changed: Partial<CohortValues>) {
    const before = proposedName(state, values, today) || proposed
    const after = proposedName(state, { ...values, ...changed }, today)
    const follows = isNew && after !== '' && (values.name === '' || values.name === before)
    setProposed(after || before)
    form.setValues(follows ? { ...changed, name: after } : changed)
  }

  function chooseTemplate(templateId: Id) {
    const chosen = state.courseTemplates.get(templateId)
    change({ templateId, ...(isNew && chosen ? valuesOfTemplate(chosen) : {}) })
    form.clearErrors()
  }

  /** A number or weekday that cannot be is told at once, a time when its field is left. */
  const wrong = (field: keyof CohortValues) =>
    form.errors[field] ?? plan.problems.find((problem) => problem.field === field)?.message
  const wrongTime = (field: 'start' | 'end') => (left[field] ? wrong(field) : form.errors[field])
  const timeProps = (field: 'start' | 'end') => ({
    value: values[field],
    error: Boolean(wrongTime(field)),
    onChange: (text: string) => {
      setLeft({ ...left, [field]: false })
      form.setFieldValue(field, text)
    },
    onBlur: () => setLeft({ ...left, [field]: true }),
  })
  const startNotice = plan.plan?.notices.find(({ field }) => field === 'startDate')?.message
  const startHint = useMemo(() => startNotice && <span className={classes.notice}>{startNotice}</span>, [startNotice])

  return (
    <Stack gap={16} className={classes.fields}>
      <Choice
        label="Kursmall"
        data={offered(templates, [values.templateId])}
        value={values.templateId}
        onChange={(value) => value !== null && chooseTemplate(value)}
        error={form.errors['templateId']}
        description={template && shapeOf(template)}
        searchable
      />
      <TextInput label="Namn" {...form.getInputProps('name')} />
      <Day
        label="Första tillfället"
        value={values.startDate}
        onChange={(startDate) => change({ startDate, usedAnyway: [] })}
        error={form.errors['startDate']}
        description={startHint}
        placeholder="8 mars, 8/3 eller 270308"
      />
      <Weekdays
        value={values.weekdays}
        onChange={(weekdays) => form.setFieldValue('weekdays', weekdays)}
        error={wrong('weekdays')}
      />
      <ShortFields problems={[wrongTime('start'), wrongTime('end'), wrong('sessionCount')]}>
        {(describedBy) => (
          <>
            <Clock label="Från kl." {...timeProps('start')} aria-describedby={describedBy} />
            <Clock label="Till kl." {...timeProps('end')} aria-describedby={describedBy} />
            <Quantity
              label="Tillfällen"
              min={1}
              {...form.getInputProps('sessionCount')}
              error={Boolean(wrong('sessionCount'))}
              aria-describedby={describedBy}
            />
          </>
        )}
      </ShortFields>
      <ShortFields problems={[wrong('minParticipants'), wrong('maxParticipants')]}>
        {(describedBy) =>
          limitFields.map(({ field, label }) => (
            <Quantity
              key={field}
              label={label}
              min={1}
              {...form.getInputProps(field)}
              error={Boolean(wrong(field))}
              aria-describedby={describedBy}
            />
          ))
        }
      </ShortFields>
      <Choices
        ref={leaderField}
        label="Kursledare"
        data={offered(leaders, values.leaderIds)}
        {...form.getInputProps('leaderIds')}
        description={asked && lackedLeaders(state, { ...asked, leaderIds: values.leaderIds })}
        searchable={leaders.length > listedWithoutSearch}
      />
      <Choice
        ref={roomField}
        label="Lokal"
        data={offered(rooms, [values.roomId])}
        {...form.getInputProps('roomId')}
        description={plan.roomNote}
        searchable
        clearable
        clearButtonProps={clearRoom}
      />
      <Kommun label="Lov räknas för" everybody="Alla kommuner" {...form.getInputProps('kommunId')} />
      <Day
        label="Anmälan stänger"
        description="Behövs inte. Anmälan efter dagen går att göra, med en varning."
        {...form.getInputProps('registrationClosesOn')}
        value={values.registrationClosesOn ?? ''}
      />
      {asked !== undefined && asked.venue !== 'onSite' && (
        <TextInput
          label="Digital länk"
          description="Får vara tom så länge. Den följer med i kalenderfilen."
          {...form.getInputProps('digitalLink')}
        />
      )}
      <TextInput label="Kostnadsställe" description="Behövs inte." {...form.getInputProps('costCentre')} />
    </Stack>
  )
}

/** `8 tillfällen kl. 13.00–15.00, två dagar i veckan` */
function shapeOf({ weeks, weekdays, start, end }: CourseTemplate): string {
  const perWeek = weekdays.length === 1 ? 'en dag i veckan' : `${numeral(weekdays.length)} dagar i veckan`
  return `${weeks * weekdays.length} tillfällen ${formatClockRange(start, end)}, ${perWeek}`
}

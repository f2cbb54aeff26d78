import { Button, Checkbox, Group, Select } from '@mantine/core'
import { readCalendar, useSelector, useToday, write } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { DateField } from '@renderer/ui/DateField'
import { FieldProblem } from '@renderer/ui/FieldProblem'
import { FileDrop } from '@renderer/ui/FileDrop'
import { links } from '@renderer/ui/links'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { useAfterBackup } from '@renderer/ui/use-after-backup'
import { readableDays, readAskedDays, usualDays } from '@shared/calendar/busy-times/asked-days'
import { awayTimes } from '@shared/calendar/busy-times/away-times'
import { calendarRefusalSentences, type ReadCalendar } from '@shared/calendar/busy-times/calendar-refusal'
import { leftOutSentences } from '@shared/calendar/busy-times/left-out-words'
import { judgeAwayTimes, takeInBusyTimes } from '@shared/calendar/busy-times/take-in-busy-times'
import { formatDate } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconCalendarDown } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { absentChoices } from './absent-choices'
import { AwayTimesTable } from './AwayTimesTable'
import { HitsPreview } from './HitsPreview'
import classes from './ImportAbsencesPage.module.css'
import { sectionTitles } from './section-titles'
import { useHits } from './use-hits'

const back = links.settingsSection('franvaro')
const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: sectionTitles.franvaro, href: back },
]

/** Takes over busy times from a calendar file as absences: seen and chosen before they are read in, and never why. */
export function ImportAbsencesPage() {
  const today = useToday()
  const [, goTo] = useLocation()
  const [absentId, setAbsentId] = useState<Id | null>(null)
  const [typed, setTyped] = useState(() => {
    const { from, to } = usualDays(today)
    return { from: formatDate(from), to: formatDate(to) }
  })
  const [isWholeDays, setWholeDays] = useState(false)
  const [calendar, setCalendar] = useState<Extract<ReadCalendar, { ok: true }>>()
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set())
  const [problem, setProblem] = useState<string>()
  const [isReading, setReading] = useState(false)
  const { isBusy, unkept, afterBackup } = useAfterBackup()
  const choices = useSelector(useCallback((state: State) => absentChoices(state, absentId), [absentId]))

  const { value: days, problems } = useMemo(() => readAskedDays(typed, today), [typed, today])
  const times = useMemo(() => {
    const all = calendar === undefined || days === null ? [] : awayTimes(calendar.times, days)
    return isWholeDays ? all.filter(({ start }) => start === null) : all
  }, [calendar, days, isWholeDays])
  const judged = useSelector(useCallback((state: State) => judgeAwayTimes(state, absentId, times), [absentId, times]))
  const chosen = useMemo(
    () => judged.filter(({ known, number }) => known === undefined && !skipped.has(number)),
    [judged, skipped],
  )
  const verb = useMemo(() => takeInBusyTimes(absentId, chosen), [absentId, chosen])
  const hits = useHits(verb)

  async function read(file: File) {
    setReading(true)
    const answer = await readCalendar(file, readableDays(today))
    setReading(false)
    setSkipped(new Set())
    setProblem(answer.ok ? undefined : calendarRefusalSentences[answer.refusal])
    setCalendar(answer.ok ? answer : undefined)
  }

  async function takeIn() {
    const outcome = await write(verb)
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone(`${countOf(chosen.length, 'frånvaro är inläst', 'frånvarotider är inlästa')}.`)
    goTo(back)
  }

  function ask(change: Partial<typeof typed>) {
    setTyped((before) => ({ ...before, ...change }))
    setSkipped(new Set())
  }

  const errorOf = (field: 'from' | 'to') => {
    const told = problems.find((each) => each.field === field)
    return told && <FieldProblem problem={told} onUse={(date) => ask({ [field]: date })} />
  }

  return (
    <Page
      crumbs={crumbs}
      title="Läs in en kalender"
      facts="Upptagna tider blir frånvaro. Rubriker, platser och deltagare följer aldrig med. En ångring tar tillbaka alla."
      actions={
        <>
          <ButtonLink variant="subtle" href={back}>
            Avbryt
          </ButtonLink>
          {absentId !== null && chosen.length > 0 && (
            <Button loading={isBusy} onClick={() => void afterBackup(takeIn)}>
              Läs in {countOf(chosen.length, 'tid', 'tider')}
              {unkept !== null && ' ändå'}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.page}>
        {unkept !== null && (
          <p role="alert" className={classes.problem}>
            {unkept}
          </p>
        )}
        <div className={classes.asked}>
          <Select
            label="Vem eller vilken lokal"
            placeholder="Välj"
            data={choices}
            searchable
            data-autofocus
            value={absentId}
            onChange={(id) => setAbsentId(id)}
          />
          <Group gap={12} align="flex-start" grow>
            <DateField
              label="Första dagen"
              value={typed.from}
              error={errorOf('from')}
              onChange={(from) => ask({ from })}
            />
            <DateField label="Sista dagen" value={typed.to} error={errorOf('to')} onChange={(to) => ask({ to })} />
          </Group>
          <Checkbox
            label="Bara hela dagar"
            description="Möten och andra timmar lämnas utanför."
            checked={isWholeDays}
            onChange={(event) => {
              setWholeDays(event.currentTarget.checked)
              setSkipped(new Set())
            }}
          />
          <FileDrop
            accept=".ics"
            fileLabel="Kalenderfil"
            buttonLabel={calendar === undefined ? 'Välj fil' : 'Välj en annan fil'}
            icon={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
            hint="Kalender (.ics), högst 2 MB, eller släpp filen här"
            isBusy={isReading}
            problem={problem}
            onFile={(file) => void read(file)}
          />
        </div>
        {calendar !== undefined && days !== null && (
          <>
            <Section title="Upptagna tider" count={times.length === 0 ? 'inga' : times.length}>
              {absentId === null && <p>Välj vem kalendern är för, så syns vad som redan finns som frånvaro.</p>}
              <AwayTimesTable
                times={judged}
                skipped={skipped}
                onSkip={(number, isSkipped) => setSkipped((before) => withSkipped(before, number, isSkipped))}
              />
              <HitsPreview hits={hits} today={today} />
            </Section>
            <LeftOutSection sentences={leftOutSentences(calendar.leftOut)} />
          </>
        )}
      </div>
    </Page>
  )
}

function withSkipped(skipped: ReadonlySet<number>, number: number, isSkipped: boolean): ReadonlySet<number> {
  return new Set(isSkipped ? [...skipped, number] : [...skipped].filter((each) => each !== number))
}

/** What of the calendar gives no absence, and why. */
function LeftOutSection({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Section title="Lämnas utanför">
      <ul className={classes.leftOut}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Section>
  )
}

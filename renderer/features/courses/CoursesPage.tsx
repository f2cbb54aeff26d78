import { Select } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHints } from '@renderer/ui/KeyHints'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { useListTools } from '@renderer/ui/use-list-tools'
import type { CohortStatus } from '@shared/course/cohort'
import { cohortPath, cohortStatusWords } from '@shared/course/cohort-status'
import { rowsOf, type State } from '@shared/record/state'
import { IconCalendarStats, IconPlus, IconSchool } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { cohortRows, sectionOf, sections, type CohortRow } from './cohort-rows'
import { CourseQueues } from './CourseQueues'
import classes from './CoursesPage.module.css'
import { ExampleOffer } from './ExampleOffer'
import { NoTemplates } from './NoTemplates'

const hasTemplates = (state: State) => rowsOf(state, 'courseTemplates').some(({ putAwayAt }) => putAwayAt === null)
const textOf = ({ title, reason }: CohortRow) => `${title} ${reason}`

const statusChoices = [
  { value: 'all', label: 'Alla lägen' },
  ...([...cohortPath, 'cancelled'] as const).map((value) => ({ value, label: cohortStatusWords[value] })),
]

/** A list shorter than this is read faster than it is filtered. */
const worthFiltering = 6

/** So many rows of a part are drawn at first: twenty years of finished rounds are seldom what somebody came for. */
const worthCutting = 40

const keyHints = [
  { keys: ['↑', '↓'], does: 'byt rad' },
  { keys: ['Enter'], does: 'öppna' },
]

/** All rounds: what is to come, what is under way, what is over. */
export function CoursesPage() {
  const today = useToday()
  const rows = useSelector(useCallback((state: State) => cohortRows(state, today), [today]))
  const canPlan = useSelector(hasTemplates)
  const newRound = (
    <ButtonLink href={links.newCohort()} leftSection={<IconPlus size={18} stroke={1.75} />}>
      Ny kursomgång
    </ButtonLink>
  )
  return (
    <Page
      title="Kurser"
      facts="Kursomgångar, deltagare och tillfällen"
      actions={
        rows.length > 0 && (
          <>
            <ButtonLink
              variant="default"
              href={links.season()}
              leftSection={<IconCalendarStats size={18} stroke={1.75} />}
            >
              Årsöversikt
            </ButtonLink>
            {canPlan && newRound}
          </>
        )
      }
    >
      {rows.length > 0 ? <CohortLists rows={rows} /> : <NoCohorts canPlan={canPlan} newRound={newRound} />}
    </Page>
  )
}

/** Before the first round: a template first, then a date. */
function NoCohorts({ canPlan, newRound }: { canPlan: boolean; newRound: ReactNode }) {
  return (
    <>
      {canPlan ? (
        <EmptyState
          icon={<IconSchool size={40} stroke={1.5} />}
          title="Här finns inga kursomgångar än"
          actions={newRound}
        >
          Kursmallen finns. Välj ett startdatum, så räknas alla tillfällen ut, med röda dagar och krockar.
        </EmptyState>
      ) : (
        <NoTemplates title="Här finns inga kursomgångar än" />
      )}
      <ExampleOffer />
    </>
  )
}

function CohortLists({ rows }: { rows: readonly CohortRow[] }) {
  const [status, setStatus] = useState<CohortStatus | 'all'>('all')
  const { shown, tools } = useListTools(rows, textOf)
  const fitting = shown.filter((row) => status === 'all' || row.status === status)
  return (
    <>
      <div className={classes.tools}>
        <ListTools tools={tools} looksIn="namn eller läge" />
        {rows.length >= worthFiltering && (
          <Select
            w={190}
            aria-label="Läge"
            data={statusChoices}
            value={status}
            onChange={(value) => setStatus(value as CohortStatus | 'all')}
          />
        )}
      </div>
      {fitting.length === 0 && <NothingFits tools={shown.length === 0 ? tools : { ...tools, filter: status }} />}
      {sections.map(({ key, title }) => {
        const inSection = fitting.filter((row) => sectionOf(row.status) === key)
        return inSection.length > 0 && <CohortSection key={key} title={title} rows={inSection} />
      })}
      {tools.filter === '' && <CourseQueues />}
      {fitting.length > 0 && <KeyHints hints={keyHints} />}
    </>
  )
}

/** The rows of one part; of a long one the first, with a way to the rest. */
function CohortSection({ title, rows }: { title: string; rows: readonly CohortRow[] }) {
  const [showsAll, showAll] = useState(false)
  const shown = showsAll || rows.length <= worthCutting ? rows : rows.slice(0, worthCutting)
  return (
    <Section title={title} count={rows.length}>
      <RowList label={title}>
        {shown.map((row) => (
          <ListRow
            key={row.id}
            href={links.cohort(row.id)}
            title={row.title}
            reason={row.reason}
            aside={row.aside}
            {...(row.near !== '' && { near: row.near })}
            late={row.isLate}
          />
        ))}
      </RowList>
      {shown.length < rows.length && (
        <p>
          <TextButton onClick={() => showAll(true)}>Visa alla {rows.length}</TextButton>
        </p>
      )}
    </Section>
  )
}

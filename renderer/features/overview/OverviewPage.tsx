import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHints } from '@renderer/ui/KeyHints'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { useNeeds } from '@renderer/ui/use-needs'
import { formatDate, formatWeek } from '@shared/calendar/format'
import { daysAhead } from '@shared/overview/need'
import { rowsOf, type State } from '@shared/record/state'
import { IconAlertTriangle, IconCircleCheck, IconFileImport, IconListCheck, IconPlus } from '@tabler/icons-react'
import { BackupNeedRow } from './BackupNeedRow'
import { BackupNote } from './BackupNote'
import { NeedSection } from './NeedSection'
import classes from './OverviewPage.module.css'
import { WeekAhead } from './WeekAhead'

const hints = [
  { keys: ['↑', '↓'], does: 'välj' },
  { keys: ['Enter'], does: 'öppna' },
]

const hasAnything = (state: State) => rowsOf(state, 'cohorts').length + rowsOf(state, 'teams').length > 0

/** What needs me today? By urgency, with what is next at the side. */
export function OverviewPage() {
  const today = useToday()
  const { late, today: dueToday, soon } = useNeeds()
  const isBegun = useSelector(hasAnything)
  const isCalm = late.length + dueToday.length + soon.length === 0

  return (
    <Page
      title="Vad behöver dig i dag?"
      place="Översikt"
      facts={`${formatDate(today)} · ${formatWeek(today)}`}
      actions={
        <>
          <ButtonLink
            variant="subtle"
            href={links.receive()}
            leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
          >
            Ta emot
          </ButtonLink>
          {isBegun && (
            <ButtonLink href={links.newCohort()} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>
              Ny kursomgång
            </ButtonLink>
          )}
        </>
      }
    >
      <BackupNeedRow />
      {isBegun ? (
        <div className={classes.columns}>
          <div>
            {isCalm && (
              <p className={classes.calm}>
                <IconCircleCheck size={18} stroke={1.75} aria-hidden />
                Inget är försenat, och inget behöver göras de närmaste {daysAhead} dagarna.
              </p>
            )}
            <NeedSection
              title="Försenat"
              needs={late}
              today={today}
              icon={<IconAlertTriangle size={18} stroke={1.75} aria-hidden />}
              late
            />
            <NeedSection title="I dag" needs={dueToday} today={today} />
            <NeedSection title={`De närmaste ${daysAhead} dagarna`} needs={soon} today={today} />
            {!isCalm && <KeyHints hints={hints} />}
          </div>
          <div>
            <WeekAhead today={today} />
            <BackupNote />
          </div>
        </div>
      ) : (
        <>
          <EmptyState
            icon={<IconListCheck size={40} stroke={1.5} aria-hidden />}
            title="Här samlas det som behöver dig"
            actions={
              <>
                <ButtonLink href={links.newCohort()}>Ny kursomgång</ButtonLink>
                <ButtonLink href={links.teams()} variant="default">
                  Skapa ett team
                </ButtonLink>
              </>
            }
          >
            Möten att förbereda, omgångar med för få deltagare, samtycken som går ut och åtgärder som är sena. Börja med
            en kursomgång eller ett team.
          </EmptyState>
          <div className={classes.under}>
            <BackupNote />
          </div>
        </>
      )}
    </Page>
  )
}

import { Button, Group, Kbd } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatClockRange, formatDate } from '@shared/calendar/format'
import { attendanceNotes } from '@shared/course/attendance-notes'
import { notTakeable } from '@shared/course/attendance-verbs'
import type { Session } from '@shared/course/cohort'
import { sessionToTake } from '@shared/course/session-to-take'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconCheck, IconClipboardCheck, IconPrinter } from '@tabler/icons-react'
import { useCallback, useEffect } from 'react'
import classes from './AttendancePage.module.css'
import { AttendanceForm, attendanceFormId } from './AttendanceForm'
import { AttendanceGrid } from './AttendanceGrid'
import { useAttendance, type AttendanceView } from './use-attendance'
import { focusMark } from './use-attendance-keys'

/** The attendance of a round: the whole grid, and the session that the address names to be taken in it. */
export function AttendancePage({ id, sessionId }: { id: Id; sessionId?: Id }) {
  const view = useAttendance(id)
  if (!view) return <RoundGone />
  const { cohort, title, round } = view
  const taking = round.sessions.find(({ session }) => session.id === sessionId)
  const crumbs = [
    { label: 'Kurser', href: links.courses() },
    { label: title, href: links.cohort(cohort.id) },
  ]
  const { session } = taking ?? {}
  const standing = round.sessions.filter(({ number }) => number > 0).length
  return (
    <Page
      crumbs={crumbs}
      title={taking && taking.number > 0 ? `Närvaro, tillfälle ${taking.number} av ${standing}` : 'Närvaro'}
      place="Närvaro"
      facts={[title, session && `${formatDate(session.date)} ${formatClockRange(session.start, session.end)}`]
        .filter(Boolean)
        .join(' · ')}
      status={session && <TakenStatus session={session} />}
      actions={<Actions view={view} taking={taking} />}
    >
      <Content view={view} taking={taking} isNamed={sessionId !== undefined} />
    </Page>
  )
}

interface ContentProps {
  view: AttendanceView
  taking: AttendanceView['round']['sessions'][number] | undefined
  /** The address names a session, there or not. */
  isNamed: boolean
}

function Content({ view, taking, isNamed }: ContentProps) {
  const session = taking?.session
  const closed = useSelector(useCallback((state: State) => notTakeable(state, session), [session]))
  const first = taking && view.lines.find(({ id }) => taking.expected.has(id))
  const firstId = closed === undefined ? first?.id : undefined
  useEffect(() => {
    // Attendance is taken without another key to come there. The page has given the keyboard to its title before this.
    if (firstId !== undefined) focusMark(firstId)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each session that is opened, and for each form that begins anew
  }, [session?.id, session?.attendanceTakenAt])

  if (view.lines.length === 0) {
    return (
      <EmptyState
        icon={<IconClipboardCheck size={40} stroke={1.25} />}
        title="Ingen deltar i omgången än"
        actions={<ButtonLink href={links.cohort(view.cohort.id)}>Till omgången</ButtonLink>}
      >
        När omgången pågår räknas de anmälda som deltagare, och då går det att fylla i närvaro.
      </EmptyState>
    )
  }
  if (!taking || closed !== undefined || !first) {
    return (
      <>
        {isNamed && (
          <p className={classes.note}>
            <Status tone="need">{closed ?? 'Ingen deltar i omgången den dagen.'}</Status>
          </p>
        )}
        <AttendanceGrid view={view} />
      </>
    )
  }
  // Saved, the form begins anew from its rows.
  return <AttendanceForm key={`${taking.session.id} ${taking.session.attendanceTakenAt}`} view={view} taking={taking} />
}

function TakenStatus({ session }: { session: Session }) {
  const today = useToday()
  return (
    <Group gap={16} mt={8}>
      {session.attendanceTakenAt === null ? <Status tone="waiting">Ej tagen</Status> : <Status tone="ok">Tagen</Status>}
      {attendanceNotes(session, today).map((note) => (
        <Status key={note} tone="need">
          {note}
        </Status>
      ))}
    </Group>
  )
}

function Actions({ view: { cohort, round }, taking }: Pick<ContentProps, 'view' | 'taking'>) {
  const today = useToday()
  const session = taking?.session
  const isOpen = useSelector(useCallback((state: State) => notTakeable(state, session) === undefined, [session]))
  const next = sessionToTake(round, cohort, today)
  return (
    <>
      {taking && isOpen && taking.expected.size > 0 && (
        <Button
          type="submit"
          form={attendanceFormId}
          leftSection={<IconCheck size={18} stroke={1.75} aria-hidden />}
          rightSection={<Kbd aria-hidden>Enter</Kbd>}
        >
          {taking.isTaken ? 'Spara ändringarna' : 'Spara närvaron'}
        </Button>
      )}
      {!taking && next && (
        <ButtonLink href={links.attendance(cohort.id, next.session.id)}>Ta närvaro, tillfälle {next.number}</ButtonLink>
      )}
      <ButtonLink
        variant="default"
        href={links.attendanceList(cohort.id)}
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
      >
        Närvarolista
      </ButtonLink>
    </>
  )
}

function RoundGone() {
  return (
    <Page crumbs={[{ label: 'Kurser', href: links.courses() }]} title="Kursomgången finns inte">
      <EmptyState icon={<IconClipboardCheck size={40} stroke={1.25} />} title="Här finns ingen närvaro">
        Omgången kan ha tagits bort. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
      </EmptyState>
    </Page>
  )
}

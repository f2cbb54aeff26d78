import { Status } from '@renderer/ui/Status'
import type { IsoDate } from '@shared/calendar/date'
import { formatDay } from '@shared/calendar/format'
import type { Enrolment } from '@shared/course/enrolment'
import { tookPart } from '@shared/course/enrolment-status'
import { IconCalendarCheck, IconRoute } from '@tabler/icons-react'

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true }

/** What has followed on a course for somebody: the vägval when it is made, until then the way to GK. */
export function AfterCourse({ enrolment, outcome, today }: AfterCourseProps) {
  const { gkFirstOn, gkRequestedOn, gkPlanned, outcomeOn } = enrolment
  if (outcome !== '') {
    return (
      <Status tone="ok" icon={<IconRoute {...icon} />}>
        {outcome} {outcomeOn !== null && formatDay(outcomeOn)}
      </Status>
    )
  }
  if (gkFirstOn !== null) {
    return (
      <Status tone="ok" icon={<IconCalendarCheck {...icon} />}>
        {gkFirstOn <= today ? 'GK hölls' : 'GK'} {formatDay(gkFirstOn)}
      </Status>
    )
  }
  if (gkRequestedOn !== null) return <Status tone="waiting">GK begärd {formatDay(gkRequestedOn)}</Status>
  if (gkPlanned) return <Status tone="waiting">GK planerad</Status>
  return tookPart(enrolment) ? <Status tone="need">GK inte bokad</Status> : <span>Fyll i</span>
}

interface AfterCourseProps {
  enrolment: Enrolment
  /** The vägval's name; empty without one. */
  outcome: string
  today: IsoDate
}

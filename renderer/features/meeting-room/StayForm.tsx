import { now, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatClockDigits } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import type { Staff } from '@shared/organisation/organisation'
import type { Meeting, Stay } from '@shared/team/meeting'
import { roomPhase } from '@shared/team/room/open-close'
import { saveStay } from '@shared/team/room/stay-verbs'
import { useEffect, useRef } from 'react'
import { InlineForm } from './InlineForm'
import classes from './Stays.module.css'

/** What is being noted: which stay, or a new one, and whether somebody came or went. */
export interface StayChange {
  readonly stay: Stay | null
  readonly what: 'arrivedAt' | 'leftAt'
}

interface StayFormProps {
  meeting: Meeting
  staff: Staff
  change: StayChange
  onDone: () => void
}

/** When somebody came and went, in one line. While the meeting goes on it begins with what the clock shows. */
export function StayForm({ meeting, staff, change: { stay, what }, onDone }: StayFormProps) {
  const row = useRef<HTMLDivElement>(null)
  const isNow = useToday() === meeting.date && roomPhase(meeting) === 'open'
  const initial = {
    arrivedAt: stay?.arrivedAt ? formatClockDigits(stay.arrivedAt) : '',
    leftAt: stay?.leftAt ? formatClockDigits(stay.leftAt) : '',
  }
  if (isNow && initial[what] === '') initial[what] = formatClockDigits(clockAt(now()))
  const verbForm = useVerbForm({
    draftKey: `stay:${stay?.id ?? `${meeting.id}:${staff.id}`}`,
    initial,
    rev: stay?.rev,
    verb: (values) => saveStay({ meetingId: meeting.id, staffId: staff.id, id: stay?.id ?? null }, values),
    onDone,
  })

  useEffect(() => row.current?.querySelector<HTMLInputElement>(`[name="${what}"]`)?.select(), [what])

  return (
    <div ref={row} className={classes.editor}>
      <InlineForm verbForm={verbForm} submitLabel="Spara" onCancel={onDone}>
        <ClockField
          label="Kom"
          aria-label={`${staff.name} kom`}
          name="arrivedAt"
          placeholder="från början"
          w={152}
          {...verbForm.form.getInputProps('arrivedAt')}
        />
        <ClockField
          label="Gick"
          aria-label={`${staff.name} gick`}
          name="leftAt"
          placeholder="med till slutet"
          w={152}
          {...verbForm.form.getInputProps('leftAt')}
        />
      </InlineForm>
    </div>
  )
}

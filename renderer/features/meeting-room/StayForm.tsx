import { Button, Kbd } from '@mantine/core'
import { now, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { FormNotices } from '@renderer/ui/FormNotices'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatClockDigits } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import type { Staff } from '@shared/organisation/organisation'
import type { Meeting, Stay } from '@shared/team/meeting'
import { roomPhase } from '@shared/team/room/open-close'
import { saveStay } from '@shared/team/room/stay-verbs'
import { useEffect, useRef, type KeyboardEvent } from 'react'
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
  const { form, attach, saving, submit, startOver, notices } = useVerbForm({
    draftKey: `stay:${stay?.id ?? `${meeting.id}:${staff.id}`}`,
    initial,
    rev: stay?.rev,
    verb: (values) => saveStay({ meetingId: meeting.id, staffId: staff.id, id: stay?.id ?? null }, values),
    onDone,
  })

  useEffect(() => row.current?.querySelector<HTMLInputElement>(`[name="${what}"]`)?.select(), [what])

  /** What is typed here is for no key of the list or the panel around it. */
  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.ctrlKey && event.key === 'Enter') void submit()
    if (event.key === 'Escape') cancel()
  }

  function cancel() {
    startOver()
    onDone()
  }

  return (
    <div ref={row} className={classes.editor} onKeyDown={onKeyDown}>
      <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
        <FormNotices {...notices} />
        <div className={classes.fields}>
          <ClockField
            label="Kom"
            aria-label={`${staff.name} kom`}
            name="arrivedAt"
            placeholder="från början"
            {...form.getInputProps('arrivedAt')}
          />
          <ClockField
            label="Gick"
            aria-label={`${staff.name} gick`}
            name="leftAt"
            placeholder="med till slutet"
            {...form.getInputProps('leftAt')}
          />
          <Button type="submit" variant="default" loading={saving} rightSection={<Kbd aria-hidden>Enter</Kbd>}>
            Spara
          </Button>
          <Button variant="subtle" onClick={cancel}>
            Avbryt
          </Button>
        </div>
      </form>
    </div>
  )
}

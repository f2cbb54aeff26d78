import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { Hit } from '@shared/calendar/hits'
import type { Alternative } from '@shared/course/session-alternatives'
import { sessionOutlook } from '@shared/course/session-outlook'
import { takeAlternative } from '@shared/course/take-alternative'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import classes from './ToMendPage.module.css'

/** What each kind of way out does, before what it changes to. */
const kindWords: Record<Alternative['kind'], string> = {
  day: 'Flytta till',
  time: 'Flytta till',
  leader: 'Ersätt:',
  room: 'Byt till',
}
const kinds = ['leader', 'room', 'day', 'time'] as const

/** One session, team meeting or SIP meeting that something has come in the way of, with the nearest way out of each kind at one press. */
export function HitRow({ hit, today }: { hit: Hit; today: IsoDate }) {
  const [, go] = useLocation()
  const { kind, id, pageId, date, start, end, hindrances } = hit
  const ways = useSelector(
    useCallback(
      (state: State) => {
        const session = kind === 'session' ? rowOf(state, 'sessions', id) : undefined
        const found = session ? sessionOutlook(state, pageId, [session], today).alternatives : []
        return kinds.flatMap((each) => found.find((one) => one.kind === each) ?? [])
      },
      [kind, id, pageId, today],
    ),
  )
  const teamId = useSelector(useCallback((state: State) => rowOf(state, 'meetings', id)?.teamId, [id]))
  const day = formatDateShort(date, today)
  const byHand = kind === 'session' ? 'Behåll med skäl, ställ in eller välj själv' : 'Ändra mötet'

  function open() {
    if (kind === 'sip') go(links.sip(pageId))
    else if (teamId) openDialog('editMeeting', { teamId, id })
    else openDialog('editSession', { cohortId: pageId, id })
  }

  return (
    <li className={classes.hit}>
      <div>
        <strong>{day}</strong> {formatClockRange(start, end)}
        <p className={classes.why}>{hindrances.map(({ sentence }) => sentence).join(' ')}</p>
      </div>
      <div className={classes.ways}>
        {ways.map(({ kind: each, label, changes }) => (
          <Button
            key={each}
            size="xs"
            variant="default"
            aria-label={`${kindWords[each]} ${label}: ${day}`}
            onClick={() => void writeOrTell(takeAlternative(id, changes), 'Ordnat. Ctrl + Z tar tillbaka det.')}
          >
            {kindWords[each]} {label}
          </Button>
        ))}
        <Button size="xs" variant="subtle" aria-label={`${byHand}: ${day}`} onClick={open}>
          {byHand}
        </Button>
      </div>
    </li>
  )
}

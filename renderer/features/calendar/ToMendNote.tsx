import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { countOfHits } from '@shared/calendar/hit-words'
import { toMend } from '@shared/calendar/hits'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './CalendarPage.module.css'

/** Says that something stands where it cannot be held, with the way to mend it. */
export function ToMendNote() {
  const today = useToday()
  const hits = useSelector(useCallback((state: State) => toMend(state, today), [today]))
  if (hits.length === 0) return null
  return (
    <p className={classes.note}>
      <Status tone="need">{countOfHits(hits)} behöver ordnas.</Status>{' '}
      <TextLink href={links.toMend()}>Visa vad som är i vägen</TextLink>
    </p>
  )
}

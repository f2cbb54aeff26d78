import { useSyncExternalStore } from 'react'
import type { Instant, IsoDate } from '@shared/calendar/date'
import type { Profile } from './profile-name'

/** Today in the example: its rounds, meetings and deadlines stand around this day, whenever it is opened. */
const exampleToday = '2027-02-22' as IsoDate

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

let stoppedAt: IsoDate | null = null
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

/** Today's date in Sweden, wherever the machine believes that it stands. */
export function today(): IsoDate {
  return stoppedAt ?? (stockholm.format(new Date()) as IsoDate)
}

/** This moment in UTC: when something was written, never which day it was. */
export function now(): Instant {
  return new Date().toISOString() as Instant
}

/** Lets today follow the profile: the example's day stands still. */
export function followClockOf(profile: Profile | null): void {
  stoppedAt = profile === 'example' ? exampleToday : null
  tell()
}

const minute = 60_000

/** Looks each minute, and when the window is shown again after a night, so that a new day is seen without a restart. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const ticking = setInterval(listener, minute)
  document.addEventListener('visibilitychange', listener)
  return () => {
    listeners.delete(listener)
    clearInterval(ticking)
    document.removeEventListener('visibilitychange', listener)
  }
}

/** Today's date; the component is drawn again when the day turns. */
export function useToday(): IsoDate {
  return useSyncExternalStore(subscribe, today)
}

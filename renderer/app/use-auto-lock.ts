import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { followWindows, tellWindows, useProfile } from '@renderer/data'
import { useLockMinutes } from '@renderer/ui/lock/lock-minutes'
import { lockNow, lockThisWindow } from '@renderer/ui/lock/lock-now'
import { notifyDone } from '@renderer/ui/notify'
import { hideIdentities } from '@renderer/ui/use-naming'
import type { lockDue } from '@shared/lock/lock-times'
import { useEffect } from 'react'
import { watchIdle } from './idle-watch'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const looksEvery = 1000

/** How often the other windows are told that somebody is here. */
const tellsEvery = 1000

const warning = 'lock-soon'

function warn(message: string): void {
  notifications.show({ id: warning, message, autoClose: false, withBorder: true, role: 'alert' })
}

function hideInMeeting(): void {
  hideIdentities()
  warn('Rådrum låser sig inte medan mötet pågår, men namnen är dolda. Går du ifrån: lås med Ctrl L.')
}

function lockIdle(): void {
  tellWindows('idle')
  void lockThisWindow()
}

function warnOrLock(due: ReturnType<typeof lockDue>): void {
  if (due === 'no') notifications.hide(warning)
  else if (due === 'now') lockIdle()
  else warn('Rådrum låser sig om en halv minut. Rör musen eller tryck på en tangent för att fortsätta.')
}

function hideWhenIdle(due: ReturnType<typeof lockDue>): void {
  if (due === 'no') notifications.hide(warning)
  else if (due === 'now') hideInMeeting()
}

interface AutoLock {
  /** The key is in memory, and a passphrase guards what it opens. */
  readonly hasLock: boolean
  /** A meeting is on: then nobody is locked out in the middle of it, but identities are hidden, and a note says so. */
  readonly isHeld: boolean
}

/**
 * Locks when nobody has touched any window of the profile for the chosen time, by `Ctrl+L` at once, and when another
 * window does. Stands where the start is decided, so that it holds before there are screens, too.
 */
export function useAutoLock({ hasLock, isHeld }: AutoLock): void {
  const isOpen = useProfile() !== null
  const [minutes] = useLockMinutes()

  function onDemand() {
    if (hasLock) lockNow()
    else if (isOpen) notifyDone('Det finns ingen lösenfras här, så Rådrum kan inte låsas.')
  }
  useHotkeys([['mod+L', onDemand]], [], true)

  useEffect(() => {
    if (!hasLock) return
    const { look, touched } = watchIdle({
      minutes,
      isHeld,
      now: () => Date.now(),
      onDue: isHeld ? hideWhenIdle : warnOrLock,
    })
    let told = 0

    function signed() {
      if (!touched() || Date.now() - told < tellsEvery) return
      told = Date.now()
      tellWindows('touched')
    }

    const unfollow = followWindows((word) => {
      if (word === 'touched') touched()
      else if (word === 'idle' && isHeld) hideInMeeting()
      else void lockThisWindow()
    })
    const looking = setInterval(look, looksEvery)
    // A computer that slept wakes up locked, before anybody has touched it.
    document.addEventListener('visibilitychange', look)
    for (const sign of signs) addEventListener(sign, signed, { passive: true })
    return () => {
      unfollow()
      clearInterval(looking)
      document.removeEventListener('visibilitychange', look)
      for (const sign of signs) removeEventListener(sign, signed)
      notifications.hide(warning)
    }
  }, [hasLock, minutes, isHeld])
}

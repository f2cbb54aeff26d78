import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useIsLockable } from '@renderer/data'
import { useLockMinutes } from '@renderer/ui/lock/lock-minutes'
import { lockNow } from '@renderer/ui/lock/lock-now'
import { notifyDone } from '@renderer/ui/notify'
import { hideIdentities } from '@renderer/ui/use-naming'
import { lockDue } from '@shared/lock/lock-times'
import { useEffect } from 'react'

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
const looksEvery = 1000

const warning = 'lock-soon'

function warn(message: string): void {
  notifications.show({ id: warning, message, autoClose: false, withBorder: true, role: 'alert' })
}

/**
 * Locks when nobody has touched anything for the chosen time, and by `Ctrl+L` at once.
 *
 * @param isHeld a meeting is on: then nobody is locked out in the middle of it, but identities are hidden, and a note says so
 */
export function useAutoLock(isHeld: boolean): void {
  const isLockable = useIsLockable()
  const [minutes] = useLockMinutes()

  const onDemand = () =>
    isLockable ? void lockNow() : notifyDone('Det finns ingen lösenfras här, så Rådrum kan inte låsas.')
  useHotkeys([['mod+L', onDemand]], [], true)

  useEffect(() => {
    if (!isLockable) return
    let lastSign = Date.now()
    let said: 'no' | 'soon' | 'now' = 'no'

    function touched() {
      lastSign = Date.now()
      if (said !== 'no') notifications.hide(warning)
      said = 'no'
    }

    function look() {
      const due = lockDue(lastSign, Date.now(), minutes)
      if (due === said || due === 'no') return
      said = due
      if (isHeld && due === 'now') {
        hideIdentities()
        warn('Rådrum låser sig inte medan mötet pågår, men namnen är dolda. Går du ifrån: lås med Ctrl L.')
      } else if (!isHeld && due === 'now') void lockNow()
      else if (!isHeld)
        warn('Rådrum låser sig om en halv minut. Rör musen eller tryck på en tangent för att fortsätta.')
    }

    const looking = setInterval(look, looksEvery)
    // A computer that slept wakes up locked, before anybody has touched it.
    document.addEventListener('visibilitychange', look)
    for (const sign of signs) addEventListener(sign, touched, { passive: true })
    return () => {
      clearInterval(looking)
      document.removeEventListener('visibilitychange', look)
      for (const sign of signs) removeEventListener(sign, touched)
      notifications.hide(warning)
    }
  }, [isLockable, minutes, isHeld])
}

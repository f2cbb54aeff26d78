import { useLocalStorage } from '@mantine/hooks'
import { lockMinutes, usualLockMinutes, type LockMinutes } from '@shared/lock/lock-times'

/** After how many minutes this computer locks Rådrum; what is no choice of ours counts as the usual. */
export function useLockMinutes() {
  return useLocalStorage<LockMinutes>({
    key: 'radrum.lock-minutes',
    defaultValue: usualLockMinutes,
    getInitialValueInEffect: false,
    deserialize: (text) => lockMinutes.find((minutes) => String(minutes) === text) ?? usualLockMinutes,
    serialize: String,
  })
}

import type { Kept } from '@shared/host'

export type Outcome = Kept['outcome']

const outcomes: Readonly<Record<string, Outcome>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  // A stick that was taken out, a share that is gone, a folder that was moved.
  ENOENT: 'unreachable',
  ENOTDIR: 'unreachable',
  ENODEV: 'unreachable',
  ENXIO: 'unreachable',
  EIO: 'unreachable',
  ESTALE: 'unreachable',
  ENOTCONN: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
}

/** What a fault of the file system means to whoever keeps backups there. */
export function outcomeOf(fault: unknown): Outcome {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  return outcomes[code] ?? 'failed'
}

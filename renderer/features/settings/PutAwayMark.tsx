import { Status } from '@renderer/ui/Status'
import { IconArchive } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** What stands at a row's right: that it was put away, or else what it usually says. */
export function PutAwayMark({ row, children }: { row: { readonly putAwayAt: string | null }; children?: ReactNode }) {
  if (row.putAwayAt === null) return children
  return (
    <Status tone="plain" icon={<IconArchive size={16} stroke={1.75} aria-hidden />}>
      Undanlagd
    </Status>
  )
}

import type { Thing } from '@shared/handover/thing'
import { IconFileExport } from '@tabler/icons-react'
import { ButtonLink } from './ButtonLink'
import { links } from './links'

/** The way to hand a thing over, where its page has no menu to hold it. */
export function HandOverButton({ thing }: { thing: Thing }) {
  return (
    <ButtonLink
      variant="subtle"
      href={links.handOver(thing)}
      leftSection={<IconFileExport size={18} stroke={1.75} aria-hidden />}
    >
      Lämna över
    </ButtonLink>
  )
}

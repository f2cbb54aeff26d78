import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import type { IsoDate } from '@shared/calendar/date'
import { capitalised, formatDateShort } from '@shared/calendar/format'
import { nearness, type Need } from '@shared/overview/need'
import {
  IconCheckbox,
  IconHeartHandshake,
  IconInbox,
  IconListSearch,
  IconSchool,
  IconShieldHalf,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { pageOf } from './target-page'

const icons: Record<Need['kind'], typeof IconSchool> = {
  round: IconSchool,
  meeting: IconUsersGroup,
  referral: IconInbox,
  action: IconCheckbox,
  consent: IconShieldHalf,
  sip: IconHeartHandshake,
  log: IconListSearch,
}

interface NeedSectionProps {
  title: string
  needs: readonly Need[]
  today: IsoDate
  icon?: ReactNode
  late?: boolean
}

/** The things of one urgency; nothing at all when there are none. */
export function NeedSection({ title, needs, today, icon, late = false }: NeedSectionProps) {
  if (needs.length === 0) return null
  return (
    <Section title={title} count={needs.length} icon={icon} tone={late ? 'need' : 'plain'}>
      <RowList label={title}>
        {needs.map((need) => {
          const Icon = icons[need.kind]
          return (
            <ListRow
              key={`${pageOf(need.target)} ${need.title}`}
              href={pageOf(need.target)}
              icon={<Icon size={19} stroke={1.75} aria-hidden />}
              title={capitalised(need.title)}
              reason={need.reason}
              aside={formatDateShort(need.due, today)}
              near={nearness(need.due, today)}
              late={late}
            />
          )
        })}
      </RowList>
    </Section>
  )
}

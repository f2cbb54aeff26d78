import { useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListRow } from '@renderer/ui/RowList'
import { capitalised, formatClockRange, formatList, formatWeekday } from '@shared/calendar/format'
import type { CourseTemplate } from '@shared/course/course-template'
import { rowsOf, type State } from '@shared/record/state'
import { IconPlus, IconSchool } from '@tabler/icons-react'
import { byName } from './by-name'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

const selectTemplates = (state: State) => rowsOf(state, 'courseTemplates').sort(byName)
const textOf = ({ name }: CourseTemplate) => name

/** A template's shape in one line: `Måndag och onsdag kl. 13.00–15.00 · 4 veckor · 6–10 deltagare`. */
function shapeOf({ weekdays, start, end, weeks, minParticipants, maxParticipants }: CourseTemplate): string {
  return [
    `${capitalised(formatList(weekdays.map(formatWeekday)))} ${formatClockRange(start, end)}`,
    weeks === 1 ? '1 vecka' : `${weeks} veckor`,
    `${minParticipants}–${maxParticipants} deltagare`,
  ].join(' · ')
}

/** The shapes that rounds are planned from. */
export function TemplatesSection() {
  const templates = useSelector(selectTemplates)
  const add = (
    <ButtonLink href={links.template()} leftSection={<IconPlus size={18} stroke={1.75} />}>
      Ny kursmall
    </ButtonLink>
  )
  return (
    <SettingsFrame
      section="kursmallar"
      facts="Formen som nya kursomgångar planeras från. Omgångar som finns ändras bara om du ber om det."
      actions={templates.length > 0 && add}
    >
      <SettingsList
        label="Kursmallar"
        rows={templates}
        textOf={textOf}
        looksIn="namn"
        empty={
          <EmptyState icon={<IconSchool size={40} stroke={1.25} />} title="Här finns inga kursmallar än" actions={add}>
            En kursmall säger hur många veckor kursen har, vilka veckodagar och hur många som får plats. Sedan räcker
            ett startdatum för att planera en hel omgång.
          </EmptyState>
        }
      >
        {(template) => (
          <ListRow
            key={template.id}
            href={links.template(template.id)}
            title={template.name}
            reason={shapeOf(template)}
            aside={<PutAwayMark row={template} />}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}

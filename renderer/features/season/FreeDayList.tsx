import { Section } from '@renderer/ui/Section'
import type { Season } from '@shared/course/season'
import { freeDayWords, spellOf } from '@shared/course/season-words'
import { capitalised } from '@shared/calendar/format'
import classes from './FreeDayList.module.css'

/** The days that the patterns and letters of the sheet stand for, in words. */
export function FreeDayList({ sheet: { free } }: { sheet: Season }) {
  if (free.length === 0) return null
  return (
    <Section title="Röda dagar, lov och stängda dagar">
      <ul className={classes.days}>
        {free.map(({ kind, name, ...days }) => (
          <li key={`${name} ${days.from}`}>
            <b>{freeDayWords[kind]?.letter}</b> {capitalised(name)}: {spellOf(days)}
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { KeyHints } from '@renderer/ui/KeyHints'
import { IconCalendarOff, IconUserOff } from '@tabler/icons-react'
import classes from './Legend.module.css'
import { kindIcons, kindNames } from './kinds'
import type { CalendarView } from './use-shown'

const views = { keys: ['D', 'V', 'M', 'Å'], does: 'dag, vecka, månad, år' }
const toToday = { keys: ['T'], does: 'i dag' }
const hints = [{ keys: ['←', '→'], does: 'bläddra' }, views, { keys: ['L'], does: 'per ledare eller lokal' }, toToday]
const yearHints = [
  { keys: ['←', '→', '↑', '↓'], does: 'välj dag' },
  { keys: ['Enter'], does: 'öppna dagen' },
  views,
  toToday,
]

/** What the icons and marks mean, and what the keys do. */
export function Legend({ view }: { view: CalendarView }) {
  return (
    <div className={classes.legend}>
      <ul className={classes.kinds} aria-label="Teckenförklaring">
        {view === 'year' ? <YearMarks /> : <Kinds />}
        <li className={classes.redDay}>
          <IconCalendarOff size={16} stroke={1.75} aria-hidden />
          Röd dag
        </li>
      </ul>
      <KeyHints hints={view === 'year' ? yearHints : hints} />
    </div>
  )
}

function Kinds() {
  return (
    <>
      {(['session', 'meeting', 'sip'] as const).map((kind) => {
        const Icon = kindIcons[kind]
        return (
          <li key={kind} className={classes[kind]}>
            <Icon size={16} stroke={1.75} aria-hidden />
            {kindNames[kind]}
          </li>
        )
      })}
      <li className={classes.away}>
        <IconUserOff size={16} stroke={1.75} aria-hidden />
        Borta
      </li>
    </>
  )
}

function YearMarks() {
  return (
    <>
      <li>
        <span className={classes.dots} aria-hidden>
          •••
        </span>
        Tillfällen och möten
      </li>
      <li className={classes.lov}>Lov</li>
      <li className={classes.closed}>Stängt</li>
    </>
  )
}

import { KeyHints } from '@renderer/ui/KeyHints'
import { IconCalendarOff } from '@tabler/icons-react'
import classes from './Legend.module.css'
import { kindIcons, kindNames } from './kinds'

const hints = [
  { keys: ['←', '→'], does: 'bläddra' },
  { keys: ['V'], does: 'vecka' },
  { keys: ['M'], does: 'månad' },
  { keys: ['T'], does: 'i dag' },
]

/** What the icons mean, and what the keys do. */
export function Legend() {
  return (
    <div className={classes.legend}>
      <ul className={classes.kinds} aria-label="Teckenförklaring">
        {(['session', 'meeting'] as const).map((kind) => {
          const Icon = kindIcons[kind]
          return (
            <li key={kind} className={classes[kind]}>
              <Icon size={16} stroke={1.75} aria-hidden />
              {kindNames[kind]}
            </li>
          )
        })}
        <li className={classes.redDay}>
          <IconCalendarOff size={16} stroke={1.75} aria-hidden />
          Röd dag
        </li>
      </ul>
      <KeyHints hints={hints} />
    </div>
  )
}

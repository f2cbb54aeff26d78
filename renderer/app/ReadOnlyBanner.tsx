import { takeOver, useHold, type Hold } from '@renderer/data'
import { TextButton } from '@renderer/ui/TextLink'
import { IconLoader2, IconPencilOff } from '@tabler/icons-react'
import classes from './ReadOnlyBanner.module.css'

const reasons: Record<Exclude<Hold, 'mine' | 'taking'>, string> = {
  elsewhere: 'Det här fönstret visar bara. Rådrum skriver i ett annat fönster.',
  handedOver: 'Det här fönstret visar bara. Ett annat fönster har tagit över, och det du hade skrivit här är sparat.',
}

/** Says that this window only shows, why, and how it comes to write. */
export function ReadOnlyBanner() {
  const hold = useHold()
  // The place stands there always: a screen reader tells of what comes into it.
  return (
    <div role="status" className={classes.place}>
      {hold === 'taking' && (
        <p className={classes.banner}>
          <IconLoader2 size={16} stroke={1.75} aria-hidden />
          <span>Tar över. Det andra fönstret sparar först det som är skrivet där.</span>
        </p>
      )}
      {hold !== 'mine' && hold !== 'taking' && (
        <p className={classes.banner}>
          <IconPencilOff size={16} stroke={1.75} aria-hidden />
          <span>
            {reasons[hold]} <TextButton onClick={() => void takeOver()}>Ta över</TextButton>
          </span>
        </p>
      )}
    </div>
  )
}

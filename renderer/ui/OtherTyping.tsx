import { IconArrowsExchange } from '@tabler/icons-react'
import classes from './FormNotices.module.css'
import { TextButton } from './TextLink'

/** Something else was written at the same place in another window: the two change places at a press, and none is lost. */
export function OtherTyping({ onTake }: { onTake: () => void }) {
  return (
    <p className={classes.restored}>
      <IconArrowsExchange size={16} stroke={1.75} aria-hidden />
      <span>
        Här har det skrivits något annat i ett annat fönster. <TextButton onClick={onTake}>Byt till det</TextButton>
      </span>
    </p>
  )
}

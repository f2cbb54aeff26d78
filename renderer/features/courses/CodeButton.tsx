import { UnstyledButton } from '@mantine/core'
import classes from './CodeButton.module.css'

/** A person's code in a table; opens the person's place in the round. */
export function CodeButton({ code, onClick }: { code: string; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.code} onClick={onClick} aria-label={`Ändra plats för ${code}`}>
      {code}
    </UnstyledButton>
  )
}
